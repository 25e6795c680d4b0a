namespace Corpus.PowerShell.Commands;

/// <summary>How a command is asked to stop, by another thread. Thread-safe.</summary>
internal sealed class StopSource : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public StopSource() => Token = _source.Token;

    /// <summary>Is cancelled when the command is to stop.</summary>
    public CancellationToken Token { get; }

    /// <summary>Asks the command to stop.</summary>
    public void Stop()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command ended while another thread asked it to stop: there is nothing left to stop.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}

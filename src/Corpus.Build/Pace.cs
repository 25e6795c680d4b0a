namespace Corpus.Build;

/// <summary>Says when the next message about a long work is due: a second after the last.</summary>
/// <param name="elapsed">Time since the work began.</param>
internal sealed class Pace(Func<TimeSpan> elapsed)
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(1);

    private TimeSpan _next = _between;

    /// <summary>Whether a message is due; it is taken to be given then.</summary>
    public bool IsDue()
    {
        var now = elapsed();
        if (now < _next)
            return false;
        _next = now + _between;
        return true;
    }
}

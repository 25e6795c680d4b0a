namespace Corpus.Export.Files;

/// <summary>A file that is there whole or not at all: it is written beside its path and renamed over it at the end.</summary>
internal sealed class AtomicFile : IDisposable
{
    private const int Attempts = 20;
    private const int PauseMilliseconds = 20;

    private readonly string _target;
    private readonly bool _overwrite;

    /// <summary>Makes the file that is written at first.</summary>
    /// <param name="path">The file that is wanted.</param>
    /// <param name="overwrite">Whether one that is there is replaced.</param>
    /// <exception cref="IOException">The folder is not there, or the file is, and must not be replaced.</exception>
    public AtomicFile(string path, bool overwrite)
    {
        _target = Path.GetFullPath(path);
        _overwrite = overwrite;
        if (Directory.Exists(_target))
            throw new IOException($"'{_target}' is a folder.");
        if (!overwrite && File.Exists(_target))
            throw IsThere();
        // A name of its own for each writer: two exports to one path must not write into one file.
        TemporaryPath = $"{_target}.{Guid.NewGuid():N}.tmp";
        new FileStream(TemporaryPath, FileMode.CreateNew, FileAccess.Write, FileShare.None).Dispose();
    }

    /// <summary>Where to write.</summary>
    public string TemporaryPath { get; }

    /// <summary>Puts what was written in the place of the file.</summary>
    /// <remarks>Windows refuses it for the moment in which another export, or a virus scanner, has the old file in its hands.</remarks>
    public void Commit()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Replace();
                return;
            }
            catch (Exception refusal) when (_overwrite && attempt < Attempts && (refusal is IOException or UnauthorizedAccessException))
            {
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }

    /// <summary>Drops what was written and not committed.</summary>
    public void Dispose() => File.Delete(TemporaryPath);

    private void Replace()
    {
        if (TryMove())
            return;
        if (!_overwrite)
            throw IsThere();
        File.Replace(TemporaryPath, _target, destinationBackupFileName: null);
    }

    /// <summary>Moves the file where there is none. Another export may put its own there just before: then that one is to be replaced.</summary>
    private bool TryMove()
    {
        try
        {
            if (File.Exists(_target))
                return false;
            File.Move(TemporaryPath, _target);
            return true;
        }
        catch (IOException) when (File.Exists(_target))
        {
            return false;
        }
    }

    private IOException IsThere() => new($"The file '{_target}' is there already.");
}

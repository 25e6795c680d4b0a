namespace Corpus.Build;

/// <summary>A file that is there whole or not at all.</summary>
/// <remarks>It is written beside its path and renamed over it at the end: whoever is killed or fails in between leaves the old file as it was.</remarks>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;

    /// <summary>Starts to write.</summary>
    /// <param name="path">The file; its folder is made where there is none.</param>
    public AtomicFile(string path)
    {
        _target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_target)!);
        // A name of its own for each writer: two builds of one folder must not write into one file.
        _temporary = $"{_target}.{Guid.NewGuid():N}.tmp";
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>What is written; can seek.</summary>
    public Stream Stream { get; }

    /// <summary>Puts what was written in the place of the file.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (!TryMove())
            File.Replace(_temporary, _target, destinationBackupFileName: null);
    }

    /// <summary>Moves the file where there is none. Another build may put its own there just before: then that one is to be replaced.</summary>
    private bool TryMove()
    {
        try
        {
            if (File.Exists(_target))
                return false;
            File.Move(_temporary, _target);
            return true;
        }
        catch (IOException) when (File.Exists(_target))
        {
            return false;
        }
    }

    /// <summary>Drops what was written and not committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporary);
    }
}

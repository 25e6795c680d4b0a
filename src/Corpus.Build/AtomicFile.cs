namespace Corpus.Build;

/// <summary>A file that is there whole or not at all.</summary>
/// <remarks>It is written beside its path and renamed over it at the end: whoever is killed or fails in between leaves the old file as it was.</remarks>
internal sealed class AtomicFile : IDisposable
{
    /// <summary>So old is only what a killed build has left: one that runs writes all the time.</summary>
    private static readonly TimeSpan _age = TimeSpan.FromHours(1);

    private readonly string _target;
    private readonly string _temporary;

    /// <summary>Starts to write.</summary>
    /// <param name="path">The file; its folder is made where there is none.</param>
    public AtomicFile(string path)
    {
        _target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_target)!);
        DeleteLeftovers();
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

    /// <summary>Puts what was written in the place of the file, unless the file holds it already: whoever depends on it is not to see it newer.</summary>
    public void CommitWhereDifferent()
    {
        if (!IsInPlace())
            Commit();
    }

    private bool IsInPlace()
    {
        try
        {
            using var old = new FileStream(_target, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return HaveSameBytes(old, Stream);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static bool HaveSameBytes(Stream one, Stream other)
    {
        if (one.Length != other.Length)
            return false;
        other.Position = 0;
        var (left, right) = (new byte[1 << 16], new byte[1 << 16]);
        for (var read = Fill(one, left); read > 0; read = Fill(one, left))
        {
            if (Fill(other, right) != read || !left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read)))
                return false;
        }
        return true;
    }

    /// <summary>Reads until the buffer is full or the stream ends.</summary>
    private static int Fill(Stream stream, byte[] buffer)
    {
        var filled = 0;
        for (var read = -1; read != 0 && filled < buffer.Length; filled += read)
            read = stream.Read(buffer, filled, buffer.Length - filled);
        return filled;
    }

    /// <summary>Deletes what killed builds have left of this file; each may be as large as the corpus.</summary>
    private void DeleteLeftovers()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_target)!, Path.GetFileName(_target) + ".*.tmp"))
        {
            try
            {
                // Whoever still writes holds it, so that it cannot be opened.
                if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > _age)
                    new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It is in nobody's way; the next build tries again.
            }
        }
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

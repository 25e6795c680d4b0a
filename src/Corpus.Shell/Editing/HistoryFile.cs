using System.Text;

namespace Corpus.Shell.Editing;

/// <summary>Keeps the history of the prompt between sessions: one entry a line, line breaks inside an entry as <c>\n</c>. Nobody but the user reads it.</summary>
/// <remarks>A history that cannot be read or written is no reason to stop: then there is none.</remarks>
internal sealed class HistoryFile(string path)
{
    /// <summary>How many entries are kept.</summary>
    public const int MostEntries = 2000;

    /// <summary>How long an entry may be, in characters, to be kept; what is longer was pasted.</summary>
    public const int LongestEntry = 10_000;

    private const UnixFileMode OfUserAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The file of this user.</summary>
    public static HistoryFile OfUser() =>
        new(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "corpus", "history.txt"));

    /// <summary>The entries, the oldest first. Cuts the file when it has grown over twice the limit.</summary>
    public IReadOnlyList<string> Load()
    {
        try
        {
            var lines = File.ReadAllLines(path);
            KeepFromOthers();
            if (lines.Length > 2 * MostEntries)
                Replace(lines[^MostEntries..]);
            return [.. lines.TakeLast(MostEntries).Select(Unescape)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Adds an entry at the end.</summary>
    public void Append(string entry)
    {
        if (entry.Length > LongestEntry)
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Write(path, FileMode.Append, Escape(entry) + "\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The entry is still in the memory of this session.
        }
    }

    private void Replace(string[] lines)
    {
        // Whole, or not at all: another session may read it now.
        var next = path + ".new";
        Write(next, FileMode.Create, string.Join('\n', lines) + "\n");
        File.Move(next, path, overwrite: true);
    }

    // In one piece: two sessions may add at the same time.
    private static void Write(string path, FileMode mode, string text)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OfUserAlone;
        using var file = new FileStream(path, options);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    // On Windows the folder itself is the user's alone.
    private void KeepFromOthers()
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != OfUserAlone)
            File.SetUnixFileMode(path, OfUserAlone);
    }

    private static string Escape(string entry) =>
        entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    private static string Unescape(string line) =>
        string.Join('\\', line.Split("\\\\").Select(part => part.Replace("\\n", "\n", StringComparison.Ordinal)));
}

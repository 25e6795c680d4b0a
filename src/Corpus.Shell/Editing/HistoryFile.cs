namespace Corpus.Shell.Editing;

/// <summary>Keeps the history of the prompt between sessions: one entry a line, line breaks inside an entry as <c>\n</c>.</summary>
/// <remarks>A history that cannot be read or written is no reason to stop: then there is none.</remarks>
internal sealed class HistoryFile(string path)
{
    /// <summary>How many entries are kept.</summary>
    public const int MostEntries = 2000;

    /// <summary>The file of this user.</summary>
    public static HistoryFile OfUser() =>
        new(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "corpus", "history.txt"));

    /// <summary>The entries, the oldest first. Cuts the file when it has grown over twice the limit.</summary>
    public IReadOnlyList<string> Load()
    {
        try
        {
            var lines = File.ReadAllLines(path);
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
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.AppendAllText(path, Escape(entry) + "\n");
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
        File.WriteAllText(next, string.Join('\n', lines) + "\n");
        File.Move(next, path, overwrite: true);
    }

    private static string Escape(string entry) =>
        entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    private static string Unescape(string line) =>
        string.Join('\\', line.Split("\\\\").Select(part => part.Replace("\\n", "\n", StringComparison.Ordinal)));
}

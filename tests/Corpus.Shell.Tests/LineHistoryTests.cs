using CsCheck;
using Corpus.Shell.Editing;

namespace Corpus.Shell.Tests;

public sealed class LineHistoryTests : IDisposable
{
    private static readonly string[] Pieces = ["a", "\\", "n", "\n", "\\n", " ", "é"];

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "history.txt");

    public void Dispose()
    {
        if (Directory.Exists(Path.GetDirectoryName(_path)))
            Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);
    }

    [Fact]
    public void Blank_entries_and_repetitions_of_the_last_one_are_not_added()
    {
        var history = new LineHistory(["a"]);

        Assert.False(history.Add("a"));
        Assert.False(history.Add("  "));
        Assert.True(history.Add("b"));
        Assert.True(history.Add("a"));
        Assert.Equal(["a", "b", "a"], history.Entries);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_empty_history() => Assert.Empty(new HistoryFile(_path).Load());

    [Fact]
    public void A_history_that_cannot_be_written_is_no_error()
    {
        Directory.CreateDirectory(_path);

        new HistoryFile(_path).Append("a");

        Assert.Empty(new HistoryFile(_path).Load());
    }

    [Fact]
    public void Entries_come_back_as_they_were() =>
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[1, 12].Select(pieces => string.Concat(pieces)).Array[1, 5].Sample(
            entries =>
            {
                File.Delete(Existing(_path));
                var file = new HistoryFile(_path);
                foreach (var entry in entries)
                    file.Append(entry);
                return file.Load().SequenceEqual(entries);
            },
            iter: 200,
            threads: 1);

    [Fact]
    public void Only_the_newest_entries_are_kept()
    {
        File.WriteAllLines(Existing(_path), Enumerable.Range(0, (2 * HistoryFile.MostEntries) + 1).Select(number => "entry " + number));
        var file = new HistoryFile(_path);

        var entries = file.Load();

        Assert.Equal(HistoryFile.MostEntries, entries.Count);
        Assert.Equal("entry " + (2 * HistoryFile.MostEntries), entries[^1]);
        Assert.Equal(HistoryFile.MostEntries, File.ReadAllLines(_path).Length);
    }

    [Fact]
    public void What_was_pasted_and_is_huge_is_not_kept()
    {
        var file = new HistoryFile(_path);

        file.Append(new string('x', HistoryFile.LongestEntry + 1));
        file.Append(new string('y', HistoryFile.LongestEntry));

        Assert.Equal('y', Assert.Single(file.Load())[0]);
    }

    [Fact]
    public void Nobody_but_the_user_reads_the_file()
    {
        if (OperatingSystem.IsWindows())
            return;
        new HistoryFile(_path).Append("a");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_path));

        File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.AppendAllLines(_path, Enumerable.Repeat("b", 2 * HistoryFile.MostEntries));
        Assert.Equal(HistoryFile.MostEntries, new HistoryFile(_path).Load().Count);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_path));
    }

    [Fact]
    public void Sessions_side_by_side_add_whole_entries()
    {
        Parallel.For(0, 4, session =>
        {
            var file = new HistoryFile(_path);
            for (var entry = 0; entry < 50; entry++)
                file.Append($"session {session} entry {entry}");
        });

        Assert.Equal(200, new HistoryFile(_path).Load().Distinct().Count());
    }

    private static string Existing(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}

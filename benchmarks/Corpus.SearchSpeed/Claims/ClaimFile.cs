using System.Text;

namespace Corpus.SearchSpeed.Claims;

/// <summary>Claims in a file, one a line, so that each engine can run in a process of its own.</summary>
internal static class ClaimFile
{
    public static void Write(string path, IEnumerable<ClaimRow> rows) =>
        File.WriteAllLines(path, rows.Select(row => string.Join('\t', row.Article, OneLine(row.Title), OneLine(row.Speaker), OneLine(row.Text))));

    public static IEnumerable<ClaimRow> Read(string path) =>
        File.ReadLines(path, Encoding.UTF8).Select(line => line.Split('\t')).Select(cells => new ClaimRow(cells[0], cells[1], cells[2], cells[3]));

    private static string OneLine(string text) => text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}

namespace Corpus.Search.Words;

/// <summary>The end of a word, and what a stem has in its place.</summary>
/// <param name="Letters">The end.</param>
/// <param name="Replacement">What stands in its place; may be nothing.</param>
/// <remarks>Read from a text: as a table of values, its initialization is compiled when the first query waits for it.</remarks>
internal sealed record Suffix(string Letters, string Replacement)
{
    public static readonly Suffix None = new("", "");

    /// <summary>Reads rows such as <c>ational&gt;ate</c> with spaces between them.</summary>
    public static Suffix[] Read(string rows) => Array.ConvertAll(rows.Split(' '), row =>
    {
        var cells = row.Split('>');
        return new Suffix(cells[0], cells[1]);
    });
}

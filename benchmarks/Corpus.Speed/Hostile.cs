using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Speed;

/// <summary>Text that is made to be slow: time for n characters and for twice as many. Two is linear.</summary>
internal static class Hostile
{
    /// <summary>Characters of the shorter text.</summary>
    public const int Size = 4_000_000;

    private static readonly (string Kind, string Unit)[] _kinds =
    [
        ("quotation marks", "\""),
        ("opening marks", "\u201C"),
        ("closing marks", "\u201D"),
        ("single marks", "'"),
        ("guillemets", "\u00BB\u00AB"),
        ("marks and spaces", "\" "),
        ("marked words", "\"a\" "),
        ("open brackets", "("),
        ("link brackets", "["),
        ("links", "[a]("),
        ("one line of speech", "Ana Ruiz said the dam holds. \"It holds,\" she said. "),
        ("one sentence of cues", "he said she said "),
        ("one sentence of commas", "Ana Ruiz, the mayor, said, "),
        ("one sentence of names", "Ana Ruiz Moran "),
        ("one sentence of according to", "according to "),
        ("one word", "a"),
        ("capitals", "A "),
        ("colons", "Ana: "),
        ("lines of one letter", "a\n"),
        ("lines of marks", "\"\n"),
        ("short paragraphs", "\"a\n\n"),
        ("new names", "Ana R# said so. "),
    ];

    /// <summary>Prints a row for each kind.</summary>
    public static int Print(int size, TextWriter output)
    {
        Extract(Text("Ana Ruiz said the dam holds. \"It holds,\" she said.\n\n", size));
        output.WriteLine($"| text | CPU s, {size} characters | CPU s, twice as many | ratio |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var (kind, unit) in _kinds)
        {
            var once = Best(Text(unit, size));
            var twice = Best(Text(unit, size * 2));
            output.WriteLine(FormattableString.Invariant($"| {kind} | {once:F2} | {twice:F2} | {twice / once:F2} |"));
        }

        return 0;
    }

    // The best of three: noise only ever adds.
    private static double Best(string text) => Enumerable.Range(0, 3).Min(_ => ProcessorTime.Of(() => Extract(text)).TotalSeconds);

    private static void Extract(string text) => ArticleExtractor.Extract(new SeedFile(new MemoryText("hostile.txt", text, ""), null));

    private static string Text(string unit, int size)
    {
        var text = new System.Text.StringBuilder("A title of some words\n\n", size + 64);
        for (var i = 0; text.Length < size; i++)
            text.Append(unit.Contains('#', StringComparison.Ordinal) ? unit.Replace("#", Letters(i), StringComparison.Ordinal) : unit);
        return text.ToString();
    }

    private static string Letters(int number) => number == 0 ? "" : Letters(number / 26) + (char)('a' + (number % 26));
}

using Corpus.Extraction.Cleaning;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests.Cleaning;

public sealed class CleaningPropertyTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "The bridge was closed on Monday, and nobody knew why.", "Share", "Skip to main content", "\n", "\n\n", "\r\n", "\r", " ", "> ", "# ", "- ", "**", "```\n", "\"", "“", "©", "<b>",
        "By Ann Lee", "KABUL (AP) — The", "May 4, 2024", "10:42", "3 comments", "Reply", "says:", "Photo: x", "(AFP)", "[a](b)", "![", "[x]: http://y", "|", "====", "\0", "\u202E", "\uD800",
        "\uDC00", "😀", "تصویر بندانگشتی", "\u200C", "\u2029", "\f", "_", "*", "Read more: x", "we use cookies on this site", "A", ".",
        "Media contact: Ann Lee", "###", "Nobody was hurt, and the road was open again by the evening.", "10.45 – ", "© 2024");

    [Fact]
    public void Title_paragraphs_and_removed_runs_partition_what_prints() =>
        Pieces.Array[0, 40].Select(string.Concat).Select(Gen.Bool).Sample((text, isMarkdown) => AssertPartition(text, isMarkdown), iter: 20_000);

    [Theory]
    [InlineData("Nobody knew why the bridge was closed on Monday.\n\n3 comments\n\n# The harbour wall\n\nReply\n")]
    [InlineData("Nobody knew why the bridge was closed on Monday.\n\n###\n\n# Media contact: Ann Lee\n\nThe harbour wall\n\n")]
    [InlineData("Nobody knew why the bridge was closed.\n\nThe harbour wall will be raised by two metres in May.\n\nThe road was open again by the evening of the same day.\n\nThe harbour wall will be raised by two metres in May.\n\nThe road was open again by the evening of the same day.\n\n# Nobody knew why the bridge was closed\n")]
    public void A_heading_behind_the_text_that_is_the_title_stays_the_title(string text) => AssertPartition(text, isMarkdown: true);

    [Fact]
    public void A_line_whose_time_was_cut_off_is_removed_without_it()
    {
        const string text = "Nobody knew why the bridge was closed on Monday.\n\n3 comments\n\n10:45 \u2013 Town hall\n\n10:50 \u2013 Harbour wall\n";

        AssertPartition(text, isMarkdown: false);
        Assert.Equal(
            ["interface-phrase: 3 comments", "clock-line: 10:45 \u2013", "page-foot: Town hall", "clock-line: 10:50 \u2013", "page-foot: Harbour wall"],
            new PageReading(text).Removed);
    }

    [Fact]
    public void No_text_throws() =>
        Gen.String.Select(Gen.Bool).Sample((text, isMarkdown) => AssertPartition(text, isMarkdown), iter: 5_000);

    [Theory]
    [InlineData("\n")]
    [InlineData("word\n")]
    [InlineData("Share\n")]
    [InlineData(">")]
    [InlineData("> \n")]
    [InlineData("#")]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("\0")]
    [InlineData("\u202E")]
    [InlineData("```\n")]
    [InlineData("- - ")]
    [InlineData("3 comments\nReply\n")]
    [InlineData("Read more\n")]
    [InlineData("The same paragraph of more than eight words, again and again.\n\n")]
    [InlineData("<")]
    [InlineData("(")]
    [InlineData("_*")]
    public void Twice_the_text_takes_at_most_little_more_than_twice_the_memory(string piece)
    {
        foreach (var isMarkdown in new[] { false, true })
        {
            var count = 1_000_000 / piece.Length;
            Allocated(piece, 1000, isMarkdown);
            var once = Allocated(piece, count, isMarkdown);
            var twice = Allocated(piece, 2 * count, isMarkdown);

            Assert.True(twice <= (2.4 * once) + 100_000, $"{once} bytes, then {twice}");
        }
    }

    private static long Allocated(string piece, int count, bool isMarkdown)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        ArticleCleaner.Clean(text, new TextSpan(0, text.Length), isMarkdown, null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertPartition(string text, bool isMarkdown)
    {
        var cleaned = ArticleCleaner.Clean(text, new TextSpan(0, text.Length), isMarkdown, null);
        var spans = cleaned.Paragraphs.Concat(cleaned.Removed.Select(removed => removed.Span)).ToList();
        if (cleaned.Title is { } title)
            spans.Add(title);
        spans.Sort();

        var at = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= at && span.Length > 0, $"{span} after {at}");
            Assert.True(text.AsSpan(at, span.Start - at).ToString().All(PrintsNothing), $"lost before {span}");
            at = span.End;
        }

        Assert.True(text.AsSpan(at).ToString().All(PrintsNothing), $"lost after {at}");
        Assert.Equal(cleaned.Paragraphs.Order(), cleaned.Paragraphs);
    }

    private static bool PrintsNothing(char c) =>
        char.IsWhiteSpace(c) || c == '\uFEFF' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}

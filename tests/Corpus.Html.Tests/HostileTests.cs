using System.Text;
using CsCheck;

namespace Corpus.Html.Tests;

/// <summary>No page makes the reader throw, end the process or go on for ever. A stack that overflows would end the tests.</summary>
public sealed class HostileTests
{
    private static readonly string[] _pieces =
    [
        "<div>", "</div>", "<p>", "<b>", "<a href='x'>", "<table>", "<tr><td>", "<ul><li>", "<blockquote>", "<q>", "<br>", "<h1>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<svg><g>", "<template>",
        "<select><option>", "<form>", "<article>", "<main>", "<section><h2>", "<figure><figcaption>", "<sup><a>1</a></sup>", "<cite>", "<time datetime='2024-01-01'>", "<div itemscope itemprop=author>", "<meta name=author content=x>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"@graph\":[", "<title>", "&amp;", "&#x0;", "&#xD800;", "\0", "\uD83D\uDE00", "\uD800", "He said: \"It holds, and it will hold for a long time.\" ", "word, ", "<", ">", "=\"", "'", "\r\n",
    ];

    public static TheoryData<string> Repeated => [.. _pieces];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void What_is_repeated_without_end_ends(string piece)
    {
        var page = new StringBuilder().Insert(0, piece, 400_000 / piece.Length).ToString();
        Assert.NotNull(Pages.Read(page));
    }

    [Fact]
    public void Any_pieces_in_any_order_are_read() =>
        Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]).Array[0, 60].Select(parts => string.Concat(parts)).Sample(html => Pages.Read(html) is { } page && page.Blocks.All(block => IsLine(block.Text)), iter: 300, threads: 1);

    [Fact]
    public void Any_bytes_are_read() =>
        Gen.Byte.Array[0, 2000].Sample(bytes => HtmlPageReader.Read(bytes) is { } page && page.Blocks.All(block => IsLine(block.Text)), iter: 200, threads: 1);

    [Fact]
    public void The_same_bytes_give_the_same_page() =>
        Assert.Equal(Pages.Read(Pages.With()), Pages.Read(Pages.With()));

    [Fact]
    public void What_is_too_deep_is_left_and_what_stands_before_it_is_read() =>
        Assert.Contains(Pages.First, Pages.Texts(Pages.With(body: Pages.Paragraphs + string.Concat(Enumerable.Repeat("<div>", 100_000)))));

    [Fact]
    public void A_long_page_is_read_to_its_end() =>
        Assert.Equal(5000, Pages.Texts(Pages.With(body: string.Concat(Enumerable.Range(0, 5000).Select(i => $"<p>This is paragraph number {i} of a very long page.</p>")))).Count());

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => HtmlPageReader.Read(Encoding.UTF8.GetBytes(Pages.With()), cancelled.Token));
    }

    private static bool IsLine(string text) => text.Length > 0 && text.Trim() == text && !text.Contains('\n', StringComparison.Ordinal);
}

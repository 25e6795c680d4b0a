using Corpus.Model;
using Corpus.Search.Concordances;

namespace Corpus.Search.Tests.Concordances;

public sealed class ConcordanceTests
{
    private const string Dam = "The dam is safe.\nThe mayor said: \u201C{Ruiz: The dam holds, the dam is dry}\u201D.\n\nNobody knows the old dam.";

    [Theory]
    [InlineData("dam", "The <dam> is safe.|said: \u201CThe <dam> holds, the|holds, the <dam> is dry\u201D.|the old <dam>.")]
    [InlineData("\"the dam\"", "<The dam> is safe.|mayor said: \u201C<The dam> holds, the|dam holds, <the dam> is dry\u201D.")]
    [InlineData("\u201Cthe * dam\u201D", "Nobody knows <the old dam>.")]
    [InlineData("hold* kn?ws", "\u201CThe dam <holds>, the dam|Nobody <knows> the old")]
    [InlineData("\"dam is\" dam", "The <dam is> safe. The|said: \u201CThe <dam> holds, the|holds, the <dam is> dry\u201D.|the old <dam>.")]
    [InlineData("DRY", "dam is <dry>\u201D.")]
    [InlineData("zebra", "")]
    public void A_term_is_shown_with_two_words_on_each_side(string term, string expected) =>
        Assert.Equal(expected, string.Join("|", Lines(Dam, term)));

    [Fact]
    public void A_line_is_what_stands_in_the_source()
    {
        foreach (var line in Find(WrittenArticle.Of(Dam), "the dam holds", new(5)))
        {
            var text = line.Article.Source.ToString();
            Assert.Equal(line.Keyword, text.Substring(line.Spans[0].Start, line.Spans[0].Length));
            Assert.Contains(line.ToString(), text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_line_tells_its_number_and_who_speaks_there() => Assert.Equal(
        ["1 ", "2 Ruiz", "2 Ruiz", "4 "],
        Find(WrittenArticle.Of(Dam), "dam", new(1)).Select(line => $"{line.Line} {line.Speaker}"));

    [Fact]
    public void The_innermost_quote_speaks() => Assert.Equal(
        ["one A", "two B", "three A", "four "],
        Find(WrittenArticle.Of("{A: one {B: two} three} four"), "one two three four", new(0)).Select(line => $"{line.Keyword} {line.Speaker}"));

    [Fact]
    public void A_quote_is_a_passage_of_its_own_across_its_attribution()
    {
        var quote = WrittenArticle.Of("\u201C{A: We won|,\u201D she said, \u201C|the fair pay}.\u201D").Quotes[0];
        var line = Assert.Single(new Concordance(ConcordanceTerm.Read("\"won the\""), new(1)).FindIn(Passage.Of(quote)));
        Assert.Equal("We |won the| fair", $"{line.Left}|{line.Keyword}|{line.Right}");
        Assert.Equal(["won", "the"], line.Spans.Select(line.Words.Source.GetText));
        Assert.Same(quote, line.Quote);
    }

    [Theory]
    [InlineData(0, WindowUnit.Word, "|dam|")]
    [InlineData(1, WindowUnit.Word, "\u201Cthe |dam|\u201D is")]
    [InlineData(9, WindowUnit.Word, "Nobody says \u201Cthe |dam|\u201D is 3.5 m high!")]
    [InlineData(3, WindowUnit.Character, "|dam|\u201D")]
    [InlineData(4, WindowUnit.Character, "the |dam|\u201D is")]
    [InlineData(5, WindowUnit.Character, "\u201Cthe |dam|\u201D is")]
    [InlineData(10, WindowUnit.Character, "says \u201Cthe |dam|\u201D is 3.5 m")]
    public void A_window_counts_words_or_characters_and_cuts_none(int size, WindowUnit unit, string expected)
    {
        var line = Assert.Single(Find(WrittenArticle.Of("Nobody says \u201Cthe dam\u201D is 3.5 m high!"), "dam", new(size, unit)));
        Assert.Equal(expected, $"{line.Left}|{line.Keyword}|{line.Right}");
    }

    [Fact]
    public void Places_do_not_overlap() => Assert.Single(Find(WrittenArticle.Of("no no no"), "\"no no\"", new(0)));

    [Fact]
    public void A_window_has_a_limit() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceWindow(ConcordanceWindow.MaxSize + 1));

    private static IEnumerable<string> Lines(string text, string term) =>
        Find(WrittenArticle.Of(text), term, new(2)).Select(line => $"{line.Left}<{line.Keyword}>{line.Right}");

    private static IEnumerable<ConcordanceLine> Find(Article article, string term, ConcordanceWindow window)
    {
        var concordance = new Concordance(ConcordanceTerm.Read(term), window);
        return Passage.Of(article).SelectMany(concordance.FindIn);
    }
}

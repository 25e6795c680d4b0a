using CsCheck;
using Corpus.Search.Concordances;

namespace Corpus.Search.Tests.Concordances;

public sealed class ConcordanceTermTests
{
    private static readonly Gen<string> _piece = Gen.OneOf("\"", "\u201C", "*", "?", "a*b", "dam", "the", "-", ":", "(", "\0", "\u202E", "\u0645\u0631\u062D\u0628\u0627", "\U0001F600", "\uD83D", " ", "\n", "e\u0301", "'s", "U.S.", "1,000");

    [Theory]
    [InlineData("\"the dam", "The quotation mark at character 1 is not closed. The term is read as words.")]
    [InlineData("", "The term holds no word to look for.")]
    [InlineData("* !", "The term holds no word to look for.")]
    public void What_cannot_be_read_as_written_is_told(string term, string note) =>
        Assert.Equal(note, Assert.Single(ConcordanceTerm.Read(term).Notes).Message);

    [Fact]
    public void An_open_mark_leaves_words() => Assert.Equal(3, Hits("\"the dam", "the dam, the"));

    [Fact]
    public void Ten_thousand_words_are_looked_for_in_part()
    {
        var term = ConcordanceTerm.Read(string.Join(' ', Enumerable.Range(0, 10_000).Select(i => "word" + i)));
        Assert.Equal("The term has many words; only its first 1000, and 64 with wildcards, are looked for.", Assert.Single(term.Notes).Message);
    }

    [Fact]
    public void A_term_longer_than_a_book_is_read_in_part() =>
        Assert.StartsWith("The term is long", Assert.Single(ConcordanceTerm.Read("word7 " + new string('x', 10_000_000)).Notes).Message, StringComparison.Ordinal);

    [Fact]
    public void No_term_and_no_text_throw() => Gen.Select(_piece.Array[0, 20], _piece.Array[0, 40]).Sample((term, text) =>
    {
        var read = ConcordanceTerm.Read(string.Concat(term));
        foreach (var unit in Enum.GetValues<WindowUnit>())
        {
            var concordance = new Concordance(read, new(2, unit));
            // Braces and bars mean something to the article that the test writes; no piece has them.
            foreach (var line in Passage.Of(WrittenArticle.Of(string.Concat(text))).SelectMany(concordance.FindIn))
                Assert.NotEmpty(line.Keyword);
        }
    });

    private static int Hits(string term, string text) =>
        Passage.Of(WrittenArticle.Of(text)).SelectMany(new Concordance(ConcordanceTerm.Read(term), new(0)).FindIn).Count();
}

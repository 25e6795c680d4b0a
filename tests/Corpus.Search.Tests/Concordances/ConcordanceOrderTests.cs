using Corpus.Search.Concordances;
using static Corpus.Search.Concordances.ConcordanceSort;

namespace Corpus.Search.Tests.Concordances;

public sealed class ConcordanceOrderTests
{
    private const string Text = "dam one\n\nthe old dam leaks\n\na new Dams two\n\nthe new dam leaks badly";

    [Theory]
    [InlineData("1 2 3 4", Position)]
    [InlineData("1 2 3 4")]
    [InlineData("1 3 4 2", Left)]
    [InlineData("1 3 4 2", L1)]
    [InlineData("1 3 2 4", L2)]
    [InlineData("2 4 1 3", Right)]
    [InlineData("1 2 3 4", R3)]
    [InlineData("1 2 3 4", R2)]
    [InlineData("4 2 1 3", R1, L1)]
    [InlineData("1 4 2 3", Keyword, Left)]
    [InlineData("2 4 1 3", R1, Position, L1)]
    public void Lines_are_sorted_by_words_at_places(string expected, params ConcordanceSort[] places)
    {
        var concordance = new Concordance(ConcordanceTerm.Read("dam*"), new(0));
        var lines = Passage.Of(WrittenArticle.Of(Text)).SelectMany(concordance.FindIn).OrderBy(line => line, new ConcordanceOrder(places));
        Assert.Equal(expected, string.Join(' ', lines.Select(line => (line.Line + 1) / 2)));
    }
}

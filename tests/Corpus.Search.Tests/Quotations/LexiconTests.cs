using System.Reflection;
using Corpus.Search.Quotations;

namespace Corpus.Search.Tests.Quotations;

public sealed class LexiconTests
{
    [Fact]
    public void The_words_stand_in_order_each_once()
    {
        using var stream = typeof(QuotationCheck).Assembly.GetManifestResourceStream("quotation-words.txt")!;
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(" ; ")[0]).ToList();
        Assert.NotEmpty(words);
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
    }

    [Theory]
    [InlineData("never", "Negation")]
    [InlineData("Don't", "Negation")]
    [InlineData("47", "Number")]
    [InlineData("€", "Number")]
    [InlineData("Million", "Number")]
    [InlineData("dam", "None")]
    public void Words_have_classes(string word, string expected) => Assert.Equal(expected, QuotationLexicon.Classify(word).ToString());
}

using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

public sealed class DashSpeechTests
{
    [Theory]
    [InlineData("– The dam is safe, said Ana Rivera.", QuoteKind.Direct)]
    [InlineData("The dam is safe, said Ana Rivera.", QuoteKind.Indirect)]
    public void A_dash_at_the_start_of_a_paragraph_makes_speech_direct(string paragraph, QuoteKind kind)
    {
        var quote = Extracted.Article(paragraph).Quotes[0];

        Assert.Equal((kind, "The dam is safe"), (quote.Kind, quote.Text));
    }

    [Theory]
    [InlineData("— , said Ana Rivera.")]
    [InlineData("— — , said Ana Rivera.")]
    [InlineData("—, :, the board told Ana Rivera.")]
    public void Dashes_and_signs_alone_are_no_speech(string paragraph) =>
        Assert.DoesNotContain(Extracted.Article(paragraph).Quotes, quote => quote.Kind == QuoteKind.Direct);
}

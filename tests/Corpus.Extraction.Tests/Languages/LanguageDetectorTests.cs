using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("The bridge is closed and the road with it, which was known.", "en")]
    [InlineData("Die Brücke ist gesperrt und der Weg nicht frei.", "de")]
    [InlineData("این پل که از چوب است را باد برد.", "fa")]
    [InlineData("La route est fermée depuis lundi et le pont aussi.", "en")]
    [InlineData("12 - 13", "en")]
    public void Function_words_tell_the_language(string text, string code) => Assert.Equal(code, Detect(null, text));

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("FA-AF", "fa")]
    [InlineData("prs", "fa")]
    [InlineData("fr", "en")]
    public void The_metadata_overrides_them(string stated, string code) => Assert.Equal(code, Detect(stated, "The bridge and the road."));

    private static string Detect(string? stated, string text) => LanguageDetector.Detect(stated, text, [new TextSpan(0, text.Length)]).Code;
}

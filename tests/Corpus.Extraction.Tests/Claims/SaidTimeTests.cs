using Corpus.Model;

namespace Corpus.Extraction.Tests.Claims;

/// <summary>When something was said, in German and Persian; docs/phenomena has the English examples.</summary>
public sealed class SaidTimeTests
{
    /// <summary>A Wednesday.</summary>
    private const string Published = "2024-03-06";

    [Theory]
    [InlineData("Ana Rivera sagte am Dienstag, der Damm sei sicher.", "am Dienstag", "2024-03-05", "2024-03-05")]
    [InlineData("Am Dienstagabend sagte Ana Rivera, dass der Damm sicher sei.", "Am Dienstagabend", "2024-03-05", "2024-03-05")]
    [InlineData("Ana Rivera sagte gestern, dass der Damm sicher sei.", "gestern", "2024-03-05", "2024-03-05")]
    [InlineData("Ana Rivera sagte letzte Woche, dass der Damm sicher sei.", "letzte Woche", "2024-02-26", "2024-03-03")]
    [InlineData("Im Januar sagte Ana Rivera, dass der Damm sicher sei.", "Im Januar", "2024-01-01", "2024-01-31")]
    [InlineData("Vor zwei Jahren sagte Ana Rivera, dass der Damm sicher sei.", "Vor zwei Jahren", "2022-01-01", "2022-12-31")]
    [InlineData("Am 3. März 2019 sagte Ana Rivera, dass der Damm sicher sei.", "Am 3. März 2019", "2019-03-03", "2019-03-03")]
    [InlineData("Nach dem Brand am Montag sagte Ana Rivera, dass der Damm sicher sei.", null, null, null)]
    [InlineData("Ana Rivera sagte, dass der Damm am Montag sicher gewesen sei.", null, null, null)]
    public void German_times_count_from_the_day_of_the_article(string paragraph, string? words, string? from, string? to) => AssertSaid("de", paragraph, words, from, to);

    [Theory]
    [InlineData("احمد رحیمی دیروز گفت که سد امن است.", "دیروز", "2024-03-05", "2024-03-05")]
    [InlineData("احمد رحیمی روز سه‌شنبه گفت که سد امن است.", "روز سه‌شنبه", "2024-03-05", "2024-03-05")]
    [InlineData("احمد رحیمی هفته گذشته گفت که سد امن است.", "هفته گذشته", "2024-02-26", "2024-03-03")]
    [InlineData("احمد رحیمی امروز گفت که سد امن است.", "امروز", "2024-03-06", "2024-03-06")]
    [InlineData("احمد رحیمی دو سال پیش گفت که سد امن است.", "دو سال پیش", "2022-01-01", "2022-12-31")]
    [InlineData("احمد رحیمی گفت که سد دیروز امن بود.", null, null, null)]
    public void Persian_times_count_from_the_day_of_the_article(string paragraph, string? words, string? from, string? to) => AssertSaid("fa", paragraph, words, from, to);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void An_article_of_an_impossible_day_is_read_all_the_same(string published)
    {
        var claim = Extracted.ArticleOf(published, "Ana Rivera said 9000 years ago that the dam leaks. Ana Rivera said last week that 9000 days ago it leaked.").Claims[0];

        Assert.NotEqual(SaidTimeKind.Dated, claim.SaidOn.Kind);
    }

    [Theory]
    [InlineData("de", "Ana Rivera sagte im Gespräch mit Radio Tarn: „Der Damm ist sicher.“", "Radio Tarn")]
    [InlineData("de", "Im Interview mit Radio Tarn sagte Ana Rivera, dass der Damm sicher sei.", "Radio Tarn")]
    [InlineData("fa", "احمد رحیمی به رادیو تارن گفت که سد امن است.", "رادیو تارن")]
    public void Who_was_told_is_found_behind_a_talk(string language, string paragraph, string expected) =>
        Assert.Equal(expected, Extracted.ArticleOf($"{Published}\nlanguage: {language}", paragraph).Quotes[0].Addressee);

    private static void AssertSaid(string language, string paragraph, string? words, string? from, string? to)
    {
        var said = Extracted.ArticleOf($"{Published}\nlanguage: {language}", paragraph).Claims[0].SaidOn;

        Assert.Equal((words, from, to), (said.Words?.Text, said.From?.ToString("yyyy-MM-dd"), said.To?.ToString("yyyy-MM-dd")));
    }
}

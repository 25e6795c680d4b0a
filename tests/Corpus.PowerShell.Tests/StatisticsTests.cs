using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class StatisticsTests(HarbourModule module)
{
    private const string Counts = " | ForEach-Object { \"$_ $($_.Articles)/$($_.Quotes)/$($_.Claims)/$($_.Words)\" }";

    [Theory]
    [InlineData("Measure-Corpus", " 4/8/9/41")]
    [InlineData("Measure-Corpus Outlet", "Abendblatt 1/1/1/4|Evening Star 1/3/3/14|The Harbour Post 1/3/4/18|(none) 1/1/1/5")]
    [InlineData("Measure-Corpus Year, Kind", "2023, Indirect 1/1/1/4|2024, Direct 2/2/3/12|2024, Indirect 2/3/3/14|2024, Mixed 1/1/1/6|(none), Direct 1/1/1/5")]
    [InlineData("Measure-Corpus -By Month -Language en*", "2024-03 1/3/4/18|2024-04 1/3/3/14")]
    [InlineData("Measure-Corpus Stance -Speaker lund", "Asserts 1/2/3/13|Denies 1/1/1/4")]
    [InlineData("Measure-Corpus -Kind Mixed", " 1/1/1/6")]
    [InlineData("Get-Speaker lund | Measure-Corpus Article", "Strike ends 1/2/3/13|Strike ends 1/1/1/4")]
    [InlineData("Get-Quote lund | Measure-Corpus Speaker", "Maria Lund 2/3/4/17")]
    [InlineData("Get-Quote lund | Get-Article | Measure-Corpus", " 2/6/7/32")]
    [InlineData("Find-Claim crews | Measure-Corpus Speaker", "Maria Lund 1/1/1/4|Sean O'Neill 1/1/1/4")]
    [InlineData("Measure-Corpus -Outlet nothing*", "")]
    public void A_corpus_is_counted_within_what_is_asked_for(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script + Counts)));

    [Fact]
    public void A_count_leads_to_what_was_counted() => Assert.Equal(
        ["the crews were forgotten"],
        module.Host.Texts("Measure-Corpus Speaker, Article -Stance Denies | Get-Quote -Stance Denies"));

    [Theory]
    [InlineData("Get-Keyword -Speaker lund -MinimumCount 1 -First 3", "fair|is|over")]
    [InlineData("Get-Keyword -Speaker lund -MinimumCount 1 -ExcludeStopWord", "fair|pay|strike|won")]
    [InlineData("Get-Keyword -Speaker lund -Against *neill -MinimumCount 1 -ExcludeStopWord", "fair|pay|strike|won")]
    [InlineData("Get-Keyword -Speaker *neill -Against lund -MinimumCount 1", "asked|crews|nobody|the")]
    [InlineData("Get-Speaker *neill | Get-Keyword -Against lund -MinimumCount 1", "asked|crews|nobody|the")]
    [InlineData("Get-Keyword -Speaker lund -Kind Indirect -Outlet *post -MinimumCount 1", "end|never|strike|the|would")]
    [InlineData("Get-Keyword -Outlet abendblatt -MinimumCount 2", "")]
    [InlineData("Get-Keyword -Outlet abendblatt -MinimumCount 1", "der|ingrid|ozil|sagte|sei|streik|vorbei")]
    [InlineData("Get-Quote -Text sail | Get-Keyword -MinimumCount 1", "monday|on|sail|ships|will")]
    [InlineData("Get-Keyword -Speaker nobody*", "")]
    public void Words_are_compared_with_those_of_others(string script, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), string.Join("|", module.Host.Texts(script)).Split('|').Order(StringComparer.Ordinal));

    [Fact]
    public void A_keyword_has_the_figures_of_both_texts() => Assert.Equal(
        ["crews|1|4|0|8|True"],
        module.Host.Texts("Get-Keyword -Speaker *neill -Against lund -MinimumCount 1 | Where-Object { $_.Word -eq 'crews' } | ForEach-Object { \"$_|$($_.Count)|$($_.Total)|$($_.ReferenceCount)|$($_.ReferenceTotal)|$($null -eq $_.PercentDifference)\" }"));

    [Fact]
    public void A_speaker_is_not_compared_with_quotes_that_may_be_his() =>
        Assert.Equal(["4"], module.Host.Texts("(Get-Keyword -Speaker lund -MinimumCount 1)[0].ReferenceTotal"));

    [Fact]
    public void Words_that_nothing_can_be_compared_with_are_an_error()
    {
        var error = Assert.Single(module.Host.Invoke("Get-Keyword").Errors);
        Assert.Matches("^There are [0-9]+ words, and none to compare them with.$", error.Exception.Message);
    }

    [Fact]
    public void An_unknown_speaker_to_compare_with_is_an_error() =>
        Assert.Contains(module.Host.Invoke("Get-Keyword -Speaker lund -Against 'Maria Lumd'").Errors, error => error.FullyQualifiedErrorId.StartsWith("SpeakerNotFound", StringComparison.Ordinal));

    [Theory]
    [InlineData("Get-Collocation strike -MinimumCount 1 -Window 1", "is|would|the")]
    [InlineData("Get-Collocation strike -MinimumCount 1 -Window 1 -ExcludeStopWord", "")]
    [InlineData("Get-Collocation pay -MinimumCount 2", "fair|is")]
    [InlineData("Get-Collocation pay", "")]
    [InlineData("Get-Collocation pay -MinimumCount 1 -Window 1 -Speaker lund", "fair")]
    [InlineData("Get-Collocation zebra -MinimumCount 1", "")]
    public void Words_near_a_term_are_found(string script, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), string.Join("|", module.Host.Texts(script)).Split('|').Order(StringComparer.Ordinal));

    [Fact]
    public void The_same_passage_from_two_objects_counts_once() => Assert.Equal(
        module.Host.Texts("Get-Article 2024/zz* | Get-Collocation crews -MinimumCount 1 | ForEach-Object { \"$_ $($_.Count) $($_.WordTotal)\" }"),
        module.Host.Texts("Get-Article 2024/zz* | Get-Quote | Get-Article | Get-Collocation crews -MinimumCount 1 | ForEach-Object { \"$_ $($_.Count) $($_.WordTotal)\" }"));
}

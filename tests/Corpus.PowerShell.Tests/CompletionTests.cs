using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class CompletionTests(HarbourModule module)
{
    [Theory]
    [InlineData("Get-Quote -Speaker ", "Harbour|'Ingrid Özil'|'Maria Lund'|'Sean O''Neill'|'Jan Harbour'|Lund|'Ms Lund'")]
    [InlineData("Get-Quote ma", "'Maria Lund'")]
    [InlineData("Get-Quote 'MARIA L^'", "'Maria Lund'")]
    [InlineData("Get-Quote \"maria", "'Maria Lund'")]
    [InlineData("Get-Quote lun", "Lund|'Maria Lund'|'Ms Lund'")]
    [InlineData("Get-Quote neill", "'Sean O''Neill'")]
    [InlineData("Get-Speaker -Name ha", "Harbour|'Jan Harbour'")]
    [InlineData("Get-Speaker zzz", "")]
    [InlineData("Get-Speaker *", "")]
    [InlineData("Get-Speaker '[", "")]
    [InlineData("Get-Article -Outlet ", "'The Harbour Post'|'Evening Star'|Abendblatt")]
    [InlineData("Get-Claim -Outlet even", "'Evening Star'")]
    [InlineData("Get-Article 2024/m", "2024/morning")]
    [InlineData("Get-Quote -Article strike", "'Strike ends'")]
    [InlineData("Find-Claim x -Article dra", "'notes [draft]'")]
    [InlineData("Get-Article -Language en", "en|en-GB")]
    [InlineData("Get-Quote -Kind ", "Direct|Indirect|Mixed")]
    [InlineData("Get-Speaker -Kind o", "Organization")]
    [InlineData("Get-Quote -Stance D", "Demands|Denies")]
    public void Names_are_offered_as_arguments_that_can_be_run(string typed, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Complete(typed).Select(offer => offer.CompletionText)));

    [Fact]
    public void A_tooltip_tells_who_it_is() =>
        Assert.Equal(
            ["Person: head of the dockers' union", "Maria Lund, Person: head of the dockers' union"],
            module.Host.Complete("Get-Quote lund").Select(offer => offer.ToolTip).Where(tip => tip.EndsWith("union", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).Reverse());

    [Theory]
    [InlineData("Get-Quote -Speaker ")]
    [InlineData("Get-Quote -Article ")]
    [InlineData("Get-Quote -Outlet ")]
    public void Every_offer_finds_something(string typed) => Assert.All(
        module.Host.Complete(typed),
        offer => Assert.NotEmpty(module.Host.Texts($"{typed.Replace("Get-Quote", "Get-Article", StringComparison.Ordinal)}{offer.CompletionText}")));

    [Theory]
    [InlineData("(Get-Quote).Sp", "Speaker|Spans")]
    [InlineData("Get-Quote | ForEach-Object Sour", "Source")]
    [InlineData("Get-Article | Where-Object { $_.Quot", "QuoteCount|Quotes")]
    public void Members_of_the_output_are_known_before_anything_runs(string typed, string expected) =>
        Assert.Equal(
            expected.Split('|').Order(StringComparer.Ordinal),
            module.Host.Complete(typed).Select(offer => offer.CompletionText).Order(StringComparer.Ordinal));

    [Fact]
    public void Case_means_the_same_in_Turkey() =>
        Assert.Equal(["'Ingrid Özil'"], module.Turkish.Complete("Get-Quote ingrid").Select(offer => offer.CompletionText));
}

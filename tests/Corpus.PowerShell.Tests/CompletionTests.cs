using Corpus.PowerShell.Tests.Checklist;
using Corpus.PowerShell.Tests.Hosting;
using Corpus.Search;

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
    [InlineData("Get-Article -Outlet ", "Abendblatt|'Evening Star'|'The Harbour Post'")]
    [InlineData("Get-Claim -Outlet even", "'Evening Star'")]
    [InlineData("Get-Article 2024/m", "2024/morning")]
    [InlineData("Get-Quote -Article strike", "'Strike ends'")]
    [InlineData("Find-Claim x -Article dra", "'notes [draft]'")]
    [InlineData("Get-Article -Language en", "en|en-GB")]
    [InlineData("Get-Article -Language e", "en|en-GB")]
    [InlineData("Show-Article strike", "'Strike ends'")]
    [InlineData("Find-Claim x -Title no", "'Notes [draft]'")]
    [InlineData("Get-Quote -Id 2024/m", "'2024/morning#4bb85b4d2f0e4f94'|'2024/morning#4af1782f72d13a2d'|'2024/morning#c6fd0b6a6053bcdf'")]
    [InlineData("Get-Quote -Id '2024/morning#4bb", "'2024/morning#4bb85b4d2f0e4f94'")]
    [InlineData("Get-Article -After 20", "2023|2024")]
    [InlineData("Get-Article -Before ye", "yesterday")]
    [InlineData("Find-Claim x -Said e", "earlier")]
    [InlineData("Find-Claim st", "stance:|streik|strike")]
    [InlineData("Find-Claim 'pay st", "'pay stance:'|'pay streik'|'pay strike'")]
    [InlineData("Find-Claim 'pay -st", "'pay -stance:'|'pay -streik'|'pay -strike'")]
    [InlineData("Find-Claim '(st", "'(stance:'|'(streik'|'(strike'")]
    [InlineData("Find-Claim speaker:lu", "speaker:Lund|'speaker:\"Maria Lund\"'|'speaker:\"Ms Lund\"'")]
    [InlineData("Find-Claim 'pay speaker:\"maria l", "'pay speaker:\"Maria Lund\"'")]
    [InlineData("Find-Quote 'speaker:sean", "'speaker:\"Sean O''Neill\"'")]
    [InlineData("Find-Claim 'outlet:aben", "outlet:Abendblatt")]
    [InlineData("Find-Claim 'article:2024/z", "article:2024/zz-evening")]
    [InlineData("Find-Article 'title:streik", "'title:\"Streik vorbei\"'")]
    [InlineData("Find-Claim kind:", "kind:Direct|kind:Indirect|kind:Mixed")]
    [InlineData("Find-Claim 'x -stance:D", "'x -stance:Denies'|'x -stance:Demands'")]
    [InlineData("Find-Claim language:d", "language:de")]
    [InlineData("Find-Claim after:", "after:2023|after:2024")]
    [InlineData("Find-Claim said:", "said:2023|said:2024|said:earlier")]
    [InlineData("Find-Claim nothing:", "")]
    [InlineData("Get-Concordance cre", "crews")]
    [InlineData("Get-Quote -Kind ", "Direct|Indirect|Mixed")]
    [InlineData("Get-Speaker -Kind o", "Organization")]
    [InlineData("Get-Quote -Stance D", "Demands|Denies")]
    [Item(22)]
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
    [Item(21)]
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

    [Theory]
    [InlineData("Find-Claim 's")]
    [InlineData("Find-Claim 'speaker:")]
    [InlineData("Find-Claim 'outlet:")]
    [InlineData("Find-Claim 'title:")]
    [InlineData("Find-Claim 'stance:a")]
    public void A_completed_query_is_read_without_a_warning(string typed) => Assert.All(
        module.Host.Complete(typed).Where(offer => !offer.CompletionText.TrimEnd('\'').EndsWith(':')),
        offer => Assert.Empty(module.Host.Invoke($"Find-Claim {offer.CompletionText}").Warnings));

    [Fact]
    public void All_fields_of_a_query_are_offered() => Assert.Equal(
        QueryFields.Names.Select(name => name + ":").Order(StringComparer.Ordinal),
        QueryFields.Names.Select(name => name[..2]).Distinct().SelectMany(start => module.Host.Complete($"Find-Claim {start}")).Select(offer => offer.CompletionText).Where(text => text.EndsWith(':')).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Case_means_the_same_in_Turkey() =>
        Assert.Equal(["'Ingrid Özil'"], module.Turkish.Complete("Get-Quote ingrid").Select(offer => offer.CompletionText));
}

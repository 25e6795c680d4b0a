using System.Management.Automation;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class FindClaimTests(HarbourModule module)
{
    [Theory]
    [InlineData("Find-Claim strike", "The strike is over|the strike would never end")]
    [InlineData("Find-Claim strike over", "The strike is over|the strike would never end")]
    [InlineData("Find-Claim 'strike over'", "The strike is over|the strike would never end")]
    [InlineData("Find-Claim '\"never end\"'", "the strike would never end")]
    [InlineData("Find-Claim strike -First 1", "The strike is over")]
    [InlineData("Find-Claim 'strike -never'", "The strike is over")]
    [InlineData("Find-Claim cre*", "Nobody asked the crews|the crews were forgotten")]
    [InlineData("Find-Claim crews -Speaker *lund", "the crews were forgotten")]
    [InlineData("Find-Claim crews -Stance Asserts", "Nobody asked the crews")]
    [InlineData("Find-Claim pay -Kind Mixed", "the \"fair pay\" is a trick")]
    [InlineData("Find-Claim pay -Outlet *post", "We won fair pay")]
    [InlineData("Find-Claim pay -Article *draft*", "Somebody will pay for INK")]
    [InlineData("Get-Speaker lund | Find-Claim pay", "We won fair pay")]
    [InlineData("Get-Article 2024/zz* | Find-Claim pay", "the \"fair pay\" is a trick")]
    [InlineData("Get-Quote -Kind Direct | Find-Claim crews", "Nobody asked the crews")]
    [InlineData("Get-Claim lund | Find-Claim crews", "the crews were forgotten")]
    [InlineData("[pscustomobject]@{ Speaker = '*lund' } | Find-Claim crews", "the crews were forgotten")]
    [InlineData("Get-Speaker nobody* | Find-Claim pay", "")]
    [InlineData("Find-Claim zebra", "")]
    public void Claims_are_found_within_what_is_asked_for(string script, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), module.Host.Texts(script).DefaultIfEmpty("").Order(StringComparer.Ordinal));

    [Fact]
    public void The_best_stands_first()
    {
        var scores = module.Host.Invoke("Find-Claim strike over | ForEach-Object Score").Output.Select(score => (double)score.BaseObject).ToArray();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal("The strike is over", module.Host.Texts("Find-Claim strike over")[0]);
    }

    [Fact]
    public void A_result_leads_to_claim_speaker_quote_article_and_line() => Assert.Equal(
        ["True|Maria Lund|The strike is over. We won fair pay.|2024/morning|2024/morning.txt:3|We won fair pay"],
        module.Host.Texts("Find-Claim won | ForEach-Object { \"$($_.Claim -eq $_.Quote.Claims[1])|$($_.Speaker)|$($_.Quote)|$($_.Article.Id)|$($_.Source)|$($_.Text)\" }"));

    [Fact]
    public void Highlights_are_marks_around_what_was_found_and_the_text_stays_plain() => Assert.Equal(
        ["the strike would <never> <end>", "the strike would never end"],
        module.Host.Texts("$found = Find-Claim never end -First 1; $found.Highlight('<', '>'); $found.Snippet"));

    [Fact]
    public void A_terminal_gets_bold_words_and_a_file_does_not()
    {
        using var terminal = new ModuleHost(module.Manifest, terminal: true);
        Assert.Contains("the strike would \u001b[1mnever\u001b[22m end", terminal.Render("Find-Claim never"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", module.Host.Render("Find-Claim never"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_cannot_be_read_as_written_is_read_with_a_warning()
    {
        var result = module.Host.Invoke("Find-Claim '\"never end'");
        Assert.Null(result.Thrown);
        Assert.NotEmpty(result.Warnings);
        Assert.Contains("the strike would never end", result.Texts);
    }

    [Fact]
    public void A_query_is_needed() =>
        Assert.IsType<ParameterBindingException>(Assert.Single(module.Host.Invoke("Find-Claim -Query $null").Errors).Exception, exactMatch: false);
}

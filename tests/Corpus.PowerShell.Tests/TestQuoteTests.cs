using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class TestQuoteTests(HarbourModule module)
{
    private const string Show = " | ForEach-Object { \"$($_.Verdict) $($_.Speaker) $($_.Difference)\" }";

    [Theory]
    [InlineData("Test-Quote 'The strike is over'", "Verbatim Maria Lund The strike is over")]
    [InlineData("Test-Quote 'The strike is not over'", "Altered Maria Lund The strike is {+not+} over")]
    [InlineData("'The strike is not over' | Test-Quote", "Altered Maria Lund The strike is {+not+} over")]
    [InlineData("Test-Quote 'The strike is over', 'fair pay'", "Verbatim Maria Lund The strike is over|Trimmed Maria Lund (…We won…) fair pay")]
    [InlineData("Test-Quote 'The strike is over' -Speaker lund", "Verbatim Maria Lund The strike is over")]
    [InlineData("Test-Quote 'The strike is over' -Speaker harbour", "WrongSpeaker Maria Lund The strike is over")]
    [InlineData("Test-Quote 'The strike is over' -Outlet *star", "NotFound  The strike is over")]
    [InlineData("Test-Quote 'The strike is over' -Before 2024-03", "NotFound  The strike is over")]
    [InlineData("Test-Quote 'Ships will sail on Monday'", "Paraphrase Harbour Ships will sail on Monday")]
    [InlineData("Test-Quote 'The crews were forgotten'", "NotFound Maria Lund The crews were forgotten")]
    [InlineData("[pscustomobject]@{ Text = 'The strike is over'; Speaker = 'harbour' } | Test-Quote", "WrongSpeaker Maria Lund The strike is over")]
    [InlineData("[pscustomobject]@{ Text = 'The strike is over' } | Test-Quote", "Verbatim Maria Lund The strike is over")]
    [InlineData("Get-Article *evening | Test-Quote 'Nobody asked the crews'", "Verbatim Sean O'Neill Nobody asked the crews")]
    [InlineData("Get-Article *morning | Test-Quote 'Nobody asked the crews'", "NotFound  Nobody asked the crews")]
    public void A_quotation_is_tested(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script + Show)));

    [Fact]
    public void Each_quotation_of_a_draft_is_tested_against_the_speaker_whom_it_names()
    {
        const string draft = "\"Lund said: `\"The strike is over.`\"`n`n`\"The strike is over,`\" Sean O'Neill said.`n`n`\"We won pay,`\" she said.\"";
        Assert.Equal(
            ["1:13 Verbatim Maria Lund", "3:2 WrongSpeaker Sean O'Neill", "5:2 Altered "],
            module.Host.Texts(draft + " | Test-Quote | ForEach-Object { \"$($_.Line):$($_.Column) $($_.Verdict) $($_.AttributedTo)\" }"));
    }

    [Fact]
    public void All_sources_are_given_where_all_are_asked_for() =>
        Assert.Equal(["2", "1"], module.Host.Texts("@(Test-Quote 'fair pay' -All).Count; @(Test-Quote 'fair pay').Count"));

    [Fact]
    public void A_result_leads_to_its_quote_and_article() =>
        Assert.Equal(["Nobody asked the crews", "2024/zz-evening"], module.Host.Texts("$test = Test-Quote 'Nobody asked the crews'; $test | Get-Quote; $test.Article.Id"));

    [Theory]
    [InlineData("Test-Quote")]
    [InlineData("Get-Quote | Select-Object -First 1 | Test-Quote")]
    [InlineData("Get-Speaker | Select-Object -First 1 | Test-Quote")]
    public void Without_a_text_there_is_nothing_to_test(string script) =>
        Assert.StartsWith("NothingToTest", Assert.Single(module.Host.Invoke(script).Errors).FullyQualifiedErrorId, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_speaker_is_told() =>
        Assert.StartsWith("SpeakerNotFound", Assert.Single(module.Host.Invoke("Test-Quote 'The strike is over' -Speaker nobody").Errors).FullyQualifiedErrorId, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_too_many_quotations_is_tested_in_part_with_a_warning()
    {
        var result = module.Host.Invoke("('\"The strike,\" he said. ' * 3000) | Test-Quote");
        Assert.Equal(2_000, result.Output.Count);
        Assert.Equal("The text is long; only the first 2000 quotations in its first 2000000 characters are tested.", Assert.Single(result.Warnings));
    }

    [Fact]
    public void A_terminal_shows_what_differs_in_colour_and_with_marks()
    {
        using var terminal = new ModuleHost(module.Manifest, terminal: true);
        Assert.Contains("\u001b[1;7;91m{+not+}\u001b[0m", terminal.Render("Test-Quote 'The strike is not over'"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", module.Host.Render("Test-Quote 'The strike is not over'"), StringComparison.Ordinal);
    }
}

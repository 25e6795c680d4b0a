using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class GetConcordanceTests(HarbourModule module)
{
    private const string Line = " | ForEach-Object { \"$($_.Left)<$($_.Keyword)>$($_.Right)\" }";

    [Theory]
    [InlineData("Get-Concordance strike -Window 1", "\"The <strike> is|the <strike> would")]
    [InlineData("Get-Concordance strike -Window 1 -Speaker lund", "The <strike> is")]
    [InlineData("Get-Concordance strike -Window 1 -Speaker lund -Kind Direct, Indirect", "The <strike> is|the <strike> would")]
    [InlineData("Get-Concordance cre* -Window 0", "<crews>|<crews>")]
    [InlineData("Get-Concordance cre* -Window 0 -Stance Denies -Kind Indirect", "<crews>")]
    [InlineData("Get-Concordance '\"fair pay\"' -Window 1", "won <fair pay>.\"|the \"<fair pay>\" is")]
    [InlineData("Get-Concordance fair pay -Window 0 -Outlet *star", "<fair>|<pay>")]
    [InlineData("Get-Concordance pay -Window 5 -Unit Character", "fair <pay>.\"|fair <pay>\" is|will <pay> for")]
    [InlineData("Get-Concordance the -Window 1 -Sort R1 -Article 2024/zz*", "asked <the> crews,\"|that <the> crews|that <the> \"fair")]
    [InlineData("Get-Concordance the -Window 1 -Sort R1 -Article 2024/zz* -First 1", "asked <the> crews,\"")]
    [InlineData("Get-Concordance the -Window 0 -First 1", "<the>")]
    [InlineData("Get-Article 2024/zz* | Get-Concordance crews -Window 1", "the <crews>,\" Sean|the <crews> were")]
    [InlineData("Get-Speaker lund | Get-Concordance crews", "")]
    [InlineData("Get-Quote -Kind Indirect | Get-Concordance crews -Window 1", "the <crews> were")]
    [InlineData("Get-Claim -Text won | Get-Concordance pay fair -Window 0", "<fair>|<pay>")]
    [InlineData("Get-Article 2024/zz* | Get-Quote | Get-Article | Get-Concordance left -Window 0", "<left>")]
    [InlineData("[pscustomobject]@{ Speaker = '*lund' } | Get-Concordance won -Window 0", "<won>")]
    [InlineData("Get-Concordance zebra", "")]
    public void Places_are_shown_within_what_is_asked_for(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script + Line)));

    [Fact]
    public void A_line_leads_to_speaker_quote_article_and_place() => Assert.Equal(
        ["Maria Lund|The strike is over. We won fair pay.|2024/morning|2024/morning.txt:3|strike|3"],
        module.Host.Texts("Get-Concordance strike -Sort L2 | Select-Object -First 1 | ForEach-Object { \"$($_.Speaker)|$($_.Quote)|$($_.Article.Id)|$($_.Source)|$($_.Words.Source.GetText($_.Spans[0]))|$($_.Line)\" }"));

    [Fact]
    public void Lines_chain_to_quotes_and_articles() => Assert.Equal(
        ["the strike would never end", "2024/zz-evening"],
        module.Host.Texts("Get-Concordance never | Get-Quote; Get-Concordance left | Get-Article | ForEach-Object Id"));

    [Fact]
    public void A_term_that_cannot_be_read_as_written_is_read_with_a_warning() =>
        Assert.Equal(["The quotation mark at character 1 is not closed. The term is read as words."], module.Host.Invoke("Get-Concordance '\"never end'").Warnings);

    [Theory]
    [InlineData(40)]
    [InlineData(75)]
    [InlineData(160)]
    public void Keywords_stand_below_each_other_at_the_width_of_the_screen(int width)
    {
        using var host = new ModuleHost(BuiltModule.Manifest, width: width);
        var lines = host.Render("Get-Concordance terrorism").Split('\n').Skip(2).ToArray();
        Assert.Equal(7, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        if (width > 60)
            Assert.Single(lines.Select(line => line.IndexOf("terrorism", (width - 31) * 2 / 5, StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void A_terminal_gets_a_bold_keyword_and_a_file_does_not()
    {
        using var terminal = new ModuleHost(module.Manifest, terminal: true);
        Assert.Contains("the strike would \u001b[1mnever\u001b[22m end", terminal.Render("Get-Concordance never"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", module.Host.Render("Get-Concordance never"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024/a-long-folder/file.txt:12", 12, "…file.txt:12")]
    [InlineData("a.txt:1", 12, "a.txt:1")]
    [InlineData("大きな橋.txt:1", 9, "…橋.txt:1")]
    [InlineData("cafe\u0301.txt:1", 10, "cafe\u0301.txt:1")]
    [InlineData("cafe\u0301.txt:1", 7, "….txt:1")]
    [InlineData("\U0001F600b:1", 4, "…b:1")]
    [InlineData("a.txt:1", 0, "")]
    public void A_source_that_is_too_wide_keeps_its_line(string source, int width, string expected) =>
        Assert.Equal([expected], module.Host.Texts("param($source, $width) [Corpus.PowerShell.Output.KeywordLine]::Tail($source, $width)", source, width));
}

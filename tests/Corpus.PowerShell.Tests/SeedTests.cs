using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

public sealed class SeedModule : IDisposable
{
    public ModuleHost Host { get; } = new(BuiltModule.Manifest);

    public void Dispose() => Host.Dispose();
}

/// <summary>What the README promises of the corpus that the repository's seeds are compiled to.</summary>
[Collection(ModuleCollection.Name)]
public sealed class SeedTests(SeedModule seeds) : IClassFixture<SeedModule>
{
    private const string Asif = "Khawaja Muhammad Asif";

    [Fact]
    public void A_minister_is_found_by_a_part_of_his_name()
    {
        var quotes = seeds.Host.Texts("Get-Quote -Speaker *Asif*");
        Assert.Equal(6, quotes.Count);
        Assert.Contains("there are terrorist hideouts in Afghanistan", quotes);
        Assert.Equal([Asif], seeds.Host.Texts("Get-Quote -Speaker *Asif* | Get-Speaker"));
    }

    [Theory]
    [InlineData("asif")]
    [InlineData("The Pakistani Defense Minister")]
    [InlineData("khawaja asif")]
    public void His_other_names_lead_to_him_too(string name) =>
        Assert.Equal([Asif], seeds.Host.Texts("param($name) Get-Speaker $name", name));

    [Fact]
    public void An_article_is_of_the_type_that_its_corpus_brings() => Assert.Equal(
        ["Corpus.Seeds.Article", "Corpus.Seeds.Article"],
        seeds.Host.Texts("(Get-Article *terrorism*).GetType().FullName; (Get-Quote -Speaker *Asif* | Get-Article).GetType().FullName"));

    [Theory]
    [InlineData("(Get-Quote -Speaker *Asif*)[0].Article")]
    [InlineData("(Get-Claim -Speaker *Asif*)[0].Article")]
    [InlineData("(Get-Claim -Speaker *Asif*)[0].Quote.Article")]
    [InlineData("(Find-Claim terrorism)[0].Article")]
    [InlineData("(Get-Article *terrorism*).Quotes[0].Article")]
    public void So_is_the_article_that_a_quote_or_claim_stands_in(string script) =>
        Assert.Equal(["Corpus.Seeds.Article"], seeds.Host.Texts($"({script}).GetType().FullName"));

    [Fact]
    public void A_spokesman_leads_to_his_quotes() => Assert.Equal(
        [
            "the Islamic Emirate will not allow Afghan soil to be used against other countries",
            "We do not allow anyone to use Afghan soil against regional and other countries, and we have proven this in practice. We strive to maintain good coordination with other countries to ensure regional security.",
        ],
        seeds.Host.Texts("Get-Speaker *Qani | Get-Quote"));

    [Fact]
    public void The_claim_that_a_query_means_stands_among_the_first() =>
        Assert.Contains(Asif, seeds.Host.Texts("Find-Claim 'terrorism decreased' | Select-Object -First 2 | ForEach-Object Speaker"));

    [Theory]
    [InlineData(64, 44)]
    [InlineData(100, 44)]
    [InlineData(160, 44)]
    public void Tables_break_quotes_between_words_at_the_width_of_the_screen(int width, int column)
    {
        using var host = new ModuleHost(BuiltModule.Manifest, width: width);
        var lines = host.Render("Get-Quote -Speaker *Asif*").Split('\n').Skip(2).ToArray();
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.Equal(string.Join(' ', host.Texts("Get-Quote -Speaker *Asif*")), string.Join(' ', lines.Select(line => line[column..])));
    }

    [Fact]
    public void Tables_break_highlighted_snippets_between_words()
    {
        using var terminal = new ModuleHost(BuiltModule.Manifest, terminal: true);
        var shown = terminal.Render("Find-Claim 'terrorism decreased'");
        Assert.Contains("\u001b[1m", shown, StringComparison.Ordinal);
        using var plain = new ModuleHost(BuiltModule.Manifest);
        string Bare(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "");
        Assert.Equal(plain.Render("Find-Claim 'terrorism decreased'").Split('\n').Skip(2), Bare(shown).Split('\n').Skip(2).Select(line => line.TrimEnd()));
    }

    [Fact]
    public void All_quotes_and_speakers_of_the_article_are_there()
    {
        Assert.Equal(13, seeds.Host.Texts("Get-Article *terrorism* | Get-Quote").Count);
        Assert.Equal(7, seeds.Host.Texts("Get-Article *terrorism* | Get-Quote | Get-Speaker").Count);
        Assert.Equal(["TOLOnews"], seeds.Host.Texts("Get-Article -Outlet tolonews | ForEach-Object Outlet"));
    }
}

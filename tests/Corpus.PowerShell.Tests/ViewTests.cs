using Corpus.Model;
using Corpus.PowerShell.Tests.Checklist;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;
using Snapshooter;
using Snapshooter.Xunit;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class ViewTests(HarbourModule module)
{
    public static TheoryData<string, string> Scripts => new()
    {
        { "articles", "Get-Article" },
        { "article-list", "Get-Article 2024/morning, notes* | Format-List" },
        { "quotes", "Get-Quote" },
        { "quote-list", "Get-Quote -Article 2024/morning, notes* | Format-List" },
        { "claims", "Get-Claim" },
        { "claim-list", "Get-Claim -Article 2024/morning | Format-List" },
        { "speakers", "Get-Speaker" },
        { "speaker-list", "Get-Speaker | Format-List" },
        { "matches", "Find-Claim strike" },
        { "match-list", "Find-Claim strike | Format-List" },
        { "concordance", "Get-Concordance strike crews pay" },
        { "concordance-list", "Get-Concordance never left -Window 3 | Format-List" },
        { "counts", "Measure-Corpus Outlet, Month" },
        { "keywords", "Get-Keyword -Speaker lund -MinimumCount 1 -First 4" },
        { "collocates", "Get-Collocation strike -MinimumCount 1 -Window 1" },
        { "quote-tests", "'Lund said: \"The strike is not over.\" \"Nobody asked the crews,\" said Maria Lund. \"Ships will sail on Monday,\" they said. \"Nothing of the kind was ever said,\" they said.' | Test-Quote" },
        { "quote-test-list", "Test-Quote 'The strike is not over', 'Nobody asked ... crews', 'nothing' -Speaker lund | Format-List" },
        { "explanations", "(Get-Quote harbour)[0].Explain(); (Get-Speaker lund)[0].Explain(); (Get-Article 2024/morning).Claims[0].Explain()" },
        { "evidence", "(Get-Quote harbour)[0].Explain().Evidence" },
        { "forced-table", "Get-Quote *neill | Format-Table" },
        { "quote-matches", "Find-Quote strike" },
        { "quote-match-list", "Find-Quote strike | Format-List" },
        { "article-matches", "Find-Article strike" },
        { "article-match-list", "Find-Article strike | Format-List" },
        { "groups", "Find-Claim strike crews -GroupBy Speaker" },
        { "group-list", "Find-Claim strike crews -GroupBy Speaker | Format-List" },
        { "explained", "Find-Claim strike -Explain" },
        { "count-list", "Measure-Corpus Outlet | Format-List" },
        { "keyword-list", "Get-Keyword -Speaker lund -MinimumCount 1 -First 1 | Format-List" },
        { "collocate-list", "Get-Collocation strike -MinimumCount 1 -Window 1 | Format-List" },
        { "timeline", "Get-Timeline" },
        { "timeline-list", "Get-Timeline | Format-List" },
        { "reading", "Show-Article *evening, notes*" },
        { "reading-table", "Show-Article *evening | Format-Table" },
        { "reading-list", "Show-Article notes* | Format-List" },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    [Item(27)]
    public void What_a_user_sees_is_as_it_was(string name, string script)
    {
        var shown = module.Host.Render(script);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Snapshot.Match(shown, SnapshotNameExtension.Create(name));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_user_in_Turkey_sees_the_same(string name, string script)
    {
        Assert.NotEmpty(name);
        Assert.Equal(module.Host.Render(script), module.Turkish.Render(script));
    }

    [Fact]
    public void Derived_types_of_typed_corpora_have_the_views_and_members_of_articles()
    {
        var article = HarbourCorpus.Articles[0];
        string Shown(Article shown)
        {
            module.Host.Invoke("param($article) $global:shown = $article", shown);
            return module.Host.Render("$shown; $shown | Format-List; $shown.QuoteCount; $shown.Body");
        }
        Assert.Equal(Shown(article), Shown(new TypedArticle(article)));
        Assert.Contains("Strike ends", Shown(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Derived_types_chain_as_articles_do() => Assert.Equal(
        ["ships will sail on Monday"],
        module.Host.Texts("param($article) $article | Get-Quote -Kind Indirect -Stance Promises", new TypedArticle(HarbourCorpus.Articles[0])));

    [Theory]
    [InlineData("Get-Article 2024/morning | ForEach-Object QuoteCount", "3")]
    [InlineData("(Get-Article notes*).Body", "\"Somebody will pay for INK\" was written on a wall.")]
    [InlineData("Get-Quote harbour | ForEach-Object Source", "2024/morning.txt:5|2024/zz-evening.txt:5")]
    [InlineData("(Get-Quote harbour)[0].Explain().Evidence[0].Source", "2024/morning.txt:5")]
    [InlineData("Get-Claim -Text trick | ForEach-Object { $_.Source; $_.Kind; $_.Article.Id }", "2024/zz-evening.txt:5|Mixed|2024/zz-evening")]
    [InlineData("Get-Quote -Text sail | ForEach-Object { $_.Published.Year }", "2024")]
    [InlineData("Get-Speaker lund | ForEach-Object Role", "head of the dockers' union")]
    [Item(28)]
    public void Types_have_handy_members(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", module.Host.Texts(script)));

    [Fact]
    public void A_claim_shows_when_it_was_said_what_it_means_and_its_values()
    {
        var source = new MemoryText("a.txt", "I paid $3 million last week.", "");
        AnchoredText At(string words) => new(source, new TextSpan(source.ToString().IndexOf(words, StringComparison.Ordinal), words.Length));
        var claim = new Claim(
            At("I paid $3 million"),
            Stance.Asserts,
            Polarity.Affirmative,
            SaidTime.Dated(At("last week"), new DateTime(2024, 2, 26), new DateTime(2024, 3, 3)),
            new(ClaimValue.Money(At("$3 million"), 3_000_000, "USD")),
            new(new ClaimReference(At("I"), "Ana Ruiz")));

        Assert.Equal(
            "2024-02-26 to 2024-03-03|[Ana Ruiz] paid $3 million|USD 3 million",
            string.Join("|", module.Host.Texts("param($claim) $claim.Said; $claim.Reading; $claim.Values", claim)));
    }

    [Fact]
    public void What_was_not_said_is_seen_in_table_and_list()
    {
        var builder = new ArticleBuilder("a.txt", "Dam\n\nAna Ruiz never said that the dam was safe.\n");
        var article = builder.Quote(QuoteKind.Indirect, "the dam was safe", builder.Speaker("Ana Ruiz"), "said that", stance: Stance.Uncommitted, negation: "never").Build();

        module.Host.Invoke("param($quote) $global:shown = $quote", article.Quotes[0]);

        Assert.Contains("Ana Ruiz               Indirect Uncommitted the dam was safe\n", module.Host.Render("$shown") + "\n", StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz               Uncommitted            the dam was safe\n", module.Host.Render("$shown.Claims") + "\n", StringComparison.Ordinal);
        Assert.Matches(@"Cue +: said that\nNegation +: never\n", module.Host.Render("$shown | Format-List"));
        Assert.Equal(["True", "never"], module.Host.Texts("$shown.IsNegated; $shown.NegationWords.Text"));
    }

    private sealed class TypedArticle(Article original) : Article(original);
}

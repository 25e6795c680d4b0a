using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Articles;

/// <summary>Whole articles against what a careful person reads in them: the first seed and articles of our own.</summary>
public sealed class QuotationTests
{
    private const string Ending = ".expected.json";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Articles");

    public static TheoryData<string> Names => new(
        Directory.GetFiles(Folder, "*" + Ending)
            .Where(file => ExpectedArticle.Read(file).Quotes is not null)
            .Select(file => Path.GetFileName(file)[..^Ending.Length])
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Own_articles_are_read_as_a_careful_person_reads_them(string name) =>
        AssertReadAs(ExpectedArticle.Read(Path.Combine(Folder, name + Ending)), Read(Directory.GetFiles(Folder, name + ".*").Single(SeedPath.IsSeed)));

    [Fact]
    public void The_first_seed_is_read_as_a_careful_person_reads_it()
    {
        var expected = ExpectedArticle.Read(Path.Combine(AppContext.BaseDirectory, "first-seed.expected.json"));
        var article = Read(Directory.GetFiles(Path.Combine(Folder, "Seeds"), "000_*.txt").Single());
        AssertReadAs(expected, article);
        Assert.Equal((expected.Title, expected.Paragraphs), (article.Title, article.Paragraphs.Count));
        Assert.Equal("TOLOnews", article.Outlet);
    }

    private static void AssertReadAs(ExpectedArticle expected, Article article)
    {
        Assert.Equal(
            expected.Quotes!.Select(quote => new ExpectedQuote(quote.Kind, Plain(quote.Text)!, Plain(quote.Speaker), Plain(quote.Mention), Plain(quote.Cue), Plain(quote.Addressee), quote.Stance, 0, null).ToString()),
            article.Quotes.Select(quote => new ExpectedQuote(quote.Kind.ToString(), Plain(quote.Text)!, Plain(quote.Speaker?.Name), Plain(quote.Mention?.Text), Plain(quote.Cue), Plain(quote.Addressee), quote.Stance.ToString(), 0, null).ToString()));
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            if (expected.Quotes![i].Claims is { } claims)
                Assert.Equal(claims, article.Quotes[i].Claims.Count);
            if (expected.Quotes![i].Said is not null)
                Assert.All(article.Quotes[i].Claims, claim => Assert.Equal(SaidTimeKind.Earlier, claim.SaidOn.Kind));
        }
        Assert.Equal(
            expected.Speakers!.Select(speaker => $"{Plain(speaker.Name)} {speaker.Kind}").Order(StringComparer.Ordinal),
            article.Speakers.Select(speaker => $"{Plain(speaker.Name)} {speaker.Kind}").Order(StringComparer.Ordinal));
        foreach (var speaker in expected.Speakers!)
        {
            var found = article.Speakers.Single(candidate => Plain(candidate.Name) == Plain(speaker.Name));
            Assert.Subset(found.Aliases.Select(alias => Plain(alias.Text)!).ToHashSet(), (speaker.Aliases ?? []).Select(alias => Plain(alias)!).ToHashSet());
            Assert.Subset(found.Roles.Select(role => Plain(role.Text)!).ToHashSet(), (speaker.Roles ?? []).Select(role => Plain(role)!).ToHashSet());
        }
    }

    private static Article Read(string path)
    {
        var sidecar = SeedPath.SidecarOf(path);
        var seed = new SeedFile(
            SeedDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path)).Source!,
            File.Exists(sidecar) ? SeedDecoder.Decode(Path.GetFileName(sidecar), File.ReadAllBytes(sidecar)).Source : null);
        return ArticleExtractor.Extract(seed).Article!;
    }

    /// <summary>Without marks at the ends, a cue's colon and the difference of capitals and white space: what the yardstick of the seed ignores too.</summary>
    private static string? Plain(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\'', '“', '”', '„', '‘', '’', '«', '»', ' ', '\u200e', '\u200f').TrimEnd(':').ToLowerInvariant();
}

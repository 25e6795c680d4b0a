using Corpus.Model;

namespace Corpus.Extraction.Tests.Articles;

/// <summary>What whole articles are read to say, against what a careful person reads in them.</summary>
public sealed class QuotationTests
{
    public static TheoryData<string> Names => new(((IEnumerable<object[]>)OwnArticle.Names).Select(row => (string)row[0]).Where(name => OwnArticle.Load(name).Expected.Quotes is not null));

    [Theory]
    [MemberData(nameof(Names))]
    public void Own_articles_are_read_as_a_careful_person_reads_them(string name) => AssertReadAsExpected(OwnArticle.Load(name));

    [Fact]
    public void The_first_seed_is_read_as_a_careful_person_reads_it()
    {
        var own = OwnArticle.LoadFirstSeed();
        AssertReadAsExpected(own);
        Assert.Equal("TOLOnews", ArticleExtractor.Extract(own.Seed).Article!.Outlet);
    }

    private static void AssertReadAsExpected(OwnArticle own)
    {
        var (article, expected) = (ArticleExtractor.Extract(own.Seed).Article!, own.Expected);
        Assert.Equal((expected.Title, expected.Paragraphs), (article.Title, article.Paragraphs.Count));
        Assert.Equal(
            expected.Quotes!.Select(quote => Line(quote.Kind, quote.Text, quote.Speaker, quote.Mention, quote.Cue, quote.Addressee, quote.Stance)),
            article.Quotes.Select(quote => Line(quote.Kind.ToString(), quote.Text, quote.Speaker?.Name, quote.Mention?.Text, quote.Cue, quote.Addressee, quote.Stance.ToString())));
        foreach (var (quote, found) in expected.Quotes!.Zip(article.Quotes))
        {
            Assert.Equal(quote.Claims ?? found.Claims.Count, found.Claims.Count);
            Assert.All(found.Claims, claim => Assert.Equal(quote.Said, Said(claim.SaidOn)));
        }
        Assert.Equal(
            expected.Speakers!.Select(speaker => $"{Plain(speaker.Name)}, {speaker.Kind}").Order(StringComparer.Ordinal),
            article.Speakers.Select(speaker => $"{Plain(speaker.Name)}, {speaker.Kind}").Order(StringComparer.Ordinal));
        foreach (var speaker in expected.Speakers!)
        {
            var found = article.Speakers.Single(candidate => Plain(candidate.Name) == Plain(speaker.Name));
            AssertHas(speaker.Aliases, found.Aliases);
            AssertHas(speaker.Roles, found.Roles);
        }
    }

    /// <summary>More names than a person listed are no fault: every form of a name in the text is one.</summary>
    private static void AssertHas(string[]? expected, ValueList<Designation> found) =>
        Assert.Subset(found.Select(designation => Plain(designation.Text)).ToHashSet(), (expected ?? []).Select(Plain).ToHashSet());

    /// <summary>As the expectations write it: <c>earlier (previously)</c>, <c>2024-03-05 (on Tuesday)</c>.</summary>
    private static string? Said(SaidTime said) => said.Kind switch
    {
        SaidTimeKind.Unspecified => null,
        SaidTimeKind.Dated => $"{said.From:yyyy-MM-dd}{(said.To == said.From ? "" : $" to {said.To:yyyy-MM-dd}")} ({said.Words})",
        _ => $"{said.Kind.ToString().ToLowerInvariant()} ({said.Words!.Text.ToLowerInvariant()})",
    };

    private static string Line(params string?[] fields) => string.Join(" | ", fields.Select(Plain));

    /// <summary>Without marks at the ends, a cue's colon, and differences of capitals and white space: what the yardstick of the seed ignores too.</summary>
    private static string Plain(string? text) =>
        string.Join(' ', (text ?? "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\'', '“', '”', '„', '‘', '’', '«', '»', ' ', '\u200e', '\u200f').TrimEnd(':').ToLowerInvariant();
}

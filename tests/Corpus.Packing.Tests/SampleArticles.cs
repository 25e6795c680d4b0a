using System.Security.Cryptography;
using System.Text;
using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>Articles made by hand, with everything in them that a row can hold.</summary>
internal static class SampleArticles
{
    private const string Body =
        "Dam is safe, minister says\n\n"
        + "\u201CThe dam is safe,\u201D Leila Haddad, the water minister, told Radio Karo on Tuesday. \u201CIt will hold.\u201D\n\n"
        + "Some farmers previously said that it leaks. \U0001F4A7\n\nShare this page";

    /// <summary>An article with nothing but claims.</summary>
    public static Article Saying(string path, string title, params string[] claims)
    {
        var source = new MemoryText(path, string.Join("\n", claims), "");
        var at = 0;
        var quotes = claims.Select(claim =>
        {
            var words = new AnchoredText(source, new TextSpan(at, claim.Length));
            at += claim.Length + 1;
            return new Quote(QuoteKind.Direct, words, null, null, null, null, Stance.Asserts, new(new Claim(words, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified)), "test");
        });
        return new Article(new ArticleContent { Source = source, Id = path, Title = title, Quotes = new(quotes.ToList()) });
    }

    /// <summary>An article with quotes of a named speaker, a group and nobody.</summary>
    public static Article Rich(string path, string prefix = "")
    {
        var text = prefix + Body;
        var source = new MemoryText(path, text, Sha256(text));
        AnchoredText At(params string[] words) => new(source, new ValueList<TextSpan>(words.Select(word => new TextSpan(text.IndexOf(word, StringComparison.Ordinal), word.Length))));
        var minister = new Speaker(
            "Leila Haddad",
            SpeakerKind.Person,
            new(new Designation(At("minister"), "alias-of-role")),
            new(new Designation(At("the water minister"), "apposition"), new Designation(At("minister"), "title")));
        var farmers = new Speaker("Some farmers", SpeakerKind.Group, ValueList<Designation>.Empty, ValueList<Designation>.Empty);
        var tuesday = new DateTime(2024, 5, 7);
        return new Article(new ArticleContent
        {
            Source = source,
            Id = path.Replace(".txt", "", StringComparison.Ordinal),
            Title = "Dam is safe, minister says",
            TitleSpan = At("Dam is safe, minister says").Envelope,
            Outlet = "Radio Karo",
            Published = new DateTimeOffset(2024, 5, 8, 6, 30, 0, TimeSpan.FromMinutes(270)),
            Language = "en",
            Metadata = Metadata(),
            Paragraphs = new(new Paragraph(At("\u201CThe dam is safe,\u201D Leila Haddad")), new Paragraph(At("Some farmers previously said that it leaks."))),
            Speakers = new(minister, farmers),
            Quotes = new(
                new Quote(
                    QuoteKind.Direct,
                    At("The dam is safe,", "It will hold."),
                    At("told"),
                    minister,
                    new Mention(At("Leila Haddad"), MentionKind.FullName),
                    At("Radio Karo"),
                    Stance.Asserts,
                    new(
                        new Claim(At("The dam is safe"), Stance.Asserts, Polarity.Affirmative, SaidTime.Dated(At("on Tuesday"), tuesday, tuesday.AddDays(1))),
                        new Claim(At("It will hold"), Stance.Promises, Polarity.Affirmative, SaidTime.Unspecified, Values(words => At(words)), new(new ClaimReference(At("It"), "Dam")))),
                    "marks-and-cue"),
                new Quote(
                    QuoteKind.Indirect,
                    At("it leaks"),
                    At("said that"),
                    farmers,
                    new Mention(At("Some farmers"), MentionKind.Description),
                    null,
                    Stance.Denies,
                    new(new Claim(At("it leaks"), Stance.Denies, Polarity.Negative, SaidTime.Earlier(At("previously")))),
                    "said-that"),
                new Quote(QuoteKind.Mixed, At("safe"), null, null, null, null, Stance.Asks, ValueList<Claim>.Empty, "marks-alone", isNegated: true, negation: At("previously"))),
            Removed = new(new RemovedText(At("Share this page"), RemovalKind.Chrome, "share-line")),
        });
    }

    /// <summary>An article that has nothing but a path and a title.</summary>
    public static Article Bare(string path) => new(new ArticleContent { Source = new MemoryText(path, "", ""), Id = "", Title = "" });

    public static string Sha256(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)));

    private static ValueList<ClaimValue> Values(Func<string[], AnchoredText> at) => new(
        ClaimValue.Number(at(["will"]), -1.5m),
        ClaimValue.Money(at(["will"]), 3_200_000m, "USD"),
        ClaimValue.Percent(at(["hold"]), 47m),
        ClaimValue.OpenDate(at(["hold"])),
        ClaimValue.Date(at(["hold"]), new DateTime(2024, 5, 6), new DateTime(2024, 5, 12)));

    private static ValueList<MetadataEntry> Metadata() => new(
        new MetadataEntry("outlet", MetadataValue.Scalar("Radio Karo")),
        new MetadataEntry("nothing", MetadataValue.Scalar(null)),
        new MetadataEntry("tags", MetadataValue.Sequence(new(MetadataValue.Scalar("water"), MetadataValue.Sequence(new(MetadataValue.Scalar("")))))),
        new MetadataEntry("author", MetadataValue.Mapping(new(
            new MetadataEntry("name", MetadataValue.Scalar("A. B.")),
            new MetadataEntry("seen", MetadataValue.Mapping(new(new MetadataEntry("in", MetadataValue.Scalar("Karo")))))))));
}

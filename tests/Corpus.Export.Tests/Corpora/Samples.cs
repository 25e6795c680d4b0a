using Corpus.Model;

namespace Corpus.Export.Tests.Corpora;

/// <summary>Invented articles with everything that an export can stumble over.</summary>
internal static class Samples
{
    /// <summary>In the order of their paths.</summary>
    public static IReadOnlyList<Article> Articles => [Interrupted(), Formulas(), Overlapping(), Plain(), Unwritable()];

    /// <summary>Characters above U+FFFF before and inside quotes, a quote in two pieces, one inside another, claims with values; all metadata.</summary>
    private static Article Interrupted()
    {
        var draft = new Draft("2024/a b é.md", "Water 💧 is back\n\n💧💧 \"We 😀 have water,\" Mara Lind told Radio Nord, \"for 3.2 million people.\"\n\nThe Water Board said that Lind had told some experts that the pumps were \"old\" on Monday.\n");
        var lind = draft.Speaker("Mara Lind", aliases: ["Lind"]);
        var board = draft.Speaker("Water Board", SpeakerKind.Organization, ["The Water Board"]);
        draft.Quote(
            QuoteKind.Direct, lind, ["We 😀 have water", "for 3.2 million people"], "told", Stance.Promises, null,
            new Claim(draft.Words("We 😀 have water"), Stance.Promises, Polarity.Affirmative, SaidTime.Unspecified, null, new(new ClaimReference(draft.Words("We"), "Mara Lind"))),
            new Claim(draft.Words("for 3.2 million people"), Stance.Promises, Polarity.Negative, SaidTime.Dated(draft.Words("on Monday"), new(2024, 3, 11), new(2024, 3, 12)), new(
                ClaimValue.Number(draft.Words("3.2 million"), 3_200_000m), ClaimValue.Money(draft.Words("3.2"), 0.10m, "rupee"), ClaimValue.Percent(draft.Words("3"), -5m),
                ClaimValue.Date(draft.Words("Monday"), new(2024, 3, 11), new(2024, 3, 11)), ClaimValue.OpenDate(draft.Words("Monday")))));
        var said = draft.Quote(QuoteKind.Indirect, board, ["Lind had told some experts that the pumps were \"old\""], "said that");
        draft.Add(new Quote(
            QuoteKind.Mixed, draft.Words("the pumps were \"old\""), draft.Words("had told"), lind, new Mention(draft.Words("Lind"), MentionKind.ShortName), draft.Words("some experts"),
            Stance.Uncommitted, ValueList<Claim>.Empty, "test-rule", said, isNegated: true, draft.Words("had")));
        return draft.Build(
            "The Nord, \"Daily\"", new DateTimeOffset(2024, 3, 15, 18, 30, 0, TimeSpan.FromHours(-5)), "en-GB",
            new("url", MetadataValue.Scalar("https://news.example/a?b=c&d=%20")), new("author", MetadataValue.Sequence(new(MetadataValue.Scalar("Ana Ruiz"), MetadataValue.Scalar("Bo <Lee>")))));
    }

    private static Article Formulas()
    {
        var draft = new Draft("2024/formulas.txt", "=SUM(A1)\n\n\"=1+1\", \"+49 30\", \"-x\", \"@here\", \"'quoted\", \"'=1\", \"''@x\", \"a,b;c\n d\" Some experts said.\n");
        var group = draft.Speaker("Some experts", SpeakerKind.Group);
        foreach (var words in new[] { "=1+1", "+49 30", "-x", "@here", "'quoted", "'=1", "''@x", "a,b;c\n d" })
            draft.Quote(QuoteKind.Direct, group, [words], "said");
        return draft.Build("+Outlet", new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), "en");
    }

    /// <summary>Quotes that overlap without one in the other, reach over paragraphs, stand in the title, and in no paragraph.</summary>
    private static Article Overlapping()
    {
        var draft = new Draft("2024/overlap.txt", "We go, says Ole\n\none two three\n\nfour five six Ole\n");
        var ole = draft.Speaker("Ole");
        draft.Quote(QuoteKind.Direct, ole, ["We go"], "says");
        draft.Quote(QuoteKind.Direct, ole, ["one two"]);
        draft.Quote(QuoteKind.Indirect, ole, ["two three\n\nfour"]);
        draft.Quote(QuoteKind.Mixed, null, ["three\n\nfour five"]);
        draft.Quote(QuoteKind.Direct, ole, ["one two three\n\nfour five six"]);
        draft.Quote(QuoteKind.Direct, ole, ["Ole\n\none"]);
        return draft.Build();
    }

    /// <summary>An article in which nobody speaks.</summary>
    private static Article Plain() => new Draft("2024/plain.txt", "Nobody spoke\n\nIt rained.\n").Build(published: new DateTimeOffset(1850, 2, 3, 4, 5, 6, 789, TimeSpan.FromMinutes(345)));

    /// <summary>What no format can write as it is: surrogates without their other half, NUL, carriage returns, characters that XML forbids.</summary>
    private static Article Unwritable()
    {
        var draft = new Draft("2024/unwritable \uD83D.txt", "Title \uD83D\n\n\uDE00 \"a\uD83Db \0 \u0001 \r\n \u2028 \uFFFE <&>]]> \u007F \uDCA7💧c\" Eve\r \uD83D said.\n");
        var eve = draft.Speaker("Eve\r \uD83D", aliases: ["Eve"], roles: ["<&>]]>"]);
        draft.Quote(QuoteKind.Direct, eve, ["a\uD83Db \0 \u0001 \r\n \u2028 \uFFFE <&>]]> \u007F \uDCA7💧c"], "said");
        return draft.Build("Out\0let \uDC00", null, "not a tag", new MetadataEntry("url", MetadataValue.Scalar("javascript:alert(1)")));
    }
}

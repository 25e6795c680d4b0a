using Corpus.Model;

namespace Corpus.PowerShell.Tests.Corpora;

/// <summary>
/// A small corpus with everything that names can do: two articles with one title, one speaker in both, a person and an organisation of
/// one name, an apostrophe, brackets, a quote without a speaker, an article without outlet, date and language.
/// </summary>
internal static class HarbourCorpus
{
    public static IReadOnlyList<Article> Articles => [Morning(), Evening(), Notes(), German()];

    private static Article Morning()
    {
        var builder = new ArticleBuilder(
            "2024/morning.txt",
            """
            Strike ends

            Maria Lund, head of the dockers' union, told Radio Nord: "The strike is over. We won fair pay."

            Harbour, the city's port company, said that ships will sail on Monday.

            Lund had previously claimed that the strike would never end.

            """.ReplaceLineEndings("\n"));
        var lund = builder.Speaker("Maria Lund", aliases: ["Lund"], roles: ["head of the dockers' union"]);
        var harbour = builder.Speaker("Harbour", SpeakerKind.Organization, roles: ["the city's port company"]);
        return builder
            .Quote(QuoteKind.Direct, "The strike is over. We won fair pay.", lund, "told", "Radio Nord")
            .Quote(QuoteKind.Indirect, "ships will sail on Monday", harbour, "said that", stance: Stance.Promises)
            .Quote(QuoteKind.Indirect, "the strike would never end", lund, "claimed that", earlier: "previously")
            .Build("The Harbour Post", "2024-03-15", "en");
    }

    private static Article Evening()
    {
        var builder = new ArticleBuilder(
            "2024/zz-evening.txt",
            """
            Strike ends

            "Nobody asked the crews," Sean O'Neill said, and Ms Lund denied that the crews were forgotten. Maria Lund left.

            Jan Harbour, a captain known as Harbour, believes that the "fair pay" is a trick.

            """.ReplaceLineEndings("\n"));
        var neill = builder.Speaker("Sean O'Neill");
        var lund = builder.Speaker("Maria Lund", aliases: ["Ms Lund"]);
        var harbour = builder.Speaker("Harbour", SpeakerKind.Person, aliases: ["Jan Harbour"], roles: ["a captain"]);
        return builder
            .Quote(QuoteKind.Direct, "Nobody asked the crews", neill, "said")
            .Quote(QuoteKind.Indirect, "the crews were forgotten", lund, "denied that", stance: Stance.Denies)
            .Quote(QuoteKind.Mixed, "the \"fair pay\" is a trick", harbour, "believes that", stance: Stance.Believes)
            .Build("Evening Star", "2024-04-01T18:30:00+02:00", "en-GB");
    }

    private static Article Notes()
    {
        var builder = new ArticleBuilder("notes [draft].txt", "Notes [draft]\n\n\"Somebody will pay for INK\" was written on a wall.\n");
        return builder.Quote(QuoteKind.Direct, "Somebody will pay for INK").Build();
    }

    private static Article German()
    {
        var builder = new ArticleBuilder("streik.md", "Streik vorbei\n\nIngrid Özil sagte, der Streik sei vorbei.\n");
        var oezil = builder.Speaker("Ingrid Özil");
        return builder.Quote(QuoteKind.Indirect, "der Streik sei vorbei", oezil, "sagte").Build("Abendblatt", "2023-12-31", "de");
    }
}

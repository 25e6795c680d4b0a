using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>A field of a query: <c>name:value</c>.</summary>
internal abstract class SearchField(string name)
{
    /// <summary>The name of the field of speakers.</summary>
    public const string Speaker = "speaker";

    private static readonly SearchField[] _all =
    [
        new TextField(Speaker, (claim, _) => claim.Speaker?.Key, NamesOfSpeaker),
        new TextField("outlet", ArticleKey, (claim, _) => [claim.Quote.Article.Outlet ?? ""]),
        new TextField("article", ArticleKey, (claim, _) => [claim.Quote.Article.Id, claim.Quote.Article.Path]),
        new TextField("title", ArticleKey, (claim, _) => [claim.Quote.Article.Title]),
        new ChoiceField("kind", typeof(QuoteKind), claim => claim.Quote.Kind.ToString()),
        new ChoiceField("stance", typeof(Stance), claim => claim.Stance.ToString()),
        new LanguageField("language"),
        new DateField("after", (published, border) => published >= border),
        new DateField("before", (published, border) => published < border),
        new SaidField("said"),
    ];

    /// <summary>The name before the colon, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the name is a word that a colon often follows in a text ("he said: no"); a space behind the colon makes it that word.</summary>
    public virtual bool IsOrdinaryWord => false;

    /// <summary>The names of all fields, separated by commas.</summary>
    public static string Names { get; } = string.Join(", ", _all.Select(field => field.Name));

    /// <summary>The field of this name, in any case; null where there is none.</summary>
    public static SearchField? Find(string name) =>
        Array.Find(_all, field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where the field can have this value; otherwise what it can have, as the end of a sentence.</summary>
    public abstract string? Check(string value);

    /// <summary>Whether the field of a claim has this value, which <see cref="Check"/> passed.</summary>
    /// <param name="value">The value as the query writes it.</param>
    /// <param name="corpus">What the claims belong to.</param>
    public abstract Func<Claim, bool> Bind(string value, ICorpus corpus);

    private static ulong? ArticleKey(Claim claim, ICorpus corpus) => claim.Quote.Article.Key;

    /// <summary>What all articles call the speaker, not this one alone.</summary>
    private static IEnumerable<string> NamesOfSpeaker(Claim claim, ICorpus corpus)
    {
        if (claim.Speaker is not { } here)
            return [];
        var speaker = corpus.FindSpeaker(here.Key) ?? here;
        return speaker.Aliases.Concat(speaker.Roles).Select(designation => designation.Text).Prepend(speaker.Name);
    }
}

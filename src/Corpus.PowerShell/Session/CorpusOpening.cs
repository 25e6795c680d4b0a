using System.Management.Automation;
using System.Runtime.CompilerServices;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Output;

namespace Corpus.PowerShell.Session;

/// <summary>A corpus that was opened, or why it could not be.</summary>
/// <param name="Name">What <c>-Corpus</c> calls it.</param>
/// <param name="Kind">What it was read from.</param>
/// <param name="Path">The file or folder, or the module where not even the file is known.</param>
/// <param name="Corpus">The corpus; null where it could not be opened.</param>
/// <param name="Typed">Makes an article of the corpus's own type, with a property for each key of the metadata; null where the corpus has none.</param>
/// <param name="Fault">Why it could not be opened; null where it was.</param>
internal sealed record CorpusOpening(string Name, CorpusKind Kind, string Path, ICorpus? Corpus, Func<Article, Article>? Typed, ErrorRecord? Fault)
{
    /// <summary>Rows know the corpus that they were read out of, and this knows what it is in the session; both live as long as one of them is held.</summary>
    private static readonly ConditionalWeakTable<ICorpus, CorpusOpening> Known = new();

    /// <summary>Speakers that a cmdlet gave: one without other names and roles does not show where it comes from.</summary>
    private static readonly ConditionalWeakTable<Speaker, CorpusOpening> GivenSpeakers = new();

    /// <summary>What the rows are read out of, where that is not the corpus itself.</summary>
    public PackedCorpus? Inner { get; init; }

    /// <summary>Makes ready what a search needs and has not been made yet; null where everything is there.</summary>
    public Action<CancellationToken>? Prepare { get; init; }

    /// <summary>The opening, when it is known to rows.</summary>
    public CorpusOpening Noted()
    {
        Known.GetValue(Corpus!, _ => this);
        if (Inner is not null)
            Known.GetValue(Inner, _ => this);
        return this;
    }

    /// <summary>Remembers that a speaker is of this corpus.</summary>
    public void Note(Speaker speaker)
    {
        if (speaker.Aliases.Count + speaker.Roles.Count == 0)
            GivenSpeakers.GetValue(speaker, _ => this);
    }

    /// <summary>The opening that a corpus belongs to; null where it is none of a session.</summary>
    public static CorpusOpening? Of(ICorpus corpus) => Known.TryGetValue(corpus, out var opening) ? opening : null;

    /// <summary>What the rows of a corpus are read out of; null where they are not packed.</summary>
    public static PackedCorpus? PackedOf(ICorpus corpus) => corpus as PackedCorpus ?? Of(corpus)?.Inner;

    /// <summary>The opening that a row was read out of; null where that does not show.</summary>
    public static CorpusOpening? OfRow(object row) => row switch
    {
        Article article => OfText(article.Source),
        Quote quote => OfText(quote.Article.Source),
        Claim claim => OfText(claim.Quote.Article.Source),
        Speaker speaker when speaker.Aliases.Concat(speaker.Roles).FirstOrDefault() is { } named => OfText(named.Words.Source),
        Speaker speaker => GivenSpeakers.TryGetValue(speaker, out var opening) ? opening : null,
        _ => null,
    };

    /// <summary>An article of this corpus with a property for each key of its metadata: as the corpus's own type, or where it has none, with those that the article has.</summary>
    public object Shown(Article article) => Typed is null ? MetadataProperties.Beside(article) : Typed(article);

    /// <summary>An article as the corpus shows it that it was read out of; as it is where that is none of a session.</summary>
    public static object ShownByItsOwn(Article article) => OfText(article.Source)?.Shown(article) ?? article;

    private static CorpusOpening? OfText(SourceText text) => PackedCorpus.Of(text) is { } corpus ? Of(corpus) : null;
}

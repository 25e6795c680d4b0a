using System.Collections.Immutable;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>Who speaks in a corpus, as its files tell or as the index does.</summary>
/// <param name="Articles">The speakers of all articles that were read; none where there is an index.</param>
/// <param name="Settings">What the settings state of speakers.</param>
/// <param name="Indexed">What the index says; null where there is none.</param>
internal sealed record SpokenCorpus(ValueList<ArticleSpeakers> Articles, CorpusSettings Settings, IndexedSpeakers? Indexed)
{
    /// <summary>What was read of a corpus. Where the index is listed twice, both say the same.</summary>
    public static SpokenCorpus Of(ImmutableArray<ArticleSpeakers> articles, CorpusSettings settings, ImmutableArray<IndexedSpeakers> indexed) =>
        new(new(articles), settings, indexed.FirstOrDefault());

    /// <summary>Tells who is one; where there is an index, the pack has told so already.</summary>
    public JoinedSpeakers Join(CancellationToken cancellation) => Indexed?.Joined ?? JoinedSpeakers.Of(Known(), Settings, cancellation);

    /// <summary>All names, which metadata may refer to; null where the index was made of other settings, and does not say.</summary>
    public ValueList<string>? Names() => Indexed is null ? IndexedSpeakers.NamesOf(Known()) : Indexed.Referable;

    /// <summary>The speakers of all articles; the order of the files makes no difference.</summary>
    private List<KnownSpeaker> Known() => Articles.OrderBy(article => article.Path, StringComparer.Ordinal)
        .GroupBy(article => article.Path, StringComparer.Ordinal).Select(same => same.First()) // A file may be listed twice in a project.
        .SelectMany(article => article.Speakers).ToList();
}

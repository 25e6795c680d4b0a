using Corpus.Build.Caching;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.Build;

/// <summary>Packs seeds into <c>corpus.bin</c>.</summary>
/// <remarks>Seeds are read in parallel; what is written depends on nothing but their paths and bytes.</remarks>
internal sealed class CorpusPacker(IReadOnlyList<SeedEntry> seeds, CorpusSettings settings, ArticleCache cache, Action<int> progress, CancellationToken cancellation)
{
    private readonly List<SeedOutcome> _withoutArticle = [];
    private readonly List<KnownSpeaker> _speakers = [];
    private readonly List<LeftOutFile> _leftOut = [];
    private readonly List<Fingerprint> _fingerprints = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>The files that the compiler must not see.</summary>
    public IReadOnlyList<LeftOutFile> LeftOut => _leftOut;

    /// <summary>Number of articles that were written.</summary>
    public int ArticleCount => _written.Count;

    /// <summary>Number of articles among them that the cache had.</summary>
    public int TakenOverCount { get; private set; }

    /// <summary>What the written articles were read from, in their order.</summary>
    public IReadOnlyList<Fingerprint> Fingerprints => _fingerprints;

    /// <summary>Seeds that are neither an article nor diagnosed: there must be none.</summary>
    public IReadOnlyList<SeedEntry> Lost => SeedCensus.FindLost(seeds, _written, _withoutArticle);

    /// <summary>Reads all seeds and writes the articles.</summary>
    /// <param name="output">Where the packed corpus goes; must seek.</param>
    /// <returns>The checksum of the packed corpus.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public ulong Write(Stream output)
    {
        using var writer = new CorpusWriter(output);
        // Claims are indexed as their article is written: an article, and its text, is not held until the last one is there.
        var index = ClaimIndexBuilder.Build(WriteArticles(writer).SelectMany(article => article.Claims));
        cancellation.ThrowIfCancellationRequested();
        writer.Complete(index, SpeakerJoiner.Join(_speakers, settings, cancellation).Joins);
        return writer.Checksum;
    }

    private IEnumerable<Article> WriteArticles(CorpusWriter writer)
    {
        var done = 0;
        foreach (var outcome in Batches.Map(seeds, seed => SeedOutcome.Of(seed, cache, cancellation), cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            _leftOut.AddRange(outcome.LeftOut);
            progress(++done);
            if (outcome.Article is { } article)
            {
                Write(article, outcome, writer);
                yield return article;
            }
            else
            {
                _withoutArticle.Add(outcome);
            }
        }
    }

    private void Write(Article article, SeedOutcome outcome, CorpusWriter writer)
    {
        writer.Add(article);
        _fingerprints.Add(outcome.Fingerprint);
        TakenOverCount += outcome.IsTakenOver ? 1 : 0;
        _written.Add(article.Path);
        _speakers.AddRange(article.Speakers.Select(KnownSpeaker.Of));
    }
}

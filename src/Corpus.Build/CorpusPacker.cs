using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.Build;

/// <summary>Packs seeds into <c>corpus.bin</c>.</summary>
/// <remarks>Seeds are read in parallel, a batch at a time; what is written depends on nothing but their paths and bytes.</remarks>
internal sealed class CorpusPacker(IReadOnlyList<SeedEntry> seeds, CorpusSettings settings, Action<int> progress, CancellationToken cancellation)
{
    /// <summary>Enough to keep every core busy, few enough that texts which are written already can go.</summary>
    private const int BatchSize = 512;

    private readonly List<SeedOutcome> _withoutArticle = [];
    private readonly List<KnownSpeaker> _speakers = [];
    private readonly List<LeftOutFile> _leftOut = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>The files that the compiler must not see.</summary>
    public IReadOnlyList<LeftOutFile> LeftOut => _leftOut;

    /// <summary>Number of articles that were written.</summary>
    public int ArticleCount => _written.Count;

    /// <summary>Seeds that are neither an article nor diagnosed: there must be none.</summary>
    public IReadOnlyList<SeedEntry> Lost => SeedCensus.FindLost(seeds, _written, _withoutArticle);

    /// <summary>Reads all seeds and writes the articles.</summary>
    /// <param name="output">Where the packed corpus goes; must seek.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public void Write(Stream output)
    {
        using var writer = new CorpusWriter(output);
        var claims = new List<Claim>();
        for (var start = 0; start < seeds.Count; start += BatchSize)
        {
            foreach (var outcome in ReadBatch(start, Math.Min(BatchSize, seeds.Count - start)))
                Add(outcome, writer, claims);
            progress(Math.Min(start + BatchSize, seeds.Count));
        }
        cancellation.ThrowIfCancellationRequested();
        writer.Complete(ClaimIndexBuilder.Build(claims), SpeakerJoiner.Join(_speakers, settings, cancellation).Joins);
    }

    private SeedOutcome[] ReadBatch(int start, int count)
    {
        var outcomes = new SeedOutcome[count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, count, options, i => outcomes[i] = SeedOutcome.Of(seeds[start + i], cancellation));
        return outcomes;
    }

    private void Add(SeedOutcome outcome, CorpusWriter writer, List<Claim> claims)
    {
        _leftOut.AddRange(outcome.LeftOut);
        if (outcome.Article is not { } article)
        {
            _withoutArticle.Add(outcome);
            return;
        }
        writer.Add(article);
        _written.Add(article.Path);
        claims.AddRange(article.Claims);
        _speakers.AddRange(article.Speakers.Select(KnownSpeaker.Of));
    }
}

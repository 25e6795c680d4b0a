using Corpus.Build.Caching;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;
using Corpus.Search.Conflicts;

namespace Corpus.Build;

/// <summary>Packs seeds into <c>corpus.bin</c>.</summary>
/// <remarks>Seeds are read in parallel; what is written depends on nothing but their paths and bytes.</remarks>
internal sealed class CorpusPacker(IReadOnlyList<SeedEntry> seeds, CorpusSettings settings, ArticleCache cache, bool quoteMembers, ConflictBuilder? conflicts, Action<int> progress, CancellationToken cancellation)
{
    private readonly List<SeedOutcome> _withoutArticle = [];
    private readonly List<KnownSpeaker> _speakers = [];
    private readonly List<LeftOutFile> _leftOut = [];
    private readonly List<Fingerprint> _fingerprints = [];
    private InferredType? _fields;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<string> _shown = [];

    /// <summary>The files that the compiler must not see.</summary>
    public IReadOnlyList<LeftOutFile> LeftOut => _leftOut;

    /// <summary>The fields that all articles show; none where they are declared.</summary>
    public FieldSchema InferredFields => _fields?.ToSchema() ?? FieldSchema.Empty;

    /// <summary>The same as the compiler is told it; null where fields are declared, or there is no article.</summary>
    public InferredType? ShownFields => _fields;

    /// <summary>What the compiler is told of the speakers of all articles.</summary>
    public IndexedSpeakers Speakers { get; private set; } = IndexedSpeakers.None;

    /// <summary>Number of articles that were written.</summary>
    public int ArticleCount => _written.Count;

    /// <summary>Number of articles among them that the cache had.</summary>
    public int TakenOverCount { get; private set; }

    /// <summary>What the written articles were read from, in their order.</summary>
    public IReadOnlyList<Fingerprint> Fingerprints => _fingerprints;

    /// <summary>Paths of the seeds that the compiler is told of.</summary>
    public IReadOnlyCollection<string> Shown => _shown;

    /// <summary>Seeds that are neither an article nor diagnosed: there must be none.</summary>
    public IReadOnlyList<SeedEntry> Lost => SeedCensus.FindLost(seeds, _written, _withoutArticle);

    /// <summary>Reads all seeds and writes the articles.</summary>
    /// <param name="output">Where the packed corpus goes; must seek.</param>
    /// <param name="show">Takes the rows of the index, in the order of the paths.</param>
    /// <returns>The checksum of the packed corpus.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public ulong Write(Stream output, Action<string> show)
    {
        using var writer = new CorpusWriter(output);
        var claims = new ClaimIndexBuilder(cache.Corpus?.ClaimIndex);
        var done = 0;
        // Nothing holds an article, and its text, when the next one is written.
        foreach (var outcome in Batches.Map(seeds, seed => SeedOutcome.Of(seed, cache, settings.Fields is null, quoteMembers, cancellation), cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            _leftOut.AddRange(outcome.LeftOut);
            Show(outcome, show);
            if (outcome.KnownRow is { } row)
                TakeOver(cache.Corpus!, row, outcome, writer, claims);
            else if (outcome.Article is { } article)
                Add(article, outcome, writer, claims);
            else
                _withoutArticle.Add(outcome);
            progress(++done);
        }
        var index = claims.ToIndex();
        var joined = SpeakerJoiner.Join(_speakers, settings, cancellation);
        writer.Complete(index, joined.Joins, conflicts?.Find(joined.Joins, cancellation), cancellation);
        Speakers = IndexedSpeakers.Of(_speakers, joined, settings);
        return writer.Checksum;
    }

    private void Show(SeedOutcome outcome, Action<string> show)
    {
        if (outcome.Shown is not { } row)
            return;
        show(row);
        _shown.Add(outcome.Seed.Path);
    }

    private void Add(Article article, SeedOutcome outcome, CorpusWriter writer, ClaimIndexBuilder claims)
    {
        writer.Add(article);
        claims.Add(article);
        if (conflicts is not null)
        {
            foreach (var claim in article.Claims)
                conflicts.Add(claim);
        }
        Note(article.Path, outcome, article.Speakers);
    }

    private void TakeOver(PackedCorpus corpus, int row, SeedOutcome outcome, CorpusWriter writer, ClaimIndexBuilder claims)
    {
        var copied = writer.Copy(corpus, row);
        claims.TakeOver(row);
        // How rare a word is depends on all articles, so conflicts are looked for anew.
        for (var claim = corpus.ClaimIndex.GetFirstClaim(row); conflicts is not null && claim < corpus.ClaimIndex.GetFirstClaim(row + 1); claim++)
            conflicts.Add(corpus.Claims[claim]);
        Note(copied.Path, outcome, copied.Speakers);
        TakenOverCount++;
    }

    private void Note(string path, SeedOutcome outcome, IEnumerable<Speaker> speakers)
    {
        _written.Add(path);
        _fingerprints.Add(outcome.Fingerprint);
        if (outcome.Fields is { } fields)
            _fields = _fields is null ? fields : InferredType.Join(_fields, fields);
        _speakers.AddRange(speakers.Select(KnownSpeaker.Of));
    }
}

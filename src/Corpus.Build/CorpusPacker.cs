using Corpus.Build.Caching;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Import;
using Corpus.Import.Files;
using Corpus.Search.Conflicts;

namespace Corpus.Build;

/// <summary>Packs seeds into <c>corpus.bin</c>.</summary>
/// <remarks>Seeds are read in parallel; what is written depends on nothing but their paths and bytes.</remarks>
internal sealed class CorpusPacker(IReadOnlyList<SeedEntry> seeds, CorpusSettings settings, ArticleCache cache, bool quoteMembers, ConflictBuilder? conflicts, Action<int> progress, CancellationToken cancellation)
{
    private readonly List<SeedOutcome> _withoutArticle = [];
    private readonly List<FileFault> _leftOut = [];
    private readonly List<Fingerprint> _fingerprints = [];
    private InferredType? _fields;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<string> _shown = [];

    /// <summary>The files that the compiler must not see.</summary>
    public IReadOnlyList<FileFault> LeftOut => _leftOut;

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
    public IReadOnlyList<SeedEntry> Lost => SeedCensus.FindLost(seeds, _written, new HashSet<string>(_withoutArticle.Where(outcome => outcome.IsDiagnosed).Select(outcome => outcome.Seed.Path), StringComparer.Ordinal));

    /// <summary>Reads all seeds and writes the articles.</summary>
    /// <param name="output">Where the packed corpus goes; must seek.</param>
    /// <param name="show">Takes the rows of the index, in the order of the paths.</param>
    /// <returns>The checksum of the packed corpus.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public ulong Write(Stream output, Action<string> show)
    {
        using var assembler = new CorpusAssembler(output, cache.Corpus, conflicts: conflicts);
        var done = 0;
        // Nothing holds an article, and its text, when the next one is written.
        foreach (var outcome in Batches.Map(seeds, seed => SeedOutcome.Of(seed, cache, settings.Fields is null, quoteMembers, cancellation), cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            _leftOut.AddRange(outcome.LeftOut);
            Show(outcome, show);
            Add(outcome, assembler);
            progress(++done);
        }
        Speakers = IndexedSpeakers.Of(assembler.Speakers, assembler.Complete(settings, cancellation), settings);
        return assembler.Checksum;
    }

    private void Show(SeedOutcome outcome, Action<string> show)
    {
        if (outcome.Shown is not { } row)
            return;
        show(row);
        _shown.Add(outcome.Seed.Path);
    }

    private void Add(SeedOutcome outcome, CorpusAssembler assembler)
    {
        if (outcome.KnownRow is { } row)
        {
            Note(assembler.TakeOver(row), outcome);
            TakenOverCount++;
        }
        else if (outcome.Article is { } article)
        {
            assembler.Add(article);
            Note(article.Path, outcome);
        }
        else
        {
            _withoutArticle.Add(outcome);
        }
    }

    private void Note(string path, SeedOutcome outcome)
    {
        _written.Add(path);
        _fingerprints.Add(outcome.Fingerprint);
        if (outcome.Fields is { } fields)
            _fields = _fields is null ? fields : InferredType.Join(_fields, fields);
    }
}

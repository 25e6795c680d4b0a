using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.Import;

/// <summary>A corpus of raw files in memory. Its words are read when the first search asks for them.</summary>
/// <remarks>Reading the words costs a fifth of what reading the files costs, and most sessions that list quotes never search. Immutable to those who read it, and thread-safe.</remarks>
public sealed class RawCorpus : ICorpus, IDisposable
{
    private readonly object _lock = new();
    private volatile IClaimIndex? _index;

    internal RawCorpus(PackedCorpus packed) => Packed = packed;

    /// <summary>What the rows are read out of; its own index has no words.</summary>
    public PackedCorpus Packed { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Article> Articles => Packed.Articles;

    /// <inheritdoc/>
    public IReadOnlyList<Quote> Quotes => Packed.Quotes;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims => Packed.Claims;

    /// <inheritdoc/>
    public IReadOnlyList<Speaker> Speakers => Packed.Speakers;

    /// <inheritdoc/>
    public IReadOnlyList<Conflict>? Conflicts => Packed.Conflicts;

    /// <inheritdoc/>
    public IClaimIndex ClaimIndex => IndexWords(CancellationToken.None);

    /// <summary>Reads the words, unless that was done.</summary>
    /// <param name="cancellation">Stops the work between articles; the next one who asks begins anew.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IClaimIndex IndexWords(CancellationToken cancellation)
    {
        if (_index is { } known)
            return known;
        lock (_lock)
            return _index ??= Read(cancellation);
    }

    private IClaimIndex Read(CancellationToken cancellation)
    {
        var builder = new ClaimIndexBuilder();
        foreach (var article in Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            builder.Add(article);
        }
        return builder.ToIndex();
    }

    /// <inheritdoc/>
    public Article? FindArticle(ulong key) => Packed.FindArticle(key);

    /// <inheritdoc/>
    public Speaker? FindSpeaker(ulong key) => Packed.FindSpeaker(key);

    /// <inheritdoc/>
    public IEnumerable<Quote> GetQuotes(ulong speakerKey) => Packed.GetQuotes(speakerKey);

    /// <inheritdoc/>
    public IReadOnlyList<int> GetClaimIndices(int speaker) => Packed.GetClaimIndices(speaker);

    /// <summary>Lets go of the memory.</summary>
    public void Dispose() => Packed.Dispose();
}

using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Packing.Writing;
using Corpus.Search;
using Corpus.Search.Conflicts;

namespace Corpus.Import;

/// <summary>Puts articles together into a <c>corpus.bin</c>: their text and rows, the speakers who are one, the words for search, and conflicts where they are wanted.</summary>
/// <param name="output">Where it goes; must seek.</param>
/// <param name="known">A corpus that has some of the articles already; null where there is none.</param>
/// <param name="words">Whether the words are read for search; otherwise the index has none.</param>
/// <param name="conflicts">Takes the claims to find conflicts among; null where nobody looks for them.</param>
/// <remarks>Articles come in the order of their paths. Not thread-safe.</remarks>
internal sealed class CorpusAssembler(Stream output, PackedCorpus? known = null, bool words = true, ConflictBuilder? conflicts = null) : IDisposable
{
    private readonly CorpusWriter _writer = new(output);
    private readonly ClaimIndexBuilder? _words = words ? new(known?.ClaimIndex) : null;

    /// <summary>For the index without words; the one with words counts itself.</summary>
    private readonly List<int>? _firstClaims = words ? null : [0];
    private readonly List<KnownSpeaker> _speakers = [];

    /// <summary>The speakers of all articles.</summary>
    public IReadOnlyCollection<KnownSpeaker> Speakers => _speakers;

    /// <summary>The checksum of the corpus, when it is complete.</summary>
    public ulong Checksum => _writer.Checksum;

    /// <summary>Adds an article.</summary>
    public void Add(Article article)
    {
        _writer.Add(article);
        _words?.Add(article);
        _firstClaims?.Add(_firstClaims[_firstClaims.Count - 1] + article.Quotes.Sum(quote => quote.Claims.Count));
        if (conflicts is not null)
        {
            foreach (var claim in article.Claims)
                conflicts.Add(claim);
        }
        Note(article.Speakers);
    }

    /// <summary>Adds an article as the known corpus has it.</summary>
    /// <param name="row">Its row there.</param>
    /// <returns>Its path.</returns>
    public string TakeOver(int row)
    {
        var copied = _writer.Copy(known!, row);
        _words?.TakeOver(row);
        _firstClaims?.Add(_firstClaims[_firstClaims.Count - 1] + known!.ClaimIndex.GetFirstClaim(row + 1) - known!.ClaimIndex.GetFirstClaim(row));
        // How rare a word is depends on all articles, so conflicts are looked for anew.
        for (var claim = known!.ClaimIndex.GetFirstClaim(row); conflicts is not null && claim < known.ClaimIndex.GetFirstClaim(row + 1); claim++)
            conflicts.Add(known.Claims[claim]);
        Note(copied.Speakers);
        return copied.Path;
    }

    /// <summary>Writes everything else: now the corpus opens.</summary>
    /// <param name="settings">What is stated of the speakers.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Who is one.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public JoinResult Complete(CorpusSettings settings, CancellationToken cancellation)
    {
        var index = _words?.ToIndex() ?? new WordlessIndex(_firstClaims!);
        var joined = SpeakerJoiner.Join(_speakers, settings, cancellation);
        _writer.Complete(index, joined.Joins, conflicts?.Find(joined.Joins, cancellation), cancellation);
        return joined;
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Note(IEnumerable<Speaker> speakers) => _speakers.AddRange(speakers.Select(KnownSpeaker.Of));
}

using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Selection;

/// <summary>The names of all speakers of a corpus, read once: a name may be any of a hundred thousand, and other names stand in the texts of articles.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class KnownSpeakers
{
    private static readonly PerCorpus<KnownSpeakers> Known = new();

    private KnownSpeakers(ICorpus corpus, CancellationToken stop) =>
        All = [.. Stoppable.Rows(CorpusOpening.PackedOf(corpus)?.SpeakerHeads ?? corpus.Speakers.Select(speaker => new SpeakerHead(speaker)), stop)];

    /// <summary>All speakers, by their rows in the corpus.</summary>
    public IReadOnlyList<SpeakerHead> All { get; }

    public static KnownSpeakers Of(ICorpus corpus, CancellationToken stop = default) => Known.Of(corpus, () => new KnownSpeakers(corpus, stop));

    /// <summary>The keys of the speakers one of whose names fits.</summary>
    public static HashSet<ulong> KeysOf(NameFilter names, ICorpus corpus, CancellationToken stop)
    {
        var keys = new HashSet<ulong>();
        var all = Of(corpus, stop).All;
        for (var row = 0; row < all.Count; row++)
        {
            stop.ThrowIfCancellationRequested();
            if (names.Fits(all[row].Name) || names.FitsAny(all[row].OtherNames))
                keys.Add(corpus.Speakers[row].Key);
        }
        return keys;
    }

    /// <summary>All names, those of one speaker one after the other.</summary>
    public static IEnumerable<string> NamesIn(ICorpus corpus, CancellationToken stop) => Of(corpus, stop).All.SelectMany(speaker => speaker.OtherNames.Prepend(speaker.Name));
}

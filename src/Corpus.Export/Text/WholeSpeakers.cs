using Corpus.Model;

namespace Corpus.Export.Text;

/// <summary>Leads from a speaker as an article knows it to the one that the whole corpus knows.</summary>
internal sealed class WholeSpeakers(ICorpus? corpus)
{
    /// <summary>Speakers that are remembered at a time: a corpus may have more than the memory holds.</summary>
    private const int MostKept = 4096;

    private readonly Dictionary<ulong, WholeSpeaker> _known = [];

    public WholeSpeaker Of(Speaker speaker)
    {
        if (_known.TryGetValue(speaker.Key, out var known))
            return known;
        if (_known.Count == MostKept)
            _known.Clear();
        var whole = corpus?.FindSpeaker(speaker.Key) ?? speaker;
        return _known[speaker.Key] = new WholeSpeaker(whole.Key, whole.Name, whole.Kind);
    }
}

/// <summary>What an export tells of a speaker.</summary>
internal sealed record WholeSpeaker(ulong Key, string Name, SpeakerKind Kind);

using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>Leads from a speaker as an article knows it to the one that the whole corpus knows, which may have another name.</summary>
internal sealed class WholeSpeakers(ICorpus corpus)
{
    private readonly Dictionary<ulong, ulong> _keys = [];

    /// <summary>The key of the whole speaker.</summary>
    public ulong KeyOf(Speaker speaker)
    {
        if (!_keys.TryGetValue(speaker.Key, out var whole))
            _keys[speaker.Key] = whole = corpus.FindSpeaker(speaker.Key)?.Key ?? speaker.Key;
        return whole;
    }
}

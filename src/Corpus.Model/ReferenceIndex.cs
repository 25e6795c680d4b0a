using System.Runtime.CompilerServices;

namespace Corpus.Model;

/// <summary>Finds the articles and speakers of one corpus by what metadata calls them. Thread-safe.</summary>
internal sealed class ReferenceIndex
{
    private static readonly string[] Endings = ["", ".md", ".txt"];

    private static readonly ConditionalWeakTable<ICorpus, ReferenceIndex> Indexes = new();

    private readonly ICorpus _corpus;
    private readonly Lazy<Dictionary<string, ulong>> _ids;
    private readonly Lazy<Dictionary<string, Speaker>> _speakers;

    private ReferenceIndex(ICorpus corpus)
    {
        _corpus = corpus;
        _ids = new(ReadIds);
        _speakers = new(ReadSpeakers);
    }

    /// <summary>The index of a corpus; nothing is read before it is asked for.</summary>
    public static ReferenceIndex Of(ICorpus corpus) => Indexes.GetValue(corpus, known => new ReferenceIndex(known));

    /// <summary>The article with this path, or the path without extension, or the id: only for the last are all articles read, once.</summary>
    public Article? FindArticle(string text)
    {
        foreach (var ending in Endings)
        {
            if (_corpus.FindArticle(StableKey.Of(text + ending)) is { } article)
                return article;
        }
        return _ids.Value.TryGetValue(text, out var key) ? _corpus.FindArticle(key) : null;
    }

    /// <summary>The speaker with this name or alias, case ignored; a name is stronger than an alias.</summary>
    public Speaker? FindSpeaker(string name) => _speakers.Value.TryGetValue(name, out var speaker) ? speaker : null;

    private Dictionary<string, ulong> ReadIds()
    {
        var ids = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var article in _corpus.Articles)
        {
            if (!ids.ContainsKey(article.Id))
                ids.Add(article.Id, article.Key);
        }
        return ids;
    }

    private Dictionary<string, Speaker> ReadSpeakers()
    {
        var speakers = new Dictionary<string, Speaker>(StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in _corpus.Speakers)
            Add(speakers, speaker.Name, speaker);
        foreach (var speaker in _corpus.Speakers)
        {
            foreach (var alias in speaker.Aliases)
                Add(speakers, alias.Text, speaker);
        }
        return speakers;
    }

    private static void Add(Dictionary<string, Speaker> speakers, string name, Speaker speaker)
    {
        if (!speakers.ContainsKey(name))
            speakers.Add(name, speaker);
    }
}

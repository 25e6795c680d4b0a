using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Phrases with their classes, found by their normalised form.</summary>
internal sealed class PhraseTable
{
    private readonly PhraseMap<string[]> _classes = new();
    private readonly HashSet<ulong> _firstWords = [];
    private readonly int _longest;

    /// <summary>Loads a file below <c>Lexicon/Chrome/</c>.</summary>
    public PhraseTable(string file)
    {
        foreach (var fields in LexiconFile.Read($"Chrome/{file}.txt"))
        {
            var phrase = PhraseKey.OfPhrase(fields[0]);
            _classes.Set(phrase, fields[1].Split(','));
            _longest = Math.Max(_longest, phrase.Length);
            _firstWords.Add(LineShape.Of(phrase, new TextSpan(0, phrase.Length)).FirstWord);
        }
    }

    /// <summary>The phrases, normalised.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Entries => _classes.Entries;

    /// <summary>Whether a phrase begins with the first word of a line; most lines are settled by this.</summary>
    public bool MayBegin(LineShape shape) => _firstWords.Contains(shape.FirstWord);

    /// <summary>The classes of a phrase; empty where it is not in the table.</summary>
    public string[] ClassesOf(ReadOnlySpan<char> key) => _classes.TryGetValue(key, out var classes) ? classes : [];

    /// <summary>Length of the longest phrase of a class that a key begins with; 0 where there is none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> key, string @class)
    {
        for (var end = Math.Min(key.Length, _longest + 1); end > 0; end = key.Slice(0, end).LastIndexOf(' '))
        {
            if ((end == key.Length || key[end] == ' ') && Array.IndexOf(ClassesOf(key.Slice(0, end)), @class) >= 0)
                return end;
        }

        return 0;
    }
}

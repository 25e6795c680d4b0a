using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Lexicon;

/// <summary>What the lexicon knows of one word form.</summary>
/// <param name="Tags">Its classes.</param>
/// <param name="Cue">The cue verb that it is a form of; null where it is none.</param>
/// <param name="Forms">Which forms of that verb it can be.</param>
internal readonly record struct LexiconEntry(WordTags Tags, CueVerb? Cue, VerbForms Forms);

/// <summary>Word forms and their entries, looked up by a slice of text without making a string.</summary>
/// <remarks>Letters are compared without case (invariant), Arabic ye and kaf count as the Persian letters, and a curly apostrophe counts as a straight one. Built once, then read-only.</remarks>
internal sealed class WordTable
{
    private readonly Dictionary<string, LexiconEntry> _building = new(StringComparer.Ordinal);
    private Slot[] _slots = [];
    private int _mask;
    private int _longest;

    /// <summary>Adds classes to a word, or makes it a form of a verb; what is known of the word stays.</summary>
    public void Add(string word, WordTags tags, CueVerb? cue = null, VerbForms forms = VerbForms.None)
    {
        _building.TryGetValue(word, out var known);
        _building[word] = new LexiconEntry(known.Tags | tags, known.Cue ?? cue, known.Forms | forms);
    }

    /// <summary>Adds a file of words with their classes.</summary>
    public void AddFile(string name)
    {
        foreach (var entry in LexiconFile.Read(name))
            Add(entry[0], LexiconFile.Flags<WordTags>(entry[1]));
    }

    /// <summary>Adds a file of abbreviations that end in a full stop.</summary>
    public void AddAbbreviations(string name)
    {
        foreach (var entry in LexiconFile.Read(name))
            Add(entry[0], WordTags.Abbreviation);
    }

    /// <summary>Marks the words for times, numbers and money.</summary>
    public void AddValues(string name)
    {
        foreach (var entry in LexiconFile.Read(name))
            Add(entry[0], WordTags.Value);
    }

    /// <summary>The verb of a form, which with a particle means another verb; one that reports nothing by itself where the form has none yet.</summary>
    public CueVerb WithParticle(string form, string particle, CueVerb verb)
    {
        var bare = CueOf(form) ?? new CueVerb(form, CueFrames.None, verb.Stance);
        bare.Add(particle, verb);
        return bare;
    }

    /// <summary>The verb that a word is a form of, while the table is built; null where it is none yet.</summary>
    private CueVerb? CueOf(string word) => _building.TryGetValue(word, out var entry) ? entry.Cue : null;

    /// <summary>Ends the building: from here on the table answers.</summary>
    public WordTable Freeze()
    {
        var size = 16;
        while (size < _building.Count * 3)
            size *= 2;
        _mask = size - 1;
        _slots = new Slot[size];
        foreach (var pair in _building)
        {
            var hash = Hash(pair.Key.AsSpan());
            var place = hash & _mask;
            while (_slots[place].Key is not null)
                place = (place + 1) & _mask;
            _slots[place] = new(pair.Key, hash, pair.Value);
            _longest = Math.Max(_longest, pair.Key.Length);
        }
        return this;
    }

    /// <summary>The entry of a word form; the empty entry where the word is unknown.</summary>
    public LexiconEntry Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
            return default;
        var hash = Hash(word);
        for (var place = hash & _mask; ; place = (place + 1) & _mask)
        {
            ref readonly var slot = ref _slots[place];
            if (slot.Key is null)
                return default;
            if (slot.Hash == hash && Same(slot.Key, word))
                return slot.Entry;
        }
    }

    private static bool Same(string key, ReadOnlySpan<char> word)
    {
        if (key.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (key[i] != Fold(word[i]))
                return false;
        }
        return true;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var unit in word)
                hash = (hash ^ Fold(unit)) * 16777619u;
            return (int)(hash ^ (hash >> 15));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked twice of each letter of a text.
    private static char Fold(char unit) => unit < 128 ? (unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit) : FoldBeyondAscii(unit);

    private static char FoldBeyondAscii(char unit) => unit switch
    {
        '\u2019' => '\'',
        // Arabic ye and kaf for the Persian ones.
        '\u064A' or '\u0649' => '\u06CC',
        '\u0643' => '\u06A9',
        _ => LowerCase.Of(unit),
    };

    /// <summary>A word with what is known of it; all side by side, as most looks at a table are for a word that it has not.</summary>
    private readonly record struct Slot(string Key, int Hash, LexiconEntry Entry);
}

namespace Corpus.Extraction.Cleaning;

/// <summary>Values by phrases in their normal form, looked up by a slice of characters without making a string.</summary>
/// <remarks>Filled while a lexicon is loaded, then only read, by any number of threads.</remarks>
internal sealed class PhraseMap<TValue>
{
    private readonly List<KeyValuePair<string, TValue>> _entries = [];

    /// <summary>Index plus one of an entry at the place that its hash tells, or at the next free one.</summary>
    private int[] _table = new int[64];

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<KeyValuePair<string, TValue>> Entries => _entries;

    /// <summary>The value of a phrase; false where it is not there.</summary>
    public bool TryGetValue(ReadOnlySpan<char> phrase, out TValue value)
    {
        var place = PlaceOf(phrase);
        value = _table[place] > 0 ? _entries[_table[place] - 1].Value : default!;
        return _table[place] > 0;
    }

    /// <summary>Adds a phrase, or gives it another value.</summary>
    public void Set(string phrase, TValue value)
    {
        var place = PlaceOf(phrase.AsSpan());
        if (_table[place] > 0)
        {
            _entries[_table[place] - 1] = new(phrase, value);
            return;
        }

        _entries.Add(new(phrase, value));
        _table[place] = _entries.Count;
        if (_entries.Count * 2 > _table.Length)
            Grow();
    }

    private int PlaceOf(ReadOnlySpan<char> phrase)
    {
        var place = Hash(phrase) & (_table.Length - 1);
        while (_table[place] > 0 && !_entries[_table[place] - 1].Key.AsSpan().SequenceEqual(phrase))
            place = (place + 1) & (_table.Length - 1);
        return place;
    }

    private void Grow()
    {
        _table = new int[_table.Length * 2];
        for (var i = 0; i < _entries.Count; i++)
            _table[PlaceOf(_entries[i].Key.AsSpan())] = i + 1;
    }

    private static int Hash(ReadOnlySpan<char> phrase)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var unit in phrase)
                hash = (hash ^ unit) * 16777619u;
            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }
}

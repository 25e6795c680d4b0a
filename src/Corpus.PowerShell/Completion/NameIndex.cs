namespace Corpus.PowerShell.Completion;

/// <summary>Names in alphabetical order, found by how they begin or how one of their words begins; case is ignored.</summary>
/// <remarks>What is looked at for an answer grows with the answer and the logarithm of the number of names. Immutable and thread-safe.</remarks>
internal sealed class NameIndex
{
    private readonly string[] _names;
    private readonly int[] _rows;

    /// <summary>The names themselves, and the words inside them: where each begins.</summary>
    private readonly Place[] _starts;
    private readonly Place[] _words;

    /// <param name="names">The names, each with the row of the corpus that it leads to; a name may come several times.</param>
    public NameIndex(IEnumerable<(string Name, int Row)> names)
    {
        var kept = names.Where(name => name.Name.Length > 0).ToArray();
        _names = Array.ConvertAll(kept, name => name.Name);
        _rows = Array.ConvertAll(kept, name => name.Row);
        var (starts, words) = (new List<Place>(_names.Length), new List<Place>(_names.Length));
        for (var number = 0; number < _names.Length; number++)
        {
            starts.Add(new Place(number, 0));
            AddInnerWords(number, words);
        }
        _starts = Sorted(starts);
        _words = Sorted(words);
    }

    /// <summary>The names that begin so, in alphabetical order.</summary>
    public IEnumerable<(string Name, int Row)> BeginningWith(string typed) => Find(_starts, typed);

    /// <summary>The names with a word behind the first that begins so, in alphabetical order of what follows; one may come twice.</summary>
    public IEnumerable<(string Name, int Row)> WithWord(string typed) => Find(_words, typed);

    private IEnumerable<(string Name, int Row)> Find(Place[] places, string typed)
    {
        for (var i = FirstFrom(places, typed); i < places.Length && Compare(places[i], typed) == 0; i++)
            yield return (_names[places[i].Name], _rows[places[i].Name]);
    }

    private int FirstFrom(Place[] places, string typed)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Compare(places[middle], typed) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Zero where the place begins as typed.</summary>
    private int Compare(Place place, string typed) =>
        string.Compare(_names[place.Name], place.At, typed, 0, typed.Length, StringComparison.OrdinalIgnoreCase);

    private int Compare(Place x, Place y)
    {
        var order = string.Compare(_names[x.Name], x.At, _names[y.Name], y.At, int.MaxValue, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : x.Name.CompareTo(y.Name);
    }

    /// <summary>Sorts by the first four characters as one number, and by comparing where these are equal: a title has many words, and comparing all of them takes long.</summary>
    private Place[] Sorted(List<Place> unsorted)
    {
        var places = unsorted.ToArray();
        var keys = Array.ConvertAll(places, KeyOf);
        Array.Sort(keys, places);
        var order = Comparer<Place>.Create(Compare);
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                Array.Sort(places, start, end - start, order);
            start = end;
        }
        return places;
    }

    private ulong KeyOf(Place place)
    {
        var name = _names[place.Name];
        var key = 0UL;
        for (var i = place.At; i < place.At + 4; i++)
            key = (key << 16) | (i < name.Length ? char.ToUpperInvariant(name[i]) : '\0');
        return key;
    }

    private void AddInnerWords(int number, List<Place> words)
    {
        var name = _names[number];
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsLetterOrDigit(name[i]) && !char.IsLetterOrDigit(name[i - 1]))
                words.Add(new Place(number, i));
        }
    }

    /// <param name="Name">Number of the name.</param>
    /// <param name="At">Where in it.</param>
    private readonly record struct Place(int Name, int At);
}

using Corpus.Model;

namespace Corpus.Packing.Writing;

/// <summary>Finds where a text first gives each of some names, in one pass.</summary>
internal sealed class NamePlaces
{
    /// <summary>Names with the same first word that are looked for at once: a bound for hostile text.</summary>
    private const int MaximumNamesakes = 64;

    private readonly Dictionary<int, List<string>> _wanted = [];
    private readonly Dictionary<string, TextSpan> _found = new(StringComparer.Ordinal);
    private readonly string _text;

    private NamePlaces(string text, IEnumerable<string> names)
    {
        _text = text;
        foreach (var name in names.Distinct(StringComparer.Ordinal))
            Want(name);
    }

    /// <summary>The places by name; a name that does not stand in the text word for word, but for the case of its first letter, has none.</summary>
    public static IReadOnlyDictionary<string, TextSpan> Find(string text, IEnumerable<string> names)
    {
        var places = new NamePlaces(text, names);
        for (var at = 0; at < text.Length && places._wanted.Count > 0;)
            at = places.ReadWord(at);
        return places._found;
    }

    private void Want(string name)
    {
        var (end, hash) = Word(name, 0);
        if (end == 0)
            return;
        if (!_wanted.TryGetValue(hash, out var namesakes))
            _wanted[hash] = namesakes = [];
        if (namesakes.Count < MaximumNamesakes)
            namesakes.Add(name);
    }

    /// <summary>Reads what stands at an index; gives the index behind it.</summary>
    private int ReadWord(int start)
    {
        var (end, hash) = Word(_text, start);
        if (end == start)
            return start + 1;
        if (_wanted.TryGetValue(hash, out var names))
            Note(names, hash, start);
        return end;
    }

    /// <summary>Notes those of some names that stand at an index; they are looked for no longer.</summary>
    private void Note(List<string> names, int hash, int start)
    {
        for (var i = names.Count; i-- > 0;)
        {
            if (!StandsAt(names[i], start))
                continue;
            _found[names[i]] = new TextSpan(start, names[i].Length);
            names.RemoveAt(i);
        }
        if (names.Count == 0)
            _wanted.Remove(hash);
    }

    private bool StandsAt(string name, int start) =>
        start + name.Length <= _text.Length
        && char.ToUpperInvariant(_text[start]) == char.ToUpperInvariant(name[0])
        && string.CompareOrdinal(_text, start + 1, name, 1, name.Length - 1) == 0
        && (start + name.Length == _text.Length || !char.IsLetterOrDigit(_text[start + name.Length]));

    /// <summary>The end of the word that begins at an index, and a number that is the same for the same word, but for the case of its first letter.</summary>
    private static (int End, int Hash) Word(string text, int start)
    {
        var (end, hash) = (start, 0);
        for (; end < text.Length && char.IsLetterOrDigit(text[end]); end++)
            hash = unchecked((hash * 31) + (end == start ? char.ToUpperInvariant(text[end]) : text[end]));
        return (end, hash);
    }
}

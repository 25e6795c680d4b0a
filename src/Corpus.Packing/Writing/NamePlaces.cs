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
        var end = WordEnd(name, 0);
        if (end == 0)
            return;
        var hash = Hash(name, 0, end);
        if (!_wanted.TryGetValue(hash, out var namesakes))
            _wanted[hash] = namesakes = [];
        if (namesakes.Count < MaximumNamesakes)
            namesakes.Add(name);
    }

    /// <summary>Reads what stands at an index; gives the index behind it.</summary>
    private int ReadWord(int start)
    {
        var end = WordEnd(_text, start);
        if (end == start)
            return start + 1;
        var hash = Hash(_text, start, end);
        if (!_wanted.TryGetValue(hash, out var names))
            return end;
        foreach (var name in names.Where(name => StandsAt(name, start)))
            _found[name] = new TextSpan(start, name.Length);
        names.RemoveAll(_found.ContainsKey);
        if (names.Count == 0)
            _wanted.Remove(hash);
        return end;
    }

    private bool StandsAt(string name, int start) =>
        start + name.Length <= _text.Length
        && char.ToUpperInvariant(_text[start]) == char.ToUpperInvariant(name[0])
        && string.CompareOrdinal(_text, start + 1, name, 1, name.Length - 1) == 0
        && (start + name.Length == _text.Length || !char.IsLetterOrDigit(_text[start + name.Length]));

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return end;
    }

    private static int Hash(string text, int start, int end)
    {
        unchecked
        {
            var hash = (int)char.ToUpperInvariant(text[start]);
            for (var at = start + 1; at < end; at++)
                hash = (hash * 31) + text[at];
            return hash;
        }
    }
}

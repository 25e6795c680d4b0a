namespace Corpus.Authoring.Likeness;

/// <summary>Collects the hashes of all runs of three words of a text, in one pass.</summary>
/// <param name="sampling">Keeps those alone that are divisible by it: a fixed part of all hashes, the same ones in each text; 1 keeps all.</param>
internal sealed class WordRuns(uint sampling)
{
    private const uint WordStart = 2166136261;
    private const uint WordPrime = 16777619;

    private readonly List<uint> _hashes = [];
    private uint _first;
    private uint _second;

    /// <summary>Number of words.</summary>
    public int Words { get; private set; }

    /// <summary>A hash of all words in their order.</summary>
    public ulong Whole { get; private set; } = 14695981039346656037;

    /// <summary>Adds the words of a text. Letters and digits count, case and punctuation do not; words do not go on in the next text, runs do.</summary>
    public void Add(string text)
    {
        var (hash, length) = (WordStart, 0);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(unit)) * WordPrime);
                length++;
            }
            else if (length > 0 && unit is not ('\'' or '’' or '\u200C' or '\u00AD'))
            {
                AddWord(hash);
                (hash, length) = (WordStart, 0);
            }
        }
        if (length > 0)
            AddWord(hash);
    }

    /// <summary>The hashes in ascending order, each once.</summary>
    public uint[] ToSorted()
    {
        _hashes.Sort();
        var kept = 0;
        for (var i = 0; i < _hashes.Count; i++)
        {
            if (i == 0 || _hashes[i] != _hashes[kept - 1])
                _hashes[kept++] = _hashes[i];
        }
        return [.. _hashes.Take(kept)];
    }

    private void AddWord(uint word)
    {
        Whole = unchecked((Whole ^ word) * 1099511628211);
        if (++Words > 2 && Mixed(_first, _second, word) is var hash && hash % sampling == 0)
            _hashes.Add(hash);
        (_first, _second) = (_second, word);
    }

    private static uint Mixed(uint first, uint second, uint third)
    {
        unchecked
        {
            var hash = (first * 0x9E3779B1) ^ ((second << 13) | (second >> 19));
            hash = (hash * 0x85EBCA77) ^ ((third << 7) | (third >> 25));
            hash ^= hash >> 15;
            hash *= 0xC2B2AE3D;
            return hash ^ (hash >> 13);
        }
    }
}

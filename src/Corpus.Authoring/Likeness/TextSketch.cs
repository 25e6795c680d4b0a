namespace Corpus.Authoring.Likeness;

/// <summary>The words of a text, by which copies of it are known.</summary>
/// <remarks>
/// Three words that follow each other are hashed at each place; letters and digits count, case and punctuation do not. Reduced, a long text keeps those that a fixed part of
/// all hashes is: the same ones of two texts, so that shares can be compared (Broder, "On the resemblance and containment of documents", 1997). Immutable.
/// </remarks>
internal sealed class TextSketch
{
    /// <summary>Words in a run: short enough that an edited copy keeps most, long enough that two articles on one matter share few.</summary>
    private const int RunLength = 3;

    /// <summary>A text with fewer runs is not reduced.</summary>
    private const int WholeBelow = 256;

    /// <summary>Of a longer text, one hash in so many.</summary>
    private const uint Sampling = 8;

    private readonly uint[] _hashes;
    private readonly bool _isReduced;

    private TextSketch(uint[] hashes, bool isReduced, int words, ulong whole) => (_hashes, _isReduced, Words, Whole) = (hashes, isReduced, words, whole);

    /// <summary>Number of words.</summary>
    public int Words { get; }

    /// <summary>A hash of all words in their order.</summary>
    public ulong Whole { get; }

    /// <summary>Sketches the paragraphs of an article.</summary>
    public static TextSketch Of(IEnumerable<string> paragraphs)
    {
        var words = paragraphs.SelectMany(WordHashes).ToList();
        var whole = words.Aggregate(14695981039346656037UL, (hash, word) => unchecked((hash ^ word) * 1099511628211UL));
        var runs = new HashSet<uint>();
        for (var i = 0; i + RunLength <= words.Count; i++)
            runs.Add(Mixed(words[i], words[i + 1], words[i + 2]));
        uint[] hashes = [.. runs];
        Array.Sort(hashes);
        return new(hashes, isReduced: false, words.Count, whole);
    }

    /// <summary>The same in an eighth of the room: what it shares with others is an estimate then.</summary>
    public TextSketch Reduced() => _hashes.Length < WholeBelow ? this : new(Sampled(), isReduced: true, Words, Whole);

    /// <summary>How much of the shorter text stands in the other one, from 0 to 1, by runs of words.</summary>
    public double ShareWith(TextSketch other)
    {
        var isReduced = _isReduced || other._isReduced;
        var own = isReduced ? Sampled() : _hashes;
        var others = isReduced ? other.Sampled() : other._hashes;
        var fewer = Math.Min(own.Length, others.Length);
        var (i, j, shared) = (0, 0, 0);
        while (i < own.Length && j < others.Length)
        {
            if (own[i] == others[j])
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (own[i] < others[j])
                i++;
            else
                j++;
        }
        return fewer == 0 ? 0 : (double)shared / fewer;
    }

    private uint[] Sampled() => _isReduced ? _hashes : Array.FindAll(_hashes, hash => hash % Sampling == 0);

    private static IEnumerable<uint> WordHashes(string text)
    {
        var (hash, length) = (2166136261U, 0);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(unit)) * 16777619U);
                length++;
            }
            else if (length > 0 && unit is not ('\'' or '’' or '\u200C' or '\u00AD'))
            {
                yield return hash;
                (hash, length) = (2166136261U, 0);
            }
        }
        if (length > 0)
            yield return hash;
    }

    private static uint Mixed(uint first, uint second, uint third)
    {
        unchecked
        {
            var hash = (first * 0x9E3779B1U) ^ ((second << 13) | (second >> 19));
            hash = (hash * 0x85EBCA77U) ^ ((third << 7) | (third >> 25));
            hash ^= hash >> 15;
            hash *= 0xC2B2AE3DU;
            return hash ^ (hash >> 13);
        }
    }
}

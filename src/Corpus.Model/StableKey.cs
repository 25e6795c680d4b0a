namespace Corpus.Model;

/// <summary>Keys that come from content and path, never from an order or a clock.</summary>
/// <remarks>
/// FNV-1a with 64 bits over UTF-16 units, low byte first (offset basis 14695981039346656037, prime 1099511628211;
/// Fowler, Noll and Vo, draft-eastlake-fnv). Generated code, <c>corpus.bin</c> and the extraction use this one function,
/// so a key that the compiler saw is the key that the reader finds. All members are pure and thread-safe.
/// </remarks>
public static class StableKey
{
    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>Stands between the parts of a key: a character that no path or text of a seed is likely to end with.</summary>
    private const char Separator = '\u001F';

    /// <summary>The key of one text.</summary>
    public static ulong Of(string text) => Append(OffsetBasis, text);

    /// <summary>The key of several texts in order; <c>("a", "bc")</c> and <c>("ab", "c")</c> differ.</summary>
    public static ulong Of(params string[] parts)
    {
        var hash = OffsetBasis;
        foreach (var part in parts)
            hash = Append(AppendUnit(hash, Separator), part);
        return hash;
    }

    private static ulong Append(ulong hash, string text)
    {
        foreach (var unit in text)
            hash = AppendUnit(hash, unit);
        return hash;
    }

    private static ulong AppendUnit(ulong hash, char unit)
    {
        unchecked
        {
            hash = (hash ^ (byte)unit) * Prime;
            return (hash ^ (byte)(unit >> 8)) * Prime;
        }
    }
}

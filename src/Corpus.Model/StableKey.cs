using System.Runtime.CompilerServices;

namespace Corpus.Model;

/// <summary>Keys that come from content and path, never from an order or a clock.</summary>
/// <remarks>
/// FNV-1a with 64 bits over UTF-16 units, low byte first (offset basis 14695981039346656037, prime 1099511628211;
/// Fowler, Noll and Vo, draft-eastlake-fnv). Generated code, <c>corpus.bin</c> and the extraction use this one function,
/// so a key that the compiler saw is the key that the reader finds. All members are pure and thread-safe.
/// </remarks>
public static class StableKey
{
    /// <summary>The key of nothing: what a key of parts begins with.</summary>
    internal const ulong OffsetBasis = 14695981039346656037UL;

    /// <summary>A word that the runtime knows and netstandard2.0 has no name for.</summary>
    private const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;

    private const ulong Prime = 1099511628211UL;

    /// <summary>A high byte of zero changes nothing, so both steps of a Latin character are one.</summary>
    private const ulong SquareOfPrime = unchecked(Prime * Prime);

    /// <summary>Stands between the parts of a key: a character that no path or text of a seed is likely to end with.</summary>
    private const char Separator = '\u001F';

    /// <summary>The key of one text.</summary>
    public static ulong Of(string text) => Append(OffsetBasis, text, new TextSpan(0, text.Length));

    /// <summary>The key of several texts in order; <c>("a", "bc")</c> and <c>("ab", "c")</c> differ.</summary>
    public static ulong Of(params string[] parts)
    {
        var hash = OffsetBasis;
        foreach (var part in parts)
            hash = AppendPart(hash, part);
        return hash;
    }

    /// <summary>The key of the parts before and one more.</summary>
    internal static ulong AppendPart(ulong hash, string part) => Append(BeginPart(hash), part, new TextSpan(0, part.Length));

    /// <summary>The key of the parts before and one more that is empty yet.</summary>
    internal static ulong BeginPart(ulong hash) => AppendUnit(hash, Separator);

    /// <summary>The key of what a key stands for and some characters of a text.</summary>
    /// <remarks>
    /// Optimized from the first call: a compiler, and a packer, start anew for each build, and are done with millions of characters
    /// before the runtime would compile this a second time.
    /// </remarks>
    [MethodImpl(AggressiveOptimization)]
    internal static ulong Append(ulong hash, string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            hash = AppendUnit(hash, text[at]);
        return hash;
    }

    /// <summary>The same of characters in a buffer.</summary>
    [MethodImpl(AggressiveOptimization)]
    internal static ulong Append(ulong hash, char[] text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            hash = AppendUnit(hash, text[at]);
        return hash;
    }

    /// <summary>The key of what a key stands for and one more character.</summary>
    internal static ulong AppendUnit(ulong hash, char unit)
    {
        unchecked
        {
            return unit <= byte.MaxValue
                ? (hash ^ unit) * SquareOfPrime
                : (((hash ^ (byte)unit) * Prime) ^ (byte)(unit >> 8)) * Prime;
        }
    }
}

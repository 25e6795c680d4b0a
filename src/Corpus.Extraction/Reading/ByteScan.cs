using System.Runtime.InteropServices;

namespace Corpus.Extraction.Reading;

/// <summary>Finds the first byte that is no text. One pass, no allocation, no exception.</summary>
internal static class ByteScan
{
    private const ulong HighBits = 0x8080808080808080UL;
    private const ulong LowBits = 0x0101010101010101UL;

    /// <summary>Offset of the first byte of the first ill-formed sequence, or of the first NUL; -1 where there is none.</summary>
    /// <remarks>Well-formed is what table 3-7 of the Unicode standard allows: no overlong form, no surrogate, nothing above U+10FFFF.</remarks>
    public static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes, int start)
    {
        for (var at = start; at < bytes.Length;)
        {
            at = SkipAscii(bytes, at);
            if (at == bytes.Length)
                break;
            var length = SequenceLength(bytes.Slice(at));
            if (length == 0)
                return at;
            at += length;
        }

        return -1;
    }

    /// <summary>Offset of the first half of a surrogate pair, of the first NUL, or of the odd last byte; -1 where there is none.</summary>
    public static int FirstInvalidUtf16(ReadOnlySpan<byte> bytes, int start, bool lowByteFirst, out bool isNul)
    {
        isNul = false;
        var wholeUnits = start + ((bytes.Length - start) & ~1);
        for (var at = start; at < wholeUnits; at += 2)
        {
            var unit = Unit(bytes, at, lowByteFirst);
            isNul = unit == '\0';
            if (isNul || char.IsLowSurrogate(unit))
                return at;
            if (!char.IsHighSurrogate(unit))
                continue;
            if (at + 2 >= wholeUnits || !char.IsLowSurrogate(Unit(bytes, at + 2, lowByteFirst)))
                return at;
            at += 2;
        }

        return wholeUnits == bytes.Length ? -1 : wholeUnits;
    }

    /// <summary>Eight bytes at once: text is mostly ASCII, and a file of megabytes must not be read byte by byte.</summary>
    private static int SkipAscii(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + sizeof(ulong) <= bytes.Length)
        {
            var block = MemoryMarshal.Read<ulong>(bytes.Slice(at));
            var holdsNul = ((block - LowBits) & ~block & HighBits) != 0;
            if (holdsNul || (block & HighBits) != 0)
                break;
            at += sizeof(ulong);
        }

        while (at < bytes.Length && bytes[at] is > 0 and < 0x80)
            at++;
        return at;
    }

    /// <summary>Length of the well-formed sequence of two to four bytes here; 0 where it is ill-formed.</summary>
    private static int SequenceLength(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        >= 0xC2 and <= 0xDF => Continues(bytes, 2, 0x80, 0xBF),
        0xE0 => Continues(bytes, 3, 0xA0, 0xBF),
        0xED => Continues(bytes, 3, 0x80, 0x9F),
        >= 0xE1 and <= 0xEF => Continues(bytes, 3, 0x80, 0xBF),
        0xF0 => Continues(bytes, 4, 0x90, 0xBF),
        0xF4 => Continues(bytes, 4, 0x80, 0x8F),
        >= 0xF1 and <= 0xF3 => Continues(bytes, 4, 0x80, 0xBF),
        _ => 0,
    };

    private static int Continues(ReadOnlySpan<byte> bytes, int length, byte lowestSecond, byte highestSecond)
    {
        if (bytes.Length < length || bytes[1] < lowestSecond || bytes[1] > highestSecond)
            return 0;
        for (var i = 2; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int at, bool lowByteFirst) =>
        lowByteFirst ? (char)(bytes[at] | (bytes[at + 1] << 8)) : (char)((bytes[at] << 8) | bytes[at + 1]);
}

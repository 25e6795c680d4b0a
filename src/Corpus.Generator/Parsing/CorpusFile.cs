using System.Collections.Immutable;
using System.Text;
using Corpus.Extraction.Reading;
using Corpus.Model;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>A seed, sidecar, corrections or settings as the compiler hands it over.</summary>
/// <remarks>
/// Equal by path and checksum: the compiler makes new texts for unchanged files, and comparing or copying megabytes for each would cost more than
/// the generator itself. The text is held by reference, so the compiler's copy stays the only one; no step after the parsing holds it.
/// </remarks>
internal sealed class CorpusFile : IEquatable<CorpusFile>
{
    private readonly RoslynText _text;
    private readonly ImmutableArray<byte> _checksum;

    private CorpusFile(string path, string fullPath, RoslynText text)
    {
        Path = path;
        FullPath = fullPath;
        _text = text;
        _checksum = text.GetChecksum();
    }

    /// <summary>Relative to the root of the corpus, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>As the compiler names the file.</summary>
    public string FullPath { get; }

    /// <summary>
    /// The text for the extraction; null where the packer refuses the bytes, and says why: the compiler fell back to another encoding, or there is a NUL.
    /// Without a digest: no name and no key depends on the bytes.
    /// </summary>
    public SourceText? Read()
    {
        if (_text.Encoding is not (null or UTF8Encoding or UnicodeEncoding))
            return null;
        var text = _text.ToString();
        return text.IndexOf('\0') < 0 ? new MemoryText(Path, text, "") : null;
    }

    /// <summary>The file, where it is below the root and has the name of a seed, sidecar, corrections or settings; otherwise null.</summary>
    public static CorpusFile? Of(AdditionalText file, string? root, CancellationToken cancellation)
    {
        var path = root is null ? null : SeedPath.Below(root, file.Path);
        if (path is null || !(SeedPath.IsSeed(path) || SeedPath.IsSidecar(path) || SeedPath.IsCorrections(path) || SeedPath.IsSettings(path)))
            return null;
        var text = file.GetText(cancellation);
        return text is null ? null : new CorpusFile(path, file.Path, text);
    }

    public bool Equals(CorpusFile? other) =>
        other is not null
        && string.Equals(FullPath, other.FullPath, StringComparison.Ordinal)
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as CorpusFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FullPath);
}

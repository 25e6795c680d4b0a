using Corpus.Extraction.Reading;
using Corpus.Faces.Index;

namespace Corpus.Faces;

/// <summary>The metadata of one seed with its places: nothing of the body, so that an edit there changes nothing here.</summary>
/// <remarks>
/// That of a row of the index stays words until somebody reads it, which nobody does in a corpus without declared fields:
/// half of a row is metadata, and the index says what fields all of it shows.
/// </remarks>
internal sealed class PlacedMetadata : IEquatable<PlacedMetadata>
{
    private readonly LocatedMetadata? _read;
    private readonly string? _words;

    private PlacedMetadata(string path, LocatedMetadata? read, string? words) => (Path, _read, _words) = (path, read, words);

    /// <summary>Path of the seed relative to the root.</summary>
    public string Path { get; }

    /// <summary>Whether it is that of a row.</summary>
    public bool IsOfRow => _words is not null;

    /// <summary>The metadata of a seed that was read.</summary>
    public static PlacedMetadata Of(string path, LocatedMetadata read) => new(path, read, null);

    /// <summary>The metadata of a row, as it stands there.</summary>
    public static PlacedMetadata OfRow(string path, string words) => new(path, null, words);

    /// <summary>The keys and values; null where those of a row make no sense.</summary>
    public LocatedMetadata? Read() => _words is null ? _read : SeedRow.ReadMetadata(Path, _words);

    public bool Equals(PlacedMetadata? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(_words, other._words, StringComparison.Ordinal) && Equals(_read, other._read);

    public override bool Equals(object? obj) => Equals(obj as PlacedMetadata);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}

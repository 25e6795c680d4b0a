using Corpus.Extraction.Fields;
using Corpus.Faces;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>What the declared fields say of the metadata of one seed.</summary>
/// <param name="Path">Path of the seed relative to the root.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="References">What it refers to.</param>
internal sealed record CheckedMetadata(string Path, ValueList<Problem> Problems, ValueList<FieldReference> References)
{
    /// <summary>Holds the metadata against the declared fields, where there are any.</summary>
    public static CheckedMetadata Of(PlacedMetadata metadata, FieldSchema? declared)
    {
        if (declared is null)
            return new(metadata.Path, ValueList<Problem>.Empty, ValueList<FieldReference>.Empty);
        if (metadata.Read() is not { } located)
            return new(metadata.Path, IndexChunk.Damaged.Problems, ValueList<FieldReference>.Empty);
        var found = FieldCheck.Of(declared, located);
        return new(metadata.Path, new(found.Faults.Select(Problem.Of)), found.References);
    }
}

using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>The metadata of one seed with its places: nothing of the body, so that an edit there changes nothing here.</summary>
/// <param name="Path">Path of the seed relative to the root.</param>
/// <param name="Located">The metadata.</param>
internal sealed record PlacedMetadata(string Path, LocatedMetadata Located);

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
        var found = FieldCheck.Of(declared, metadata.Located);
        return new(metadata.Path, new(found.Faults.Select(Problem.Of)), found.References);
    }
}

using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>The metadata of one seed with its places: nothing of the body, so that an edit there changes nothing here.</summary>
/// <param name="Located">The metadata.</param>
/// <param name="Path">Path of the seed relative to the root.</param>
/// <param name="FullPath">The seed as the compiler names it.</param>
/// <param name="SidecarPath">The sidecar as the compiler names it; null where there is none.</param>
internal sealed record PlacedMetadata(LocatedMetadata Located, string Path, string FullPath, string? SidecarPath)
{
    /// <summary>A fault of it as the compiler tells it.</summary>
    public Problem Locate(SeedDiagnostic fault)
    {
        var file = string.Equals(fault.Path, Path, StringComparison.Ordinal) ? FullPath : SidecarPath ?? FullPath;
        return new(fault.Fault, new Place(file, fault.Span, fault.Start, fault.End), fault.Arguments);
    }
}

/// <summary>What the declared fields say of the metadata of one seed.</summary>
/// <param name="Metadata">The metadata.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="References">What it refers to.</param>
internal sealed record CheckedMetadata(PlacedMetadata Metadata, ValueList<Problem> Problems, ValueList<FieldReference> References)
{
    /// <summary>Holds the metadata against the declared fields, where there are any.</summary>
    public static CheckedMetadata Of(PlacedMetadata metadata, FieldSchema? declared)
    {
        if (declared is null)
            return new(metadata, ValueList<Problem>.Empty, ValueList<FieldReference>.Empty);
        var found = FieldCheck.Of(declared, metadata.Located);
        return new(metadata, new(found.Faults.Select(metadata.Locate)), found.References);
    }
}

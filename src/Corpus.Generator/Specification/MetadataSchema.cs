using System.Collections.Immutable;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Parsing;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>The fields that the article type has: those that are declared, otherwise those that all files show.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Problems">The inferred schema, to be told, and what it leaves out.</param>
internal sealed record MetadataSchema(FieldSchema Fields, ValueList<Problem> Problems)
{
    /// <summary>The schema of a corpus. The order of the files makes no difference.</summary>
    /// <param name="files">What each file that was read shows.</param>
    /// <param name="indexed">What the index says that all its files show.</param>
    /// <param name="settings">The settings.</param>
    public static MetadataSchema Of(ImmutableArray<InferredType> files, ImmutableArray<IndexedFields> indexed, SettingsFile settings)
    {
        if (settings.Settings.Fields is { } declared)
            return new(declared, ValueList<Problem>.Empty);
        var shown = files.Concat(indexed.Select(index => index.Inferred).OfType<InferredType>()).ToList();
        var joined = shown.Count == 0 ? null : shown.Aggregate(InferredType.Join);
        var inferred = joined?.ToSchema() ?? FieldSchema.Empty;
        if (inferred.Fields.Count == 0)
            return new(inferred, ValueList<Problem>.Empty);
        FieldPlace? place = settings.Path is { } path ? Problem.StartOf(path) : null;
        var crowded = joined!.Crowded().Select(key => new Problem(SizeFaults.TooManyKeys, place, Crowded(key)));
        return new(inferred, new([new Problem(GeneratorFaults.InferredFields, place, new(new SchemaText(inferred))), .. crowded]));
    }

    private static ValueList<object> Crowded(string key) => key.Length == 0
        ? new("The metadata have", InferredType.MostFields, "those behind the first, in the order of their names, are no properties and are found in 'Metadata'")
        : new($"The values of '{key}' have", InferredType.MostFields, "the property gives them as they are");
}

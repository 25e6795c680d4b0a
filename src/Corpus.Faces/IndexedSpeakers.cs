using Corpus.Extraction.Fields;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Faces;

/// <summary>What the index says of the fields of all metadata.</summary>
/// <param name="Inferred">What all files show; null where fields are declared, or no file has an article.</param>
internal sealed record IndexedFields(InferredType? Inferred);

/// <summary>What the index says of the speakers of all articles.</summary>
/// <param name="Joined">The speakers.</param>
/// <param name="Referable">All their names, which metadata may refer to; null where no declared field refers to speakers.</param>
internal sealed record IndexedSpeakers(JoinedSpeakers Joined, ValueList<string>? Referable)
{
    /// <summary>Nobody.</summary>
    public static IndexedSpeakers None { get; } = new(new(ValueList<SpeakerFace>.Empty, ValueList<Problem>.Empty), null);

    /// <summary>What a pack has found out.</summary>
    /// <param name="speakers">The speakers of all articles.</param>
    /// <param name="joined">Who is one.</param>
    /// <param name="settings">The settings of the corpus.</param>
    public static IndexedSpeakers Of(IReadOnlyCollection<KnownSpeaker> speakers, JoinResult joined, CorpusSettings settings) =>
        new(JoinedSpeakers.Of(speakers, joined), settings.Fields is { } declared && Refers(declared.Fields) ? NamesOf(speakers) : null);

    /// <summary>All names of some speakers, each once, in ordinal order.</summary>
    public static ValueList<string> NamesOf(IEnumerable<KnownSpeaker> speakers) =>
        new(speakers.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name)).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal));

    private static bool Refers(ValueList<FieldDeclaration> fields) => fields.Any(field => Refers(field.Shape));

    private static bool Refers(FieldShape shape) => shape.Type == FieldType.Speaker || (shape.Item is { } item && Refers(item)) || Refers(shape.Fields);
}

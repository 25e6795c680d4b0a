using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Settings;

/// <summary>What <c>corpus.yaml</c> in the root of the corpus says.</summary>
/// <remarks>Immutable and thread-safe. Equal by value.</remarks>
/// <param name="Speakers">What is stated of speakers, in the order of the file; no name stands for two of them.</param>
/// <param name="Fields">The keys that the metadata has; null where the file declares none, and then they are inferred.</param>
/// <param name="Diagnostics">What is wrong with the file, in the order of its text.</param>
public sealed record CorpusSettings(ValueList<SpeakerStatement> Speakers, FieldSchema? Fields, ValueList<SeedDiagnostic> Diagnostics)
{
    /// <summary>The settings of a corpus that has no such file.</summary>
    public static CorpusSettings None { get; } = new(ValueList<SpeakerStatement>.Empty, null, ValueList<SeedDiagnostic>.Empty);
}

/// <summary>What a person states of a speaker.</summary>
/// <param name="Name">What the speaker is called.</param>
/// <param name="Aliases">Names of other speakers who are this one.</param>
/// <param name="Apart">Names of speakers who are not.</param>
public sealed record SpeakerStatement(LocatedText Name, ValueList<LocatedText> Aliases, ValueList<LocatedText> Apart);

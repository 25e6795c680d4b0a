using Corpus.Model;

namespace Corpus.Extraction.Lexicon;

/// <summary>What may follow a cue verb as its content.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A that-clause or a bare clause.</summary>
    Clause = 1,

    /// <summary>An addressee, then the content.</summary>
    Tell = 2,

    /// <summary>An infinitive with "to".</summary>
    Infinitive = 4,

    /// <summary>A gerund.</summary>
    Gerund = 8,

    /// <summary>A noun phrase.</summary>
    Object = 16,

    /// <summary>A noun phrase after "for".</summary>
    For = 32,

    /// <summary>Only words inside quotation marks.</summary>
    Marks = 64,

    /// <summary>The plain form and the -s form are nouns as often: the context must show a verb.</summary>
    Nominal = 128,
}

/// <summary>Forms of an English verb.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    ThirdPerson = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

/// <summary>A verb that reports speech or thought.</summary>
/// <param name="Lemma">The plain form.</param>
/// <param name="Particle">The word that belongs to it and follows it at once ("on" in "go on"); null where none does.</param>
/// <param name="Frames">What may follow it.</param>
/// <param name="Stance">What the speaker does with the content.</param>
internal sealed record CueVerb(string Lemma, string? Particle, CueFrames Frames, Stance Stance);

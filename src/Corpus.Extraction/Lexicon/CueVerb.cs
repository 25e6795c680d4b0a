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

    /// <summary>Only words inside quotation marks.</summary>
    Marks = 32,

    /// <summary>The plain form and the -s form are nouns as often: the context must show a verb.</summary>
    Nominal = 64,

    /// <summary>A noun phrase without a verb after it is what is done, not what is said ("declared a holiday").</summary>
    Act = 128,

    /// <summary>Its object is the one who speaks: "quoted the mayor as saying".</summary>
    Cites = 256,

    /// <summary>An adjective, which reports behind a form of "be" and before "that" alone: "was adamant that".</summary>
    Predicative = 512,
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
/// <param name="Frames">What may follow it; none where only the verb with a particle reports.</param>
/// <param name="Stance">What the speaker does with the content.</param>
internal sealed record CueVerb(string Lemma, CueFrames Frames, Stance Stance)
{
    /// <summary>A verb out of the fields of a lexicon: frames in kebab case, and the name of a stance.</summary>
    public static CueVerb Of(string lemma, string frames, string stance) =>
        new(lemma, LexiconFile.Flags<CueFrames>(frames), (Stance)Enum.Parse(typeof(Stance), stance, ignoreCase: true));

    /// <summary>The verb together with a word that follows it at once: "go on", "call for".</summary>
    public List<(string Particle, CueVerb Verb)> WithParticle { get; } = [];

    /// <summary>Adds what the verb means with a particle; only while the lexicon is read.</summary>
    public void Add(string particle, CueVerb verb) => WithParticle.Add((particle, verb));
}

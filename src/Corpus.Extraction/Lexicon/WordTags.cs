namespace Corpus.Extraction.Lexicon;

/// <summary>What the lexicon and the shape of a word tell about it. A word may have several.</summary>
/// <remarks>The names are those of the classes in the lexicon files, in Pascal case.</remarks>
[Flags]
internal enum WordTags : ulong
{
    None = 0,

    // Closed classes (function-words.txt)
    Determiner = 1UL << 0,
    Quantifier = 1UL << 1,
    SubjectPronoun = 1UL << 2,
    PersonalPronoun = 1UL << 3,
    ObjectPronoun = 1UL << 4,
    Relative = 1UL << 5,
    Complementiser = 1UL << 6,
    Interrogative = 1UL << 7,
    Preposition = 1UL << 8,
    Attaching = 1UL << 9,
    Coordinator = 1UL << 10,
    Subordinator = 1UL << 11,
    Be = 1UL << 12,
    Have = 1UL << 13,
    Do = 1UL << 14,
    Modal = 1UL << 15,
    Obligation = 1UL << 16,
    Negation = 1UL << 17,
    Infinitive = 1UL << 18,
    Adverb = 1UL << 19,
    Earlier = 1UL << 20,
    Opener = 1UL << 21,
    Time = 1UL << 22,
    Unit = 1UL << 23,
    NameParticle = 1UL << 24,
    NameSuffix = 1UL << 25,
    Month = 1UL << 26,
    Condition = 1UL << 27,
    Contrast = 1UL << 28,
    Existential = 1UL << 29,

    /// <summary>Before a noun of saying it tells who said it.</summary>
    PossessivePronoun = 1UL << 30,

    // Nouns (nouns.txt)
    Title = 1UL << 32,
    Role = 1UL << 33,
    Group = 1UL << 34,
    Organization = 1UL << 35,
    Document = 1UL << 36,
    Speech = 1UL << 37,
    Honorific = 1UL << 38,

    /// <summary>"in her view": what follows is hers.</summary>
    Viewpoint = 1UL << 39,

    // Abbreviations (abbreviations.txt)
    Abbreviation = 1UL << 40,

    // Gender and mood (function-words.txt, nouns.txt)

    /// <summary>The word or whom it names is female.</summary>
    Feminine = 1UL << 42,

    /// <summary>The word or whom it names is male.</summary>
    Masculine = 1UL << 51,

    /// <summary>Before an office it makes another office of it: "deputy", "former".</summary>
    Rank = 1UL << 43,

    /// <summary>An article that points at what is known.</summary>
    Definite = 1UL << 44,

    /// <summary>An article before what is new.</summary>
    Indefinite = 1UL << 56,

    /// <summary>A finite verb in the mood of reported speech.</summary>
    Reported = 1UL << 45,

    /// <summary>A finite verb in the mood of what is not real, which reported speech also takes.</summary>
    Irrealis = 1UL << 46,

    /// <summary>Before a number it makes it a rough one.</summary>
    Approximate = 1UL << 47,

    /// <summary>A preposition that opens a phrase about the whole sentence.</summary>
    Concessive = 1UL << 41,

    /// <summary>A noun for what somebody will do or wants done, with "to": "her promise to leave".</summary>
    Commitment = 1UL << 50,

    /// <summary>A preposition of place.</summary>
    Place = 1UL << 52,

    /// <summary>The past of an irregular verb that is no noun and no adjective besides.</summary>
    Past = 1UL << 54,

    /// <summary>The participle of an irregular verb.</summary>
    Participle = 1UL << 55,

    // Shape
    Capital = 1UL << 48,
    AllCapitals = 1UL << 49,

    // Who speaks and is told, times and numbers (function-words.txt, nouns.txt, values.txt)

    /// <summary>A talk or text behind which stands who is told: "an interview with", "speaking to".</summary>
    Conversation = 1UL << 57,

    /// <summary>A text or an act of writing for all to read, behind which stands where: "wrote on", "a post on".</summary>
    Posting = 1UL << 58,

    /// <summary>A preposition before whom is told.</summary>
    Recipient = 1UL << 59,

    /// <summary>A preposition before the place where something is written for all.</summary>
    Platform = 1UL << 60,

    /// <summary>A pronoun for the one who speaks, or with <see cref="Plural"/> for those who speak, as the subject.</summary>
    FirstPerson = 1UL << 61,

    /// <summary>By this form whoever speaks means himself too: "me", "our".</summary>
    Own = 1UL << 31,

    /// <summary>Whoever uses it speaks to somebody: "you", "your".</summary>
    SecondPerson = 1UL << 53,

    /// <summary>A pronoun for several.</summary>
    Plural = 1UL << 62,

    /// <summary>The word stands in values.txt. It saves a second look-up of all other words.</summary>
    Value = 1UL << 63,

    /// <summary>A pronoun for people of either sex has both.</summary>
    Epicene = Feminine | Masculine,

    /// <summary>Forms of be, have and do, and modals.</summary>
    Auxiliary = Be | Have | Do | Modal,

    /// <summary>Classes that no word inside a name or a common noun phrase has.</summary>
    Closed = Determiner | SubjectPronoun | ObjectPronoun | Relative | Complementiser | Interrogative | Preposition
        | Coordinator | Subordinator | Auxiliary | Negation | Infinitive | Adverb | Past,
}

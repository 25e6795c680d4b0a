namespace Corpus.Packing.Format;

/// <summary>The sections of <c>corpus.bin</c>, in the order of the file.</summary>
internal enum SectionKind
{
    /// <summary>The characters of the seeds.</summary>
    Texts = 1,

    /// <summary>Where each string stands.</summary>
    Strings = 2,

    /// <summary>The characters of the strings.</summary>
    StringCharacters = 3,

    /// <summary>One row an article.</summary>
    Articles = 4,

    /// <summary>Paragraphs of all articles.</summary>
    Paragraphs = 5,

    /// <summary>What was removed from all articles.</summary>
    Removed = 6,

    /// <summary>The spans of words that have more than one.</summary>
    Spans = 7,

    /// <summary>The metadata trees of all articles.</summary>
    Metadata = 8,

    /// <summary>Speakers as each article knows them.</summary>
    Speakers = 9,

    /// <summary>Aliases and roles of those speakers.</summary>
    Designations = 10,

    /// <summary>Quotes of all articles.</summary>
    Quotes = 11,

    /// <summary>Claims of all quotes.</summary>
    Claims = 12,

    /// <summary>Speakers as the whole corpus knows them.</summary>
    CorpusSpeakers = 13,

    /// <summary>Rows of <see cref="Designations"/> that the speakers of the corpus have.</summary>
    CorpusDesignations = 14,

    /// <summary>Rows of <see cref="Quotes"/> that the speakers of the corpus said.</summary>
    CorpusSpeakerQuotes = 15,

    /// <summary>Keys of the articles in ascending order, with their rows.</summary>
    ArticleKeys = 16,

    /// <summary>Keys of the corpus's speakers in ascending order, with their rows.</summary>
    SpeakerKeys = 17,

    /// <summary>The terms of the claim index in ordinal order, in groups.</summary>
    Terms = 18,

    /// <summary>Where the words of each family stand.</summary>
    Postings = 19,

    /// <summary>How long each claim counts as.</summary>
    ClaimLengths = 20,

    /// <summary>Numbers, money, percentages and dates of all claims.</summary>
    ClaimValues = 21,

    /// <summary>Pronouns of all claims, with the names that they mean.</summary>
    ClaimReferences = 22,

    /// <summary>Where each group of <see cref="Terms"/> begins.</summary>
    TermGroups = 23,

    /// <summary>The names of the families in ordinal order, in groups.</summary>
    Families = 24,

    /// <summary>Where each group of <see cref="Families"/> begins.</summary>
    FamilyGroups = 25,

    /// <summary>Where the words of each family begin in <see cref="Postings"/>.</summary>
    FamilyPostings = 26,

    /// <summary>The first claim of each article.</summary>
    FirstClaims = 27,

    /// <summary>Claims that may not fit together.</summary>
    Conflicts = 28,
}

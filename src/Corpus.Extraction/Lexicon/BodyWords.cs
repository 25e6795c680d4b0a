namespace Corpus.Extraction.Lexicon;

/// <summary>What a noun tells of a body.</summary>
internal enum BodyWord
{
    /// <summary>It takes up every body: "the organization".</summary>
    Any,

    /// <summary>It takes up one that is neither public nor of the press: "the company".</summary>
    Company,

    /// <summary>It takes up one that is not public: "the newspaper".</summary>
    Paper,

    /// <summary>In a name: a ministry, a court, a union.</summary>
    Public,

    /// <summary>In a name: a newspaper, an agency.</summary>
    Press,
}

/// <summary>The nouns of English that tell of what kind a body is.</summary>
internal static class BodyWords
{
    private static readonly Dictionary<string, BodyWord> Words = LexiconFile.Read("English/bodies.txt")
        .ToDictionary(entry => entry[0], entry => (BodyWord)Enum.Parse(typeof(BodyWord), entry[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word tells; null where it is none of them.</summary>
    public static BodyWord? Of(string word) => Words.TryGetValue(word, out var body) ? body : null;
}

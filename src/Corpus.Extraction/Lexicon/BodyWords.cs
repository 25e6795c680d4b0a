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
    private static readonly WordTable Kinds = Load();

    /// <summary>What a word tells; null where it is none of them.</summary>
    public static BodyWord? Find(ReadOnlySpan<char> word) => (int)Kinds.Find(word).Tags is var kind && kind > 0 ? (BodyWord)(kind - 1) : null;

    private static WordTable Load()
    {
        var table = new WordTable();
        // The table's classes are the kinds here, from one.
        foreach (var entry in LexiconFile.Read("English/bodies.txt"))
            table.Add(entry[0], (WordTags)(ulong)((int)(BodyWord)Enum.Parse(typeof(BodyWord), entry[1], ignoreCase: true) + 1));
        return table.Freeze();
    }
}

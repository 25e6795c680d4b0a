namespace Corpus.Extraction.Lexicon;

/// <summary>What a pronoun takes up.</summary>
internal enum TakenUp
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A body.</summary>
    Body,

    /// <summary>A group, or a body.</summary>
    Group,

    /// <summary>The noun right before it.</summary>
    Antecedent,
}

/// <summary>The pronouns of English whose class alone does not tell what they take up.</summary>
internal static class PronounWords
{
    private static readonly WordTable Kinds = Load();

    /// <summary>What a word takes up; null where it is none of them.</summary>
    public static TakenUp? Find(ReadOnlySpan<char> word) => (int)Kinds.Find(word).Tags is var kind && kind > 0 ? (TakenUp)(kind - 1) : null;

    private static WordTable Load()
    {
        var table = new WordTable();
        // The table's classes are the kinds here, from one.
        foreach (var entry in LexiconFile.Read("English/pronouns.txt"))
            table.Add(entry[0], (WordTags)(ulong)((int)(TakenUp)Enum.Parse(typeof(TakenUp), entry[1], ignoreCase: true) + 1));
        return table.Freeze();
    }
}

namespace Corpus.Extraction.Lexicon;

/// <summary>What a word does to the negation before it.</summary>
[Flags]
internal enum NegationEffect
{
    None = 0,

    /// <summary>"not only", "not merely": what follows is said, and more.</summary>
    Adds = 1,

    /// <summary>"no fewer than": so many say it.</summary>
    Counts = 2,

    /// <summary>"could not say enough": it is said, and often.</summary>
    Exceeds = 4,
}

/// <summary>The words of English that take a negation away.</summary>
internal static class NegationWords
{
    private static readonly WordTable Effects = Load();

    /// <summary>What a word does; none where it does nothing.</summary>
    public static NegationEffect Find(ReadOnlySpan<char> word) => (NegationEffect)(ulong)Effects.Find(word).Tags;

    private static WordTable Load()
    {
        var table = new WordTable();
        // The table's classes are the effects here.
        foreach (var entry in LexiconFile.Read("English/negation.txt"))
            table.Add(entry[0], (WordTags)(ulong)LexiconFile.Flags<NegationEffect>(entry[1]));
        return table.Freeze();
    }
}

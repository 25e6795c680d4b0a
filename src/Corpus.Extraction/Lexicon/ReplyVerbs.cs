namespace Corpus.Extraction.Lexicon;

/// <summary>The verbs of English that answer a question.</summary>
internal static class ReplyVerbs
{
    private static readonly WordTable Forms = Load();

    /// <summary>Whether a word is a form of one.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Forms.Find(word).Tags != WordTags.None;

    private static WordTable Load()
    {
        var table = new WordTable();
        // One class is enough: a form is listed or not.
        foreach (var entry in LexiconFile.Read("English/replies.txt"))
            table.Add(entry[0], (WordTags)1);
        return table.Freeze();
    }
}

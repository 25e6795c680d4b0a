namespace Corpus.Extraction.Lexicon;

/// <summary>Reads the words of German.</summary>
internal static class GermanLexicon
{
    /// <summary>A new table of all forms.</summary>
    public static WordTable Load()
    {
        var table = new WordTable();
        table.AddFile("German/function-words.txt");
        table.AddFile("German/nouns.txt");
        table.AddValues("German/values.txt");
        table.AddAbbreviations("German/abbreviations.txt");
        foreach (var entry in LexiconFile.Read("German/cue-verbs.txt"))
            AddVerb(table, entry);
        return table.Freeze();
    }

    private static void AddVerb(WordTable table, string[] entry)
    {
        var verb = CueVerb.Of(entry[0], entry[1], entry[2]);
        foreach (var form in entry[3].Split(' '))
            table.Add(form, WordTags.None, entry.Length > 4 ? table.WithParticle(form, entry[4], verb) : verb, VerbForms.Past);
        if (entry.Length == 4)
            table.Add(entry[0], WordTags.None, verb, VerbForms.Base);
    }
}

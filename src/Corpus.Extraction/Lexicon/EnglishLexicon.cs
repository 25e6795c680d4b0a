namespace Corpus.Extraction.Lexicon;

/// <summary>The words of English that the rules know: closed classes, nouns for sources, verbs of saying.</summary>
internal static class EnglishLexicon
{
    /// <summary>All known word forms.</summary>
    public static WordTable Words { get; } = Load();

    private static WordTable Load()
    {
        var table = new WordTable();
        table.AddFile("English/function-words.txt");
        table.AddFile("English/nouns.txt");
        table.AddValues("English/values.txt");
        table.AddAbbreviations("English/abbreviations.txt");
        foreach (var entry in LexiconFile.Read("English/cue-verbs.txt"))
            AddVerb(table, entry);
        foreach (var entry in LexiconFile.Read("English/cue-adjectives.txt"))
            table.Add(entry[0], WordTags.None, CueVerb.Of(entry[0], "clause,predicative", entry[1]));
        return table.Freeze();
    }

    private static void AddVerb(WordTable table, string[] entry)
    {
        var words = entry[0].Split(' ');
        var verb = CueVerb.Of(words[0], entry[1], entry[2]);
        if (words.Length > 1)
            verb = table.WithParticle(words[0], words[1], verb);
        var irregular = entry.Length > 3 ? entry[3].Split(' ') : [];
        var past = irregular.Length > 0 ? irregular[0] : VerbInflection.Past(verb.Lemma);
        var participle = irregular.Length > 1 ? irregular[1] : past;
        table.Add(verb.Lemma, WordTags.None, verb, VerbForms.Base);
        table.Add(VerbInflection.ThirdPerson(verb.Lemma), WordTags.None, verb, VerbForms.ThirdPerson);
        table.Add(past, WordTags.None, verb, VerbForms.Past);
        table.Add(participle, WordTags.None, verb, VerbForms.Participle);
        table.Add(VerbInflection.Gerund(verb.Lemma, past), WordTags.None, verb, VerbForms.Gerund);
    }
}

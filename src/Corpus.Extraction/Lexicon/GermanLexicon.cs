using Corpus.Model;

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
        foreach (var entry in LexiconFile.Read("German/abbreviations.txt"))
            table.Add(entry[0], WordTags.Abbreviation);
        foreach (var entry in LexiconFile.Read("German/cue-verbs.txt"))
            AddVerb(table, entry);
        return table.Freeze();
    }

    private static void AddVerb(WordTable table, string[] entry)
    {
        var verb = new CueVerb(entry[0], LexiconFile.Flags<CueFrames>(entry[1]), (Stance)Enum.Parse(typeof(Stance), entry[2], ignoreCase: true));
        foreach (var form in entry[3].Split(' '))
        {
            var cue = verb;
            if (entry.Length > 4)
            {
                cue = table.CueOf(form) ?? new CueVerb(form, CueFrames.None, verb.Stance);
                cue.Add(entry[4], verb);
            }
            table.Add(form, WordTags.None, cue, VerbForms.Past);
        }
        if (entry.Length == 4)
            table.Add(entry[0], WordTags.None, verb, VerbForms.Base);
    }
}

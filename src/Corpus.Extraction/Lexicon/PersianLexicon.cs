using Corpus.Model;

namespace Corpus.Extraction.Lexicon;

/// <summary>Reads the words of Persian and Dari.</summary>
internal static class PersianLexicon
{
    /// <summary>A new table of all forms.</summary>
    public static WordTable Load()
    {
        var table = new WordTable();
        table.AddFile("Persian/function-words.txt");
        table.AddFile("Persian/nouns.txt");
        table.AddValues("Persian/values.txt");
        foreach (var entry in LexiconFile.Read("Persian/cue-verbs.txt"))
        {
            var verb = CueVerb.Of(entry[0], entry[1], entry[2]);
            table.Add(entry[0], WordTags.None, verb, VerbForms.Past);
            foreach (var form in entry[3].Split(' '))
                table.Add(form, WordTags.None, verb, VerbForms.Past);
        }
        foreach (var entry in LexiconFile.Read("Persian/cue-nouns.txt"))
        {
            var noun = new CueVerb(entry[0], CueFrames.None, Stance.Asserts);
            foreach (var light in entry[3].Split(' '))
                noun.Add(light, CueVerb.Of(entry[0], entry[1], entry[2]));
            table.Add(entry[0], WordTags.None, noun, VerbForms.Past);
        }
        return table.Freeze();
    }
}

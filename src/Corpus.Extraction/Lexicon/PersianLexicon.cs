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
        PersianNegations.AddTo(table);
        table.AddValues("Persian/values.txt");
        foreach (var entry in LexiconFile.Read("Persian/cue-verbs.txt"))
        {
            var verb = CueVerb.Of(entry[0], entry[1], entry[2]);
            foreach (var form in entry[3].Split(' ').Prepend(entry[0]))
            {
                table.Add(form, WordTags.None, verb, VerbForms.Past);
                if (Negated(form) is { } negated)
                    table.Add(negated, WordTags.Negation, verb, VerbForms.Past);
            }
        }
        foreach (var entry in LexiconFile.Read("Persian/cue-nouns.txt"))
        {
            var noun = new CueVerb(entry[0], CueFrames.None, Stance.Asserts);
            foreach (var light in entry[3].Split(' '))
            {
                var verb = CueVerb.Of(entry[0], entry[1], entry[2]);
                noun.Add(light, verb);
                if (Negated(light) is not { } negated)
                    continue;
                noun.Add(negated, verb);
                table.Add(negated, WordTags.Negation);
            }
            table.Add(entry[0], WordTags.None, noun, VerbForms.Past);
        }
        return table.Freeze();
    }

    /// <summary>The negative form begins with nun; null before an alef, which changes.</summary>
    private static string? Negated(string form) => form[0] is '\u0627' or '\u0622' ? null : '\u0646' + form;
}

using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>Reads what kind of proposition a claim is.</summary>
internal static class MoodReader
{
    public static Moods Read(List<PropositionWord> words, string text, Stance stance)
    {
        var moods = OfStance(stance);
        if (text.TrimEnd('"', '\u201D', '\'', '\u2019', ' ').EndsWith("?", StringComparison.Ordinal))
            moods |= Moods.Question;
        for (var i = 0; i < words.Count; i++)
            moods |= OfWord(words, i);
        if ((words.Count > 0 && words[0].Entry.Is(WordClass.Pronoun)) || HasDescription(words))
            moods |= Moods.PronounSubject;
        return moods;
    }

    private static Moods OfStance(Stance stance) => stance switch
    {
        Stance.Asks => Moods.Question,
        Stance.Denies => Moods.Denied,
        Stance.Demands => Moods.Deontic,
        Stance.Promises => Moods.Future,
        _ => Moods.None,
    };

    private static Moods OfWord(List<PropositionWord> words, int at)
    {
        var word = words[at];
        var entry = word.Entry;
        // The month, not the verb.
        if (entry.Classes == WordClass.None || (entry.Term == "may" && word.Has(WordFlags.Capital) && at > 0))
            return Moods.None;
        var moods = Moods.None;
        if (entry.Is(WordClass.Past))
            moods |= Moods.Past;
        if (entry.Is(WordClass.Present))
            moods |= Moods.Present;
        if (entry.Is(WordClass.Future))
            moods |= Moods.Future;
        if (entry.Is(WordClass.Possible))
            moods |= Moods.Possible;
        if (entry.Is(WordClass.Deontic))
            moods |= Moods.Deontic;
        if (entry.Is(WordClass.Conditional) && entry.Term is "if" or "unless" or "whether")
            moods |= Moods.Conditional;
        if (entry.Is(WordClass.Some))
            moods |= Moods.Some;
        if (entry.Is(WordClass.Reporting) && Reports(words, at))
            moods |= Moods.Reported;
        return moods;
    }

    /// <summary>"The film", "the company": what stands for a name.</summary>
    private static bool HasDescription(List<PropositionWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Entry.Kind is not null && !words[i].Has(WordFlags.Capital) && words[i - 1].Entry.Term is "the")
                return true;
        }
        return false;
    }

    /// <summary>Whether somebody but the speaker says something: not "I say", not "the claim", not "is called".</summary>
    private static bool Reports(List<PropositionWord> words, int at)
    {
        if (at == 0)
            return false;
        var before = words[at - 1].Entry;
        var isOwn = before.Term is "i" or "we" or "have" or "has" or "been" or "be" or "is" or "was" or "were" or "are" or "to" or "the" or "a" or "so" or "this" or "that" or "no";
        return !isOwn && at + 1 < words.Count;
    }
}

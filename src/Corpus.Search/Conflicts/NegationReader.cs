namespace Corpus.Search.Conflicts;

/// <summary>Marks what negations reach: the words behind them up to the end of the clause; two cancel each other.</summary>
internal static class NegationReader
{
    /// <summary>Content words behind which "and" ends the reach.</summary>
    private const int ReachBeforeAnd = 1;

    public static void Mark(List<PropositionWord> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var phrase = PhraseAt(words, at);
            if (phrase is null)
            {
                at++;
                continue;
            }
            var end = at + phrase.Words.Length;
            if (phrase.Negates && IsUntil(words, end))
            {
                at = end;
                continue;
            }
            // What belongs to the phrase says nothing of the subject.
            for (var i = at; phrase.Negates && i < end; i++)
                words[i] = words[i] with { Flags = (words[i].Flags | WordFlags.Negator) & ~WordFlags.Content };
            if (phrase.Negates)
                Reach(words, end, words[at].Clause);
            at = end;
        }
    }

    /// <summary>"Not before May", "not until she left": it happens all the same.</summary>
    private static bool IsUntil(List<PropositionWord> words, int from)
    {
        for (var i = from; i < words.Count && !words[i].Has(WordFlags.AfterMark); i++)
        {
            if (words[i].Entry.Term is "until" or "till")
                return true;
        }
        return false;
    }

    private static void Reach(List<PropositionWord> words, int from, int clause)
    {
        var content = 0;
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Clause != clause || (content >= ReachBeforeAnd && word.Entry.Term is "and"))
                return;
            var flags = word.Flags ^ WordFlags.Negated;
            if (word.IsContent && !word.Entry.Is(WordClass.Transparent))
            {
                if (content == 0)
                    flags ^= WordFlags.NegationHead;
                content++;
            }
            words[i] = word with { Flags = flags };
        }
    }

    private static NegationPhrase? PhraseAt(List<PropositionWord> words, int at)
    {
        if (!ConflictLexicon.Negators.TryGetValue(words[at].Entry.Term, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (Fits(words, at, phrase.Words))
                return phrase;
        }
        return null;
    }

    private static bool Fits(List<PropositionWord> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[at + i].Entry.Term != phrase[i])
                return false;
        }
        return true;
    }
}

namespace Corpus.Search.Conflicts.Rules;

/// <summary>One thing cannot be both: "it is a hospital" and "it is a weapon".</summary>
internal static class KindRule
{
    public static Clash? Find(PropositionPair pair)
    {
        if (!pair.IsPresented && (pair.Cover < 0.6 || pair.SharedCount < 2))
            return null;
        var (headsA, headsB) = (Heads(pair.A), Heads(pair.B));
        if (headsA.Count == 0 || headsB.Count == 0 || !SharesSubject(pair))
            return null;
        foreach (var a in headsA)
        {
            foreach (var b in headsB)
            {
                if (!AreExclusive(pair.A.Words[a].Entry.Kind!, pair.B.Words[b].Entry.Kind!))
                    return null;
            }
        }
        return Clash.At(headsA[0], headsB[0], 0.4 + (0.4 * pair.Cover));
    }

    /// <summary>Whether the subjects have a word in common, or one of them is a pronoun.</summary>
    private static bool SharesSubject(PropositionPair pair)
    {
        if (pair.A.Is(Moods.PronounSubject) || pair.B.Is(Moods.PronounSubject))
            return pair.IsPresented;
        for (var i = 0; i < pair.A.Words.Length && !pair.A.Words[i].Entry.Is(WordClass.Copula); i++)
        {
            if (pair.A.Words[i].IsContent && pair.B.Holds(pair.A.Words[i].Entry.Stem))
                return true;
        }
        return false;
    }

    /// <summary>The nouns that tell what the subject is: "is an American singer, dancer and author".</summary>
    private static List<int> Heads(Proposition proposition)
    {
        var heads = new List<int>();
        var words = proposition.Words;
        var copula = Array.FindIndex(words, word => word.Entry.Is(WordClass.Copula));
        if (copula < 0)
            return heads;
        var last = -1;
        for (var i = copula + 1; i < words.Length; i++)
        {
            if (words[i].Has(WordFlags.Negated))
                return [];
            var ends = words[i].Has(WordFlags.AfterMark) || words[i].Entry.Term is "and" or "or";
            var goesOn = (words[i].IsContent && !(last >= 0 && words[last].Entry.Kind is not null && IsParticiple(words[i].Entry.Term))) || words[i].Entry.Term is "a" or "an" or "the" or "and" or "or" or "also";
            if ((ends || !goesOn) && last >= 0)
                Add(heads, words, last);
            if (!goesOn)
                return heads;
            last = words[i].IsContent ? i : ends ? -1 : last;
        }
        if (last >= 0)
            Add(heads, words, last);
        return heads;
    }

    private static void Add(List<int> heads, PropositionWord[] words, int at)
    {
        if (words[at].Entry.Kind is not null)
            heads.Add(at);
    }

    /// <summary>"A film directed by": the noun stands before it.</summary>
    private static bool IsParticiple(string term) =>
        term.EndsWith("ed", StringComparison.Ordinal) || term.EndsWith("ing", StringComparison.Ordinal) || term is "written" or "made" or "set" or "known" or "born" or "built" or "held";

    private static bool AreExclusive(string a, string b)
    {
        if (a == b)
            return false;
        var (groupA, groupB) = (a.Substring(0, a.IndexOf('.')), b.Substring(0, b.IndexOf('.')));
        // A company runs what is a hotel, a paper, a team; and much is shown in a museum.
        return groupA != groupB || groupA is not ("body" or "idea" or "thing") || (groupA == "body" && !IsAnything(a) && !IsAnything(b));
    }

    private static bool IsAnything(string body) => body is "body.company" or "body.museum" or "body.school" or "body.software";
}

namespace Corpus.Search.Conflicts.Rules;

/// <summary>One says that it is this alone, the other that it is something else of the same set: "only Danish" and "a Dutch firm".</summary>
internal static class OnlyRule
{
    private const int Reach = 4;

    public static (int First, int Own, int Other, double Strength)? Find(PropositionPair pair, Proposition alone, Proposition other)
    {
        if (!pair.IsPresented && pair.Cover < 0.6)
            return null;
        for (var only = 0; only < alone.Words.Length; only++)
        {
            // "Almost only" is not only.
            if (!alone.Words[only].Entry.Is(WordClass.Only) || (only > 0 && alone.Words[only - 1].Entry.Is(WordClass.Approximate)))
                continue;
            for (var i = only + 1; i < alone.Words.Length && i <= only + Reach; i++)
            {
                if (Another(alone.Words[i], other) is >= 0 and var at)
                    return (only, i, at, 0.4 + (0.4 * pair.Cover));
            }
        }
        return null;
    }

    /// <summary>The place of another member of a set of which the word is one; -1 where there is none, or the word itself is there.</summary>
    private static int Another(PropositionWord word, Proposition other)
    {
        if (word.Entry.Sets.Length == 0 || other.Holds(word.Entry.Stem))
            return -1;
        for (var i = 0; i < other.Words.Length; i++)
        {
            foreach (var set in other.Words[i].Entry.Sets)
            {
                if (word.Entry.Sets.Any(own => own.Set == set.Set && own.Member != set.Member))
                    return i;
            }
        }
        return -1;
    }
}

namespace Corpus.Search.Conflicts.Rules;

/// <summary>One negates what the other says: "We do not allow anyone to use the road" and "The road was used".</summary>
internal static class NegationRule
{
    /// <summary>Share of what is negated that the other must say.</summary>
    private const double ReachCover = 0.7;

    /// <summary>The same where the two were set side by side.</summary>
    private const double ReachCoverPresented = 0.5;

    public static (int First, int Own, int Other, double Strength)? Find(PropositionPair pair, Proposition negated, Proposition other)
    {
        if (Times.AreApart(pair) || Places.AreApart(pair))
            return null;
        for (var at = 0; at < negated.Words.Length; at++)
        {
            if (!negated.Words[at].Has(WordFlags.NegationHead) || !negated.Words[at].Has(WordFlags.Negated))
                continue;
            // In a corpus a negated name is more often one of several things than the only one.
            if (!pair.IsPresented && negated.Words[at].Has(WordFlags.Capital) && !negated.Words[at].Has(WordFlags.Place))
                continue;
            if (IsNegatedTwice(negated, at))
                continue;
            var match = Affirmed(other, negated.Words[at].Entry.Stem);
            if (match < 0 || AreOfOtherObjects(negated, other, at, match) || ReachOf(negated, other, at) < (pair.IsPresented ? ReachCoverPresented : ReachCover))
                continue;
            if (IsOfOneSubject(pair))
                return (NegatorOf(negated, at), at, match, 0.4 + (0.6 * pair.Cover * ReachOf(negated, other, at)));
        }
        return null;
    }

    /// <summary>Whether enough is said by both; two words are enough where neither says much more.</summary>
    private static bool IsOfOneSubject(PropositionPair pair) => pair.IsPresented
        ? pair.Cover >= 0.55 && pair.SharedCount >= 1
        : (pair.Cover >= 0.72 && pair.SharedCount >= 3) || (pair.LeastCover >= 0.66 && pair.SharedCount >= 2);

    /// <summary>"No village is without a school": what that says of a single word is hard to tell.</summary>
    private static bool IsNegatedTwice(Proposition proposition, int head)
    {
        var negators = 0;
        for (var i = 0; i < proposition.Words.Length; i++)
        {
            if (proposition.Words[i].Has(WordFlags.Negator) && proposition.Words[i].Clause == proposition.Words[head].Clause && (i == 0 || !proposition.Words[i - 1].Has(WordFlags.Negator)))
                negators++;
        }
        return negators > 1;
    }

    /// <summary>"Carries gas" and "does not carry oil".</summary>
    private static bool AreOfOtherObjects(Proposition negated, Proposition other, int head, int match)
    {
        var (behindHead, behindMatch) = (negated.StemAt(negated.ContentBehind(head)), other.StemAt(other.ContentBehind(match)));
        return behindHead >= 0 && behindMatch >= 0 && !other.Holds(behindHead) && !negated.Holds(behindMatch);
    }

    /// <summary>The first word of what negates.</summary>
    private static int NegatorOf(Proposition proposition, int head)
    {
        var at = head;
        while (at > 0 && !proposition.Words[at].Has(WordFlags.Negator))
            at--;
        while (at > 0 && proposition.Words[at - 1].Has(WordFlags.Negator))
            at--;
        return at;
    }

    /// <summary>The place of a stem that is not negated; -1 where it is missing, or negated somewhere.</summary>
    private static int Affirmed(Proposition proposition, int stem)
    {
        var found = -1;
        for (var i = 0; i < proposition.Words.Length; i++)
        {
            if (proposition.Words[i].Entry.Stem != stem || !proposition.Words[i].IsContent)
                continue;
            if (proposition.Words[i].Has(WordFlags.Negated))
                return -1;
            if (found < 0)
                found = i;
        }
        // "Raise no taxes" does not affirm that taxes are raised.
        return found >= 0 && Array.Exists(proposition.Words, word => word.Has(WordFlags.Negator) && word.Clause == proposition.Words[found].Clause) ? -1 : found;
    }

    /// <summary>Share of the content that the negation reaches and the other proposition says.</summary>
    private static double ReachOf(Proposition negated, Proposition other, int head)
    {
        var (all, said) = (0, 0);
        for (var i = head; i < negated.Words.Length && negated.Words[i].Has(WordFlags.Negated); i++)
        {
            var word = negated.Words[i];
            if (!word.IsContent || word.Entry.Is(WordClass.Transparent))
                continue;
            all++;
            if (other.Holds(word.Entry.Stem) || (word.Entry.Term == "countries" && other.Words.Any(place => place.Has(WordFlags.Place))))
                said++;
        }
        return all == 0 ? 0 : (double)said / all;
    }
}

namespace Corpus.Search.Conflicts;

/// <summary>Two propositions, and how much of each stands in the other.</summary>
internal sealed class PropositionPair
{
    /// <summary>What a name of the subject weighs where the other claim has a pronoun in its place.</summary>
    private const double NameForPronoun = 0.2;

    public PropositionPair(Proposition a, Proposition b, Func<int, double> weight, bool isPresented)
    {
        (A, B, IsPresented) = (a, b, isPresented);
        (CoverA, CoverB) = (ShareOf(a, b, weight), ShareOf(b, a, weight));
        SharedCount = CountShared(a, b);
    }

    public Proposition A { get; }

    public Proposition B { get; }

    /// <summary>Whether somebody set the two side by side, so that they are of one subject.</summary>
    public bool IsPresented { get; }

    /// <summary>Share of the content of <see cref="A"/> that stands in <see cref="B"/>, 0 to 1.</summary>
    public double CoverA { get; }

    /// <summary>Share of the content of <see cref="B"/> that stands in <see cref="A"/>, 0 to 1.</summary>
    public double CoverB { get; }

    /// <summary>Share of the content of that one which is covered best.</summary>
    public double Cover => Math.Max(CoverA, CoverB);

    /// <summary>Share of the content of that one which is covered least.</summary>
    public double LeastCover => Math.Min(CoverA, CoverB);

    /// <summary>The better cover where numbers, months and years do not count.</summary>
    public double CoverBesideDates(Func<PropositionWord, bool> isOfDate)
    {
        return Math.Max(Share(A, B), Share(B, A));

        double Share(Proposition of, Proposition by)
        {
            var (all, shared) = (0.0, 0.0);
            var isSubject = true;
            foreach (var word in of.Words)
            {
                if (!word.IsContent || isOfDate(word))
                {
                    isSubject &= word.IsContent;
                    continue;
                }
                isSubject &= word.Has(WordFlags.Capital);
                var isShared = by.Holds(word.Entry.Stem);
                var worth = !isShared && isSubject && by.Is(Moods.PronounSubject) ? NameForPronoun : 1;
                all += worth;
                shared += isShared ? worth : 0;
            }
            return all == 0 ? 0 : shared / all;
        }
    }

    /// <summary>Number of stems that both have.</summary>
    public int SharedCount { get; }

    /// <summary>Whether two words stand in the same place of their propositions: the content words before or behind them are the same.</summary>
    public bool IsSameSlot(int a, int b)
    {
        var (beforeA, beforeB) = (A.ContentBefore(a), B.ContentBefore(b));
        if (beforeA >= 0 && beforeB >= 0 && A.StemAt(beforeA) == B.StemAt(beforeB))
            return true;
        var (behindA, behindB) = (A.ContentBehind(a), B.ContentBehind(b));
        if (behindA >= 0 && behindB >= 0)
            return A.StemAt(behindA) == B.StemAt(behindB);
        return beforeA < 0 && beforeB < 0 && behindA < 0 && behindB < 0;
    }

    private static double ShareOf(Proposition of, Proposition by, Func<int, double> weight)
    {
        var (all, shared) = (0.0, 0.0);
        var isSubject = true;
        foreach (var word in of.Words)
        {
            if (!word.IsContent)
            {
                isSubject &= !word.Entry.Is(WordClass.Copula | WordClass.Past | WordClass.Present) && !word.Has(WordFlags.Negator);
                continue;
            }
            isSubject &= word.Has(WordFlags.Capital);
            var isShared = by.Holds(word.Entry.Stem) || IsMeantBy(word, of, by);
            var worth = weight(word.Entry.Stem) * (!isShared && isSubject && by.Is(Moods.PronounSubject) ? NameForPronoun : 1);
            all += worth;
            shared += isShared ? worth : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /// <summary>"Other countries" means any country.</summary>
    private static bool IsMeantBy(PropositionWord word, Proposition of, Proposition by)
    {
        if (!word.Has(WordFlags.Place) && word.Entry.Term is not "countries")
            return false;
        foreach (var other in by.Words)
        {
            if (word.Has(WordFlags.Place) ? other.Entry.Term == "countries" : other.Has(WordFlags.Place) && !of.Holds(other.Entry.Stem))
                return true;
        }
        return false;
    }

    private static int CountShared(Proposition a, Proposition b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Stems.Length && j < b.Stems.Length)
        {
            if (a.Stems[i] == b.Stems[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a.Stems[i] < b.Stems[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return shared;
    }
}

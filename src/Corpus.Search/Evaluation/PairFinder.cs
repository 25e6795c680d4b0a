using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>Finds the claims in which a form of one word follows a form of another, themselves or in their titles.</summary>
internal static class PairFinder
{
    /// <summary>The claims, ascending; none where both words stand in so many that two of them together tell little.</summary>
    public static int[] Find(WordPostings first, WordPostings second, IClaimIndex index)
    {
        if (Math.Min(first.ClaimCount, second.ClaimCount) > ClaimSearchLimits.MaxPairClaims)
            return [];
        var found = new List<int>();
        FindInClaims(new PostingsCursor(first), new PostingsCursor(second), found);
        var inClaims = found.Count;
        FindInTitles(first.Titles, second.Titles, index, found);
        if (found.Count > inClaims)
            return [.. new SortedSet<int>(found)];
        return [.. found];
    }

    private static void FindInClaims(PostingsCursor first, PostingsCursor second, List<int> found)
    {
        for (var claim = first.Reach(0); claim != ClaimCursor.End;)
        {
            var other = second.Reach(claim);
            if (other == claim)
            {
                if (Follows(first, second))
                    found.Add(claim);
                claim = first.Next();
            }
            else
            {
                claim = first.Reach(other);
            }
        }
    }

    private static bool Follows(PostingsCursor first, PostingsCursor second)
    {
        var before = first.Places.Places;
        var behind = second.Places.Places;
        for (int i = 0, j = 0; i < first.Count && j < second.Count;)
        {
            if (behind[j] == before[i] + 1)
                return true;
            if (behind[j] <= before[i])
                j++;
            else
                i++;
        }

        return false;
    }

    private static void FindInTitles(IReadOnlyList<TitleWord> first, IReadOnlyList<TitleWord> second, IClaimIndex index, List<int> found)
    {
        for (int i = 0, j = 0, last = -1; i < first.Count && j < second.Count;)
        {
            var (before, behind) = (first[i], second[j]);
            var follows = before.Article == behind.Article && behind.Place == before.Place + 1;
            if (follows && before.Article != last)
            {
                last = before.Article;
                for (var claim = index.GetFirstClaim(last); claim < index.GetFirstClaim(last + 1); claim++)
                    found.Add(claim);
            }

            if (behind.Article < before.Article || (behind.Article == before.Article && behind.Place <= before.Place))
                j++;
            else
                i++;
        }
    }
}

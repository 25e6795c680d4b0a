using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Rule negated-attribution: marks what the text reports as not said, "never said that", "nobody said", "declined to say whether".</summary>
internal static class NegatedAttributions
{
    /// <summary>Tells of every attribution whether it is negated.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="attributions">What was found, in the order of the text.</param>
    /// <param name="negationOf">The words of a language that negate an attribution with a cue; empty where none do.</param>
    public static void Read(ArticleTokens article, List<Attribution> attributions, Func<ArticleTokens, Attribution, TokenRange> negationOf)
    {
        foreach (var attribution in attributions)
        {
            if (!attribution.Cue.IsEmpty)
                attribution.Negate(negationOf(article, attribution));
        }
    }

    /// <summary>Leaves nobody committed to what stands inside or behind what was not said, unless a person says what he does with it.</summary>
    /// <param name="attributions">What was found and set right.</param>
    public static void Follow(List<Attribution> attributions)
    {
        foreach (var attribution in attributions)
        {
            if (!attribution.IsStanceStated && FollowsNegation(attribution))
                attribution.Stance = Stance.Uncommitted;
        }
    }

    /// <summary>"She did not say that Moran had said …", "She did not say it would close. It would open in May.": who stands behind it was not said either.</summary>
    private static bool FollowsNegation(Attribution attribution)
    {
        for (var outer = attribution.ReportedBy; outer is not null; outer = outer.ReportedBy)
        {
            if (outer.Stance == Stance.Uncommitted)
                return true;
        }
        return attribution.Rule == "free-continuation" && attribution.Origin.Stance == Stance.Uncommitted;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Tells whether the mood of a German clause reports.</summary>
internal static class GermanMood
{
    /// <summary>So many words show the mood of a clause.</summary>
    private const int MaximumMood = 60;

    /// <summary>Whether a verb in the mood of reported speech stands there; the second subjunctive only where no condition explains it.</summary>
    public static bool Reports(ArticleTokens article, TokenRange range)
    {
        var end = Math.Min(range.End, range.First + MaximumMood);
        var irrealis = false;
        for (var at = range.First; at < end; at++)
        {
            if (article.Tokens[at].Has(WordTags.Subordinator) && !article.Tokens[at].Has(WordTags.Adverb) && (article.Is(at, "wenn") || article.Is(at, "falls") || article.Is(at, "als")))
                return false;
            if (article.Tokens[at].Has(WordTags.Reported) && !article.Tokens[at].Has(WordTags.Capital))
                return true;
            irrealis |= article.Tokens[at].Has(WordTags.Irrealis);
        }
        return irrealis;
    }
}

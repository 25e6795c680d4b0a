using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Finds the words that negate a German attribution: behind its verb, or as its subject.</summary>
internal static class GermanNegation
{
    /// <summary>A reporting clause is not followed further than this.</summary>
    private const int MaximumClause = 40;

    /// <summary>Between "weder" and "noch" before a subject.</summary>
    private const int MaximumPair = 8;

    /// <summary>The words that negate; empty where none do.</summary>
    public static TokenRange Of(ArticleTokens article, Attribution attribution)
    {
        var sentence = article.Sentences[attribution.Sentence];
        if (!sentence.Contains(attribution.Cue.First) || article.Tokens[attribution.Cue.First].Entry.Cue is null)
            return default;
        // "Niemand" alone is no phrase that names a source.
        var subject = attribution.Mention.IsEmpty ? attribution.Cue.First - 1 : attribution.Mention.Range.First;
        return sentence.Contains(subject) && Nobody(article, subject) is { IsEmpty: false } nobody ? nobody : BehindVerb(article, attribution.Cue.End, sentence.End);
    }

    /// <summary>"niemand", "kein Sprecher", "weder Ruiz noch Moran".</summary>
    private static TokenRange Nobody(ArticleTokens article, int first)
    {
        if (article.Tokens[first].Has(WordTags.Negation))
            return new(first, first + 1);
        for (var at = first - 2; at >= 0 && first - at <= MaximumPair && article.Is(first - 1, "noch"); at--)
        {
            if (article.Is(at, "weder"))
                return new(at, first);
        }
        return default;
    }

    /// <summary>"sagte nicht, dass", "sagte niemandem, dass": up to the sign that ends the reporting clause; not "nicht nur", not "nicht ohne".</summary>
    private static TokenRange BehindVerb(ArticleTokens article, int at, int limit)
    {
        for (limit = Math.Min(limit, at + MaximumClause); at < limit && (article.Tokens[at].IsWord || article.Tokens[at].Kind is TokenKind.Number); at++)
        {
            if (article.Tokens[at].Has(WordTags.Negation))
                return at + 1 < limit && (article.Is(at + 1, "nur") || article.Is(at + 1, "ohne")) ? default : new(at, at + 1);
        }
        return default;
    }
}

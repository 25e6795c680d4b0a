using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>What a word before a verb of saying tells: "declined to say", "without saying", "did not hesitate to say".</summary>
/// <param name="IsFound">Whether there is such a word.</param>
/// <param name="Words">The words that tell that it was not said; empty where they tell that it was.</param>
internal readonly record struct Withholding(bool IsFound, TokenRange Words)
{
    /// <summary>Between a word and its "to": "declined on Monday to say", "refused to name the firm or to say".</summary>
    private const int MaximumGap = 7;

    /// <summary>Reads what stands before the verb.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="group">The verb with its auxiliaries.</param>
    public static Withholding Before(ArticleTokens article, TokenRange sentence, VerbGroup group)
    {
        var at = group.First - 1;
        if (at < sentence.First)
            return default;
        // "declined to name the firm or say who"
        if (article.Is(at, "or"))
            at = InfinitiveBefore(article, sentence.First, at);
        if (at < sentence.First)
            return default;
        if (article.Tokens[at].Has(WordTags.Infinitive) && !Endings.IsGerund(article, group.First))
            return WithInfinitive(article, sentence, at);
        if (Endings.IsGerund(article, group.First) && Of(article, sentence, at, at + 1, null) is { IsFound: true } direct)
            return direct;
        return at > sentence.First && article.Tokens[at].Has(WordTags.Preposition | WordTags.Subordinator | WordTags.Infinitive) ? Of(article, sentence, at - 1, at + 1, article.TextOf(at)) : default;
    }

    /// <summary>Whether a verb of withholding stands at a token: "declined", "avoided".</summary>
    public static bool IsVerbAt(ArticleTokens article, int at)
    {
        var token = article.Tokens[at];
        return token.IsWord && !token.Has(WordTags.Capital) && WithholdingWords.Find(article.Text.AsSpan(token.Start, token.End - token.Start)) is { IsVerb: true, Withholds: true };
    }

    private static int InfinitiveBefore(ArticleTokens article, int limit, int coordinator)
    {
        for (var at = coordinator - 1; at >= limit && coordinator - at <= MaximumGap && article.Tokens[at].IsWord; at--)
        {
            if (article.Tokens[at].Has(WordTags.Infinitive))
                return at;
        }
        return -1;
    }

    private static Withholding WithInfinitive(ArticleTokens article, TokenRange sentence, int infinitive)
    {
        for (var at = infinitive - 1; at >= sentence.First && infinitive - at <= MaximumGap; at--)
        {
            // "refused, however, to say"
            if (article.Tokens[at].Kind is TokenKind.Comma && at - 2 > sentence.First && article.Tokens[at - 2].Kind is TokenKind.Comma && CueFinder.IsAdverb(article, at - 1))
                at -= 3;
            if (Of(article, sentence, at, infinitive + 1, "to") is { IsFound: true } found)
                return found;
            if (!article.Tokens[at].IsWord || article.Tokens[at].Has(WordTags.Complementiser | WordTags.Relative | WordTags.Auxiliary) || (article.Tokens[at].Has(WordTags.Coordinator) && !article.Is(at, "or")))
                break;
        }
        return default;
    }

    private static Withholding Of(ArticleTokens article, TokenRange sentence, int head, int end, string? link)
    {
        var token = article.Tokens[head];
        if (!token.IsWord || WithholdingWords.Find(article.Text.AsSpan(token.Start, token.End - token.Start)) is not { } word || !string.Equals(word.Link, link, StringComparison.OrdinalIgnoreCase))
            return default;
        if (!word.IsVerb && end - head > 2)
            return default;
        var negation = new VerbGroup(article, sentence, head).Negation;
        if (negation.IsEmpty)
            return word.Withholds ? new(true, new(head, end)) : default;
        return word.Withholds ? new(true, default) : new(true, new(negation.First, end));
    }
}

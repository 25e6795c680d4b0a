using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>A verb with the auxiliaries, adverbs and words of negation before it.</summary>
internal readonly struct VerbGroup
{
    /// <summary>Auxiliaries and adverbs before a verb, and what stands between two verbs of one auxiliary, are not followed further than this.</summary>
    private const int MaximumReach = 8;

    /// <summary>Reads the group that ends in a verb.</summary>
    public VerbGroup(ArticleTokens article, TokenRange sentence, int verb)
    {
        First = FirstOf(article, verb, sentence.First);
        Negation = NegationIn(article, sentence, First, verb);
        if (Negation.IsEmpty && First - 1 > sentence.First && article.Tokens[First - 1].Has(WordTags.Coordinator))
            Negation = NegationOfBoth(article, sentence, First - 1, verb);
    }

    /// <summary>The first token of the group.</summary>
    public int First { get; }

    /// <summary>The words that negate the verb; empty where none do.</summary>
    public TokenRange Negation { get; }

    /// <summary>Whether a token has an effect on the negation before it.</summary>
    public static bool Has(ArticleTokens article, int at, NegationEffect effect)
    {
        var token = article.Tokens[at];
        return (NegationWords.Find(article.Text.AsSpan(token.Start, token.End - token.Start)) & effect) != 0;
    }

    private static int FirstOf(ArticleTokens article, int verb, int limit)
    {
        var first = verb;
        while (first > limit && verb - first < MaximumReach && IsPart(article, first - 1))
            first--;
        return first;
    }

    private static bool IsPart(ArticleTokens article, int at)
    {
        var token = article.Tokens[at];
        return (token.Has(WordTags.Auxiliary) && !token.Has(WordTags.SubjectPronoun) && !(token.Has(WordTags.Month) && token.Has(WordTags.Capital)))
            || (CueFinder.IsAdverb(article, at) && !token.Has(WordTags.Preposition)) || (article.Is(at, "no") && article.Is(at + 1, "longer")) || article.Is(at, "longer");
    }

    private static TokenRange NegationIn(ArticleTokens article, TokenRange sentence, int first, int verb)
    {
        for (var at = first; at < verb; at++)
        {
            var token = article.Tokens[at];
            if (article.Is(at, "no"))
                return new(at, at + 2);
            if (!token.Has(WordTags.Negation) || token.Has(WordTags.Determiner | WordTags.Coordinator | WordTags.Preposition) || IsOnly(article, at + 1))
                continue;
            if (token.Has(WordTags.Auxiliary))
                return IsAskedBack(article, sentence, at) ? default : new(at, at + 1);
            if (article.Is(at, "never") || FollowsAuxiliary(article, at, sentence.First) || Endings.IsGerund(article, verb) || IsOfAuxiliaryBefore(article, at, sentence.First, verb))
                return at > first && article.Tokens[at - 1].Has(WordTags.Auxiliary) ? new(at - 1, at + 1) : new(at, at + 1);
        }
        // "opted not to say", "to not say"
        var before = first - 1;
        if (before > sentence.First && article.Tokens[before].Has(WordTags.Infinitive))
            return IsNot(article, before - 1) && !IsOnly(article, before) ? new(before - 1, before + 1) : IsNot(article, first) && first < verb ? new(before, first + 1) : default;
        return default;
    }

    /// <summary>"not" negates behind an auxiliary: "did not say", "has still not said", "he's not saying".</summary>
    private static bool FollowsAuxiliary(ArticleTokens article, int not, int limit)
    {
        for (var at = not - 1; at >= limit && not - at < MaximumReach; at--)
        {
            if (article.Tokens[at].Has(WordTags.Auxiliary) || article.Tokens[at].Kind is TokenKind.Possessive)
                return true;
            if (!CueFinder.IsAdverb(article, at))
                return false;
        }
        return false;
    }

    /// <summary>"He would mention the wall, but not say who built it."</summary>
    private static bool IsOfAuxiliaryBefore(ArticleTokens article, int not, int limit, int verb) =>
        not > limit && article.Tokens[not - 1].Has(WordTags.Coordinator) && (article.Tokens[verb].Entry.Forms & VerbForms.Base) != 0;

    /// <summary>"did not confirm or deny", "has not endorsed her or conceded", "neither confirmed nor denied", "did not come out and say": what negates the verb before negates this one.</summary>
    private static TokenRange NegationOfBoth(ArticleTokens article, TokenRange sentence, int coordinator, int verb)
    {
        if (article.Tokens[coordinator].Has(WordTags.Negation))
            return new(coordinator, coordinator + 1);
        if (!article.Is(coordinator, "or") && !(article.Is(coordinator, "and") && article.Is(coordinator - 1, "out")))
            return default;
        var isBase = (article.Tokens[verb].Entry.Forms & VerbForms.Base) != 0;
        for (var at = coordinator - 1; at > sentence.First && coordinator - at <= MaximumReach && (article.Tokens[at].IsWord || article.Tokens[at].Kind is TokenKind.Comma); at--)
        {
            if (article.Tokens[at].Has(WordTags.Have | WordTags.Be) == isBase && article.Tokens[at].Has(WordTags.Auxiliary))
                return default;
            if (article.Tokens[at].Has(WordTags.Auxiliary | WordTags.Negation))
                return NegationIn(article, sentence, article.Tokens[at - 1].Has(WordTags.Auxiliary) ? at - 1 : at, at + 1);
            if (article.Tokens[at].Has(WordTags.Complementiser | WordTags.SubjectPronoun))
                break;
        }
        return default;
    }

    private static bool IsNot(ArticleTokens article, int at) => article.Is(at, "not") || article.Is(at, "never");

    /// <summary>"not only said" adds something.</summary>
    private static bool IsOnly(ArticleTokens article, int at) => at < article.Tokens.Count && Has(article, at, NegationEffect.Adds);

    /// <summary>"Didn't you say that it leaks?" holds that it was said.</summary>
    private static bool IsAskedBack(ArticleTokens article, TokenRange sentence, int auxiliary) =>
        auxiliary == sentence.First && article.Tokens[sentence.Last].Kind is TokenKind.Stop && article.Text[article.Tokens[sentence.Last].Start] == '?';
}

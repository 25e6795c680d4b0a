using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the words that negate an attribution: with its verb, as its subject or addressee, or before them.</summary>
internal static class EnglishNegation
{
    /// <summary>Before an auxiliary that precedes its subject: "At no point in May did she say".</summary>
    private const int MaximumFronted = 5;

    /// <summary>Between a verb and what it reports: "did not say in public until Monday that".</summary>
    private const int MaximumBehind = 4;

    /// <summary>Adjectives between "no" and a noun: "no clear public statement that".</summary>
    private const int MaximumAdjectives = 3;

    /// <summary>The words that negate; empty where none do.</summary>
    public static TokenRange Of(ArticleTokens article, Attribution attribution)
    {
        var sentence = article.Sentences[attribution.Sentence];
        var word = WordOfSaying(article, attribution.Cue);
        if (word < 0 || !sentence.Contains(word))
            return default;
        if (article.Tokens[word].Entry.Cue is null || attribution.Rule == "nominal-cue")
            return OfNoun(article, word, sentence.First);
        if (IsSaidAfterAll(article, word, sentence.End))
            return default;
        var group = new VerbGroup(article, sentence, word);
        if (!group.Negation.IsEmpty)
            return group.Negation;
        var withheld = Withholding.Before(article, sentence, group);
        if (withheld.IsFound)
            return withheld.Words;
        var mention = attribution.Mention.Range;
        if (sentence.Contains(mention.First) && mention.End == group.First && Fronted(article, sentence, mention.First) is { IsEmpty: false } fronted)
            return fronted;
        return Nobody(article, sentence, mention, attribution.MentionPhrase) is { IsEmpty: false } nobody ? nobody : Nobody(article, sentence, attribution.Addressee, default);
    }

    /// <summary>The first verb or noun of saying in a cue; negative where there is none.</summary>
    private static int WordOfSaying(ArticleTokens article, TokenRange cue)
    {
        for (var at = cue.First; at < cue.End; at++)
        {
            if (article.Tokens[at].Entry.Cue is not null || article.Tokens[at].Has(WordTags.Speech | WordTags.Commitment))
                return at;
        }
        return -1;
    }

    /// <summary>"could not say enough", "could not agree more", "did not say until Monday that".</summary>
    private static bool IsSaidAfterAll(ArticleTokens article, int verb, int limit)
    {
        var next = verb + 1;
        if (next < limit && VerbGroup.Has(article, next, NegationEffect.Exceeds))
            return true;
        for (var end = Math.Min(limit, next + MaximumBehind); next < end; next++)
        {
            if (article.Is(next, "until"))
                return true;
            if (!article.Tokens[next].IsWord || article.Tokens[next].Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Auxiliary))
                return false;
        }
        return false;
    }

    /// <summary>"Nor did she say", "Never has he said", "At no point did she say": an auxiliary before the subject, and negation before it.</summary>
    private static TokenRange Fronted(ArticleTokens article, TokenRange sentence, int subject)
    {
        var auxiliary = subject - 1;
        if (auxiliary <= sentence.First || !article.Tokens[auxiliary].Has(WordTags.Auxiliary) || article.Tokens[auxiliary].Has(WordTags.Negation))
            return default;
        for (var at = auxiliary - 1; at >= Math.Max(sentence.First, auxiliary - MaximumFronted) && article.Tokens[at].IsWord; at--)
        {
            var token = article.Tokens[at];
            if (!token.Has(WordTags.Negation))
                continue;
            var negates = token.Has(WordTags.Coordinator) || article.Is(at, "never") || (article.Is(at, "neither") && at == auxiliary - 1)
                || (article.Is(at, "no") && at > sentence.First && article.Tokens[at - 1].Has(WordTags.Preposition))
                || (article.Is(at, "not") && article.Is(at + 1, "once"));
            return negates ? new(at, auxiliary + 1) : default;
        }
        return default;
    }

    /// <summary>"nobody", "no official", "none of them", "neither X nor Y", "there is no official who": who says it, or is told it, is nobody.</summary>
    private static TokenRange Nobody(ArticleTokens article, TokenRange sentence, TokenRange mention, TokenRange phrase)
    {
        if (mention.IsEmpty)
            return default;
        var first = phrase.IsEmpty ? mention.First : Math.Min(mention.First, phrase.First);
        if (IsNo(article, first))
            return article.Is(first, "no") && first + 1 < mention.End && article.Is(first + 1, "one") ? new(first, first + 2) : new(first, first + 1);
        var before = first - 1;
        if (before < 0)
            return default;
        if ((article.Is(before, "nor") || article.Is(before, "no") || article.Is(before, "neither")) && IsNo(article, before))
            return new(before, first);
        if (article.Is(before, "not") && (article.Is(first, "one") || article.Is(first, "a")))
            return new(before, first + 1);
        if (before > 0 && article.Is(before, "of") && (article.Is(before - 1, "none") || article.Is(before - 1, "neither")))
            return new(before - 1, before);
        return article.Tokens[first].Has(WordTags.Relative) && sentence.Contains(first) ? NobodyWho(article, sentence, first) : default;
    }

    /// <summary>"There is no official who said": not "no official who said it was heard", of whom some did.</summary>
    private static TokenRange NobodyWho(ArticleTokens article, TokenRange sentence, int relative)
    {
        var whom = NounPhraseFinder.LeftOf(article, relative, sentence.First);
        return !whom.IsEmpty && whom.Range.First > sentence.First && IsNo(article, whom.Range.First) && article.Tokens[whom.Range.First - 1].Has(WordTags.Be)
            ? new(whom.Range.First, whom.Range.First + 1)
            : default;
    }

    /// <summary>Not "no fewer than five", not "nothing short of", not "No. 2", not "No." as a sentence.</summary>
    private static bool IsNo(ArticleTokens article, int at) =>
        article.Tokens[at].Has(WordTags.Negation) && article.Tokens[at].Has(WordTags.Determiner | WordTags.Coordinator) && article.Text[article.Tokens[at].End - 1] != '.'
        && !(at + 1 < article.Tokens.Count && ((article.Is(at, "no") && !article.Tokens[at + 1].IsWord) || VerbGroup.Has(article, at + 1, NegationEffect.Counts)));

    /// <summary>"no claim that", "without any statement that", "did not make any claim that"; not "did not repeat his claim that", and "no question that" is sure.</summary>
    private static TokenRange OfNoun(ArticleTokens article, int noun, int limit)
    {
        if (article.Tokens[noun].Entry.Cue is { Stance: Stance.Asks })
            return default;
        for (var at = noun - 1; at >= limit && noun - at <= MaximumAdjectives + 1; at--)
        {
            if (article.Is(at, "no"))
                return new(at, at + 1);
            if (article.Is(at, "any"))
                return NegationBeforeAny(article, at, limit);
            if (!article.Tokens[at].IsWord || !NounPhraseFinder.IsNominal(article.Tokens[at]))
                break;
        }
        return default;
    }

    private static TokenRange NegationBeforeAny(ArticleTokens article, int any, int limit)
    {
        for (var at = any - 1; at >= limit && any - at <= MaximumBehind && article.Tokens[at].IsWord; at--)
        {
            if (article.Tokens[at].Has(WordTags.Negation))
                return new(at, at + 1);
        }
        return default;
    }
}

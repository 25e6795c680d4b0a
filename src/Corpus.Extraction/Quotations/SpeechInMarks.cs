using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations;

/// <summary>Decides whether a marked string without a cue reads as speech.</summary>
internal static class SpeechInMarks
{
    /// <summary>A string of this many words is speech even without a sign at its end; shorter ones may be scare quotes, titles and terms.</summary>
    private const int SpeechWords = 4;

    /// <summary>Why a marked string without a cue is a scare quote, a title or a term; null where it reads as speech: long enough, or closed like a sentence.</summary>
    public static string? ReasonAgainst(ArticleTokens article, PieceReader pieces, int at, TokenRange paragraph)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        var (words, capitals, _) = pieces.WordsOf(inner);
        var endsSentence = article.Text[inner.End - 1] is '.' or '!' or '?';
        // "Who Said Anything About Love?" inside a sentence: a work may be called by a question.
        var isQuestion = words > 2 && article.Text[inner.End - 1] is '?' or '!' && at > paragraph.First && article.Tokens[at - 1].IsWord;
        if (words > 1 && capitals * 4 > words * 3 && (!endsSentence || isQuestion))
            return "capitals throughout: a title";
        var opensSentence = at == paragraph.First || article.Tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Marked or TokenKind.Colon;
        if (!(opensSentence && endsSentence) && TitlesInMarks.HasCapitals(article, at))
            return "every longer word with a capital: a title";
        if (IsWork(article, at, paragraph.End))
            return "somebody or a year behind it: a title";
        if (IsApposed(article, pieces, at, paragraph))
            return "set beside a noun: a title";
        if (IsPartOfClause(article, pieces, at, paragraph.First))
            return "in the middle of a clause: a term";
        if (IsSubject(article, pieces, at, paragraph))
            return "the sentence goes on behind it: a term";
        if (words < SpeechWords)
            return opensSentence && endsSentence && (words > 1 || paragraph.Count == 1) && !char.IsLower(article.Text[inner.Start]) ? null : "too short: a scare quote or a term";
        return opensSentence || endsSentence || article.Text[inner.End - 1] is ',' || words > SpeechWords * 2 ? null : "neither opens nor ends as a sentence does: a term";
    }

    /// <summary>The plan was "built on sand.": a few words in small letters that go on with the words before them.</summary>
    public static bool IsPartOfClause(ArticleTokens article, PieceReader pieces, int at, int first)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        return at > first && article.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Possessive && char.IsLower(article.Text[inner.Start]) && pieces.IsShort(inner);
    }

    /// <summary>"Night boat" is an old name: a few words that open a sentence, which goes on with a verb or noun and without a sign.</summary>
    public static bool IsSubject(ArticleTokens article, PieceReader pieces, int at, TokenRange paragraph)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        return at + 1 < paragraph.End && article.Tokens[at + 1].IsWord && !article.Tokens[at + 1].Has(WordTags.Capital | WordTags.SubjectPronoun)
            && char.IsLetterOrDigit(article.Text[inner.End - 1]) && (at == paragraph.First || article.Tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Marked)
            && pieces.IsShort(inner);
    }

    /// <summary>Her column, "The talking must stop," appeared; ("The talking must stop," Valley Post, Friday).</summary>
    private static bool IsApposed(ArticleTokens article, PieceReader pieces, int at, TokenRange paragraph)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        if (at == paragraph.First || at + 1 >= paragraph.End || article.Text[inner.End - 1] is not ',' || !pieces.IsShort(inner))
            return false;
        return article.Tokens[at - 1].Kind is TokenKind.OpenBracket
            || (article.Tokens[at - 1].Kind is TokenKind.Comma && (article.Tokens[at + 1].Has(WordTags.Auxiliary) || (at - 2 >= paragraph.First && article.Tokens[at - 2].Has(WordTags.Document))));
    }

    /// <summary>"Night Boat," by Ana Rivera; "Night Boat" (2004).</summary>
    private static bool IsWork(ArticleTokens article, int at, int end)
    {
        var next = at + 1 < end && article.Tokens[at + 1].Kind is TokenKind.Comma ? at + 2 : at + 1;
        if (next + 2 < end && article.Tokens[next].Kind is TokenKind.OpenBracket && article.Tokens[next + 1].Kind is TokenKind.Number && article.Tokens[next + 2].Kind is TokenKind.CloseBracket)
            return true;
        return next + 1 < end && article.Is(next, "by") && article.Tokens[next + 1].Has(WordTags.Capital | WordTags.Definite);
    }
}

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
        if (words > 1 && capitals * 4 > words * 3 && !endsSentence)
            return "capitals throughout: a title";
        var opensSentence = at == paragraph.First || article.Tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Marked or TokenKind.Colon;
        if (words < SpeechWords)
            return opensSentence && endsSentence && words > 1 ? null : "too short: a scare quote or a term";
        return opensSentence || endsSentence || article.Text[inner.End - 1] is ',' || words > SpeechWords * 2 ? null : "neither opens nor ends as a sentence does: a term";
    }
}

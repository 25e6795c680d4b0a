using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>What is said in a paragraph that is all speech, without what a record notes in brackets.</summary>
internal static class TurnContent
{
    /// <summary>"[laughs]", "(CROSSTALK)", "[speaks in Welsh]": longer brackets are words of the speaker.</summary>
    private const int MaximumNote = 4;

    /// <summary>Adds the words of a range to a quote.</summary>
    public static void AddTo(Attribution attribution, ArticleTokens article, TokenRange range)
    {
        if (range.Count == 1 && article.Tokens[range.First].Kind is TokenKind.Marked)
        {
            attribution.Pieces.Add(new Piece(article.Marked[article.Tokens[range.First].Marked].Inner, QuoteKind.Direct));
            return;
        }

        var first = range.First;
        for (var at = range.First; at < range.End; at++)
        {
            if (at > range.First && article.Tokens[at - 1].Kind is not (TokenKind.Stop or TokenKind.CloseBracket) && !article.Tokens[at - 1].Has(WordTags.Abbreviation))
                continue;
            var end = EndOfNote(article, at, range.End);
            if (end == at)
                continue;
            Add(attribution, article, new(first, at));
            first = end;
            at = end - 1;
        }

        Add(attribution, article, new(first, range.End));
    }

    /// <summary>Whether the whole of a range is a note in brackets.</summary>
    public static bool IsNote(ArticleTokens article, TokenRange range)
    {
        var last = range.Last;
        while (last > range.First && article.Tokens[last].Kind is TokenKind.Stop)
            last--;
        return (article.Tokens[range.First].Kind is TokenKind.OpenBracket && article.Tokens[last].Kind is TokenKind.CloseBracket)
            || (IsAfter(article, range.First, '[') && IsBefore(article, range.Last, ']'));
    }

    /// <summary>Whether somebody speaks for himself, or to somebody, outside of quotation marks.</summary>
    public static bool IsSpeech(ArticleTokens article, TokenRange range) =>
        IsAddressed(article, range) || IsQuestion(article, range);

    /// <summary>Whether more than numbers and signs stands there.</summary>
    public static bool HasWords(ArticleTokens article, TokenRange range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Word or TokenKind.Marked)
                return true;
        }

        return false;
    }

    /// <summary>Whether "I", "our" or "you" stands there, outside of quotation marks.</summary>
    public static bool IsAddressed(ArticleTokens article, TokenRange range) => article.Any(range, WordTags.FirstPerson | WordTags.Own | WordTags.SecondPerson);

    /// <summary>Whether "I" or "our" stands there, outside of quotation marks.</summary>
    public static bool IsOwn(ArticleTokens article, TokenRange range) => article.Any(range, WordTags.FirstPerson | WordTags.Own);

    /// <summary>Whether a question mark ends a range.</summary>
    public static bool IsQuestion(ArticleTokens article, TokenRange range) => article.Text[article.Tokens[range.Last].End - 1] is '?' or '\u061F';

    /// <summary>The end of a note that opens at a token; the token itself where none does.</summary>
    private static int EndOfNote(ArticleTokens article, int at, int limit)
    {
        var isRound = article.Tokens[at].Kind is TokenKind.OpenBracket;
        if (!isRound && !IsAfter(article, at, '['))
            return at;
        limit = Math.Min(limit, at + MaximumNote + 2);
        for (var end = at; end < limit; end++)
        {
            if (isRound ? article.Tokens[end].Kind is TokenKind.CloseBracket : IsBefore(article, end, ']'))
                return end + 1;
        }

        return at;
    }

    private static bool IsAfter(ArticleTokens article, int token, char sign) => article.Tokens[token].Start is var start and > 0 && article.Text[start - 1] == sign;

    private static bool IsBefore(ArticleTokens article, int token, char sign) => article.Tokens[token].End is var end && end < article.Text.Length && article.Text[end] == sign;

    private static void Add(Attribution attribution, ArticleTokens article, TokenRange range)
    {
        if (!range.IsEmpty)
            attribution.Pieces.Add(new Piece(article.SpanOf(range), QuoteKind.Direct));
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Turns tokens of content into pieces: cut at the ends, with or without marks.</summary>
/// <remarks>A struct: it holds nothing but what it is given, and several are made for each article.</remarks>
internal readonly struct PieceReader(ArticleTokens article)
{
    /// <summary>A second marked string of one sentence may follow its attribution this closely.</summary>
    private const int MaximumDistance = 24;

    /// <summary>Words of a title, at most.</summary>
    private const int MaximumTitle = 8;

    /// <summary>A string of more words is no title, no term and no name, whatever stands beside it.</summary>
    private const int MaximumTerm = 8;

    /// <summary>So many words in a row have a verb among them.</summary>
    private const int MaximumVerbless = 40;

    /// <summary>The piece that these tokens are.</summary>
    public Piece Read(TokenRange range)
    {
        if (range.Count == 1 && article.Tokens[range.First].Kind is TokenKind.Marked)
            return new Piece(article.Marked[article.Tokens[range.First].Marked].Inner, QuoteKind.Direct);
        for (var at = range.First; at < range.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return new Piece(article.SpanOf(range), QuoteKind.Mixed);
        }
        return new Piece(article.SpanOf(range), QuoteKind.Indirect);
    }

    /// <summary>Without the signs at the ends.</summary>
    public TokenRange Trim(TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && article.Tokens[first].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon)
            first++;
        while (end > first && article.Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon)
            end--;
        return new(first, end);
    }

    /// <summary>The marked string, with the words of its sentence before it where no sign parts them: <c>The plan is "reckless," he said</c>.</summary>
    public TokenRange WithWordsBefore(int marked, int free)
    {
        var first = marked;
        while (first > free && article.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Marked)
            first--;
        if ((!HasContentWord(first, marked) && !GoesOnBehindComma(marked, free)) || IsHeading(first, marked))
            return new(marked, marked + 1);
        while (first > free && article.Tokens[first - 1].Kind is not (TokenKind.Stop or TokenKind.Semicolon))
            first--;
        return Trim(new(first, marked + 1));
    }

    /// <summary>CHAPTER ONE The Old Wall "It leaks," he said: a heading runs on into the marks.</summary>
    private bool IsHeading(int first, int marked)
    {
        for (var at = first; at < marked; at++)
        {
            var token = article.Tokens[at];
            if (token.Kind is TokenKind.Possessive || (token.IsWord && !token.Has(WordTags.Capital) && (at == marked - 1 || !token.Has(WordTags.Preposition | WordTags.Coordinator | WordTags.Determiner))))
                return false;
        }
        return marked - first > 2 && char.IsUpper(article.Text[article.Marked[article.Tokens[marked].Marked].Inner.Start]);
    }

    /// <summary>"If the dam holds, "we are safe," he said": marks that begin in lower case go on with the sentence before them.</summary>
    private bool GoesOnBehindComma(int marked, int free)
    {
        var first = marked - 1;
        if (first <= free || article.Tokens[first].Kind is not TokenKind.Comma)
            return false;
        while (first > free && article.Tokens[first - 1].Kind is not (TokenKind.Stop or TokenKind.Semicolon or TokenKind.Marked or TokenKind.Colon))
        {
            first--;
            // "The form, which papers report runs to ten pages, "must be in English," he said": another source speaks before.
            if (article.Tokens[first].Entry.Cue is not null && !article.Tokens[first].Has(WordTags.Capital))
                return false;
        }
        return HasContentWord(first, marked) && char.IsLower(article.Text[article.Marked[article.Tokens[marked].Marked].Inner.Start]);
    }

    private bool HasContentWord(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (article.Tokens[at].IsWord && !article.Tokens[at].Has(WordTags.Opener | WordTags.Coordinator | WordTags.Adverb))
                return true;
        }
        return false;
    }

    /// <summary>On "Face the Nation," he said: a marked string that begins every longer word with a capital is a title.</summary>
    public bool IsTitle(int marked)
    {
        var (words, _, small) = WordsOf(article.Marked[article.Tokens[marked].Marked].Inner, MaximumTitle + 1);
        return words <= MaximumTitle && (words - small) * 2 > words;
    }

    /// <summary>Whether a text has so few words that it may be a title, a term or a name.</summary>
    public bool IsShort(TextSpan span) => WordsOf(span, MaximumTerm + 1).All <= MaximumTerm;

    /// <summary>The words of a text, the first so many at most: how many there are, and how many begin with a capital and with a small letter.</summary>
    public (int All, int Capital, int Small) WordsOf(TextSpan span, int most = int.MaxValue)
    {
        var (all, capital, small) = (0, 0, 0);
        for (var at = span.Start; at < span.End && all < most; at++)
        {
            if (!char.IsLetterOrDigit(article.Text[at]) || (at > span.Start && !char.IsWhiteSpace(article.Text[at - 1])))
                continue;
            all++;
            capital += char.IsUpper(article.Text[at]) ? 1 : 0;
            small += char.IsLower(article.Text[at]) ? 1 : 0;
        }
        return (all, capital, small);
    }

    /// <summary>The next marked string behind an attribution, after a comma, colon or nothing; -1 where there is none.</summary>
    public int NextMarked(int at, int limit)
    {
        limit = Math.Min(limit, at + MaximumDistance);
        for (var previous = at; at < limit; previous = at++)
        {
            var token = article.Tokens[at];
            if (token.Kind is TokenKind.Marked)
                return at == previous || article.Tokens[previous].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash ? at : -1;
            if (token.Kind is TokenKind.Stop || token.Entry.Cue is not null)
                return -1;
        }
        return -1;
    }

    /// <summary>A marked string behind a verb that quotes only with marks: a comma or colon leads to it, or it ends like a sentence, or it is long. A title does nothing of that.</summary>
    public bool IsQuotedSpeech(int token, int cueEnd)
    {
        if (article.Tokens[token].Kind is not TokenKind.Marked)
            return false;
        var led = token > cueEnd && article.Tokens[token - 1].Kind is TokenKind.Comma or TokenKind.Colon;
        var inner = article.Marked[article.Tokens[token].Marked].Inner;
        return article.Text[inner.End - 1] is '.' or '!' or '?' || !IsShort(inner) || ((led || article.Text[inner.End - 1] is ',') && !(IsTitle(token) && WordsOf(inner, 2).All > 1));
    }

    /// <summary>Whether an auxiliary or a form that looks like a finite verb stands there.</summary>
    public bool HasVerb(int first, int end)
    {
        if (end - first > MaximumVerbless)
            return true;
        for (var at = first; at < end; at++)
        {
            var token = article.Tokens[at];
            if (token.Has(WordTags.Auxiliary | WordTags.Past) || (!token.Has(WordTags.Capital) && Endings.IsPast(article, at)))
                return true;
        }
        return false;
    }
}

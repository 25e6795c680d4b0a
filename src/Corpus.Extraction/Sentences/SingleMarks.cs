using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Sentences;

/// <summary>Tells a single mark that closes a quotation from the apostrophe behind a word: "'three accidents in two years' had", but "the workers' tools" and "goin' on".</summary>
internal static class SingleMarks
{
    /// <summary>A curly mark that closes the quotation is not looked for further away than this, in UTF-16 units.</summary>
    private const int MaximumReach = 400;

    /// <summary>Words that follow a quotation, and no owner.</summary>
    private const WordTags Followers = WordTags.Coordinator | WordTags.Auxiliary | WordTags.Preposition | WordTags.Subordinator | WordTags.Relative | WordTags.Interrogative;

    /// <summary>Whether the sign behind a letter is an apostrophe.</summary>
    /// <param name="text">The text up to the end of the paragraph.</param>
    /// <param name="at">The sign; a letter or digit stands before it, and no punctuation behind.</param>
    /// <param name="isCurly">Whether its shape is that which closes what was opened: then only another one further on can make it an apostrophe.</param>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int at, bool isCurly)
    {
        if (!char.IsWhiteSpace(text[at + 1]))
            return !isCurly;
        var isPlural = text[at - 1] is 's' or 'S';
        if (!isPlural && !(text[at - 1] is 'n' && at > 1 && text[at - 2] is 'i'))
            return false;
        if (isPlural && FollowsQuotation(text, at + 1))
            return false;
        return !isCurly || IsClosedLater(text, at + 1);
    }

    /// <summary>A word that no owner has before it; "boys' and girls'" has two owners.</summary>
    private static bool FollowsQuotation(ReadOnlySpan<char> text, int space)
    {
        var word = NextWord(text, space, out var end);
        if (word.IsEmpty)
            return true;
        var tags = Language.English.Find(word).Tags;
        if ((tags & Followers) == 0)
            return false;
        return (tags & WordTags.Coordinator) == 0 || NextWord(text, end, out var behind).IsEmpty || behind >= text.Length || !QuotationMarks.IsSingle(text[behind]);
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int at, out int end)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text.Slice(at, end - at);
    }

    private static bool IsClosedLater(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < Math.Min(text.Length, from + MaximumReach); at++)
        {
            if (text[at] is '\u2018')
                return false;
            if (text[at] is '\u2019' && QuotationMarks.CanClose(text, at, 1))
                return true;
        }
        return false;
    }
}

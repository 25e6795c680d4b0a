using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations;

/// <summary>Tells titles of works from speech by the capitals of their words.</summary>
internal static class TitlesInMarks
{
    /// <summary>Words of a title, at most.</summary>
    private const int MaximumWords = 12;

    /// <summary>Longer words of a title begin with a capital.</summary>
    private const int MaximumSmallWord = 4;

    /// <summary>"Tales From the Crypt", "Eye of the Wall": the first and last word, all longer ones and at least every second one begin with a capital.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="marked">The token of the marked string.</param>
    public static bool HasCapitals(ArticleTokens article, int marked)
    {
        if (article.Language.CapitalisesNouns)
            return false;
        var (text, span) = (article.Text, article.Marked[article.Tokens[marked].Marked].Inner);
        var (words, small, endsSmall, hasComma) = (0, 0, false, false);
        for (var at = span.Start; at < span.End;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                // A second sentence begins: no title has one.
                if (text[at] is '.' or '!' or '?' or ';' && words > 1 && at + 2 < span.End)
                    return false;
                hasComma |= text[at] is ',' && at + 1 < span.End;
                at++;
                continue;
            }
            var first = at;
            while (at < span.End && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019' or '-'))
                at++;
            endsSmall = char.IsLower(text[first]);
            if (++words > MaximumWords || (endsSmall && (words == 1 || at - first > MaximumSmallWord)))
                return false;
            small += endsSmall ? 1 : 0;
        }
        // "I tell you, Edward": behind a comma stands the name of whom is spoken to.
        return words > 1 && !endsSmall && (hasComma ? small * 2 < words : small * 2 <= words);
    }

    /// <summary>He said on the Valley's "Morning Show"; she said in her book, "The Wall": the title belongs to the words before it, and tells where it was said.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="at">The token that may be the title.</param>
    /// <param name="cueEnd">The end of the verb of saying.</param>
    public static bool TellsWhere(ArticleTokens article, int at, int cueEnd)
    {
        if (article.Tokens[at].Kind is not TokenKind.Marked)
            return false;
        var behindComma = article.Tokens[at - 1].Kind is TokenKind.Comma;
        var before = behindComma ? at - 2 : at - 1;
        if (before < cueEnd || !HasCapitals(article, at))
            return false;
        var noun = article.Tokens[before];
        return behindComma ? noun.Has(WordTags.Document) && !noun.Has(WordTags.Capital) : noun.Kind is TokenKind.Word or TokenKind.Possessive;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>The label of a turn: "NAME:", "RUTH HALE, HOST:", "[00:01:15] Ana Rivera:", "Mr. RIVERA (Valley North) (10:15):", "Q:".</summary>
/// <param name="Kind">Whom it stands for.</param>
/// <param name="Name">The words that name the speaker.</param>
/// <param name="Sign">The colon, or the full stop behind "Q".</param>
internal readonly record struct TurnLabel(TurnKind Kind, TokenRange Name, TokenRange Sign)
{
    /// <summary>A name with its title is not longer than this.</summary>
    private const int MaximumName = 8;

    /// <summary>A word that stands for a speaker is not longer than this.</summary>
    private const int MaximumLetters = 10;

    /// <summary>A role or a bracket behind the name is not longer than this.</summary>
    private const int MaximumBehind = 12;

    public bool IsEmpty => Name.IsEmpty;

    /// <summary>Index of the first token of what is said.</summary>
    public int ContentFirst => Sign.End;

    /// <summary>The label that opens a paragraph; empty where none does, or nothing stands behind it.</summary>
    public static TurnLabel Of(ArticleTokens article, EntityTable entities, TokenRange paragraph)
    {
        var first = BehindTime(article, paragraph);
        if (first >= paragraph.End || !article.Tokens[first].IsWord)
            return default;
        if (Lettered(article, first, paragraph.End) is { IsEmpty: false } letter)
            return letter;
        if (Office(article, entities, first, paragraph.End) is { IsEmpty: false } office)
            return office;
        var end = EndOfName(article, entities, first, paragraph.End);
        if (end == first || article.Tokens[end - 1].Kind is TokenKind.Comma)
            return default;
        var colon = BehindBrackets(article, BehindRole(article, end, paragraph.End), paragraph.End);
        return colon + 1 < paragraph.End && article.Tokens[colon].Kind is TokenKind.Colon ? new(TurnKind.Named, new(first, end), new(colon, colon + 1)) : default;
    }

    /// <summary>"Q:", "Question:", "Q.".</summary>
    private static TurnLabel Lettered(ArticleTokens article, int first, int limit)
    {
        // Nearly no paragraph opens so, and that is seen without making a string of its first word.
        var isColon = first + 2 < limit && article.Tokens[first + 1].Kind is TokenKind.Colon;
        if ((!isColon && article.Text[article.Tokens[first].Start] is not ('Q' or 'A')) || article.Tokens[first].End - article.Tokens[first].Start > MaximumLetters)
            return default;
        var kind = TurnWords.Of(article.TextOf(first));
        if (kind == TurnKind.Named)
            return default;
        // "Q." and "Q Thank you": the letter stands apart from its question without a colon.
        var isLetter = article.TextOf(first) is "Q" or "Q." or "A.";
        if (isLetter && first + 1 < limit && article.Tokens[first + 1].Has(WordTags.Capital))
            return new(kind, new(first, first + 1), new(first + 1, first + 1));
        return isColon ? new(kind, new(first, first + 1), new(first + 1, first + 2)) : default;
    }

    /// <summary>Behind a time stamp, its brackets and a bullet.</summary>
    private static int BehindTime(ArticleTokens article, TokenRange paragraph)
    {
        var at = paragraph.First;
        while (at < paragraph.End && at < paragraph.First + MaximumName && article.Tokens[at].Kind is TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Dash or TokenKind.Other
            || (at < paragraph.End && article.Tokens[at].Kind is TokenKind.Number && article.TextOf(at).IndexOf(':') > 0))
            at++;
        return at;
    }

    /// <summary>"The Speaker:", "The Minister for Water (Colin Ashby):": an office that stands for its holder, whom a bracket may name.</summary>
    private static TurnLabel Office(ArticleTokens article, EntityTable entities, int first, int limit)
    {
        if (first + 2 >= limit || !article.Tokens[first].Has(WordTags.Determiner) || !article.Tokens[first + 1].Has(WordTags.Role | WordTags.Title) || !article.Tokens[first + 1].Has(WordTags.Capital))
            return default;
        var end = first + 2;
        while (end < Math.Min(limit, first + MaximumBehind) && article.Tokens[end].IsWord && article.Tokens[end].Has(WordTags.Capital | WordTags.Preposition | WordTags.Coordinator | WordTags.Determiner))
            end++;
        var colon = BehindBrackets(article, end, limit);
        if (colon + 1 >= limit || article.Tokens[colon].Kind is not TokenKind.Colon)
            return default;
        var holder = colon > end && entities.IsPerson(end + 1) ? entities.Runs[entities.RunAt(end + 1)].Name : new(first, end);
        return new(TurnKind.Named, holder, new(colon, colon + 1));
    }

    private static int EndOfName(ArticleTokens article, EntityTable entities, int first, int limit)
    {
        limit = Math.Min(limit, first + MaximumName);
        var at = first;
        while (at < limit && article.Tokens[at].IsWord && (entities.RunAt(at) >= 0 || article.Tokens[at].Has(WordTags.Title) || (at > first && article.Tokens[at].Has(WordTags.NameParticle))))
            at++;
        return at > first && entities.RunAt(at - 1) < 0 ? first : at;
    }

    /// <summary>Behind ", HOST" and ", mayor of Ansel".</summary>
    private static int BehindRole(ArticleTokens article, int at, int limit)
    {
        if (at >= limit || article.Tokens[at].Kind is not TokenKind.Comma)
            return at;
        limit = Math.Min(limit, at + MaximumBehind);
        var end = at + 1;
        while (end < limit && article.Tokens[end].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Number or TokenKind.Possessive && article.Tokens[end].Entry.Forms is not (VerbForms.Past or VerbForms.ThirdPerson))
            end++;
        return end < limit && article.Tokens[end].Kind is TokenKind.Colon or TokenKind.OpenBracket ? end : at;
    }

    private static int BehindBrackets(ArticleTokens article, int at, int limit)
    {
        while (at < limit && article.Tokens[at].Kind is TokenKind.OpenBracket)
        {
            var close = at + 1;
            while (close < limit && close < at + MaximumBehind && article.Tokens[close].Kind is not (TokenKind.CloseBracket or TokenKind.Stop))
                close++;
            if (close >= limit || article.Tokens[close].Kind is not TokenKind.CloseBracket)
                return at;
            at = close + 1;
        }

        return at;
    }
}

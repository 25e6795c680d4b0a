using System.Globalization;
using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>Cuts text into words, signs and marked strings.</summary>
/// <remarks>
/// A word keeps its inner apostrophes, hyphens and full stops ("don't", "co-founder", "U.S."); a possessive "'s" is a token of its own.
/// Linear: every character is looked at a bounded number of times.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>A word longer than this is cut: no word of a language is, and a line of a million letters must not cost more than its length.</summary>
    private const int MaximumWordLength = 256;

    /// <summary>No link is longer: a bound for hostile text.</summary>
    private const int MaximumLinkLength = 2048;

    /// <summary>Adds the tokens of a span; marked strings become one token each.</summary>
    /// <param name="language">Whose words they are.</param>
    /// <param name="text">The source text.</param>
    /// <param name="span">Where to read.</param>
    /// <param name="marked">All marked strings of the article, in order.</param>
    /// <param name="nextMarked">Index of the first marked string that may start in the span; moved past those that did.</param>
    /// <param name="tokens">Gets the tokens.</param>
    public static void Read(Language language, ReadOnlySpan<char> text, TextSpan span, IReadOnlyList<MarkedString> marked, ref int nextMarked, List<Token> tokens)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (nextMarked < marked.Count && marked[nextMarked].Outer.Start == at)
            {
                var outer = marked[nextMarked].Outer;
                tokens.Add(new Token(outer.Start, outer.End, TokenKind.Marked, default, nextMarked++));
                at = outer.End;
            }
            else if (text[at] is ']' && at + 1 < span.End && text[at + 1] is '(')
            {
                at = AfterLink(text, at + 1, span.End);
            }
            else if (char.IsWhiteSpace(text[at]) || IsMarkup(text[at]))
            {
                at++;
            }
            else if (char.IsLetter(text[at]) || char.IsSurrogate(text[at]))
            {
                at = ReadWord(language, text, at, span.End, tokens);
            }
            else if (char.IsDigit(text[at]))
            {
                at = ReadNumber(text, at, span.End, tokens);
            }
            else
            {
                at = ReadSign(text, at, span.End, tokens);
            }
        }
    }

    /// <summary>Emphasis, the brackets of links and of insertions, and marks of direction: they part words and are none.</summary>
    private static bool IsMarkup(char unit) => unit is '*' or '`' or '[' or ']' || IsDirection(unit);

    private static bool IsDirection(char unit) => unit is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The target of a Markdown link is no text: from "(" to ")".</summary>
    private static int AfterLink(ReadOnlySpan<char> text, int open, int limit)
    {
        limit = Math.Min(limit, open + MaximumLinkLength);
        var close = text.Slice(open, limit - open).IndexOf(')');
        return close < 0 ? open + 1 : open + close + 1;
    }

    private static int ReadWord(Language language, ReadOnlySpan<char> text, int start, int limit, List<Token> tokens)
    {
        limit = Math.Min(limit, start + MaximumWordLength);
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || Continues(text, end, limit)))
            end++;
        var possessive = -1;
        if (end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]))
            possessive = end - 2;
        else if (text[end - 1] == 's' && end < limit && IsApostrophe(text[end]) && (end + 1 >= limit || text[end + 1] == ' '))
            possessive = end++;
        var wordEnd = possessive >= 0 ? possessive : end;
        var entry = Describe(language, text.Slice(start, wordEnd - start));
        if (possessive < 0 && end < limit && text[end] == '.' && IsAbbreviated(text.Slice(start, end - start), entry) && !EndsAsPlatform(language, text, end, tokens))
        {
            entry = entry with { Tags = entry.Tags | WordTags.Abbreviation };
            wordEnd = ++end;
        }
        tokens.Add(new Token(start, wordEnd, TokenKind.Word, entry));
        if (possessive >= 0)
            tokens.Add(new Token(possessive, end, TokenKind.Possessive, default));
        return end;
    }

    /// <summary>Whether the character at an index, which is no letter or digit, goes on with the word before it.</summary>
    private static bool Continues(ReadOnlySpan<char> text, int at, int limit)
    {
        var unit = text[at];
        if (IsDirection(unit))
            return false;
        if (char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            return true;
        if (at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]))
            return false;
        return unit is '-' or '\u2010' or '\u2011' or '_' || IsApostrophe(unit) || (unit is '.' && (IsDotOfInitials(text, at) || IsDotOfAddress(text, at))) || (unit is '/' && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]) && IsDotOfInitials(text, at));
    }

    /// <summary>The first full stop of "U.S", the stroke of "A/S": one letter on either side.</summary>
    private static bool IsDotOfInitials(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(text[at - 1]) && (at < 2 || !char.IsLetter(text[at - 2])) && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    /// <summary>"example.com": no sentence ends before a small letter.</summary>
    private static bool IsDotOfAddress(ReadOnlySpan<char> text, int at) => char.IsLower(text[at + 1]) && char.IsLower(text[at - 1]);

    private static int ReadNumber(ReadOnlySpan<char> text, int start, int limit, List<Token> tokens)
    {
        limit = Math.Min(limit, start + MaximumWordLength);
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || (end + 1 < limit && (text[end] is ',' or '.' or ':' or '-' or '/' && char.IsDigit(text[end + 1]) || text[end] is '-' && char.IsLetter(text[end + 1])))))
            end++;
        tokens.Add(new Token(start, end, TokenKind.Number, default));
        return end;
    }

    private static int ReadSign(ReadOnlySpan<char> text, int at, int limit, List<Token> tokens)
    {
        var kind = text[at] switch
        {
            ',' or '\u060C' => TokenKind.Comma,
            '.' or '!' or '?' or '\u2026' or '\u061F' or '\u06D4' => TokenKind.Stop,
            ':' => TokenKind.Colon,
            ';' or '\u061B' => TokenKind.Semicolon,
            '\u2013' or '\u2014' or '\u2015' => TokenKind.Dash,
            '-' when at + 1 >= limit || text[at + 1] is ' ' or '-' => TokenKind.Dash,
            '(' => TokenKind.OpenBracket,
            ')' => TokenKind.CloseBracket,
            _ => TokenKind.Other,
        };
        var end = at + 1;
        if (kind is TokenKind.Stop or TokenKind.Dash)
        {
            while (end < limit && text[end] == text[at])
                end++;
        }
        tokens.Add(new Token(at, end, kind, default));
        return end;
    }

    private static LexiconEntry Describe(Language language, ReadOnlySpan<char> word)
    {
        var entry = language.Find(word);
        if (!char.IsUpper(word[0]))
            return entry;
        var tags = entry.Tags | WordTags.Capital;
        if (word.Length > 1 && HasNoLowerCase(word))
            tags = (IsPronoun(entry) ? WordTags.Capital : tags) | WordTags.AllCapitals;
        return entry with { Tags = tags };
    }

    /// <summary>"WHO" and "IT" in capitals are names.</summary>
    private static bool IsPronoun(LexiconEntry entry) => (entry.Tags & (WordTags.SubjectPronoun | WordTags.ObjectPronoun | WordTags.Relative)) != 0 && (entry.Tags & WordTags.Determiner) == 0;

    private static bool HasNoLowerCase(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
                return false;
        }
        return true;
    }

    /// <summary>Initials ("J."), dotted letters ("U.S.") and listed abbreviations.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> word, LexiconEntry entry) =>
        (entry.Tags & WordTags.Abbreviation) != 0 || (word.Length == 1 && char.IsUpper(word[0])) || (word.Length > 2 && word[1] == '.');

    /// <summary>"he wrote on X.": a letter for a place where all can read is no initial, unless a name goes on behind it.</summary>
    private static bool EndsAsPlatform(Language language, ReadOnlySpan<char> text, int stop, List<Token> tokens)
    {
        if (tokens.Count == 0 || !tokens[tokens.Count - 1].Has(WordTags.Platform) || !char.IsUpper(text[stop - 1]) || tokens[tokens.Count - 1].End != stop - 2)
            return false;
        var first = stop + 1;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
            first++;
        var end = first;
        while (end < text.Length && end - first < MaximumWordLength && char.IsLetter(text[end]))
            end++;
        return end == first || (language.Find(text.Slice(first, end - first)).Tags & WordTags.Closed) != 0;
    }

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019';
}

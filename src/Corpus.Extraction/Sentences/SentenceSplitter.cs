using System.Globalization;
using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Sentences;

/// <summary>Finds where sentences end, in tokens.</summary>
/// <remarks>A full stop ends a sentence unless it belongs to an abbreviation; a marked string that ends in one does too, unless its attribution follows.</remarks>
internal static class SentenceSplitter
{
    /// <summary>How far an attribution may follow a marked string that ends in a question or exclamation mark.</summary>
    private const int AttributionLength = 8;

    /// <summary>Tokens of an apposition between name and verb, at most.</summary>
    private const int AppositionLength = 16;

    /// <summary>Adds the sentences of one paragraph.</summary>
    public static void Split(string text, List<Token> tokens, TokenRange paragraph, IReadOnlyList<MarkedString> marked, List<TokenRange> sentences)
    {
        var first = paragraph.First;
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            if (!Ends(text, tokens, paragraph.End, marked, at))
                continue;
            var end = at + 1;
            while (end < paragraph.End && Closes(text, tokens, end))
                end++;
            sentences.Add(new TokenRange(first, end));
            first = end;
            at = end - 1;
        }
        if (first < paragraph.End)
            sentences.Add(new TokenRange(first, paragraph.End));
    }

    private static bool Ends(string text, List<Token> tokens, int end, IReadOnlyList<MarkedString> marked, int at)
    {
        if (at + 1 >= end)
            return false;
        var token = tokens[at];
        var next = tokens[at + 1];
        return token.Kind switch
        {
            TokenKind.Stop when Closes(text, tokens, at + 1) => at + 2 < end && tokens[at + 2].Kind is not (TokenKind.Comma or TokenKind.Stop) && StartsSentence(text, tokens[at + 2]),
            TokenKind.Stop => next.Kind is not (TokenKind.Comma or TokenKind.Stop) && StartsSentence(text, next) && !IsDate(tokens, at),
            TokenKind.Word when token.Has(WordTags.Abbreviation) && text[token.End - 1] == '.' => EndsAfterAbbreviation(token, next),
            TokenKind.Marked => EndsAfterMarked(text, tokens, end, marked[token.Marked], at),
            _ => false,
        };
    }

    /// <summary>A bracket, or a mark right behind a sign, that closes what stands before it.</summary>
    private static bool Closes(string text, List<Token> tokens, int at) =>
        tokens[at].Kind is TokenKind.CloseBracket
        || (tokens[at].Kind is TokenKind.Other && at > 0 && tokens[at - 1].End == tokens[at].Start && QuotationMarks.IsMark(text[tokens[at].Start])
            && QuotationMarks.CanClose(text.AsSpan(), tokens[at].Start, tokens[at].End - tokens[at].Start));

    private static bool StartsSentence(string text, Token next) => !next.IsWord || next.Has(WordTags.Capital) || IsWithoutCase(text[next.Start]);

    /// <summary>A letter of a script that has no capitals opens a sentence as a capital does.</summary>
    private static bool IsWithoutCase(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.OtherLetter;

    /// <summary>"12. Februar": the full stop makes a number a day.</summary>
    private static bool IsDate(List<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Kind is TokenKind.Number && tokens[at - 1].End - tokens[at - 1].Start <= 2 && tokens[at].Start == tokens[at - 1].End && tokens[at + 1].Has(WordTags.Month);

    /// <summary>"U.S. The" ends, "U.S. Senate" and "Mr. He" do not: only a word that opens sentences tells.</summary>
    private static bool EndsAfterAbbreviation(Token token, Token next) =>
        !token.Has(WordTags.Title) && next.IsWord && next.Has(WordTags.Capital)
        && next.Has(WordTags.Determiner | WordTags.SubjectPronoun | WordTags.Opener | WordTags.Preposition | WordTags.Subordinator | WordTags.Coordinator);

    private static bool EndsAfterMarked(string text, List<Token> tokens, int end, MarkedString marked, int at)
    {
        var last = text[marked.Inner.End - 1];
        var next = tokens[at + 1];
        if (last is not ('.' or '!' or '?' or '\u2026' or '\u061F' or '\u06D4') || next.Kind is not (TokenKind.Word or TokenKind.Marked or TokenKind.Number))
            return false;
        if (next.IsWord && !StartsSentence(text, next))
            return false;
        return last is '.' || next.Kind is TokenKind.Marked || !AttributionFollows(tokens, end, at + 1);
    }

    /// <summary>A name or "I" and a verb of saying right after the marks: "Is it safe?" Okafor asked.</summary>
    private static bool AttributionFollows(List<Token> tokens, int end, int at)
    {
        var first = at;
        var limit = Math.Min(end, at + AttributionLength);
        if (tokens[at].Has(WordTags.FirstPerson) && !tokens[at].Has(WordTags.Plural))
            at++;
        while (at < limit && (tokens[at].IsNamePart || tokens[at].Has(WordTags.Title | WordTags.NameParticle)))
            at++;
        if (at < limit && tokens[at].Kind is TokenKind.Comma && at > first)
            at = BehindApposition(tokens, end, at);
        return at < end && tokens[at].IsWord && tokens[at].Entry.Cue is not null;
    }

    /// <summary>"Is it safe?" Okafor, an engineer of the board, asked: the token behind the comma that closes the apposition; the end where none does.</summary>
    private static int BehindApposition(List<Token> tokens, int end, int comma)
    {
        for (var at = comma + 1; at + 1 < Math.Min(end, comma + AppositionLength); at++)
        {
            if (tokens[at].Kind is TokenKind.Comma)
                return at + 1;
            if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive))
                return end;
        }
        return end;
    }
}

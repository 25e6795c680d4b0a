using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>The form in which lines and the phrases of the lexicons are compared.</summary>
internal static class PhraseKey
{
    /// <summary>A longer line is no phrase of an interface.</summary>
    public const int MaximumLength = 160;

    /// <summary>A key is at most so many times as long as what it is the key of.</summary>
    public const int Growth = 2;

    /// <summary>Lower-case words with one space between them, <c>0</c> for each number, <c>:</c> for a colon, bar or arrow after a word.</summary>
    /// <param name="text">The page.</param>
    /// <param name="span">What the key is of.</param>
    /// <param name="room">Gets the key: <see cref="Growth"/> times the length of the span.</param>
    public static ReadOnlySpan<char> Of(string text, TextSpan span, Span<char> room)
    {
        var length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (char.IsDigit(c))
                Append(room, ref length, '0', IsJoined(text, span, i));
            else if (LineShape.IsWordCharacter(c))
                Append(room, ref length, Fold(c), IsJoined(text, span, i));
            else if (c is ':' or '|' or '\uFF1A' or '\u00BB' or '>' && length > 0 && i + 1 < span.End && room[length - 1] != ':')
                (room[length++], room[length++]) = (' ', ':');
        }

        return room.Slice(0, length);
    }

    /// <summary>The first characters of a span, as many as a phrase may have.</summary>
    public static TextSpan Opening(TextSpan span) => new(span.Start, Math.Min(span.Length, MaximumLength));

    /// <summary>The last characters of a span, as many as a phrase may have.</summary>
    public static TextSpan Ending(TextSpan span) => TextSpan.FromBounds(Math.Max(span.Start, span.End - MaximumLength), span.End);

    /// <summary>The same form for a phrase of a lexicon, which may hold <c>*</c>.</summary>
    public static string OfPhrase(string phrase)
    {
        var key = new StringBuilder(phrase.Length);
        foreach (var c in phrase)
        {
            if (c is ' ' or ':' or '*' || LineShape.IsWordCharacter(c))
                key.Append(Fold(c));
        }

        return key.ToString();
    }

    private static void Append(Span<char> key, ref int length, char c, bool joins)
    {
        if (c == '0' && length > 0 && key[length - 1] == '0')
            return;
        if (!joins && length > 0)
            key[length++] = ' ';
        key[length++] = c;
    }

    /// <summary>Whether the character goes on with the word before it; apostrophes and zero-width non-joiners part no word.</summary>
    private static bool IsJoined(string text, TextSpan span, int at)
    {
        if (at == span.Start)
            return false;
        var before = text[at - 1];
        return LineShape.IsWordCharacter(before) || (before is '\'' or '\u2019' or '\u200C' && at - 1 > span.Start && LineShape.IsWordCharacter(text[at - 2]));
    }

    /// <summary>Lower case, and one form for letters that Persian and Arabic keyboards write differently.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked of each letter of a page.
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : FoldBeyondAscii(c);

    private static char FoldBeyondAscii(char c) => LowerCase.Of(c) switch
    {
        '\u064A' or '\u0649' => '\u06CC',
        '\u0643' => '\u06A9',
        var lower => lower,
    };
}

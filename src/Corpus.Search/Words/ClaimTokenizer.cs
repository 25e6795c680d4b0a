using System.Globalization;
using Corpus.Model;

namespace Corpus.Search.Words;

/// <summary>Splits a text into the words that search compares: the one tokenizer of index, query and highlighting.</summary>
/// <remarks>
/// A word is a run of letters and digits of any script; marks, soft hyphens, joiners and bidi marks inside it belong to it.
/// <list type="bullet">
/// <item>An apostrophe between letters joins them (<c>don't</c> is <c>dont</c>); a possessive <c>'s</c> at the end is left out.</item>
/// <item>Single letters with full stops are one word (<c>U.S.</c> is <c>us</c>).</item>
/// <item>A number is one word: <c>1,000</c> is <c>1000</c>, <c>3.5</c> stays.</item>
/// <item>A Chinese or Japanese character is a word of its own, since these scripts do not separate words.</item>
/// <item>Case and diacritics are folded, see <see cref="WordFolding"/>.</item>
/// </list>
/// Everything else separates words. Pure, thread-safe, linear and total: unpaired surrogates and NULs separate words too.
/// </remarks>
public static class ClaimTokenizer
{
    /// <summary>Letters of a word that are compared; what follows is left out of its term, not of its span.</summary>
    public const int MaxTermLength = 100;

    /// <summary>The words of a text, in its order.</summary>
    public static IReadOnlyList<ClaimToken> Tokenize(string text) => Tokenize(text, wildcards: false);

    /// <summary>The words of a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wildcards">Whether <c>*</c> and <c>?</c> are letters: so they are in a query.</param>
    internal static IReadOnlyList<ClaimToken> Tokenize(string text, bool wildcards)
    {
        var tokens = new List<ClaimToken>();
        AddTo(tokens, text, wildcards);
        return tokens;
    }

    /// <summary>Adds the words of a text, in its order.</summary>
    internal static void AddTo(List<ClaimToken> tokens, string text, bool wildcards = false)
    {
        var scan = new Scan(text ?? throw new ArgumentNullException(nameof(text)), wildcards);
        for (var at = 0; at < text.Length;)
        {
            if (!scan.StartsWord(at))
            {
                at += scan.LengthAt(at);
                continue;
            }

            var end = scan.EndOfWord(at);
            var term = WordFolding.Fold(scan.Letters(at, end));
            if (term.Length > 0)
                tokens.Add(new ClaimToken(term, TextSpan.FromBounds(at, end)));
            at = end;
        }
    }

    /// <summary>A format character that does separate words, as its name says.</summary>
    private const char ZeroWidthSpace = '\u200B';

    private readonly struct Scan(string text, bool wildcards)
    {
        public int LengthAt(int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

        public bool StartsWord(int at) => IsLetterOrDigit(at) || IsWildcard(at);

        /// <summary>The end of the word that starts at <paramref name="start"/>, exclusive.</summary>
        public int EndOfWord(int start)
        {
            if (IsIdeograph(start))
                return start + LengthAt(start);
            var acronym = EndOfAcronym(start);
            if (acronym > start)
                return acronym;

            var (at, end) = (start, start);
            while (at < text.Length && (Continues(at) || Joins(at)))
            {
                var isInside = IsFormat(at);
                at += LengthAt(at);
                if (!isInside)
                    end = at;
            }

            return end;
        }

        /// <summary>The characters of a word that count: without apostrophes, a possessive, group separators and the stops of an acronym.</summary>
        public string Letters(int start, int end)
        {
            if (end - start > 2 && (text[end - 1] is 's' or 'S') && IsApostrophe(text[end - 2]))
                end -= 2;
            var plain = true;
            for (var i = start; plain && i < end; i++)
                plain = char.IsLetterOrDigit(text[i]);
            if (plain)
                return text.Substring(start, end - start);
            var letters = new System.Text.StringBuilder(end - start);
            for (var i = start; i < end; i += LengthAt(i))
            {
                var isDecimalPoint = text[i] == '.' && i > start && char.IsDigit(text[i - 1]) && i + 1 < end && char.IsDigit(text[i + 1]);
                if (isDecimalPoint || (text[i] is not ('.' or ',') && !IsApostrophe(text[i]) && !IsFormat(i)))
                    letters.Append(text, i, LengthAt(i));
            }

            return letters.ToString();
        }

        private bool Continues(int at) =>
            !IsIdeograph(at) && (IsLetterOrDigit(at) || IsMark(at) || IsFormat(at) || IsWildcard(at));

        /// <summary>Whether the character joins the one before it, which belongs to the word, with the one after it.</summary>
        private bool Joins(int at)
        {
            if (at + 1 >= text.Length)
                return false;
            if (IsApostrophe(text[at]))
                return char.IsLetter(text, at - 1) && char.IsLetter(text, at + 1) && !IsIdeograph(at + 1);
            if (!char.IsDigit(text[at - 1]) || !char.IsDigit(text[at + 1]))
                return false;
            return text[at] == '.' || (text[at] == ',' && SeparatesThousands(at));
        }

        private bool SeparatesThousands(int comma)
        {
            var digits = 0;
            while (digits < 4 && comma + 1 + digits < text.Length && char.IsDigit(text[comma + 1 + digits]))
                digits++;
            return digits == 3;
        }

        /// <summary>The end of <c>U.S.</c> or <c>U.S</c>: two single letters or more with a stop between them; <paramref name="start"/> where there is none.</summary>
        private int EndOfAcronym(int start)
        {
            var (at, letters) = (start, 0);
            while (at < text.Length && char.IsLetter(text[at]) && (at + 1 == text.Length || !Continues(at + 1)))
            {
                letters++;
                at++;
                if (at == text.Length || text[at] != '.')
                    break;
                at++;
            }

            return letters > 1 ? at : start;
        }

        private bool IsWildcard(int at) => wildcards && text[at] is '*' or '?';

        private bool IsLetterOrDigit(int at) => text[at] < 128 ? char.IsLetterOrDigit(text[at]) : CategoryAt(at) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            _ => false,
        };

        private bool IsMark(int at) =>
            text[at] >= 128 && CategoryAt(at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

        private bool IsFormat(int at) => text[at] >= 128 && text[at] != ZeroWidthSpace && CategoryAt(at) == UnicodeCategory.Format;

        private UnicodeCategory CategoryAt(int at) => CharUnicodeInfo.GetUnicodeCategory(text, at);

        private bool IsIdeograph(int at)
        {
            if (text[at] < '\u3005')
                return false;
            var point = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
            return point is 0x3005 or 0x3007 or (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
                && IsLetterOrDigit(at);
        }

        private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '\uFF07';
    }
}

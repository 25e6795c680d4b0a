using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>What can be seen of a block without knowing its language.</summary>
internal readonly struct LineShape
{
    /// <summary>From so many words on, a line without end punctuation is prose too.</summary>
    public const int ProseWords = 25;

    private const int SentenceWords = 6;

    /// <summary>Letters of a sentence in a script that does not part its words.</summary>
    private const int SentenceLetters = 24;

    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>Runs of letters and digits.</summary>
    public int Words { get; private init; }

    /// <summary>Letters and digits.</summary>
    public int Letters { get; private init; }

    /// <summary>Words of four letters or more.</summary>
    public int LongWords { get; private init; }

    /// <summary>Long words that begin with a capital letter.</summary>
    public int CapitalisedWords { get; private init; }

    /// <summary>The same for two blocks with the same letters and digits, whatever their case, spaces and punctuation.</summary>
    public ulong Hash { get; private init; }

    /// <summary>Hash of the first word with one form for all numbers: whether a lexicon can know the line is asked of it first.</summary>
    public ulong FirstWord { get; private init; }

    /// <summary>Hash of the last word, as of the first.</summary>
    public ulong LastWord { get; private init; }

    /// <summary>Whether the last character, quotation marks and brackets apart, ends a sentence.</summary>
    public bool EndsSentence { get; private init; }

    public bool HasQuotationMarks { get; private init; }

    /// <summary>Whether it consists of stars, dashes and the like alone. Full stops are none of them: speech can be an ellipsis.</summary>
    public bool IsOrnament { get; private init; }

    /// <summary>Whether it reads as a sentence: ends like one and is long enough.</summary>
    public bool IsSentence => EndsSentence && (Words >= SentenceWords || (Words <= 3 && Letters >= SentenceLetters));

    /// <summary>Whether nearly all its long words are capitalised.</summary>
    public bool IsTitleCase => LongWords >= 2 && CapitalisedWords * 10 >= LongWords * 8;

    public static LineShape Of(string text, TextSpan span)
    {
        var (words, letters, longWords, capitalised, length) = (0, 0, 0, 0, 0);
        var (hash, word, firstWord, inNumber) = (OffsetBasis, OffsetBasis, 0UL, false);
        var (hasMarks, isOrnament, isCapital) = (false, true, false);
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (IsWordCharacter(c))
            {
                if (length++ == 0)
                {
                    firstWord = words == 1 ? word : firstWord;
                    words++;
                    word = OffsetBasis;
                    isCapital = char.IsUpper(c);
                }

                if (length == 4)
                {
                    longWords++;
                    capitalised += isCapital ? 1 : 0;
                }

                letters++;
                var folded = PhraseKey.Fold(c);
                hash = unchecked((hash ^ folded) * Prime);
                var isDigit = char.IsDigit(c);
                word = isDigit && inNumber ? word : unchecked((word ^ (isDigit ? '0' : folded)) * Prime);
                inNumber = isDigit;
                isOrnament = false;
                continue;
            }

            hasMarks |= IsQuotationMark(c);
            isOrnament &= Blank.Is(c) || IsOrnamentCharacter(c);
            inNumber = false;
            if (!JoinsWord(text, i, span.End))
                length = 0;
        }

        return new LineShape
        {
            Words = words,
            Letters = letters,
            LongWords = longWords,
            CapitalisedWords = capitalised,
            Hash = hash,
            FirstWord = words == 1 ? word : firstWord,
            LastWord = word,
            EndsSentence = EndsLikeSentence(text, span),
            HasQuotationMarks = hasMarks,
            IsOrnament = isOrnament,
        };
    }

    /// <summary>Letters, digits, the marks that belong to letters, and the halves of characters beyond the first plane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked of each character of a page.
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || (c >= 128 && IsPartOfLetter(c));

    private static bool IsPartOfLetter(char c) =>
        char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsQuotationMark(char c) =>
        c is '"' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A' or (>= '\u300C' and <= '\u300F');

    /// <summary>Apostrophes and zero-width non-joiners stand inside words.</summary>
    private static bool JoinsWord(string text, int at, int end) =>
        text[at] is '\'' or '\u2019' or '\u200C' && at + 1 < end && IsWordCharacter(text[at + 1]);

    private static bool IsOrnamentCharacter(char c) =>
        c is '*' or '-' or '_' or '=' or '~' or '#' or '+' or '|' or ':' or '<' or '>' or '^' or '/' or '\\' or '\u00B7' or (>= '\u2010' and <= '\u2015') or '\u2022'
            or (>= '\u2190' and <= '\u21FF') or (>= '\u2500' and <= '\u27BF') or '\u00A0' or '\u00D7' or '\u00AC';

    private static bool EndsLikeSentence(string text, TextSpan span)
    {
        for (var i = span.End - 1; i >= span.Start; i--)
        {
            var c = text[i];
            if (c is '.' or '!' or '?' or '\u2026' or '\u06D4' or '\u061F' or '\u3002' or '\uFF01' or '\uFF1F' or '\u0964')
                return true;
            if (!IsQuotationMark(c) && c is not ('\'' or ')' or ']' or '*' or '_') && !Blank.Is(c))
                return false;
        }

        return false;
    }
}

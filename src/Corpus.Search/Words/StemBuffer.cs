namespace Corpus.Search.Words;

/// <summary>A word while <see cref="EnglishStemmer"/> cuts it.</summary>
/// <remarks>A <c>Y</c> in upper case is a consonant. The regions are those of the description: R1 is what follows the first consonant behind a vowel, R2 the same inside of R1.</remarks>
internal sealed class StemBuffer
{
    /// <summary>Beginnings that end the part of a word which is never cut, so that <c>general</c> and <c>generous</c> stay two words.</summary>
    private static readonly string[] _stems = ["arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers"];

    private readonly char[] _letters;
    private readonly int _first;
    private readonly int _second;

    /// <param name="word">Letters a to z, two at least.</param>
    public StemBuffer(string word)
    {
        // One more than the word has: a step that lengthens a word has shortened it before.
        _letters = new char[word.Length + 1];
        word.CopyTo(0, _letters, 0, word.Length);
        Length = word.Length;
        for (var i = 0; i < Length; i++)
        {
            if (_letters[i] == 'y' && (i == 0 || IsVowel(i - 1)))
                _letters[i] = 'Y';
        }

        var stem = Array.Find(_stems, stem => word.StartsWith(stem, StringComparison.Ordinal));
        _first = stem?.Length ?? RegionAfter(0);
        _second = RegionAfter(_first);
    }

    public int Length { get; private set; }

    public char Last => _letters[Length - 1];

    public bool EndsInDouble => Length > 1 && Last == _letters[Length - 2] && Last is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    /// <summary>Whether the word ends in a short syllable and has nothing behind it.</summary>
    public bool IsShort => Length == _first && EndsInShortSyllable(Length);

    public char this[int at] => _letters[at];

    public bool IsVowel(int at) => _letters[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Whether one of the letters below <paramref name="end"/> is a vowel.</summary>
    public bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(i))
                return true;
        }

        return false;
    }

    /// <summary>The letter in front of the last <paramref name="length"/>; NUL where there is none.</summary>
    public char Before(int length) => Length > length ? _letters[Length - length - 1] : '\0';

    public bool IsInFirstRegion(int length) => Length - length >= _first;

    public bool IsInSecondRegion(int length) => Length - length >= _second;

    public bool EndsWith(string suffix)
    {
        var start = Length - suffix.Length;
        return start >= 0 && StandsAt(suffix, start);
    }

    /// <summary>Whether all but the last <paramref name="length"/> letters are one of these.</summary>
    public bool BeginsWithAll(string[] beginnings, int length) =>
        Array.Exists(beginnings, beginning => beginning.Length == Length - length && StandsAt(beginning, 0));

    /// <summary>The first that fits of suffixes that stand longest first; <see cref="Suffix.None"/> where none does.</summary>
    public Suffix Longest(Suffix[] suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (EndsWith(suffix.Letters))
                return suffix;
        }

        return Suffix.None;
    }

    /// <summary>Whether the letters below <paramref name="end"/> end so that what follows would be spoken long without a doubled consonant: <c>hop</c>, <c>at</c>.</summary>
    public bool EndsInShortSyllable(int end)
    {
        if (end < 2 || !IsVowel(end - 2) || IsVowel(end - 1))
            return end >= 4 && StandsAt("past", end - 4);
        return end == 2 || (!IsVowel(end - 3) && _letters[end - 1] is not ('w' or 'x' or 'Y')) || (end >= 4 && StandsAt("past", end - 4));
    }

    /// <summary>Puts letters in the place of the last <paramref name="length"/>.</summary>
    public void Replace(int length, string replacement)
    {
        Length -= length;
        replacement.CopyTo(0, _letters, Length, replacement.Length);
        Length += replacement.Length;
    }

    public override string ToString() => new string(_letters, 0, Length).Replace('Y', 'y');

    private bool StandsAt(string part, int start)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (_letters[start + i] != part[i])
                return false;
        }

        return true;
    }

    private int RegionAfter(int start)
    {
        var at = start;
        while (at < Length && !IsVowel(at))
            at++;
        while (at < Length && IsVowel(at))
            at++;
        return Math.Min(at + 1, Length);
    }
}

using System.Text;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Joining;

/// <summary>Compares two spellings of one foreign name: writers agree on its consonants and not on its vowels.</summary>
internal static class Spelling
{
    /// <summary>Fewer consonants are shared by names that have nothing to do with each other ("Juan", "Jane").</summary>
    private const int FewestConsonants = 3;

    /// <summary>The consonants of a folded word, doubled ones once; empty where they are too few to tell, or the word is not written in Latin letters alone.</summary>
    public static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter is < 'a' or > 'z')
                return "";
            if (!IsVowel(letter) && (skeleton.Length == 0 || skeleton[skeleton.Length - 1] != letter))
                skeleton.Append(letter);
        }
        return skeleton.Length < FewestConsonants ? "" : skeleton.ToString();
    }

    /// <summary>Whether two folded words are spellings of one name. A vowel at the end stays: it tells Mario from Maria.</summary>
    public static bool IsVariant(string one, string other) =>
        Skeleton(one) is { Length: > 0 } skeleton
        && string.Equals(skeleton, Skeleton(other), StringComparison.Ordinal)
        && IsVowel(one[0]) == IsVowel(other[0])
        && FinalVowel(one) == FinalVowel(other)
        && NearestWord.Distance(one, other) <= LongestDistance(Math.Max(one.Length, other.Length));

    private static int LongestDistance(int length) => length < 5 ? 1 : length < 7 ? 2 : 3;

    private static char FinalVowel(string word) => word[word.Length - 1] switch
    {
        'y' => 'i',
        var last when IsVowel(last) => last,
        _ => '\0',
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}

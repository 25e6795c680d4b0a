namespace Corpus.Search.Words;

/// <summary>Brings the forms of an English word together: <c>decreased</c> and <c>decreasing</c> are <c>decreas</c>.</summary>
/// <remarks>
/// The Porter2 algorithm by Martin Porter, as the Snowball project describes it under "The English (Porter2) stemming algorithm", version 3.
/// A stem is a name for a group of words, not a word. Words with anything but the letters a to z are their own stem. Pure, thread-safe and linear.
/// </remarks>
internal static class EnglishStemmer
{
    /// <summary>Words that the rules would do wrong, with their stems.</summary>
    private static readonly Dictionary<string, string> _exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    /// <summary>What may stand in front of <c>eed</c> in a word that stays as it is.</summary>
    private static readonly string[] _beforeEed = ["exc", "proc", "succ"];

    /// <summary>What may stand in front of <c>ing</c> in a word that stays as it is.</summary>
    private static readonly string[] _beforeIng = ["cann", "earr", "even", "herr", "inn", "out"];

    // The longest suffix that fits decides, so the longer stands before the shorter.
    private static readonly Suffix[] _derivations = Suffix.Read(
        "ational>ate fulness>ful iveness>ive ization>ize ousness>ous " +
        "biliti>ble lessli>less tional>tion " +
        "alism>al aliti>al ation>ate entli>ent fulli>ful iviti>ive ogist>og ousli>ous " +
        "abli>able alli>al anci>ance ator>ate enci>ence izer>ize " +
        "bli>ble ogi>og li>");

    private static readonly Suffix[] _qualities = Suffix.Read(
        "ational>ate tional>tion alize>al ative> icate>ic iciti>ic " +
        "ical>ic ness> ful>");

    private static readonly Suffix[] _endings = Suffix.Read(
        "ement> able> ance> ence> ible> ment> " +
        "ant> ate> ent> ion> ism> iti> ive> ize> ous> " +
        "al> er> ic>");

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || !IsPlain(word))
            return word;
        if (_exceptions.TryGetValue(word, out var exception))
            return exception;
        var stem = new StemBuffer(word);
        CutPlural(stem);
        CutTense(stem);
        if (stem.Length > 2 && stem.Last is 'y' or 'Y' && !stem.IsVowel(stem.Length - 2))
            stem.Replace(1, "i");
        CutDerivation(stem);
        CutQuality(stem);
        CutEnding(stem);
        CutLastLetter(stem);
        return stem.ToString();
    }

    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (letter is < 'a' or > 'z')
                return false;
        }

        return true;
    }

    /// <summary>Step 1a.</summary>
    private static void CutPlural(StemBuffer stem)
    {
        if (stem.EndsWith("sses"))
            stem.Replace(4, "ss");
        else if (stem.EndsWith("ied") || stem.EndsWith("ies"))
            stem.Replace(3, stem.Length > 4 ? "i" : "ie");
        else if (stem.Last == 's' && !stem.EndsWith("us") && !stem.EndsWith("ss") && stem.HasVowelBefore(stem.Length - 2))
            stem.Replace(1, "");
    }

    /// <summary>Step 1b.</summary>
    private static void CutTense(StemBuffer stem)
    {
        var eed = stem.EndsWith("eed") ? 3 : stem.EndsWith("eedly") ? 5 : 0;
        if (eed > 0)
        {
            if (stem.IsInFirstRegion(eed) && !stem.BeginsWithAll(_beforeEed, eed))
                stem.Replace(eed, "ee");
            return;
        }

        var length = stem.EndsWith("ingly") ? 5 : stem.EndsWith("edly") ? 4 : stem.EndsWith("ing") ? 3 : stem.EndsWith("ed") ? 2 : 0;
        if (length == 0)
            return;
        if (stem.Length == 5 && stem.EndsWith("ying") && !stem.IsVowel(0))
            stem.Replace(4, "ie");
        else if (!(length == 3 && stem.BeginsWithAll(_beforeIng, 3)) && stem.HasVowelBefore(stem.Length - length))
            MendAfterTense(stem, length);
    }

    /// <summary>Cuts a suffix, and gives back the <c>e</c> or takes the doubled letter that it brought: <c>hop</c> of <c>hopping</c>, <c>hope</c> of <c>hoping</c>.</summary>
    private static void MendAfterTense(StemBuffer stem, int length)
    {
        stem.Replace(length, "");
        if (stem.EndsWith("at") || stem.EndsWith("bl") || stem.EndsWith("iz"))
            stem.Replace(0, "e");
        else if (stem.EndsInDouble)
            stem.Replace(stem.Length == 3 && stem[0] is 'a' or 'e' or 'o' ? 0 : 1, "");
        else if (stem.IsShort)
            stem.Replace(0, "e");
    }

    /// <summary>Step 2.</summary>
    private static void CutDerivation(StemBuffer stem)
    {
        var (suffix, replacement) = stem.Longest(_derivations);
        if (suffix.Length == 0 || !stem.IsInFirstRegion(suffix.Length))
            return;
        var before = stem.Before(suffix.Length);
        if (suffix == "ogi" && before != 'l')
            return;
        if (suffix == "li" && before is not ('c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't'))
            return;
        stem.Replace(suffix.Length, replacement);
    }

    /// <summary>Step 3.</summary>
    private static void CutQuality(StemBuffer stem)
    {
        var (suffix, replacement) = stem.Longest(_qualities);
        if (suffix.Length == 0 || !stem.IsInFirstRegion(suffix.Length) || (suffix == "ative" && !stem.IsInSecondRegion(suffix.Length)))
            return;
        stem.Replace(suffix.Length, replacement);
    }

    /// <summary>Step 4.</summary>
    private static void CutEnding(StemBuffer stem)
    {
        var (suffix, _) = stem.Longest(_endings);
        if (suffix.Length == 0 || !stem.IsInSecondRegion(suffix.Length) || (suffix == "ion" && stem.Before(3) is not ('s' or 't')))
            return;
        stem.Replace(suffix.Length, "");
    }

    /// <summary>Step 5.</summary>
    private static void CutLastLetter(StemBuffer stem)
    {
        var isCut = stem.Last switch
        {
            'e' => stem.IsInSecondRegion(1) || (stem.IsInFirstRegion(1) && !stem.EndsInShortSyllable(stem.Length - 1)),
            'l' => stem.IsInSecondRegion(1) && stem.Before(1) == 'l',
            _ => false,
        };
        if (isCut)
            stem.Replace(1, "");
    }
}

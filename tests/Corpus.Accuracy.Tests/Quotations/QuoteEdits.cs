using System.Globalization;

namespace Corpus.Accuracy.Tests.Quotations;

/// <summary>What journalists, printers and forgers do to the words of somebody else: each edit makes one text of one sentence, or none where it does not apply.</summary>
internal static class QuoteEdits
{
    private static readonly string[] _auxiliaries = ["is", "are", "was", "were", "will", "would", "can", "could", "have", "has", "had", "do", "did"];
    private static readonly string[] _names = ["Marbury", "Osterland", "Quill", "Vandenberg", "Zamora"];
    private static readonly string[] _otherWords = ["kettle", "quarterly", "umbrella", "wooden", "carefully", "tomorrow's"];
    private static readonly string[] _joiners = ["…", "...", "[…]", "[...]", ". . ."];

    private static readonly Dictionary<string, string> _withoutNegation = new(StringComparer.Ordinal)
    {
        ["not"] = "", ["never"] = "", ["Nobody"] = "Somebody", ["nobody"] = "somebody", ["cannot"] = "can", ["nothing"] = "something", ["No"] = "Some", ["no"] = "some", ["neither"] = "so",
    };

    private static readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal)
    {
        ["two"] = "three", ["three"] = "four", ["four"] = "five", ["six"] = "eight", ["nine"] = "ten", ["ten"] = "twenty", ["twelve"] = "fifteen", ["fourteen"] = "forty", ["eighteen"] = "eighty",
        ["sixty"] = "fifty", ["thirty"] = "forty", ["seven"] = "nine", ["half"] = "third", ["third"] = "fourth", ["seventeenth"] = "sixteenth", ["hundred"] = "thousand",
    };

    private static readonly Dictionary<string, string> _thirdPerson = new(StringComparer.Ordinal)
    {
        ["We"] = "They", ["we"] = "they", ["Our"] = "Their", ["our"] = "their", ["us"] = "them", ["I"] = "he", ["My"] = "His", ["my"] = "his", ["me"] = "him",
    };

    private static readonly Dictionary<string, string> _tense = new(StringComparer.Ordinal)
    {
        ["would"] = "will", ["had"] = "has", ["was"] = "is", ["were"] = "are", ["could"] = "can",
    };

    /// <summary>Straight marks and other dashes, as another typesetter has them.</summary>
    public static string? Retypeset(string sentence, int round) => round % 2 == 0
        ? "'" + sentence.Replace('’', '\'').Replace(", ", " — ", StringComparison.Ordinal) + "'"
        : "»" + sentence.Replace('\'', '’').Replace(" ", "\u00A0 ", StringComparison.Ordinal) + "«";

    /// <summary>The first letter in another case, in brackets or not.</summary>
    public static string? Recase(string sentence, int round) =>
        sentence.Length < 2 || !char.IsUpper(sentence[0]) || sentence.StartsWith("I ", StringComparison.Ordinal) ? null
        : (round % 2 == 0 ? $"[{char.ToLowerInvariant(sentence[0])}]" : $"{char.ToLowerInvariant(sentence[0])}") + sentence[1..];

    /// <summary>The first quarter is gone.</summary>
    public static string? TrimFront(string sentence, int round) =>
        Words(sentence) is { Length: >= 8 } words && words.Length / 4 is var cut && !IsNegation(words[cut - 1]) ? string.Join(" ", words[cut..]) : null;

    /// <summary>The last quarter is gone.</summary>
    public static string? TrimEnd(string sentence, int round) =>
        Words(sentence) is { Length: >= 8 } words && words.Length - (words.Length / 4) is var cut && !IsNegation(words[cut]) ? string.Join(" ", words[..cut]) : null;

    /// <summary>Some words in the middle are gone, and an ellipsis says so; no negation is among them.</summary>
    public static string? Elide(string sentence, int round)
    {
        if (Words(sentence) is not { Length: >= 9 } words)
            return null;
        var count = 2 + (round % 3);
        return words[3..(3 + count)].Any(IsNegation) ? null : string.Join(" ", [.. words[..3], _joiners[round % _joiners.Length], .. words[(3 + count)..]]);
    }

    /// <summary>Three words alone.</summary>
    public static string? Snip(string sentence, int round) =>
        Words(sentence) is { Length: >= 9 } words && !IsNegation(words[2]) && !IsNegation(words[6]) ? string.Join(" ", words[3..6]) : null;

    /// <summary>A negation is dropped, or turned round.</summary>
    public static string? DropNegation(string sentence, int round) => Replace(sentence, _withoutNegation);

    /// <summary>A negation is put in behind the first auxiliary.</summary>
    public static string? AddNegation(string sentence, int round) =>
        Words(sentence).Any(IsNegation) ? null : InsertBehind(sentence, word => _auxiliaries.Contains(word), "not");

    /// <summary>The sentence begins behind its negation.</summary>
    public static string? CutNegation(string sentence, int round)
    {
        var words = Words(sentence);
        var at = Array.FindIndex(words, word => word is "not" or "never" or "cannot");
        return at < 0 || words.Length - at < 6 ? null : string.Join(" ", words[(at + 1)..]);
    }

    /// <summary>An ellipsis stands for the negation.</summary>
    public static string? ElideNegation(string sentence, int round)
    {
        var words = Words(sentence);
        var at = Array.FindIndex(words, word => word is "not" or "never");
        if (at < 1 || at + 1 == words.Length)
            return null;
        words[at] = _joiners[round % _joiners.Length];
        return Done(sentence, words);
    }

    /// <summary>A negation is put in as if it explained something.</summary>
    public static string? BracketNegation(string sentence, int round) => AddNegation(sentence, round)?.Replace(" not", " [not]", StringComparison.Ordinal);

    /// <summary>The first pronoun is explained.</summary>
    public static string? Bracket(string sentence, int round)
    {
        var words = Words(sentence);
        var at = Array.FindIndex(words, word => word is "it" or "they" or "them" or "he" or "we" or "We" or "They");
        if (at < 0 || words.Length < 6)
            return null;
        words[at] = round % 2 == 0 ? $"[the people of {_names[round % _names.Length]}]" : $"{words[at]} [in {_names[round % _names.Length]}]";
        return Done(sentence, words);
    }

    /// <summary>The first number is another.</summary>
    public static string? ChangeNumber(string sentence, int round)
    {
        var words = Words(sentence);
        var at = Array.FindIndex(words, word => word.Any(char.IsDigit));
        if (at < 0)
            return Replace(sentence, _numbers);
        var digit = words[at].IndexOfAny("0123456789".ToCharArray());
        words[at] = words[at][..digit] + (char)('1' + ((words[at][digit] - '0' + 1 + (round % 3)) % 9)) + words[at][(digit + 1)..];
        return Done(sentence, words);
    }

    /// <summary>The first name is another.</summary>
    public static string? SwapName(string sentence, int round)
    {
        var words = Words(sentence);
        var at = Array.FindIndex(words, 1, word => word.Length > 2 && char.IsUpper(word[0]));
        if (words.Length < 2 || at < 0)
            return null;
        words[at] = _names[round % _names.Length] + Tail(words[at]);
        return Done(sentence, words);
    }

    /// <summary>The longest word is another.</summary>
    public static string? ChangeWord(string sentence, int round)
    {
        var words = Words(sentence);
        var at = Array.IndexOf(words, words.Where(word => char.IsLower(word[0])).MaxBy(Bare)!);
        if (at < 0)
            return null;
        words[at] = _otherWords[round % _otherWords.Length] + Tail(words[at]);
        return Done(sentence, words);
    }

    /// <summary>Two words that follow each other change places.</summary>
    public static string? Reorder(string sentence, int round)
    {
        var words = Words(sentence);
        if (words.Length < 7)
            return null;
        var at = 2 + (round % (words.Length - 4));
        (words[at], words[at + 1]) = (words[at + 1], words[at]);
        return Done(sentence, words);
    }

    /// <summary>A word in the middle is dropped in silence.</summary>
    public static string? DropWord(string sentence, int round)
    {
        var words = Words(sentence);
        return words.Length < 7 ? null : Done(sentence, [.. words[..(words.Length / 2)], .. words[((words.Length / 2) + 1)..]]);
    }

    /// <summary>A word is put in.</summary>
    public static string? AddWord(string sentence, int round)
    {
        var words = Words(sentence);
        return words.Length < 6 ? null : Done(sentence, [.. words[..(words.Length / 2)], "absolutely", .. words[(words.Length / 2)..]]);
    }

    /// <summary>Told of him, and still in marks.</summary>
    public static string? Report(string sentence, int round) => Words(sentence).Length < 6 ? null : Replace(sentence, _thirdPerson, all: true);

    /// <summary>Reported speech in the tense of speech itself.</summary>
    public static string? Retense(string clause, int round) => Replace(clause, _tense, all: true);

    private static string? Replace(string sentence, Dictionary<string, string> table, bool all = false)
    {
        var words = Words(sentence);
        var changed = false;
        for (var i = 0; i < words.Length && (all || !changed); i++)
        {
            if (!table.TryGetValue(words[i].TrimEnd(',', '.', '?'), out var other))
                continue;
            words[i] = other + Tail(words[i]);
            changed = true;
        }

        return changed ? Done(sentence, [.. words.Where(word => word.Length > 0)]) : null;
    }

    private static string? InsertBehind(string sentence, Func<string, bool> isPlace, string word)
    {
        var words = Words(sentence);
        var at = Array.FindIndex(words, found => isPlace(found));
        return at < 0 || at + 1 == words.Length ? null : Done(sentence, [.. words[..(at + 1)], word, .. words[(at + 1)..]]);
    }

    private static string? Done(string sentence, string[] words) => string.Join(" ", words) is var text && text != sentence ? text : null;

    private static string[] Words(string sentence) => sentence.Split(' ');

    private static string Tail(string word) => word[Bare(word)..];

    private static int Bare(string word) => word.TrimEnd(',', '.', '?', '!').Length;

    private static bool IsNegation(string word) => _withoutNegation.ContainsKey(word.TrimEnd(',', '.')) || word.ToLower(CultureInfo.InvariantCulture) is "none" or "nor" or "without";
}

using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>A name as names are compared.</summary>
internal sealed class FoldedName
{
    /// <summary>A longer run of words is no name.</summary>
    private const int MaximumWords = 12;

    /// <summary>What stands before a name and is no part of it, where enough is left: "Senators Ana Ruiz and …".</summary>
    private const WordTags Titles = WordTags.Title | WordTags.Honorific | WordTags.Role | WordTags.Group;

    private FoldedName(string text, IReadOnlyList<string> words, string suffix, bool canJoin) =>
        (Text, Words, Suffix, CanJoin, Key) = (text, words, suffix, canJoin && text.Length <= NameFolding.MaximumLength, string.Join(" ", words) + (suffix.Length > 0 ? " " + suffix : ""));

    /// <summary>The name as it is written.</summary>
    public string Text { get; }

    /// <summary>The folded words, without honorifics, articles and suffixes.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>"jr" and the like; empty where there is none.</summary>
    public string Suffix { get; }

    /// <summary>The same for all names that are equal after folding.</summary>
    public string Key { get; }

    /// <summary>Whether it says enough to stand for one source everywhere: not a family name alone, and no description.</summary>
    public bool CanJoin { get; }

    /// <summary>The family name.</summary>
    public string Last => Words[Words.Count - 1];

    public static FoldedName Of(string text, SpeakerKind kind) => kind == SpeakerKind.Person ? OfPerson(text) : OfBody(text, kind);

    private static FoldedName OfPerson(string text)
    {
        var words = NameFolding.Words(text);
        var suffix = "";
        if (words.Count > 2 && WordClasses.Has(words[words.Count - 1], WordTags.NameSuffix))
        {
            suffix = words[words.Count - 1];
            words.RemoveAt(words.Count - 1);
        }
        while (words.Count > 1 && WordClasses.Has(words[0], words.Count > 2 ? Titles : WordTags.Honorific))
            words.RemoveAt(0);
        return new(text, words, suffix, words.Count is >= 2 and <= MaximumWords && IsWrittenAsName(text));
    }

    private static FoldedName OfBody(string text, SpeakerKind kind)
    {
        var words = JoinLetters(NameFolding.Words(text));
        if (words.Count > 1 && words[0] == "the")
            words.RemoveAt(0);
        var isName = kind == SpeakerKind.Organization && (words.Count > 1 ? HasCapital(text) && !WordClasses.Has(words[0], WordTags.Determiner) : IsAcronym(text));
        return new(text, words, "", isName && words.Count is > 0 and <= MaximumWords);
    }

    /// <summary>Whether a word behind the first is written as a name: "The company" is a description.</summary>
    private static bool HasCapital(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(word => char.IsLetter(word[0]) && !char.IsLower(word[0]))
        || (!text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[0]));

    /// <summary>Whether a body's name, its article apart, is of capitals alone: "UN", "the U.N.".</summary>
    private static bool IsAcronym(string text)
    {
        var name = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text.Substring(4) : text;
        return name.Count(char.IsUpper) >= 2 && !name.Any(char.IsLower);
    }

    /// <summary>"U.N." is the word "UN".</summary>
    private static List<string> JoinLetters(List<string> words)
    {
        var joined = new List<string>(words.Count);
        var isInLetters = false;
        foreach (var word in words)
        {
            if (isInLetters && word.Length == 1)
                joined[joined.Count - 1] += word;
            else
                joined.Add(word);
            isInLetters = word.Length == 1;
        }
        return joined;
    }

    /// <summary>Descriptions ("the official", "a senior officer") have words in small letters.</summary>
    private static bool IsWrittenAsName(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return !string.Equals(words[0], "the", StringComparison.OrdinalIgnoreCase)
            && words.All(word => !char.IsLower(word[0]) || word.Contains('-') || WordClasses.Has(word, WordTags.NameParticle))
            && words.Count(word => word.Any(unit => char.IsLetter(unit) && !char.IsLower(unit))) >= 2;
    }
}

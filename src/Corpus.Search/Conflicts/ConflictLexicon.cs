using Corpus.Search.Words;

namespace Corpus.Search.Conflicts;

/// <summary>The lexicons of the rules, each read once.</summary>
internal static class ConflictLexicon
{
    public static Dictionary<string, WordClass> Classes { get; } = Read("words.txt").ToDictionary(
        entry => entry[0], entry => (WordClass)Enum.Parse(typeof(WordClass), entry[1].Replace("-", ""), ignoreCase: true), StringComparer.Ordinal);

    private static Dictionary<string, string> Irregular { get; } = Read("irregular.txt").ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    public static Dictionary<string, string> Places { get; } = Read("places.txt").ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    /// <summary>First words of places that have two.</summary>
    public static HashSet<string> PlaceBeginnings { get; } = [.. Places.Keys.Where(place => place.Contains(" ")).Select(place => place.Substring(0, place.IndexOf(' ')))];

    /// <summary>By stem: the stems that say the opposite.</summary>
    public static Dictionary<string, List<string>> Opposites { get; } = ReadOpposites();

    /// <summary>By stem: 1 for up, -1 for down.</summary>
    public static Dictionary<string, int> Directions { get; } = ByStem("directions.txt", entry => entry[1] == "up" ? 1 : -1);

    /// <summary>By stem: 1 for being for something, -1 for being against it.</summary>
    public static Dictionary<string, int> Positions { get; } = ByStem("positions.txt", entry => entry[1] == "+" ? 1 : -1);

    /// <summary>By word: the sets that it belongs to, with its member in each.</summary>
    public static Dictionary<string, SetMember[]> Sets { get; } = Read("exclusive.txt").ToDictionary(
        entry => entry[0], entry => entry.Skip(1).Select(field => new SetMember(field.Split(':')[0], field.Split(':')[1])).ToArray(), StringComparer.Ordinal);

    /// <summary>By stem: what a thing is, as group.kind.</summary>
    public static Dictionary<string, string> Kinds { get; } = ByStem("kinds.txt", entry => entry[1]);

    /// <summary>By word: the frame and its sign.</summary>
    public static Dictionary<string, FrameSign> Frames { get; } = Read("frames.txt").ToDictionary(
        entry => entry[0], entry => new FrameSign(entry[1], entry[2] == "+" ? 1 : -1), StringComparer.Ordinal);

    /// <summary>Stems of events that one thing has once.</summary>
    public static HashSet<string> Once { get; } = [.. Read("once.txt").Select(entry => StemOf(entry[0]))];

    /// <summary>By first word: the phrases of negation, the longest first, and whether each negates.</summary>
    public static Dictionary<string, NegationPhrase[]> Negators { get; } = Read("negators.txt")
        .Select(entry => new NegationPhrase(entry[0].Split(' '), entry[1] == "not"))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>What the forms of one word have in common.</summary>
    public static string StemOf(string term) => EnglishStemmer.Stem(Irregular.TryGetValue(term, out var lemma) ? lemma : term);

    private static IEnumerable<string[]> Read(string file) => LexiconFile.Entries("Conflicts/" + file);

    private static Dictionary<string, T> ByStem<T>(string file, Func<string[], T> value)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in Read(file))
            table[StemOf(entry[0])] = value(entry);
        return table;
    }

    private static Dictionary<string, List<string>> ReadOpposites()
    {
        var table = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in Read("antonyms.txt"))
        {
            Add(StemOf(entry[0]), StemOf(entry[1]));
            Add(StemOf(entry[1]), StemOf(entry[0]));
        }
        return table;

        void Add(string word, string opposite)
        {
            if (!table.TryGetValue(word, out var list))
                table[word] = list = [];
            list.Add(opposite);
        }
    }
}

/// <summary>A word as a member of a set whose members rule each other out.</summary>
internal readonly record struct SetMember(string Set, string Member);

/// <summary>How a word says things are in a place.</summary>
internal readonly record struct FrameSign(string Frame, int Sign);

/// <summary>Words that negate what follows them, or that only look as if they did.</summary>
internal sealed record NegationPhrase(string[] Words, bool Negates);

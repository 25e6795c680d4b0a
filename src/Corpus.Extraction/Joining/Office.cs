using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Joining;

/// <summary>A role as roles are compared: the nouns of the office, and whose it is.</summary>
internal sealed class Office
{
    /// <summary>A country and what comes from it share at least this much: "Pakistan", "Pakistani".</summary>
    private const int SharedStem = 4;

    /// <summary>What an adjective has more than the name of its country.</summary>
    private const int LongestEnding = 3;

    /// <summary>From here on one letter more or less is a matter of spelling: "defence", "defense".</summary>
    private const int LongWord = 5;

    private readonly IReadOnlyList<string> _body;
    private readonly bool _isOneOfMany;

    private Office(string nouns, IReadOnlyList<string> body, bool isOneOfMany) => (Nouns, _body, _isOneOfMany) = (nouns, body, isOneOfMany);

    /// <summary>The nouns, in ordinal order.</summary>
    public string Nouns { get; }

    /// <summary>The same for roles of the same words.</summary>
    public string Key => $"{Nouns}/{string.Join(" ", _body)}/{_isOneOfMany}";

    /// <summary>The office that a role tells; null where it has no words for one. Where no word is known as a noun of an office, all of them are it.</summary>
    public static Office? Of(string role)
    {
        var words = NameFolding.Words(role);
        var nouns = new SortedSet<string>(StringComparer.Ordinal);
        var body = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var tags = WordClasses.OfNoun(word);
            if ((tags & (WordTags.Role | WordTags.Title)) != 0 && (tags & WordTags.Honorific) == 0)
                nouns.Add(word);
            else if ((tags & WordTags.Closed) == 0)
                body.Add(word);
        }
        if (nouns.Count == 0)
            (nouns, body) = (body, nouns);
        return nouns.Count == 0 ? null : new(string.Join(" ", nouns), [.. body], IsIndefinite(words[0]));
    }

    /// <summary>Whether both are one office: the nouns are the same, and one tells nothing of whose it is that the other does not. "A farmer" is not one office.</summary>
    public bool Agrees(Office other)
    {
        var (few, many) = _body.Count <= other._body.Count ? (_body, other._body) : (other._body, _body);
        return string.Equals(Nouns, other.Nouns, StringComparison.Ordinal)
            && (few.Count > 0 || !(_isOneOfMany || other._isOneOfMany))
            && few.All(word => many.Any(known => IsSame(word, known)));
    }

    private static bool IsIndefinite(string word) =>
        word != "the" && WordClasses.Has(word, WordTags.Determiner) && !WordClasses.Has(word, WordTags.Definite);

    private static bool IsSame(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return true;
        var (stem, derived) = one.Length <= other.Length ? (one, other) : (other, one);
        return (stem.Length >= SharedStem && derived.StartsWith(stem, StringComparison.Ordinal) && derived.Length - stem.Length <= LongestEnding)
            || (stem.Length >= LongWord && derived.Length - stem.Length <= 1 && NearestWord.Distance(stem, derived) <= 1);
    }
}

namespace Corpus.Extraction.Lexicon;

/// <summary>What a word of kin tells.</summary>
internal enum KinRelation
{
    /// <summary>A title that a married couple shares: "Mr.", "Mrs.".</summary>
    Couple,

    /// <summary>Whom somebody is married to.</summary>
    Spouse,

    /// <summary>Whose child somebody is.</summary>
    Parent,
}

/// <summary>A word of kin: what it tells, and of which sex whoever it names is.</summary>
internal sealed record KinWord(KinRelation Relation, bool IsFemale);

/// <summary>The words of English for husband and wife, mother and father.</summary>
internal static class KinWords
{
    private static readonly Dictionary<string, KinWord> Words = LexiconFile.Read("English/kin.txt")
        .ToDictionary(entry => entry[0], entry => new KinWord((KinRelation)Enum.Parse(typeof(KinRelation), entry[1], ignoreCase: true), entry[2] == "female"), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word tells; null where it is none of them.</summary>
    public static KinWord? Of(string word) => Words.TryGetValue(word.TrimEnd('.'), out var kin) ? kin : null;
}

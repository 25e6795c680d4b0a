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
    private static readonly WordTable Places = new();
    private static readonly List<KinWord?> Words = [null];

    static KinWords()
    {
        foreach (var entry in LexiconFile.Read("English/kin.txt"))
        {
            // The table's classes are places in the list here.
            Places.Add(entry[0], (WordTags)(ulong)Words.Count);
            Words.Add(new KinWord((KinRelation)Enum.Parse(typeof(KinRelation), entry[1], ignoreCase: true), entry[2] == "female"));
        }
        Places.Freeze();
    }

    /// <summary>What a word tells; null where it is none of them.</summary>
    public static KinWord? Find(ReadOnlySpan<char> word) => Words[(int)Places.Find(word.TrimEnd('.')).Tags];
}

namespace Corpus.Extraction.Lexicon;

/// <summary>What a word before a verb of saying tells about whether something was said.</summary>
/// <param name="Link">The word between it and the verb; null where the verb follows at once.</param>
/// <param name="IsVerb">Whether it is a verb, whose object or time may stand between it and the link.</param>
/// <param name="Withholds">Whether it was not said ("declined to"); otherwise only where the word is negated itself ("not willing to").</param>
internal sealed record WithholdingWord(string? Link, bool IsVerb, bool Withholds);

/// <summary>The words of English for not saying something.</summary>
internal static class WithholdingWords
{
    private static readonly WordTable Places = new();
    private static readonly List<WithholdingWord?> Words = [null];

    static WithholdingWords()
    {
        foreach (var entry in LexiconFile.Read("English/withholding.txt"))
        {
            // The table's classes are places in the list here.
            var place = (WordTags)(ulong)Words.Count;
            Places.Add(entry[0], place);
            foreach (var form in entry.Length > 3 ? entry[3].Split(' ') : [])
                Places.Add(form, place);
            Words.Add(new(entry[1] == "none" ? null : entry[1], entry.Length > 3, entry[2] == "withholds"));
        }
        Places.Freeze();
    }

    /// <summary>What a word tells; null where it is none of them.</summary>
    public static WithholdingWord? Find(ReadOnlySpan<char> word) => Words[(int)Places.Find(word).Tags];
}

namespace Corpus.Extraction.Speakers;

/// <summary>Compares spellings of names.</summary>
internal static class Misspellings
{
    /// <summary>Whether two words with the same first letter differ by one letter that was changed, left out or added.</summary>
    public static bool AreOneLetterApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length)
            return AreOneLetterApart(other, one);
        if (one.Length == 0 || other.Length - one.Length > 1 || one[0] != other[0])
            return false;
        var same = 0;
        while (same < one.Length && one[same] == other[same])
            same++;
        if (same == one.Length)
            return other.Length > one.Length;
        return one.Slice(one.Length == other.Length ? same + 1 : same).SequenceEqual(other.Slice(same + 1));
    }
}

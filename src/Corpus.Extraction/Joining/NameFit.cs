using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Joining;

/// <summary>How two names of people fit.</summary>
internal enum NameFit
{
    /// <summary>They are names of two people, as far as the names tell.</summary>
    None,

    /// <summary>Words or initials of one all stand in the other, in order.</summary>
    Contained,

    /// <summary>The same, but for the spelling of a word.</summary>
    Variant,
}

/// <summary>Compares the names of two people.</summary>
internal static class NameComparison
{
    /// <summary>Family names always have to agree, and beside them a name or an initial.</summary>
    public static NameFit Compare(FoldedName one, FoldedName other)
    {
        if (one.Suffix.Length > 0 && other.Suffix.Length > 0 && one.Suffix != other.Suffix)
            return NameFit.None;
        var (few, many) = one.Words.Count <= other.Words.Count ? (one.Words, other.Words) : (other.Words, one.Words);
        return StandIn(few, many, IsSameOrInitial) ? NameFit.Contained
            : StandIn(few, many, (word, known) => IsSameOrInitial(word, known) || Spelling.IsVariant(word, known)) ? NameFit.Variant
            : NameFit.None;
    }

    /// <summary>Whether a name is a form of another that tells no less: no initial of it stands for a word of the form.</summary>
    public static bool IsFormOf(FoldedName form, FoldedName full) =>
        form.Words.Count <= full.Words.Count && (form.Suffix.Length == 0 || form.Suffix == full.Suffix)
        && StandIn(form.Words, full.Words, (word, known) => known.Length == 1 ? word == known : IsSameOrInitial(word, known) || Spelling.IsVariant(word, known));

    private static bool StandIn(IReadOnlyList<string> few, IReadOnlyList<string> many, Func<string, string, bool> agree)
    {
        var (family, name) = (few[few.Count - 1], many[many.Count - 1]);
        if (few.Count < 2 || family.Length < 2 || name.Length < 2 || !agree(family, name))
            return false;
        var at = 0;
        var given = 0;
        for (var i = 0; i < few.Count - 1; i++)
        {
            while (at < many.Count - 1 && !agree(few[i], many[at]))
                at++;
            if (at++ >= many.Count - 1)
                return false;
            given += WordClasses.Has(few[i], WordTags.NameParticle) ? 0 : 1;
        }
        return given > 0;
    }

    private static bool IsSameOrInitial(string one, string other) =>
        one.Length == 1 || other.Length == 1 ? one[0] == other[0] : string.Equals(one, other, StringComparison.Ordinal);
}

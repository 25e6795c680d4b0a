using System.Globalization;

namespace Corpus.Search.Conflicts;

/// <summary>The word forms that propositions were read from, each looked up in the lexicons once.</summary>
/// <remarks>Propositions compare only within one vocabulary. Not thread-safe.</remarks>
internal sealed class Vocabulary
{
    private static readonly int[] None = [];
    private static readonly SetMember[] NoSets = [];

    private static readonly Dictionary<string, double> NumberWords = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
        ["hundred"] = 100, ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["trillion"] = 1e12, ["dozen"] = 12,
    };

    private readonly Dictionary<string, WordEntry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    /// <summary>Number of different stems so far.</summary>
    public int StemCount => _stems.Count;

    public WordEntry Find(string term)
    {
        if (!_words.TryGetValue(term, out var entry))
            _words[term] = entry = Read(term);
        return entry;
    }

    private WordEntry Read(string term)
    {
        var isPlace = ConflictLexicon.Places.TryGetValue(term, out var country);
        var stem = isPlace ? country! : ConflictLexicon.StemOf(term);
        return new WordEntry
        {
            Term = term,
            Stem = Intern(stem),
            Classes = ConflictLexicon.Classes.TryGetValue(term, out var classes) ? classes : WordClass.None,
            Opposites = ConflictLexicon.Opposites.TryGetValue(stem, out var opposites) ? [.. opposites.Select(Intern)] : None,
            Direction = ConflictLexicon.Directions.TryGetValue(stem, out var direction) ? direction : 0,
            Position = ConflictLexicon.Positions.TryGetValue(stem, out var position) ? position : 0,
            Sets = SetsOf(term, country),
            Kind = ConflictLexicon.Kinds.TryGetValue(stem, out var kind) ? kind : null,
            Frame = ConflictLexicon.Frames.TryGetValue(term, out var frame) ? frame : default,
            IsPlace = isPlace,
            IsOnce = ConflictLexicon.Once.Contains(stem),
            Number = NumberOf(term),
        };
    }

    private int Intern(string stem)
    {
        if (!_stems.TryGetValue(stem, out var number))
            _stems[stem] = number = _stems.Count;
        return number;
    }

    private static SetMember[] SetsOf(string term, string? country)
    {
        if (country is not null)
            return [new SetMember("country", country)];
        if (ConflictLexicon.Sets.TryGetValue(term, out var sets))
            return sets;
        return term.Length > 2 && char.IsDigit(term[0]) && term.Substring(term.Length - 2) is "st" or "nd" or "rd" or "th"
            ? [new SetMember("ordinal", term)]
            : NoSets;
    }

    private static double NumberOf(string term)
    {
        if (NumberWords.TryGetValue(term, out var number))
            return number;
        return term[0] is >= '0' and <= '9' && double.TryParse(term, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? number : double.NaN;
    }
}

using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>Keeps the strongest conflict of each claim by one rule with one speaker: who says a thing ten times and its opposite ten times is shown ten times, not a hundred.</summary>
internal static class StrongestPairs
{
    /// <param name="found">All conflicts.</param>
    /// <param name="speakerOf">Key of the speaker of a claim.</param>
    /// <returns>In the order of the first claims, then of the second ones.</returns>
    public static IReadOnlyList<ConflictEntry> Of(List<ConflictEntry> found, Func<int, ulong> speakerOf)
    {
        var pairs = new HashSet<(int, int)>();
        var taken = new HashSet<(int Claim, string Rule, ulong Against)>();
        var kept = new List<ConflictEntry>();
        foreach (var entry in found.OrderByDescending(entry => entry.Strength).ThenBy(entry => entry.First).ThenBy(entry => entry.Second).ThenBy(entry => entry.Rule, StringComparer.Ordinal))
        {
            var (first, second) = ((entry.First, entry.Rule, speakerOf(entry.Second)), (entry.Second, entry.Rule, speakerOf(entry.First)));
            if (taken.Contains(first) || taken.Contains(second) || !pairs.Add((entry.First, entry.Second)))
                continue;
            taken.Add(first);
            taken.Add(second);
            kept.Add(entry);
        }
        return [.. kept.OrderBy(entry => entry.First).ThenBy(entry => entry.Second)];
    }
}

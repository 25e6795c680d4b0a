using System.Globalization;
using Corpus.Model;

namespace Corpus.PowerShell.Output;

/// <summary>Claims that a query found and that have something in common.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MatchGroup
{
    private MatchGroup(string? name, IEnumerable<ClaimMatch> matches)
    {
        Name = name;
        Matches = new ValueList<ClaimMatch>(matches);
    }

    /// <summary>What they have in common: the title of the article, the name of the outlet or the speaker, the kind, the stance, or the month as <c>2024-03</c>; null where it is not known.</summary>
    public string? Name { get; }

    /// <summary>Number of claims.</summary>
    public int Count => Matches.Count;

    /// <summary>The score of the best of them.</summary>
    public double Score => Matches.Max(match => match.Score);

    /// <summary>The claims, in the order in which they were found.</summary>
    public ValueList<ClaimMatch> Matches { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? "";

    /// <summary>The groups of some matches, in the order of the first of each.</summary>
    internal static IEnumerable<MatchGroup> Of(IEnumerable<ClaimMatch> matches, MatchGrouping grouping) =>
        matches.GroupBy(match => KeyOf(match, grouping)).Select(group => new MatchGroup(group.Key.Name, group));

    /// <summary>Two articles, or two speakers, of one name are two.</summary>
    private static (ulong Key, string? Name) KeyOf(ClaimMatch match, MatchGrouping grouping) => grouping switch
    {
        MatchGrouping.Article => (match.Article.Key, match.Article.Title),
        MatchGrouping.Outlet => (0, match.Article.Outlet),
        MatchGrouping.Speaker => (match.Speaker?.Key ?? 0, match.Speaker?.Name),
        MatchGrouping.Kind => (0, match.Quote.Kind.ToString()),
        MatchGrouping.Stance => (0, match.Claim.Stance.ToString()),
        _ => (0, match.Claim.ReportedOn?.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
    };
}

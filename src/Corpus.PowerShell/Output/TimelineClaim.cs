using System.Globalization;
using Corpus.Model;
using Corpus.Search.Timelines;

namespace Corpus.PowerShell.Output;

/// <summary>A claim in its place of a timeline.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TimelineClaim
{
    internal TimelineClaim(TimelineEntry entry)
    {
        Claim = entry.Claim;
        Day = entry.Day;
        Conflicts = entry.Conflicts;
        When = entry.Day is { } day ? (entry.IsBefore ? "before " : "") + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Claim.SaidOn.ToString();
    }

    /// <summary>When it was said: a day, "before" a day, or the words of the text; empty where nothing tells.</summary>
    public string When { get; }

    /// <summary>The day that decides the place, at midnight; null where nothing tells it.</summary>
    public DateTime? Day { get; }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Who puts it forward; null where the text does not tell.</summary>
    public Speaker? Speaker => Claim.Speaker;

    /// <summary>What the speaker does with the proposition.</summary>
    public Stance Stance => Claim.Stance;

    /// <summary>The words of the claim.</summary>
    public string Text => Claim.Text;

    /// <summary>Where it may not fit to what the speaker said before it in this timeline; empty where it does.</summary>
    public ValueList<Conflict> Conflicts { get; }

    /// <summary>The rules that say so, each once; empty where there is no change.</summary>
    public string Change => string.Join(", ", Conflicts.Select(conflict => conflict.Rule).Distinct(StringComparer.Ordinal));

    /// <summary>Where the claim stands: path below the root of the corpus and line, as <c>path:line</c>; lines count from one.</summary>
    public string Source => SourceLocation.Of(Claim.Words);

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}

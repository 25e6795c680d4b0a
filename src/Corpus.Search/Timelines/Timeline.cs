using Corpus.Model;

namespace Corpus.Search.Timelines;

/// <summary>Puts claims into the order in which they were said.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Timeline
{
    /// <summary>The claims by the day on which they were said: the one that the text states, otherwise that of the report.</summary>
    /// <param name="claims">The claims, each once, in the order of their corpus: it decides between claims of one day.</param>
    /// <param name="conflicts">The conflicts of the corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What was said "earlier" stands before the day of its report, what has no day behind everything else.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<Claim> claims, IReadOnlyList<Conflict> conflicts, CancellationToken cancellation = default)
    {
        var ordered = (claims ?? throw new ArgumentNullException(nameof(claims)))
            .Select(claim => (Claim: claim, Day: claim.SaidOn.From ?? claim.ReportedOn?.Date, IsBefore: claim.SaidOn.Kind == SaidTimeKind.Earlier))
            .OrderBy(said => said.Day ?? DateTime.MaxValue)
            .ThenBy(said => said.IsBefore ? 0 : 1)
            .ToList();
        var places = new Dictionary<Claim, int>();
        for (var i = 0; i < ordered.Count; i++)
            places[ordered[i].Claim] = i;
        var marks = Marks(places, conflicts ?? throw new ArgumentNullException(nameof(conflicts)), cancellation);
        return
        [
            .. ordered.Select((said, i) => new TimelineEntry(
                said.Claim, said.Day, said.IsBefore, marks.TryGetValue(i, out var list) ? new ValueList<Conflict>(list) : ValueList<Conflict>.Empty)),
        ];
    }

    /// <summary>By place: the conflicts of one speaker with what stands before it.</summary>
    private static Dictionary<int, List<Conflict>> Marks(Dictionary<Claim, int> places, IReadOnlyList<Conflict> conflicts, CancellationToken cancellation)
    {
        var marks = new Dictionary<int, List<Conflict>>();
        foreach (var conflict in conflicts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (conflict.Kind == ConflictKind.Dispute || !places.TryGetValue(conflict.First, out var first) || !places.TryGetValue(conflict.Second, out var second))
                continue;
            var later = Math.Max(first, second);
            if (!marks.TryGetValue(later, out var list))
                marks[later] = list = [];
            list.Add(conflict);
        }
        return marks;
    }
}

using System.Runtime.CompilerServices;
using Corpus.Model;
using Corpus.Search.Conflicts;

namespace Corpus.PowerShell.Session;

/// <summary>The conflicts of corpora whose builds did not look for them.</summary>
/// <remarks>They are found once in a process and live as long as their corpus. Thread-safe.</remarks>
internal static class FoundConflicts
{
    private static readonly ConditionalWeakTable<ICorpus, IReadOnlyList<Conflict>> Found = new();

    /// <summary>The conflicts of a corpus.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the next one who asks begins anew.</exception>
    public static IReadOnlyList<Conflict> In(ICorpus corpus, CancellationToken cancellation)
    {
        if (Found.TryGetValue(corpus, out var known))
            return known;
        var found = ConflictFinder.In(corpus, cancellation);
        return Found.GetValue(corpus, _ => found);
    }
}

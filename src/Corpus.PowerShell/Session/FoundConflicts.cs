using Corpus.Model;
using Corpus.Search.Conflicts;

namespace Corpus.PowerShell.Session;

/// <summary>The conflicts of corpora whose builds did not look for them.</summary>
/// <remarks>They are found once in a process and live as long as their corpus. Thread-safe.</remarks>
internal static class FoundConflicts
{
    private static readonly PerCorpus<IReadOnlyList<Conflict>> Found = new();

    /// <summary>The conflicts of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="progress">Is told how many steps are done, and how many there are.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the next one who asks begins anew.</exception>
    public static IReadOnlyList<Conflict> In(ICorpus corpus, CancellationToken cancellation, Action<int, int> progress) =>
        Found.Of(corpus, () => ConflictFinder.In(corpus, cancellation, progress));
}

using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>Finds the claims of a corpus that may not fit together.</summary>
/// <remarks>docs/conflicts.md describes the rules. Pure and thread-safe; the same claims give the same conflicts in the same order everywhere.</remarks>
public static class ConflictFinder
{
    /// <summary>The conflicts of a corpus: those that it brings, or where nobody has looked for them, what is found now.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="progress">Is told, step by step, how many steps are done and how many there are; null where nobody wants to know.</param>
    /// <returns>In the order of the first claims, then of the second ones.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<Conflict> In(ICorpus corpus, CancellationToken cancellation = default, Action<int, int>? progress = null)
    {
        if ((corpus ?? throw new ArgumentNullException(nameof(corpus))).Conflicts is { } known)
            return known;
        var builder = new ConflictBuilder();
        var whole = new Dictionary<ulong, ulong>();
        var (read, count) = (0, corpus.Claims.Count);
        foreach (var claim in corpus.Claims)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(read++, 2 * count);
            builder.Add(claim);
            if (claim.Speaker is { Key: var key } && !whole.ContainsKey(key))
                whole[key] = corpus.FindSpeaker(key)?.Key ?? key;
        }
        return [.. builder.FindBetween(whole, cancellation, compared => progress?.Invoke(count + compared, 2 * count)).Select(entry => entry.In(corpus.Claims))];
    }

    /// <summary>The conflicts between claims.</summary>
    /// <param name="claims">The claims in the order of their corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>In the order of the first claims, then of the second ones.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<Claim> claims, CancellationToken cancellation = default)
    {
        var builder = new ConflictBuilder();
        foreach (var claim in claims ?? throw new ArgumentNullException(nameof(claims)))
        {
            cancellation.ThrowIfCancellationRequested();
            builder.Add(claim);
        }
        return [.. builder.Find([], cancellation).Select(entry => entry.In(claims))];
    }

    /// <summary>Whether two claims that somebody sets side by side may not fit together.</summary>
    /// <param name="first">A claim.</param>
    /// <param name="second">A claim that is about the same, by the same speaker or another.</param>
    /// <returns>The conflict; null where no rule finds one.</returns>
    public static Conflict? Compare(Claim first, Claim second)
    {
        var builder = new ConflictBuilder();
        builder.Add(first ?? throw new ArgumentNullException(nameof(first)));
        builder.Add(second ?? throw new ArgumentNullException(nameof(second)));
        return builder.Compare(0, 1) is { } entry ? entry.In([first, second]) : null;
    }
}

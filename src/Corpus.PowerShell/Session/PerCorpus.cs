using System.Runtime.CompilerServices;
using Corpus.Model;

namespace Corpus.PowerShell.Session;

/// <summary>What is made once of each corpus, when it is first asked for, and lives as long as the corpus.</summary>
/// <remarks>Thread-safe. Where two ask at once, both may make it and one is kept; where the making is stopped, the next one who asks begins anew.</remarks>
/// <param name="make">Makes it.</param>
internal sealed class PerCorpus<T>(Func<ICorpus, CancellationToken, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<ICorpus, T> _made = new();

    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public T Of(ICorpus corpus, CancellationToken stop = default) => Of(corpus, () => make(corpus, stop));

    /// <summary>The same, made in another way where it is not there yet.</summary>
    public T Of(ICorpus corpus, Func<T> makeNow)
    {
        if (_made.TryGetValue(corpus, out var known))
            return known;
        var made = makeNow();
        return _made.GetValue(corpus, _ => made);
    }
}

using System.Runtime.CompilerServices;
using Corpus.Model;

namespace Corpus.PowerShell.Session;

/// <summary>What is made once of each corpus, when it is first asked for, and lives as long as the corpus.</summary>
/// <remarks>Thread-safe. Where two ask at once, both may make it and one is kept; where the making is stopped, the next one who asks begins anew.</remarks>
internal sealed class PerCorpus<T>
    where T : class
{
    private readonly ConditionalWeakTable<ICorpus, T> _made = new();

    /// <param name="corpus">The corpus.</param>
    /// <param name="make">Makes it where it is not there yet; the same each time.</param>
    public T Of(ICorpus corpus, Func<T> make)
    {
        if (_made.TryGetValue(corpus, out var known))
            return known;
        var made = make();
        return _made.GetValue(corpus, _ => made);
    }
}

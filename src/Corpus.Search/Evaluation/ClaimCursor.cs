namespace Corpus.Search.Evaluation;

/// <summary>Goes through the claims that answer a part of a query, by ascending index.</summary>
/// <remarks>
/// It stands before the first claim at first. Parts of a query are cursors over cursors, so a query reads no more postings than it needs.
/// Not thread-safe: each run of a query has its own.
/// </remarks>
internal abstract class ClaimCursor
{
    /// <summary>Where a cursor stands when no claim is left: after all of them.</summary>
    public const int End = int.MaxValue;

    /// <summary>Index of the claim it stands at; -1 before the first, <see cref="End"/> after the last.</summary>
    public int Claim { get; protected set; } = -1;

    /// <summary>The score of the claim it stands at; not negative.</summary>
    public abstract double Score { get; }

    /// <summary>Goes to the first claim that is not below <paramref name="target"/>, which lies after <see cref="Claim"/>.</summary>
    /// <returns><see cref="Claim"/>.</returns>
    public abstract int Advance(int target);

    /// <summary>Goes to the next claim.</summary>
    /// <returns><see cref="Claim"/>.</returns>
    public int Next() => Claim == End ? End : Advance(Claim + 1);

    /// <summary>Goes to the first claim that is not below <paramref name="target"/>, unless it stands there or further.</summary>
    /// <returns><see cref="Claim"/>.</returns>
    public int Reach(int target) => Claim >= target ? Claim : Advance(target);
}

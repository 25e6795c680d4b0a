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

    /// <summary>What <see cref="GetLimit"/> gives where there is no claim.</summary>
    public const double Nothing = -1;

    /// <summary>Index of the claim it stands at; -1 before the first, <see cref="End"/> after the last.</summary>
    public int Claim { get; protected set; } = -1;

    /// <summary>Whether a claim that it holds answers; otherwise it ranks claims that others find.</summary>
    public virtual bool Finds => true;

    /// <summary>The score of the claim it stands at; not negative.</summary>
    public abstract double Score { get; }

    /// <summary>What no claim's score is above.</summary>
    public abstract double Limit { get; }

    /// <summary>Goes to the first claim that is not below <paramref name="target"/>, which lies after <see cref="Claim"/>.</summary>
    /// <returns><see cref="Claim"/>.</returns>
    public abstract int Advance(int target);

    /// <summary>Says which parts of the query make the score of a claim; claims that are asked for ascend.</summary>
    public abstract void Explain(int claim, ICollection<ScorePart> parts);

    /// <summary>What no score of a claim from <paramref name="start"/> to <paramref name="end"/> (exclusive) is above; <see cref="Nothing"/> where there is no claim.</summary>
    /// <remarks>The ranges that a cursor is asked for ascend.</remarks>
    public virtual double GetLimit(int start, int end) => Claim >= end ? Nothing : Limit;

    /// <summary>Allows to leave out claims with this score or less: nobody wants them any more.</summary>
    public virtual void Require(double score)
    {
    }

    /// <summary>Adds its scores of the claims in a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="from">The first claim that counts.</param>
    /// <param name="floor">Claims with this score or less may be left out.</param>
    public virtual void AddTo(ScoreWindow window, int from, double floor)
    {
        for (Reach(from); Claim < window.End; Next())
            window.Add(Claim, Score);
    }

    /// <summary>What a claim gets, which need not be one of the cursor's: a title ranks claims that do not hold its words. Claims that are asked for ascend.</summary>
    public virtual double ScoreOf(int claim) => Reach(claim) == claim ? Score : 0;

    /// <summary>Goes to the next claim.</summary>
    /// <returns><see cref="Claim"/>.</returns>
    public int Next() => Claim == End ? End : Advance(Claim + 1);

    /// <summary>Goes to the first claim that is not below <paramref name="target"/>, unless it stands there or further.</summary>
    /// <returns><see cref="Claim"/>.</returns>
    public int Reach(int target) => Claim >= target ? Claim : Advance(target);

    /// <summary>Takes the parts of other cursors, where this one holds the claim.</summary>
    protected void ExplainBy(IEnumerable<ClaimCursor> cursors, int claim, ICollection<ScorePart> parts)
    {
        // They come first: to get to a claim, a union reads further.
        var found = new List<ScorePart>();
        foreach (var cursor in cursors)
            cursor.Explain(claim, found);
        if (Reach(claim) != claim)
            return;
        foreach (var part in found)
            parts.Add(part);
    }
}

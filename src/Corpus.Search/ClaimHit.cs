using Corpus.Model;

namespace Corpus.Search;

/// <summary>One claim that answers a query.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Score">How well it answers: BM25, not negative, comparable within one query only; 0 where the query ranks nothing.</param>
/// <param name="Matches">What in <see cref="Model.Claim.Text"/> answers, for highlighting: UTF-16 units from zero, in order, not overlapping; empty where fields alone do.</param>
public sealed record ClaimHit(Claim Claim, double Score, ValueList<TextSpan> Matches)
{
    /// <summary>Zero-based index of the claim in its corpus.</summary>
    internal int Index { get; init; }
}

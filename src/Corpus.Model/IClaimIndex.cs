namespace Corpus.Model;

/// <summary>An inverted index: for each term, the claims that hold it.</summary>
/// <remarks>Claims are named by their zero-based index in <see cref="ICorpus.Claims"/>. Immutable and thread-safe.</remarks>
public interface IClaimIndex
{
    /// <summary>Number of claims, those without any term included.</summary>
    int ClaimCount { get; }

    /// <summary>Number of terms in all claims together, repetitions included.</summary>
    long TermTotal { get; }

    /// <summary>The different terms in ordinal order.</summary>
    IReadOnlyList<string> Terms { get; }

    /// <summary>Number of terms in one claim, repetitions included.</summary>
    /// <param name="claim">Zero-based index of the claim.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such claim.</exception>
    int GetLength(int claim);

    /// <summary>The claims that hold a term, by ascending index; empty when none does.</summary>
    /// <param name="term">The term as the index writes it (normalised).</param>
    IReadOnlyList<Posting> GetPostings(string term);
}

/// <summary>One claim that holds a term.</summary>
/// <param name="Claim">Zero-based index of the claim in <see cref="ICorpus.Claims"/>.</param>
/// <param name="Count">How often the term stands in it; at least one.</param>
public readonly record struct Posting(int Claim, int Count);

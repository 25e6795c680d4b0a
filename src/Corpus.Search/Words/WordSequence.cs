namespace Corpus.Search.Words;

/// <summary>Words that follow each other: a phrase.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WordSequence(IReadOnlyList<TermPattern> words)
{
    /// <summary>The words, at least one, in order.</summary>
    public IReadOnlyList<TermPattern> Words { get; } = words;

    /// <summary>The indices of the tokens where the sequence starts, ascending.</summary>
    public IEnumerable<int> FindAll(IReadOnlyList<ClaimToken> tokens)
    {
        for (var start = 0; start + Words.Count <= tokens.Count; start++)
        {
            if (StartsAt(tokens, start))
                yield return start;
        }
    }

    /// <summary>Whether the sequence stands anywhere.</summary>
    public bool StandsIn(IReadOnlyList<ClaimToken> tokens) => FindAll(tokens).Any();

    /// <summary>The words between spaces.</summary>
    public override string ToString() => string.Join(" ", Words);

    private bool StartsAt(IReadOnlyList<ClaimToken> tokens, int start)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (!Words[i].Matches(tokens[start + i].Term))
                return false;
        }

        return true;
    }
}

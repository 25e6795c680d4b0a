namespace Corpus.Search.Words;

/// <summary>Words that follow each other: a phrase.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="words">The words, at least one, in order.</param>
/// <param name="inAllForms">Whether other forms of a word count as the word.</param>
internal sealed class WordSequence(IReadOnlyList<TermPattern> words, bool inAllForms = false)
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

    /// <summary>The places of this sequence and of another that are at most so many steps from word to word apart, before or behind, and share no word.</summary>
    /// <returns>Indices of the tokens where the two start: for each place of this one the nearest before it and the nearest behind it.</returns>
    public IEnumerable<(int One, int Other)> FindNear(WordSequence other, int distance, IReadOnlyList<ClaimToken> tokens)
    {
        var others = other.FindAll(tokens).ToList();
        var next = 0;
        foreach (var start in FindAll(tokens))
        {
            while (next < others.Count && others[next] < start + Words.Count)
                next++;
            if (next < others.Count && others[next] - (start + Words.Count - 1) <= distance)
                yield return (start, others[next]);
            var before = next - 1;
            while (before >= 0 && others[before] + other.Words.Count > start)
                before--;
            if (before >= 0 && start - (others[before] + other.Words.Count - 1) <= distance)
                yield return (start, others[before]);
        }
    }

    /// <summary>Whether the sequence stands anywhere.</summary>
    public bool StandsIn(IReadOnlyList<ClaimToken> tokens) => FindAll(tokens).Any();

    /// <summary>The words between spaces, in quotation marks where they count as they are written.</summary>
    public override string ToString() => inAllForms ? string.Join(" ", Words) : $"\"{string.Join(" ", Words)}\"";

    private bool StartsAt(IReadOnlyList<ClaimToken> tokens, int start)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (!Matches(Words[i], tokens[start + i].Term))
                return false;
        }

        return true;
    }

    private bool Matches(TermPattern word, string term) =>
        word.Matches(term) || (inAllForms && word.IsLiteral && string.Equals(WordFamily.Of(word.Text), WordFamily.Of(term), StringComparison.Ordinal));
}

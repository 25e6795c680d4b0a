using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes a word by those that stand in claims and titles: the index has them in order.</summary>
internal sealed class TermCompleter : NameCompleter
{
    /// <summary>So many words with one beginning are enough to choose from.</summary>
    private const int Most = 50;

    private protected override IEnumerable<Offer> Offers(ICorpus corpus, string typed) => Of(corpus, typed);

    /// <summary>The words that begin so, in order; none for what is no single word yet.</summary>
    public static IEnumerable<Offer> Of(ICorpus corpus, string typed)
    {
        if (typed.Length == 0 || !typed.All(char.IsLetterOrDigit) || ClaimTokenizer.Tokenize(typed) is not [var word])
            yield break;
        var terms = corpus.ClaimIndex.Terms;
        for (var (at, count) = (FirstFrom(terms, word.Term), 0); at < terms.Count && count < Most; at++, count++)
        {
            var term = terms[at];
            if (!term.StartsWith(word.Term, StringComparison.Ordinal))
                yield break;
            yield return new Offer(term, $"A word of the corpus: {term}");
        }
    }

    private static int FirstFrom(IReadOnlyList<string> terms, string word)
    {
        var (low, high) = (0, terms.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (string.CompareOrdinal(terms[middle], word) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

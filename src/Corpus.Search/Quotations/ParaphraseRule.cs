using Corpus.Search.Words;

namespace Corpus.Search.Quotations;

/// <summary>Tells whether some words say what others say, in other words.</summary>
/// <remarks>Most of what both say must be the same by its stem; negations, numbers and names must agree.</remarks>
internal static class ParaphraseRule
{
    private const double LeastOfQuoted = .6;
    private const double LeastOfSaid = .35;
    private const int LeastShared = 2;

    /// <summary>What makes another word of a name without making another name.</summary>
    private static readonly string[] _endings = ["", "i", "n", "s", "an", "ian", "ese", "istan"];

    /// <summary>How much of the quotation is said in the other words, from 0 to 1; 0 where it is not a paraphrase.</summary>
    public static double Measure(IReadOnlyList<QuotedWord> quoted, IReadOnlyList<QuotedWord> said)
    {
        var (own, other) = (Stems(quoted), Stems(said));
        var shared = own.Count(other.Contains);
        if (shared < LeastShared || shared < LeastOfQuoted * own.Count || shared < LeastOfSaid * other.Count)
            return 0;
        return Agrees(quoted, said) ? (double)shared / own.Count : 0;
    }

    /// <summary>Whether negations, numbers and names agree: a paraphrase may say less, but nothing else.</summary>
    private static bool Agrees(IReadOnlyList<QuotedWord> quoted, IReadOnlyList<QuotedWord> said) =>
        WeightRule.Count(quoted, QuotationWordClass.Negation) % 2 == WeightRule.Count(said, QuotationWordClass.Negation) % 2
        && WeightRule.Numbers(quoted).All(WeightRule.Numbers(said).Contains)
        && WeightRule.Names(quoted.Where(word => !word.Has(WordMarks.FreeCase))).All(name => said.Any(word => IsSameName(word.Form, name)));

    /// <summary>Whether two words name the same: Afghanistan's, Afghan; Pakistan, Pakistani.</summary>
    private static bool IsSameName(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && Array.IndexOf(_endings, longer.Substring(shorter.Length).Replace("'s", "").ToLowerInvariant()) >= 0;
    }

    private static HashSet<string> Stems(IEnumerable<QuotedWord> words) => new(
        words
            .Select(word => word.Form.ToLowerInvariant())
            .Where(form => (QuotationLexicon.Classify(form) & (QuotationWordClass.Function | QuotationWordClass.Negation)) == 0)
            .Select(form => EnglishStemmer.Stem(form.EndsWith("'s", StringComparison.Ordinal) ? form.Substring(0, form.Length - 2) : form)),
        StringComparer.Ordinal);
}

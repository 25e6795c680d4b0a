namespace Corpus.Search.Quotations;

/// <summary>Tells what makes a difference of words matter.</summary>
internal static class WeightRule
{
    /// <summary>What differs between words that were said and those that stand in their place; either may be none.</summary>
    public static DifferenceWeight Of(IReadOnlyList<QuotedWord> quoted, IReadOnlyList<QuotedWord> said)
    {
        if (Count(quoted, QuotationWordClass.Negation) != Count(said, QuotationWordClass.Negation))
            return DifferenceWeight.Negation;
        if (!Numbers(quoted).SequenceEqual(Numbers(said)))
            return DifferenceWeight.Number;
        if (quoted.Count == said.Count && quoted.Zip(said, (one, other) => one.IsSameWithoutCase(other)).All(same => same))
            return DifferenceWeight.Case;
        return Names(quoted).SequenceEqual(Names(said)) ? DifferenceWeight.Wording : DifferenceWeight.Name;
    }

    /// <summary>What differs where brackets tell that words were put in: they may explain, but not deny, and not change a number.</summary>
    public static DifferenceWeight OfBrackets(IReadOnlyList<QuotedWord> quoted, IReadOnlyList<QuotedWord> said)
    {
        if (Count(quoted, QuotationWordClass.Negation) != Count(said, QuotationWordClass.Negation))
            return DifferenceWeight.Negation;
        return Numbers(said).Any() && !Numbers(quoted).SequenceEqual(Numbers(said)) ? DifferenceWeight.Number : DifferenceWeight.None;
    }

    /// <summary>The numbers among some words, in their order.</summary>
    public static IEnumerable<string> Numbers(IEnumerable<QuotedWord> words) =>
        Forms(words).Where(form => Is(form, QuotationWordClass.Number)).Select(form => form.ToLowerInvariant());

    /// <summary>The names among some words, in their order: words with a capital, those that begin a sentence too where they say something.</summary>
    public static IEnumerable<string> Names(IEnumerable<QuotedWord> words) =>
        Forms(words).Where(form => form.Length > 1 && char.IsUpper(form[0]) && QuotationLexicon.Classify(form) == QuotationWordClass.None);

    /// <summary>How many of some words are of a class.</summary>
    public static int Count(IEnumerable<QuotedWord> words, QuotationWordClass kind) => Forms(words).Count(form => Is(form, kind));

    private static IEnumerable<string> Forms(IEnumerable<QuotedWord> words) => words.SelectMany(word => word.Form.Split(' '));

    private static bool Is(string form, QuotationWordClass kind) => (QuotationLexicon.Classify(form) & kind) != 0;
}

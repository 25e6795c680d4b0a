using Corpus.Search.Words;

namespace Corpus.Search.Quotations;

/// <summary>What a word is to the check of quotations.</summary>
[Flags]
internal enum QuotationWordClass
{
    None = 0,
    Negation = 1,
    Number = 2,
    Function = 4,
    Title = 8,
}

/// <summary>The words of <c>Lexicon/quotation-words.txt</c>.</summary>
internal static class QuotationLexicon
{
    private static readonly Dictionary<string, QuotationWordClass> _words = LexiconFile.Entries("quotation-words.txt").ToDictionary(
        entry => entry[0], entry => (QuotationWordClass)Enum.Parse(typeof(QuotationWordClass), entry[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>What a word is, as it is written.</summary>
    public static QuotationWordClass Classify(string form)
    {
        var word = form.ToLowerInvariant();
        if (word.EndsWith("n't", StringComparison.Ordinal))
            return QuotationWordClass.Negation;
        _words.TryGetValue(word, out var known);
        return HasNumeral(word) ? known | QuotationWordClass.Number : known;
    }

    private static bool HasNumeral(string word)
    {
        foreach (var unit in word)
        {
            if (IsNumeral(unit))
                return true;
        }

        return false;
    }

    private static bool IsNumeral(char unit) => unit < 128
        ? unit is (>= '0' and <= '9') or '%' or '$'
        : char.IsNumber(unit) || unit == '‰' || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.CurrencySymbol;
}

namespace Corpus.Search.Quotations;

/// <summary>Where sentences end in a text that somebody has written.</summary>
internal static class SentenceEnds
{
    /// <summary>Whether a sentence ends in the text.</summary>
    public static bool Any(string text) => First(text) >= 0;

    /// <summary>The first stop, exclamation or question mark that ends a sentence; -1 where none does.</summary>
    public static int First(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Ends(text, at))
                return at;
        }

        return -1;
    }

    /// <summary>The last one.</summary>
    public static int Last(string text)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (Ends(text, at))
                return at;
        }

        return -1;
    }

    private static bool Ends(string text, int at)
    {
        if (text[at] is '!' or '?' or '。' or '！' or '？' or '؟' or '۔' or '।')
            return true;
        if (text[at] != '.' || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
            return false;
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var isInitial = at - start == 1 && char.IsUpper(text[start]);
        return !isInitial && (QuotationLexicon.Classify(text.Substring(start, at - start)) & QuotationWordClass.Title) == 0;
    }
}

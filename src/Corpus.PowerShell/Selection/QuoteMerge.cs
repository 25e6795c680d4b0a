using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>Brings the quotes of several speakers into the order of the corpus, reading no further than is asked for.</summary>
internal static class QuoteMerge
{
    /// <param name="bySpeaker">The quotes of each speaker, each in the order of the corpus.</param>
    public static IEnumerable<Quote> InCorpusOrder(IEnumerable<IEnumerable<Quote>> bySpeaker)
    {
        var heads = new List<IEnumerator<Quote>>();
        try
        {
            foreach (var quotes in bySpeaker)
                Keep(heads, quotes.GetEnumerator());
            while (heads.Count > 0)
            {
                var first = heads.Aggregate((a, b) => Compare(b.Current, a.Current) < 0 ? b : a);
                yield return first.Current;
                heads.Remove(first);
                Keep(heads, first);
            }
        }
        finally
        {
            foreach (var head in heads)
                head.Dispose();
        }
    }

    private static void Keep(List<IEnumerator<Quote>> heads, IEnumerator<Quote> quotes)
    {
        if (quotes.MoveNext())
            heads.Add(quotes);
        else
            quotes.Dispose();
    }

    private static int Compare(Quote a, Quote b)
    {
        var byArticle = string.CompareOrdinal(a.Article.Path, b.Article.Path);
        return byArticle != 0 ? byArticle : a.Words.Spans[0].CompareTo(b.Words.Spans[0]);
    }
}

namespace Corpus.PowerShell.Selection;

/// <summary>Brings several ranked lists into one order, reading no further than is asked for.</summary>
internal static class BestFirst
{
    /// <param name="lists">The lists, each with its highest score first.</param>
    /// <param name="scoreOf">The score of an item; of equal ones that of the earlier list comes first.</param>
    public static IEnumerable<T> Of<T>(IReadOnlyList<IEnumerable<T>> lists, Func<T, double> scoreOf) => lists.Count == 1 ? lists[0] : Merged(lists, scoreOf);

    private static IEnumerable<T> Merged<T>(IReadOnlyList<IEnumerable<T>> lists, Func<T, double> scoreOf)
    {
        var heads = lists.Select(list => list.GetEnumerator()).ToList();
        try
        {
            for (var i = heads.Count - 1; i >= 0; i--)
                Advance(heads, i);
            while (heads.Count > 0)
            {
                var best = 0;
                for (var i = 1; i < heads.Count; i++)
                    best = scoreOf(heads[i].Current) > scoreOf(heads[best].Current) ? i : best;
                yield return heads[best].Current;
                Advance(heads, best);
            }
        }
        finally
        {
            foreach (var head in heads)
                head.Dispose();
        }
    }

    private static void Advance<T>(List<IEnumerator<T>> heads, int at)
    {
        if (heads[at].MoveNext())
            return;
        heads[at].Dispose();
        heads.RemoveAt(at);
    }
}

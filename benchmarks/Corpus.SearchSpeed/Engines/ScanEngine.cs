using Corpus.SearchSpeed.Claims;

namespace Corpus.SearchSpeed.Engines;

/// <summary>No index: all claims in memory, and each is looked through for the words of the query.</summary>
internal sealed class ScanEngine : ISearchEngine
{
    public const string Called = "linear scan";

    public string Name => Called;

    public void Build(IEnumerable<ClaimRow> rows, string folder) => ClaimFile.Write(PathIn(folder), rows);

    public long IndexBytes(IEnumerable<ClaimRow> rows, string folder) => 0;

    public IOpenIndex Open(string folder) => new OpenFile([.. ClaimFile.Read(PathIn(folder))]);

    private static string PathIn(string folder) => Path.Combine(folder, "claims.tsv");

    private sealed class OpenFile(ClaimRow[] rows) : IOpenIndex
    {
        /// <summary>Claims with more words of the query come first; equal ones stay in order.</summary>
        public IReadOnlyList<Answer> Find(SpeedQuery query, int count)
        {
            var best = new PriorityQueue<int, (int Words, int Behind)>();
            string[] wanted = query.Kind == QueryKind.Phrase ? [string.Join(' ', query.Words)] : query.Words;
            for (var i = 0; i < rows.Length; i++)
            {
                var text = rows[i].Text;
                var words = wanted.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
                if (words == 0 || (query.Speaker.Length > 0 && !rows[i].Speaker.Contains(query.Speaker, StringComparison.OrdinalIgnoreCase)))
                    continue;
                best.Enqueue(i, (words, -i));
                if (best.Count > count)
                    best.Dequeue();
            }

            return [.. Enumerable.Range(0, best.Count).Select(_ => rows[best.Dequeue()]).Reverse().Select(row => new Answer(row.Article, row.Text))];
        }

        public void Dispose()
        {
        }
    }
}

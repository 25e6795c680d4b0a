using System.Buffers.Binary;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;
using Corpus.SearchSpeed.Claims;

namespace Corpus.SearchSpeed.Engines;

/// <summary>The search of this repository, over a corpus.bin that is mapped.</summary>
internal sealed class CorpusEngine : ISearchEngine
{
    public const string Called = "Corpus";

    public string Name => Called;

    public void Build(IEnumerable<ClaimRow> rows, string folder) => Pack(rows, PathIn(folder), article => article);

    /// <summary>What the file is smaller where the index has no words, and the lengths of the claims, which that index has as well.</summary>
    public long IndexBytes(IEnumerable<ClaimRow> rows, string folder)
    {
        var bare = PathIn(folder) + ".bare";
        Pack(rows, bare, article => ArticleOf([.. article.Claims.Select(_ => new ClaimRow(article.Path, "", "", "."))]));
        var bytes = new FileInfo(PathIn(folder)).Length - new FileInfo(bare).Length + LengthsIn(bare);
        File.Delete(bare);
        return bytes;
    }

    /// <param name="rows">The claims.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="indexed">Gives for an article the one whose words are indexed.</param>
    private static void Pack(IEnumerable<ClaimRow> rows, string path, Func<Article, Article> indexed)
    {
        using var file = File.Create(path);
        using var writer = new CorpusWriter(file);
        var index = new ClaimIndexBuilder();
        foreach (var article in Articles(rows))
        {
            writer.Add(article);
            index.Add(indexed(article));
        }

        writer.Complete(index.ToIndex());
    }

    /// <summary>Bytes of the section ClaimLengths, as docs/corpus-bin.md describes the header.</summary>
    private static long LengthsIn(string path)
    {
        const int firstEntry = 64, entryLength = 24, lengthOffset = 16, claimLengths = 20;
        Span<byte> header = stackalloc byte[1024];
        using var file = File.OpenRead(path);
        file.ReadExactly(header);
        for (var entry = header[firstEntry..]; entry.Length >= entryLength; entry = entry[entryLength..])
        {
            if (BinaryPrimitives.ReadInt32LittleEndian(entry) == claimLengths)
                return BinaryPrimitives.ReadInt64LittleEndian(entry[lengthOffset..]);
        }

        return 0;
    }

    public IOpenIndex Open(string folder) => new OpenCorpus(PackedCorpus.Open(PathIn(folder)));

    private static string PathIn(string folder) => Path.Combine(folder, "corpus.bin");

    /// <summary>Articles that hold the claims and nothing else.</summary>
    private static IEnumerable<Article> Articles(IEnumerable<ClaimRow> rows)
    {
        var together = new List<ClaimRow>();
        foreach (var row in rows)
        {
            if (together.Count > 0 && together[0].Article != row.Article)
            {
                yield return ArticleOf(together);
                together.Clear();
            }

            together.Add(row);
        }

        if (together.Count > 0)
            yield return ArticleOf(together);
    }

    private static Article ArticleOf(List<ClaimRow> rows)
    {
        var source = new MemoryText(rows[0].Article, string.Join('\n', rows.Select(row => row.Text)), new string('0', 64));
        var speakers = rows.Where(row => row.Speaker.Length > 0).Select(row => row.Speaker).Distinct()
            .ToDictionary(name => name, name => new Speaker(name, SpeakerKind.Person, ValueList<Designation>.Empty, ValueList<Designation>.Empty));
        var quotes = new List<Quote>();
        var at = 0;
        foreach (var row in rows)
        {
            var words = new AnchoredText(source, new TextSpan(at, row.Text.Length));
            var claim = new Claim(words, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
            quotes.Add(new Quote(QuoteKind.Indirect, words, null, speakers.GetValueOrDefault(row.Speaker), null, null, Stance.Asserts, new(claim), "benchmark"));
            at += row.Text.Length + 1;
        }

        return new Article(new ArticleContent { Source = source, Id = rows[0].Article, Title = rows[0].Title, Speakers = new(speakers.Values), Quotes = new(quotes) });
    }

    private sealed class OpenCorpus(PackedCorpus corpus) : IOpenIndex
    {
        private readonly ClaimSearch _search = new(corpus);

        public IReadOnlyList<Answer> Find(SpeedQuery query, int count) =>
            [.. _search.Find(TextOf(query)).Hits.Take(count).Select(hit => new Answer(hit.Claim.Quote.Article.Path, hit.Claim.Text))];

        public void Dispose() => corpus.Dispose();

        private static string TextOf(SpeedQuery query) => query.Kind switch
        {
            QueryKind.Phrase => $"\"{string.Join(' ', query.Words)}\"",
            QueryKind.Prefix => query.Words[0] + "*",
            QueryKind.Speaker => $"{string.Join(' ', query.Words)} speaker:{query.Speaker}",
            _ => string.Join(' ', query.Words),
        };
    }
}

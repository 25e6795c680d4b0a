using Corpus.SearchSpeed.Claims;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Corpus.SearchSpeed.Engines;

/// <summary>Lucene.Net with its analyzer of English (stop words, Porter's stemmer) and BM25; one segment on disk.</summary>
internal sealed class LuceneEngine : ISearchEngine
{
    private const string Words = "words";
    private const string Speaker = "speaker";
    private const string Article = "article";
    private const string Text = "text";

    private static readonly string[] _stored = [".fdt", ".fdx"];

    public const string Called = "Lucene.Net";

    public string Name => Called;

    public void Build(IEnumerable<ClaimRow> rows, string folder)
    {
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        // Files of their own for each part, so that what is stored can be told from the index.
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity(), UseCompoundFile = false };
        settings.MergePolicy.NoCFSRatio = 0;
        using var writer = new IndexWriter(directory, settings);
        foreach (var row in rows)
        {
            writer.AddDocument(new Document
            {
                new TextField(Words, $"{row.Title} {row.Text}", Field.Store.NO),
                new TextField(Speaker, row.Speaker, Field.Store.NO),
                new StoredField(Article, row.Article),
                new StoredField(Text, row.Text),
            });
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    public long IndexBytes(IEnumerable<ClaimRow> rows, string folder) =>
        new DirectoryInfo(folder).EnumerateFiles().Where(file => !_stored.Contains(file.Extension)).Sum(file => file.Length);

    public IOpenIndex Open(string folder) => new OpenLucene(folder);

    private sealed class OpenLucene : IOpenIndex
    {
        private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
        private readonly FSDirectory _directory;
        private readonly DirectoryReader _reader;
        private readonly IndexSearcher _searcher;

        public OpenLucene(string folder)
        {
            _directory = FSDirectory.Open(folder);
            _reader = DirectoryReader.Open(_directory);
            _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        }

        public IReadOnlyList<Answer> Find(SpeedQuery query, int count) =>
            [.. _searcher.Search(QueryOf(query), count).ScoreDocs.Select(hit => _searcher.Doc(hit.Doc)).Select(document => new Answer(document.Get(Article), document.Get(Text)))];

        public void Dispose()
        {
            _reader.Dispose();
            _directory.Dispose();
            _analyzer.Dispose();
        }

        private Query QueryOf(SpeedQuery query)
        {
            if (query.Kind == QueryKind.Prefix)
                return new PrefixQuery(new Term(Words, query.Words[0]));
            if (query.Kind == QueryKind.Phrase)
                return Phrase(query.Words);
            var words = new BooleanQuery();
            foreach (var term in query.Words.SelectMany(word => TermsOf(Words, word)).Select(term => term.Term).Distinct())
                words.Add(new TermQuery(new Term(Words, term)), Occur.SHOULD);
            if (query.Speaker.Length == 0)
                return words;
            var both = new BooleanQuery { { words, Occur.MUST } };
            foreach (var (term, _) in TermsOf(Speaker, query.Speaker))
                both.Add(new TermQuery(new Term(Speaker, term)), Occur.MUST);
            return both;
        }

        private PhraseQuery Phrase(string[] words)
        {
            var phrase = new PhraseQuery();
            foreach (var (term, position) in TermsOf(Words, string.Join(' ', words)))
                phrase.Add(new Term(Words, term), position);
            return phrase;
        }

        private List<(string Term, int Position)> TermsOf(string field, string text)
        {
            var terms = new List<(string, int)>();
            using var stream = _analyzer.GetTokenStream(field, text);
            var term = stream.AddAttribute<ICharTermAttribute>();
            var step = stream.AddAttribute<IPositionIncrementAttribute>();
            var position = -1;
            stream.Reset();
            while (stream.IncrementToken())
                terms.Add((term.ToString()!, position += step.PositionIncrement));
            stream.End();
            return terms;
        }
    }
}

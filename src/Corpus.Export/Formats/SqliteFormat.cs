using Corpus.Export.Sqlite;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>A database with tables, indices and full-text search.</summary>
internal sealed class SqliteFormat() : ExportFormat("Sqlite", ".sqlite", ".sqlite3", ".db")
{
    public override ExportWriter Open(string path, ExportSource source) => new Writer(path, source.Corpus);

    private sealed class Writer : ExportWriter
    {
        private readonly Database _database;
        private readonly WholeSpeakers _speakers;
        private readonly TableInsert _articles, _metadata, _newSpeakers, _quotes, _spans, _claims, _values;
        private readonly RowLookup _speakerRows;
        private long _article, _quote, _claim;

        public Writer(string path, ICorpus? corpus)
        {
            _database = new Database(path);
            _speakers = new WholeSpeakers(corpus);
            _database.Execute(SqliteSchema.Tables);
            _articles = _database.Insert("articles", 10);
            _metadata = _database.Insert("article_metadata", 4);
            _newSpeakers = _database.Insert("speakers", 4);
            _quotes = _database.Insert("quotes", 13);
            _spans = _database.Insert("quote_spans", 4);
            _claims = _database.Insert("claims", 10);
            _values = _database.Insert("claim_values", 8);
            _speakerRows = _database.Lookup("SELECT id FROM speakers WHERE key = $value");
        }

        public override void Write(ExportedArticle article)
        {
            var facts = new ArticleFacts(article.Article);
            AddArticle(facts);
            foreach (var quote in article.Quotes)
                AddQuote(quote, facts.Text);
        }

        public override void Complete(CancellationToken cancellation) => _database.Complete(SqliteSchema.Indices, cancellation);

        public override void Dispose() => _database.Dispose();

        private void AddArticle(ArticleFacts facts)
        {
            var article = facts.Article;
            _articles.Add(++_article, article.Id, article.Path, article.Source.Sha256, article.Title, article.Outlet, facts.Published, article.Language, facts.Url, facts.Text.Text);
            for (var i = 0; i < article.Metadata.Count; i++)
                _metadata.Add(_article, i, article.Metadata[i].Key, article.Metadata[i].Value.ToString());
        }

        private void AddQuote(Quote quote, ArticleText text)
        {
            var speaker = quote.Speaker is { } known ? RowOf(_speakers.Of(known)) : (long?)null;
            _quotes.Add(
                ++_quote, quote.Id, _article, speaker, quote.Kind.ToString(), quote.Text, quote.Mention?.Text, quote.Addressee, quote.Cue,
                quote.Stance.ToString(), quote.IsNegated, quote.ReportedBy?.Id, quote.Rule);
            for (var i = 0; i < quote.Spans.Count; i++)
            {
                var span = text.Of(quote.Spans[i]);
                _spans.Add(_quote, i, span.Start, span.End);
            }
            for (var i = 0; i < quote.Claims.Count; i++)
                AddClaim(quote.Claims[i], i);
        }

        private void AddClaim(Claim claim, int position)
        {
            _claims.Add(
                ++_claim, _quote, position, claim.Text, claim.Stance.ToString(), claim.Polarity.ToString(),
                claim.SaidOn.Kind.ToString(), claim.SaidOn.Words?.Text, Written.Day(claim.SaidOn.From), Written.Day(claim.SaidOn.To));
            for (var i = 0; i < claim.Values.Count; i++)
            {
                var value = claim.Values[i];
                _values.Add(_claim, i, value.Kind.ToString(), value.Words.Text, (double?)value.Amount, value.Currency, Written.Day(value.From), Written.Day(value.To));
            }
        }

        /// <summary>The row of a speaker: asked of the database, as there may be more than the memory holds.</summary>
        private long RowOf(WholeSpeaker speaker)
        {
            var key = Written.Key(speaker.Key);
            if (_speakerRows.Find(key) is { } row)
                return row;
            _newSpeakers.Add(null, key, speaker.Name, speaker.Kind.ToString());
            return _database.LastRow;
        }
    }
}

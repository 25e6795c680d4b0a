using Corpus.Export.Parquet;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>One quote a row, in columns.</summary>
internal sealed class ParquetFormat() : StreamFormat("Parquet", ".parquet")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source.Corpus);

    private sealed class Writer : ExportWriter
    {
        private const long TicksPerMicrosecond = TimeSpan.TicksPerMillisecond / 1000;

        private static readonly DateTimeOffset _epoch = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

        private readonly List<ParquetColumn> _columns = [];
        private readonly ParquetFile _file;
        private readonly WholeSpeakers _speakers;
        private readonly ParquetColumn _id, _kind, _words, _starts, _ends, _speaker, _speakerKind, _speakerKey, _mention, _addressee, _cue, _stance, _isNegated, _claims;
        private readonly ParquetColumn _articleId, _path, _sha256, _title, _outlet, _published, _publishedOffset, _language, _url;

        public Writer(Stream output, ICorpus? corpus)
        {
            _id = Text("quote_id");
            _kind = Text("kind");
            _words = Text("text");
            _starts = Column(["spans", "list", "element", "start"], PhysicalType.Int32, Meaning.Plain, Repetition.Repeated);
            _ends = Column(["spans", "list", "element", "end"], PhysicalType.Int32, Meaning.Plain, Repetition.Repeated);
            _speaker = OptionalText("speaker");
            _speakerKind = OptionalText("speaker_kind");
            _speakerKey = OptionalText("speaker_key");
            _mention = OptionalText("mention");
            _addressee = OptionalText("addressee");
            _cue = OptionalText("cue");
            _stance = Text("stance");
            _isNegated = Column(["is_negated"], PhysicalType.Boolean, Meaning.Plain, Repetition.Required);
            _claims = Column(["claims", "list", "element"], PhysicalType.ByteArray, Meaning.Text, Repetition.Repeated);
            _articleId = Text("article_id");
            _path = Text("path");
            _sha256 = Text("sha256");
            _title = Text("title");
            _outlet = OptionalText("outlet");
            _published = Column(["published"], PhysicalType.Int64, Meaning.Moment, Repetition.Optional);
            _publishedOffset = Column(["published_offset_minutes"], PhysicalType.Int32, Meaning.Plain, Repetition.Optional);
            _language = OptionalText("language");
            _url = OptionalText("url");
            _file = new ParquetFile(output, _columns);
            _speakers = new WholeSpeakers(corpus);
        }

        public override void Write(ExportedArticle article)
        {
            if (article.Quotes.Count == 0)
                return;
            var facts = new ArticleFacts(article.Article);
            foreach (var quote in article.Quotes)
            {
                AddQuote(quote, facts.Text);
                AddArticle(facts);
                _file.EndRow();
            }
        }

        public override void Complete(CancellationToken cancellation) => _file.Complete();

        public override void Dispose()
        {
        }

        private void AddQuote(Quote quote, ArticleText text)
        {
            var spans = quote.Spans.Select(text.Of).ToArray();
            var speaker = quote.Speaker is { } known ? _speakers.Of(known) : null;
            _id.Add(quote.Id);
            _kind.Add(quote.Kind.ToString());
            _words.Add(quote.Text);
            _starts.Add(Array.ConvertAll(spans, span => span.Start));
            _ends.Add(Array.ConvertAll(spans, span => span.End));
            _speaker.Add(speaker?.Name);
            _speakerKind.Add(speaker?.Kind.ToString());
            _speakerKey.Add(speaker is null ? null : Written.Key(speaker.Key));
            _mention.Add(quote.Mention?.Text);
            _addressee.Add(quote.Addressee);
            _cue.Add(quote.Cue);
            _stance.Add(quote.Stance.ToString());
            _isNegated.Add(quote.IsNegated);
            _claims.Add(quote.Claims.Select(claim => claim.Text).ToArray());
        }

        private void AddArticle(ArticleFacts facts)
        {
            var article = facts.Article;
            _articleId.Add(article.Id);
            _path.Add(article.Path);
            _sha256.Add(article.Source.Sha256);
            _title.Add(article.Title);
            _outlet.Add(article.Outlet);
            _published.Add((article.Published?.UtcTicks - _epoch.Ticks) / TicksPerMicrosecond);
            _publishedOffset.Add((int?)article.Published?.Offset.TotalMinutes);
            _language.Add(article.Language);
            _url.Add(facts.Url);
        }

        private ParquetColumn Text(string name) => Column([name], PhysicalType.ByteArray, Meaning.Text, Repetition.Required);

        private ParquetColumn OptionalText(string name) => Column([name], PhysicalType.ByteArray, Meaning.Text, Repetition.Optional);

        private ParquetColumn Column(IReadOnlyList<string> path, PhysicalType type, Meaning meaning, Repetition repetition)
        {
            var column = new ParquetColumn(path, type, meaning, repetition);
            _columns.Add(column);
            return column;
        }
    }
}

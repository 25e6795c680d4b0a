using Corpus.Export.Json;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>One quote a line, as docs/schemas/quote.schema.json describes it.</summary>
internal sealed class JsonLinesFormat() : StreamFormat("JsonLines", ".jsonl", ".ndjson")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source.Corpus);

    private sealed class Writer(Stream output, ICorpus? corpus) : ExportWriter
    {
        private readonly JsonWriter _json = new(output);
        private readonly WholeSpeakers _speakers = new(corpus);
        private ArticleText _text = null!;

        public override void Write(ExportedArticle article)
        {
            if (article.Quotes.Count == 0)
                return;
            var facts = new ArticleFacts(article.Article);
            _text = facts.Text;
            foreach (var quote in article.Quotes)
                WriteQuote(quote, facts);
        }

        public override void Complete(CancellationToken cancellation) => _json.Flush();

        public override void Dispose() => _json.Dispose();

        private void WriteQuote(Quote quote, ArticleFacts article)
        {
            _json.Open('{').Property("id", quote.Id).Property("kind", quote.Kind.ToString());
            WriteWords(quote.Words);
            _json.Name("speaker");
            WriteSpeaker(quote.Speaker);
            _json.Name("mention");
            WriteMention(quote.Mention);
            WriteOptional("addressee", quote.AddresseeWords);
            WriteOptional("cue", quote.CueWords);
            _json.Property("stance", quote.Stance.ToString()).Name("isNegated").Value(quote.IsNegated);
            WriteOptional("negation", quote.NegationWords);
            _json.Property("reportedBy", quote.ReportedBy?.Id).Property("rule", quote.Rule);
            _json.Array("claims", quote.Claims, WriteClaim);
            WriteArticle(article);
            _json.Close('}').EndLine();
        }

        private void WriteArticle(ArticleFacts facts)
        {
            var article = facts.Article;
            _json.Name("article").Open('{').Property("id", article.Id).Property("path", article.Path).Property("sha256", article.Source.Sha256)
                .Property("title", article.Title).Property("outlet", article.Outlet).Property("published", facts.Published)
                .Property("language", article.Language).Property("url", facts.Url).Close('}');
        }

        private void WriteSpeaker(Speaker? speaker)
        {
            if (speaker is null)
            {
                _json.Value((string?)null);
                return;
            }
            var whole = _speakers.Of(speaker);
            _json.Open('{').Property("key", Written.Key(whole.Key)).Property("name", whole.Name).Property("kind", whole.Kind.ToString()).Close('}');
        }

        private void WriteMention(Mention? mention)
        {
            if (mention is null)
            {
                _json.Value((string?)null);
                return;
            }
            _json.Open('{').Property("kind", mention.Kind.ToString());
            WriteWords(mention.Words);
            _json.Close('}');
        }

        private void WriteClaim(Claim claim)
        {
            _json.Open('{');
            WriteWords(claim.Words);
            _json.Property("stance", claim.Stance.ToString()).Property("polarity", claim.Polarity.ToString()).Name("said");
            WriteSaid(claim.SaidOn);
            _json.Array("values", claim.Values, WriteValue).Array("references", claim.References, WriteReference).Close('}');
        }

        private void WriteSaid(SaidTime said)
        {
            _json.Open('{').Property("kind", said.Kind.ToString());
            WriteOptional("words", said.Words);
            _json.Property("from", Written.Day(said.From)).Property("to", Written.Day(said.To)).Close('}');
        }

        private void WriteValue(ClaimValue value)
        {
            _json.Open('{').Property("kind", value.Kind.ToString());
            WriteWords(value.Words);
            _json.Name("amount").Value(value.Amount).Property("currency", value.Currency).Property("from", Written.Day(value.From)).Property("to", Written.Day(value.To)).Close('}');
        }

        private void WriteReference(ClaimReference reference)
        {
            _json.Open('{');
            WriteWords(reference.Words);
            _json.Property("name", reference.Name).Close('}');
        }

        private void WriteOptional(string name, AnchoredText? words)
        {
            _json.Name(name);
            if (words is null)
            {
                _json.Value((string?)null);
                return;
            }
            _json.Open('{');
            WriteWords(words);
            _json.Close('}');
        }

        /// <summary>The words and where they stand: what they have in every place.</summary>
        private void WriteWords(AnchoredText words) => _json.Property("text", words.Text).Array("spans", words.Spans, span =>
        {
            var place = _text.Of(span);
            _json.Open('{').Name("start").Value(place.Start).Name("end").Value(place.End).Close('}');
        });
    }
}

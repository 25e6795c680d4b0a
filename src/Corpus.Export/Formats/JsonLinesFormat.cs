using System.Text.Json;
using Corpus.Export.Json;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>One quote a line, as docs/schemas/quote.schema.json describes it.</summary>
internal sealed class JsonLinesFormat() : StreamFormat("JsonLines", ".jsonl", ".ndjson")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source.Corpus);

    private sealed class Writer : ExportWriter
    {
        private readonly JsonOutput _output;
        private readonly Utf8JsonWriter _json;
        private readonly WholeSpeakers _speakers;
        private ArticleText _text = null!;

        public Writer(Stream output, ICorpus? corpus)
        {
            _output = new JsonOutput(output);
            _json = _output.Json;
            _speakers = new WholeSpeakers(corpus);
        }

        public override void Write(ExportedArticle article)
        {
            if (article.Quotes.Count == 0)
                return;
            var facts = new ArticleFacts(article.Article);
            _text = facts.Text;
            foreach (var quote in article.Quotes)
                WriteQuote(quote, facts);
        }

        public override void Complete(CancellationToken cancellation)
        {
        }

        public override void Dispose() => _output.Dispose();

        private void WriteQuote(Quote quote, ArticleFacts facts)
        {
            _json.WriteStartObject();
            _json.Text("id", quote.Id);
            _json.Text("kind", quote.Kind.ToString());
            WriteWords(quote.Words);
            WriteSpeaker(quote.Speaker);
            WriteMention(quote.Mention);
            WriteOptional("addressee", quote.AddresseeWords);
            WriteOptional("cue", quote.CueWords);
            _json.Text("stance", quote.Stance.ToString());
            _json.WriteBoolean("isNegated", quote.IsNegated);
            WriteOptional("negation", quote.NegationWords);
            _json.Text("reportedBy", quote.ReportedBy?.Id);
            _json.Text("rule", quote.Rule);
            _json.Array("claims", quote.Claims, WriteClaim);
            WriteArticle(facts);
            _json.WriteEndObject();
            _output.EndDocument();
        }

        private void WriteArticle(ArticleFacts facts)
        {
            var article = facts.Article;
            _json.Texts(
                "article", ("id", article.Id), ("path", article.Path), ("sha256", article.Source.Sha256), ("title", article.Title), ("outlet", article.Outlet),
                ("published", facts.Published), ("language", article.Language), ("url", facts.Url));
        }

        private void WriteSpeaker(Speaker? speaker)
        {
            if (speaker is null)
            {
                _json.WriteNull("speaker");
                return;
            }
            var whole = _speakers.Of(speaker);
            _json.Texts("speaker", ("key", Written.Key(whole.Key)), ("name", whole.Name), ("kind", whole.Kind.ToString()));
        }

        private void WriteMention(Mention? mention)
        {
            if (mention is null)
            {
                _json.WriteNull("mention");
                return;
            }
            _json.WriteStartObject("mention");
            _json.Text("kind", mention.Kind.ToString());
            WriteWords(mention.Words);
            _json.WriteEndObject();
        }

        private void WriteClaim(Claim claim)
        {
            _json.WriteStartObject();
            WriteWords(claim.Words);
            _json.Text("stance", claim.Stance.ToString());
            _json.Text("polarity", claim.Polarity.ToString());
            WriteSaid(claim.SaidOn);
            _json.Array("values", claim.Values, WriteValue);
            _json.Array("references", claim.References, WriteReference);
            _json.WriteEndObject();
        }

        private void WriteSaid(SaidTime said)
        {
            _json.WriteStartObject("said");
            _json.Text("kind", said.Kind.ToString());
            WriteOptional("words", said.Words);
            _json.Text("from", Written.Day(said.From));
            _json.Text("to", Written.Day(said.To));
            _json.WriteEndObject();
        }

        private void WriteValue(ClaimValue value)
        {
            _json.WriteStartObject();
            _json.Text("kind", value.Kind.ToString());
            WriteWords(value.Words);
            if (value.Amount is { } amount)
                _json.WriteNumber("amount", amount);
            else
                _json.WriteNull("amount");
            _json.Text("currency", value.Currency);
            _json.Text("from", Written.Day(value.From));
            _json.Text("to", Written.Day(value.To));
            _json.WriteEndObject();
        }

        private void WriteReference(ClaimReference reference)
        {
            _json.WriteStartObject();
            WriteWords(reference.Words);
            _json.Text("name", reference.Name);
            _json.WriteEndObject();
        }

        private void WriteOptional(string name, AnchoredText? words)
        {
            if (words is null)
            {
                _json.WriteNull(name);
                return;
            }
            _json.WriteStartObject(name);
            WriteWords(words);
            _json.WriteEndObject();
        }

        /// <summary>The words and where they stand: what they have in every place.</summary>
        private void WriteWords(AnchoredText words)
        {
            _json.Text("text", words.Text);
            _json.Array("spans", words.Spans, WriteSpan);
        }

        private void WriteSpan(TextSpan span)
        {
            var place = _text.Of(span);
            _json.WriteStartObject();
            _json.WriteNumber("start", place.Start);
            _json.WriteNumber("end", place.End);
            _json.WriteEndObject();
        }
    }
}

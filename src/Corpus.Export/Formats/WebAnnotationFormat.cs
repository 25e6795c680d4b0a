using System.Text.Json;
using Corpus.Export.Json;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>A page of W3C Web Annotations: one for each quote, which selects its words in the seed by their places and by themselves.</summary>
internal sealed class WebAnnotationFormat() : StreamFormat("WebAnnotation", ".annotations.json", ".annotations.jsonld")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source.Corpus);

    private sealed class Writer : ExportWriter
    {
        /// <summary>Code points on each side of a quotation: enough to tell it from another of the same words.</summary>
        private const int ContextLength = 32;

        private readonly JsonOutput _output;
        private readonly Utf8JsonWriter _json;
        private readonly WholeSpeakers _speakers;

        public Writer(Stream output, ICorpus? corpus)
        {
            _output = new JsonOutput(output);
            _json = _output.Json;
            _speakers = new WholeSpeakers(corpus);
            _json.WriteStartObject();
            _json.Text("@context", "http://www.w3.org/ns/anno.jsonld");
            _json.Text("id", "#page");
            _json.Text("type", "AnnotationPage");
            _json.WriteStartArray("items");
        }

        public override void Write(ExportedArticle article)
        {
            if (article.Quotes.Count == 0)
                return;
            var facts = new ArticleFacts(article.Article);
            foreach (var quote in article.Quotes)
                WriteAnnotation(quote, facts);
        }

        public override void Complete(CancellationToken cancellation) => _output.EndItems();

        public override void Dispose() => _output.Dispose();

        private void WriteAnnotation(Quote quote, ArticleFacts facts)
        {
            _output.EndLine();
            _json.WriteStartObject();
            _json.Text("id", "#" + Written.Key(quote.Key));
            _json.Text("type", "Annotation");
            _json.Text("motivation", "identifying");
            _json.WriteStartArray("body");
            if (quote.Speaker is { } speaker)
                WriteBody("identifying", _speakers.Of(speaker).Name);
            WriteBody("classifying", quote.Kind.ToString());
            WriteBody("tagging", quote.Stance.ToString());
            _json.WriteEndArray();
            _json.Array("target", quote.Words.Spans, span => WriteTarget(span, facts));
            _json.WriteEndObject();
        }

        private void WriteBody(string purpose, string value) =>
            _json.Texts(("type", "TextualBody"), ("purpose", purpose), ("format", "text/plain"), ("value", value));

        private void WriteTarget(TextSpan span, ArticleFacts facts)
        {
            _json.WriteStartObject();
            _json.Text("type", "SpecificResource");
            WriteSource(facts);
            _json.WriteStartArray("selector");
            WritePlace(facts.Text.Of(span));
            var text = facts.Text.Text;
            _json.Texts(
                ("type", "TextQuoteSelector"), ("exact", text.Substring(span.Start, span.Length)), ("prefix", Before(text, span.Start)), ("suffix", After(text, span.End)));
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        private void WritePlace(CodePointSpan place)
        {
            _json.WriteStartObject();
            _json.Text("type", "TextPositionSelector");
            _json.WriteNumber("start", place.Start);
            _json.WriteNumber("end", place.End);
            _json.WriteEndObject();
        }

        private void WriteSource(ArticleFacts facts)
        {
            _json.WriteStartObject("source");
            _json.Text("id", facts.Path);
            _json.Text("type", "Text");
            _json.Text("format", "text/plain");
            _json.OptionalText("language", facts.Article.Language);
            _json.Text("canonical", facts.Iri);
            _json.OptionalText("via", facts.Url);
            _json.WriteEndObject();
        }

        /// <summary>The characters before a place; no pair of surrogates is cut.</summary>
        private static string Before(string text, int end)
        {
            var start = end;
            for (var i = 0; i < ContextLength && start > 0; i++)
                start -= start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
            return text.Substring(start, end - start);
        }

        private static string After(string text, int start)
        {
            var end = start;
            for (var i = 0; i < ContextLength && end < text.Length; i++)
                end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
            return text.Substring(start, end - start);
        }
    }
}

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

        private readonly JsonWriter _json;
        private readonly WholeSpeakers _speakers;

        public Writer(Stream output, ICorpus? corpus)
        {
            _json = new JsonWriter(output);
            _speakers = new WholeSpeakers(corpus);
            _json.Open('{').Property("@context", "http://www.w3.org/ns/anno.jsonld").Property("id", "#page").Property("type", "AnnotationPage").Name("items").Open('[');
        }

        public override void Write(ExportedArticle article)
        {
            if (article.Quotes.Count == 0)
                return;
            var facts = new ArticleFacts(article.Article);
            foreach (var quote in article.Quotes)
                WriteAnnotation(quote, facts);
        }

        public override void Complete(CancellationToken cancellation)
        {
            _json.EndLine().Close(']').Close('}').EndLine();
            _json.Flush();
        }

        public override void Dispose() => _json.Dispose();

        private void WriteAnnotation(Quote quote, ArticleFacts facts)
        {
            _json.NewLine().Open('{').Property("id", "#" + Written.Key(quote.Key)).Property("type", "Annotation").Property("motivation", "identifying");
            _json.Name("body").Open('[');
            if (quote.Speaker is { } speaker)
                WriteBody("identifying", _speakers.Of(speaker).Name);
            WriteBody("classifying", quote.Kind.ToString());
            WriteBody("tagging", quote.Stance.ToString());
            _json.Close(']').Array("target", quote.Words.Spans, span => WriteTarget(span, facts)).Close('}');
        }

        private void WriteBody(string purpose, string value) =>
            _json.Open('{').Property("type", "TextualBody").Property("purpose", purpose).Property("format", "text/plain").Property("value", value).Close('}');

        private void WriteTarget(TextSpan span, ArticleFacts facts)
        {
            _json.Open('{').Property("type", "SpecificResource").Name("source");
            WriteSource(facts);
            _json.Name("selector").Open('[');
            var place = facts.Text.Of(span);
            _json.Open('{').Property("type", "TextPositionSelector").Name("start").Value(place.Start).Name("end").Value(place.End).Close('}');
            var text = facts.Text.Text;
            _json.Open('{').Property("type", "TextQuoteSelector").Property("exact", text.Substring(span.Start, span.Length))
                .Property("prefix", Before(text, span.Start)).Property("suffix", After(text, span.End)).Close('}');
            _json.Close(']').Close('}');
        }

        private void WriteSource(ArticleFacts facts)
        {
            _json.Open('{').Property("id", facts.Path).Property("type", "Text").Property("format", "text/plain");
            _json.Optional("language", facts.Article.Language).Property("canonical", facts.Iri).Optional("via", facts.Url).Close('}');
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

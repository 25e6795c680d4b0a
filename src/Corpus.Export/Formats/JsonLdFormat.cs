using System.Text.Json;
using Corpus.Export.Json;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>Articles with their quotations in the words of schema.org, as one graph.</summary>
internal sealed class JsonLdFormat() : StreamFormat("JsonLd", ".jsonld")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source.Corpus);

    private sealed class Writer : ExportWriter
    {
        private readonly JsonOutput _output;
        private readonly Utf8JsonWriter _json;
        private readonly WholeSpeakers _speakers;

        public Writer(Stream output, ICorpus? corpus)
        {
            _output = new JsonOutput(output);
            _json = _output.Json;
            _speakers = new WholeSpeakers(corpus);
            _json.WriteStartObject();
            _json.Text("@context", "https://schema.org");
            _json.WriteStartArray("@graph");
        }

        public override void Write(ExportedArticle article)
        {
            var facts = new ArticleFacts(article.Article);
            _output.EndLine();
            _json.WriteStartObject();
            _json.Text("@type", "NewsArticle");
            _json.Text("@id", facts.Iri);
            _json.Text("headline", article.Article.Title);
            _json.OptionalText("datePublished", facts.Published);
            _json.OptionalText("inLanguage", article.Article.Language);
            _json.OptionalText("url", facts.Url);
            if (article.Article.Outlet is { } outlet)
                _json.Texts("publisher", ("@type", "Organization"), ("name", outlet));
            if (facts.Authors.Count > 0)
                _json.Array("author", facts.Authors, author => _json.Texts(("@type", "Person"), ("name", author)));
            _json.Array("identifier", Identifiers(article.Article), identifier =>
                _json.Texts(("@type", "PropertyValue"), ("propertyID", identifier.Name), ("value", identifier.Value)));
            _json.Text("articleBody", facts.Body);
            _json.Array("hasPart", article.Quotes, quote => WriteQuotation(quote, facts));
            _json.WriteEndObject();
        }

        public override void Complete(CancellationToken cancellation) => _output.EndItems();

        public override void Dispose() => _output.Dispose();

        private static IEnumerable<(string Name, string Value)> Identifiers(Article article) =>
            new[] { (Name: "path", Value: article.Path), (Name: "id", Value: article.Id), (Name: "sha-256", Value: article.Source.Sha256) }.Where(identifier => identifier.Value.Length > 0);

        private void WriteQuotation(Quote quote, ArticleFacts facts)
        {
            _json.WriteStartObject();
            _json.Text("@type", "Quotation");
            _json.Text("@id", "#" + Written.Key(quote.Key));
            _json.Text("identifier", quote.Id);
            _json.Text("text", quote.Text);
            _json.OptionalText("inLanguage", facts.Article.Language);
            _json.Texts("isPartOf", ("@id", facts.Iri));
            if (quote.Speaker is { } speaker)
                WriteSpeaker(_speakers.Of(speaker));
            _json.WriteEndObject();
        }

        /// <summary>A group without names is to schema.org an organization, as it knows no other body of people.</summary>
        private void WriteSpeaker(WholeSpeaker speaker) => _json.Texts(
            "spokenByCharacter",
            ("@type", speaker.Kind == SpeakerKind.Person ? "Person" : "Organization"), ("@id", "#speaker-" + Written.Key(speaker.Key)), ("name", speaker.Name));
    }
}

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
        private readonly JsonWriter _json;
        private readonly WholeSpeakers _speakers;

        public Writer(Stream output, ICorpus? corpus)
        {
            _json = new JsonWriter(output);
            _speakers = new WholeSpeakers(corpus);
            _json.Open('{').Property("@context", "https://schema.org").Name("@graph").Open('[');
        }

        public override void Write(ExportedArticle article)
        {
            var facts = new ArticleFacts(article.Article);
            _json.NewLine().Open('{').Property("@type", "NewsArticle").Property("@id", facts.Iri).Property("headline", article.Article.Title);
            _json.Optional("datePublished", facts.Published).Optional("inLanguage", article.Article.Language).Optional("url", facts.Url);
            if (article.Article.Outlet is { } outlet)
                WriteNamed("publisher", "Organization", outlet);
            if (facts.Authors.Count > 0)
                _json.Array("author", facts.Authors, author => _json.Open('{').Property("@type", "Person").Property("name", author).Close('}'));
            _json.Array("identifier", Identifiers(article.Article), identifier =>
                _json.Open('{').Property("@type", "PropertyValue").Property("propertyID", identifier.Name).Property("value", identifier.Value).Close('}'));
            _json.Property("articleBody", facts.Body);
            _json.Array("hasPart", article.Quotes, quote => WriteQuotation(quote, facts));
            _json.Close('}');
        }

        public override void Complete(CancellationToken cancellation)
        {
            _json.EndLine().Close(']').Close('}').EndLine();
            _json.Flush();
        }

        public override void Dispose() => _json.Dispose();

        private static IEnumerable<(string Name, string Value)> Identifiers(Article article) =>
            new[] { (Name: "path", Value: article.Path), (Name: "id", Value: article.Id), (Name: "sha-256", Value: article.Source.Sha256) }.Where(identifier => identifier.Value.Length > 0);

        private void WriteQuotation(Quote quote, ArticleFacts facts)
        {
            _json.Open('{').Property("@type", "Quotation").Property("@id", "#" + Written.Key(quote.Key)).Property("identifier", quote.Id);
            _json.Property("text", quote.Text).Optional("inLanguage", facts.Article.Language).Name("isPartOf").Open('{').Property("@id", facts.Iri).Close('}');
            if (quote.Speaker is { } speaker)
                WriteSpeaker(_speakers.Of(speaker));
            _json.Close('}');
        }

        /// <summary>A group without names is to schema.org an organization, as it knows no other body of people.</summary>
        private void WriteSpeaker(WholeSpeaker speaker) =>
            _json.Name("spokenByCharacter").Open('{')
                .Property("@type", speaker.Kind == SpeakerKind.Person ? "Person" : "Organization")
                .Property("@id", "#speaker-" + Written.Key(speaker.Key)).Property("name", speaker.Name).Close('}');

        private void WriteNamed(string property, string type, string name) =>
            _json.Name(property).Open('{').Property("@type", type).Property("name", name).Close('}');
    }
}

using Corpus.Export.Json;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>The articles as IPTC ninjs 3.0: one composite news object, whose associations they are.</summary>
internal sealed class NinjsFormat() : StreamFormat("Ninjs", ".ninjs.json", ".ninjs")
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
            _json.Open('{').Property("uri", "corpus:/").Property("type", "composite").Name("standard").Open('{').Property("name", "ninjs").Property("version", "3.0")
                .Property("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#").Close('}').Name("associations").Open('[');
        }

        public override void Write(ExportedArticle article)
        {
            var content = article.Article;
            var facts = new ArticleFacts(content);
            _json.NewLine().Open('{').Property("name", content.Id).Property("uri", facts.Url ?? facts.Iri).Property("type", "text").Property("representationType", "full");
            _json.Optional("versionCreated", facts.Published).Optional("language", content.Language).Property("title", content.Title);
            WriteTexts("headlines", "main", content.Title);
            WriteTexts("bodies", "main", facts.Body);
            if (facts.Authors.Count > 0)
                _json.Property("by", string.Join(", ", facts.Authors));
            if (content.Outlet is { } outlet)
                _json.Name("infoSources").Open('[').Open('{').Property("name", outlet).Property("role", "publisher").Close('}').Close(']');
            WriteSpeakers(article.Quotes);
            _json.Array("altIds", Ids(content), id => _json.Open('{').Property("role", id.Role).Property("value", id.Value).Close('}')).Close('}');
        }

        public override void Complete(CancellationToken cancellation)
        {
            _json.EndLine().Close(']').Close('}').EndLine();
            _json.Flush();
        }

        public override void Dispose() => _json.Dispose();

        private static IEnumerable<(string Role, string Value)> Ids(Article article) =>
            new[] { (Role: "path", Value: article.Path), (Role: "sha-256", Value: article.Source.Sha256) }.Where(id => id.Value.Length > 0);

        private void WriteTexts(string name, string role, string text) =>
            _json.Name(name).Open('[').Open('{').Property("role", role).Property("contentType", "text/plain").Property("value", text).Close('}').Close(']');

        /// <summary>Who is quoted, in the order of their first quotes; groups without names have no place in the format.</summary>
        private void WriteSpeakers(IEnumerable<Quote> quotes)
        {
            var speakers = quotes.Select(quote => quote.Speaker).OfType<Speaker>().Select(_speakers.Of).Distinct().ToArray();
            WriteNames("people", speakers.Where(speaker => speaker.Kind == SpeakerKind.Person));
            WriteNames("organisations", speakers.Where(speaker => speaker.Kind == SpeakerKind.Organization));
        }

        private void WriteNames(string name, IEnumerable<WholeSpeaker> speakers) => _json.Array(name, speakers, speaker =>
            _json.Open('{').Property("name", speaker.Name).Property("rel", "quoted").Property("literal", Written.Key(speaker.Key)).Close('}'));
    }
}

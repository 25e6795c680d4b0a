using System.Text.Json;
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
        private readonly JsonOutput _output;
        private readonly Utf8JsonWriter _json;
        private readonly WholeSpeakers _speakers;

        public Writer(Stream output, ICorpus? corpus)
        {
            _output = new JsonOutput(output);
            _json = _output.Json;
            _speakers = new WholeSpeakers(corpus);
            _json.WriteStartObject();
            _json.Text("uri", "corpus:/");
            _json.Text("type", "composite");
            _json.Texts("standard", ("name", "ninjs"), ("version", "3.0"), ("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"));
            _json.WriteStartArray("associations");
        }

        public override void Write(ExportedArticle article)
        {
            var content = article.Article;
            var facts = new ArticleFacts(content);
            _output.EndLine();
            _json.WriteStartObject();
            _json.Text("name", content.Id);
            _json.Text("uri", facts.Url ?? facts.Iri);
            _json.Text("type", "text");
            _json.Text("representationType", "full");
            _json.OptionalText("versionCreated", facts.Published);
            _json.OptionalText("language", content.Language);
            _json.Text("title", content.Title);
            WriteMain("headlines", content.Title);
            WriteMain("bodies", facts.Body);
            if (facts.Authors.Count > 0)
                _json.Text("by", string.Join(", ", facts.Authors));
            if (content.Outlet is { } outlet)
                _json.Array("infoSources", [outlet], name => _json.Texts(("name", name), ("role", "publisher")));
            WriteSpeakers(article.Quotes);
            _json.Array("altIds", Ids(content), id => _json.Texts(("role", id.Role), ("value", id.Value)));
            _json.WriteEndObject();
        }

        public override void Complete(CancellationToken cancellation) => _output.EndItems();

        public override void Dispose() => _output.Dispose();

        private static IEnumerable<(string Role, string Value)> Ids(Article article) =>
            new[] { (Role: "path", Value: article.Path), (Role: "sha-256", Value: article.Source.Sha256) }.Where(id => id.Value.Length > 0);

        private void WriteMain(string name, string text) =>
            _json.Array(name, [text], value => _json.Texts(("role", "main"), ("contentType", "text/plain"), ("value", value)));

        /// <summary>Who is quoted, in the order of their first quotes; groups without names have no place in the format.</summary>
        private void WriteSpeakers(IEnumerable<Quote> quotes)
        {
            var speakers = quotes.Select(quote => quote.Speaker).OfType<Speaker>().Select(_speakers.Of).Distinct().ToArray();
            WriteNames("people", speakers.Where(speaker => speaker.Kind == SpeakerKind.Person));
            WriteNames("organisations", speakers.Where(speaker => speaker.Kind == SpeakerKind.Organization));
        }

        private void WriteNames(string name, IEnumerable<WholeSpeaker> speakers) => _json.Array(name, speakers, speaker =>
            _json.Texts(("name", speaker.Name), ("rel", "quoted"), ("literal", Written.Key(speaker.Key))));
    }
}

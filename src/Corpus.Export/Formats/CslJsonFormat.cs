using System.Text.Json;
using Corpus.Export.Json;
using Corpus.Export.Text;

namespace Corpus.Export.Formats;

/// <summary>The articles as a bibliography that citation managers read.</summary>
internal sealed class CslJsonFormat() : StreamFormat("CslJson", ".csl.json", ".csljson")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output);

    private sealed class Writer : ExportWriter
    {
        private readonly JsonOutput _output;
        private readonly Utf8JsonWriter _json;

        public Writer(Stream output)
        {
            _output = new JsonOutput(output);
            _json = _output.Json;
            _json.WriteStartArray();
        }

        public override void Write(ExportedArticle article)
        {
            var content = article.Article;
            var facts = new ArticleFacts(content);
            _output.EndLine();
            _json.WriteStartObject();
            _json.Text("id", content.Id);
            _json.Text("type", "article-newspaper");
            _json.Text("title", content.Title);
            if (facts.Authors.Count > 0)
                _json.Array("author", facts.Authors, author => _json.Texts(("literal", author)));
            _json.OptionalText("container-title", content.Outlet);
            if (content.Published is { } published)
                WriteIssued(published);
            _json.OptionalText("language", content.Language);
            _json.OptionalText("URL", facts.Url);
            _json.Texts("custom", ("path", content.Path), ("sha256", content.Source.Sha256));
            _json.WriteEndObject();
        }

        public override void Complete(CancellationToken cancellation) => _output.EndItems();

        public override void Dispose() => _output.Dispose();

        /// <summary>The day where the article was published, which is the day that a reference gives.</summary>
        private void WriteIssued(DateTimeOffset published)
        {
            _json.WriteStartObject("issued");
            _json.WriteStartArray("date-parts");
            _json.WriteStartArray();
            foreach (var part in new[] { published.Year, published.Month, published.Day })
                _json.WriteNumberValue(part);
            _json.WriteEndArray();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
    }
}

using Corpus.Export.Json;
using Corpus.Export.Text;

namespace Corpus.Export.Formats;

/// <summary>The articles as a bibliography that citation managers read.</summary>
internal sealed class CslJsonFormat() : StreamFormat("CslJson", ".csl.json", ".csljson")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output);

    private sealed class Writer : ExportWriter
    {
        private readonly JsonWriter _json;

        public Writer(Stream output)
        {
            _json = new JsonWriter(output);
            _json.Open('[');
        }

        public override void Write(ExportedArticle article)
        {
            var content = article.Article;
            var facts = new ArticleFacts(content);
            _json.NewLine().Open('{').Property("id", content.Id).Property("type", "article-newspaper").Property("title", content.Title);
            if (facts.Authors.Count > 0)
                _json.Array("author", facts.Authors, author => _json.Open('{').Property("literal", author).Close('}'));
            _json.Optional("container-title", content.Outlet);
            if (content.Published is { } published)
                WriteIssued(published);
            _json.Optional("language", content.Language).Optional("URL", facts.Url);
            _json.Name("custom").Open('{').Property("path", content.Path).Property("sha256", content.Source.Sha256).Close('}').Close('}');
        }

        public override void Complete(CancellationToken cancellation)
        {
            _json.EndLine().Close(']').EndLine();
            _json.Flush();
        }

        public override void Dispose() => _json.Dispose();

        /// <summary>The day where the article was published, which is the day that a reference gives.</summary>
        private void WriteIssued(DateTimeOffset published)
        {
            _json.Name("issued").Open('{').Name("date-parts").Open('[').Open('[');
            foreach (var part in new[] { published.Year, published.Month, published.Day })
                _json.Value(part);
            _json.Close(']').Close(']').Close('}');
        }
    }
}

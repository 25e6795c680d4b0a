using System.Xml;
using Corpus.Export.Tei;
using Corpus.Export.Text;

namespace Corpus.Export.Formats;

/// <summary>TEI P5: a corpus of texts, each with its header, its speakers, and its quotes marked in the text as <c>said</c>.</summary>
internal sealed class TeiFormat() : StreamFormat("Tei", ".tei.xml", ".tei", ".xml")
{
    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source);

    private sealed class Writer : ExportWriter
    {
        private readonly XmlWriter _xml;
        private readonly TeiArticle _articles;
        private bool _isEmpty = true;

        public Writer(Stream output, ExportSource source)
        {
            // A carriage return is written as a reference: a reader would take it for the end of a line, and every position behind it would be wrong.
            _xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = WellFormed.Utf8, NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
            var elements = new TeiElements(_xml);
            _articles = new TeiArticle(elements, new WholeSpeakers(source.Corpus));
            _xml.WriteStartDocument();
            elements.Line().Start("teiCorpus");
            TeiHeader.WriteOfCorpus(elements);
        }

        public override void Write(ExportedArticle article)
        {
            _isEmpty = false;
            _articles.Write(article);
        }

        public override void Complete(CancellationToken cancellation)
        {
            // The format knows no corpus without a text.
            if (_isEmpty)
                _articles.WriteNone();
            _xml.WriteEndDocument();
            _xml.Flush();
        }

        public override void Dispose()
        {
            try
            {
                _xml.Dispose();
            }
            catch (IOException)
            {
                // What could not be written has been told where it was written; this is what was left of it.
            }
        }
    }
}

using System.Globalization;
using System.Text;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Formats;

/// <summary>One quote a row, as RFC 4180 has it, with a byte order mark and cells that no spreadsheet takes for a formula.</summary>
/// <remarks>
/// The mark is there because Excel and Windows PowerShell read a file without one in the encoding of the machine.
/// By hand, since the quoting is one rule, and the guard must be one that can be taken away again: docs/decisions/0011.
/// </remarks>
internal sealed class CsvFormat() : StreamFormat("Csv", ".csv")
{
    private const string FirstOfFormula = "=+-@\t\r\n＝＋－＠";

    private static readonly string[] _columns =
    [
        "quote_id", "kind", "text", "spans", "speaker", "speaker_kind", "speaker_key", "mention", "addressee", "cue", "stance", "is_negated", "claims",
        "article_id", "path", "sha256", "title", "outlet", "published", "language", "url",
    ];

    public override ExportWriter Open(Stream output, ExportSource source) => new Writer(output, source.Corpus);

    /// <summary>The cell with an apostrophe before what a spreadsheet would take for a formula. One more where the text has one there already, so that a reader can take it away again.</summary>
    public static string Guard(string cell)
    {
        var first = cell.Length - cell.TrimStart('\'').Length;
        return first < cell.Length && FirstOfFormula.IndexOf(cell[first]) >= 0 ? "'" + cell : cell;
    }

    private sealed class Writer : ExportWriter
    {
        private const int BufferSize = 1 << 16;

        private static readonly char[] _needQuotes = [',', '"', '\r', '\n'];

        private readonly StreamWriter _text;
        private readonly WholeSpeakers _speakers;

        public Writer(Stream output, ICorpus? corpus)
        {
            _text = new StreamWriter(output, Encoding.UTF8, BufferSize, leaveOpen: true);
            _speakers = new WholeSpeakers(corpus);
            WriteRow(_columns);
        }

        public override void Write(ExportedArticle article)
        {
            if (article.Quotes.Count == 0)
                return;
            var facts = new ArticleFacts(article.Article);
            foreach (var quote in article.Quotes)
                WriteRow(Row(quote, facts));
        }

        public override void Complete(CancellationToken cancellation) => _text.Flush();

        public override void Dispose()
        {
            try
            {
                _text.Dispose();
            }
            catch (IOException)
            {
                // What could not be written has been told where it was written; this is what was left of it.
            }
        }

        private string?[] Row(Quote quote, ArticleFacts facts)
        {
            var speaker = quote.Speaker is { } known ? _speakers.Of(known) : null;
            var article = facts.Article;
            return
            [
                quote.Id, quote.Kind.ToString(), quote.Text, Written.Spans(facts.Text, quote.Words),
                speaker?.Name, speaker?.Kind.ToString(), speaker is null ? null : Written.Key(speaker.Key), quote.Mention?.Text, quote.Addressee, quote.Cue,
                quote.Stance.ToString(), quote.IsNegated ? "true" : "false", quote.Claims.Count.ToString(CultureInfo.InvariantCulture),
                article.Id, article.Path, article.Source.Sha256, article.Title, article.Outlet, facts.Published, article.Language, facts.Url,
            ];
        }

        private void WriteRow(IReadOnlyList<string?> cells)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (i > 0)
                    _text.Write(',');
                WriteCell(Guard(cells[i] ?? ""));
            }
            _text.Write("\r\n");
        }

        private void WriteCell(string cell)
        {
            if (cell.IndexOfAny(_needQuotes) < 0)
            {
                _text.Write(cell);
                return;
            }
            _text.Write('"');
            _text.Write(cell.Replace("\"", "\"\""));
            _text.Write('"');
        }
    }
}

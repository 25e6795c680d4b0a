using System.Globalization;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Tei;

/// <summary>Writes one article as a text with its header.</summary>
internal sealed class TeiArticle(TeiElements tei, WholeSpeakers whole)
{
    private ArticleFacts _facts = null!;
    private TeiSpeakers _speakers = null!;
    private QuoteLayout _layout = null!;

    public void Write(ExportedArticle article)
    {
        _facts = new ArticleFacts(article.Article);
        _speakers = new TeiSpeakers(article);
        _layout = new QuoteLayout(article.Quotes);
        // All is laid out before anything is written: an element names the one that goes on with its quote.
        var title = article.Article.Content.TitleSpan is { } span ? _layout.Take(span) : null;
        var paragraphs = article.Article.Paragraphs.Select(paragraph => paragraph.Words.Spans.Select(_layout.Take).ToArray()).ToArray();
        var rest = _layout.Rest();
        tei.Line().Start("TEI").Id("a" + Written.Key(article.Article.Key)).Language(article.Article.Language);
        TeiHeader.WriteOf(tei, _facts, () => _speakers.Write(tei, whole));
        tei.Line().Start("text").Start("body");
        WriteTitle(title);
        foreach (var paragraph in paragraphs)
            WriteParagraph(paragraph);
        if (paragraphs.Length == 0)
            tei.Line().Start("p").End();
        WriteRest(rest);
        tei.Line().End().End().End();
    }

    /// <summary>A text with nothing in it.</summary>
    public void WriteNone()
    {
        tei.Line().Start("TEI").Start("teiHeader").Start("fileDesc").Start("titleStmt").Element("title", "").End();
        tei.Start("publicationStmt").Element("p", "").End().Start("sourceDesc").Element("p", "").End().End().End();
        tei.Start("text").Start("body").Start("p").End().End().End().End();
    }

    private void WriteTitle(MarkedBlock? title)
    {
        // A title that the metadata give stands nowhere in the text, and one that stands there may be another.
        var isOfText = title is not null && string.Equals(TextAt(title.Span), _facts.Article.Title, StringComparison.Ordinal);
        tei.Line().Start("head");
        if (isOfText)
            WriteBlock(title!);
        else
            tei.Text(_facts.Article.Title);
        tei.End();
        if (title is not null && !isOfText)
            WriteParagraph([title]);
    }

    private void WriteParagraph(IReadOnlyList<MarkedBlock> blocks)
    {
        tei.Line().Start("p");
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
                tei.Text(" ");
            WriteBlock(blocks[i]);
        }
        tei.End();
    }

    /// <summary>What was said in runs of the source that are in no paragraph.</summary>
    private void WriteRest(IReadOnlyList<MarkedBlock> blocks)
    {
        if (blocks.Count == 0)
            return;
        tei.Line().Start("div").Attribute("type", "elsewhere");
        foreach (var block in blocks)
            WriteParagraph([block]);
        tei.End();
    }

    private void WriteBlock(MarkedBlock block)
    {
        var ends = new Stack<int>();
        var at = block.Span.Start;
        foreach (var part in block.Parts)
        {
            at = WriteUpTo(part.Span.Start, at, ends);
            Open(part);
            ends.Push(part.Span.End);
        }
        at = WriteUpTo(block.Span.End, at, ends);
        for (; ends.Count > 0; ends.Pop())
            tei.End();
    }

    /// <summary>Writes text up to a place, and ends the elements that end before it.</summary>
    private int WriteUpTo(int place, int at, Stack<int> ends)
    {
        while (ends.Count > 0 && ends.Peek() <= place)
        {
            var end = ends.Pop();
            tei.Text(TextAt(TextSpan.FromBounds(at, end))).End();
            at = end;
        }
        tei.Text(TextAt(TextSpan.FromBounds(at, place)));
        return place;
    }

    private void Open(QuotePart part)
    {
        var count = _layout.CountOf(part);
        tei.Start("said").Id(NameOf(part.Quote, part.Number, count))
            .Attribute("who", _speakers.ReferenceTo(part.Quote.Speaker))
            .Attribute("direct", part.Quote.Kind switch { QuoteKind.Direct => "true", QuoteKind.Indirect => "false", _ => "unknown" })
            .Attribute("ana", TeiHeader.CategoriesOf(part.Quote))
            .Attribute("prev", part.Number > 0 ? "#" + NameOf(part.Quote, part.Number - 1, count) : null)
            .Attribute("next", part.Number < count - 1 ? "#" + NameOf(part.Quote, part.Number + 1, count) : null);
    }

    private static string NameOf(Quote quote, int part, int count) =>
        "q" + Written.Key(quote.Key) + (count == 1 ? "" : "." + (part + 1).ToString(CultureInfo.InvariantCulture));

    private string TextAt(TextSpan span) => _facts.Text.Text.Substring(span.Start, span.Length);
}

using System.Globalization;
using Corpus.Model;

namespace Corpus.PowerShell.Output;

/// <summary>Puts marks around the quotes of an article.</summary>
internal sealed class QuoteMarks
{
    /// <summary>The spans of all quotes in the order of the text; of those that begin together the longest comes first, so that marks stand inside each other.</summary>
    private readonly List<(TextSpan Span, int Speaker)> _spans;

    public QuoteMarks(Article article) => _spans =
    [
        .. article.Quotes
            .SelectMany(quote => quote.Spans.Select(span => (Span: span, Speaker: NumberOf(quote, article))))
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End),
    ];

    /// <summary>The number of a quote's speaker: speakers are numbered from one in the order of their first quotes.</summary>
    public static int NumberOf(Quote quote, Article article)
    {
        if (quote.Speaker is not { } speaker)
            return MarkedRun.UnknownSpeaker;
        for (var i = 0; i < article.Speakers.Count; i++)
        {
            if (article.Speakers[i].Key == speaker.Key)
                return i + 1;
        }
        return MarkedRun.UnknownSpeaker;
    }

    /// <summary>What stands for a speaker inside the brackets.</summary>
    public static string Label(int speaker) => speaker > 0 ? speaker.ToString(CultureInfo.InvariantCulture) : "?";

    /// <summary>The words of a paragraph, with brackets around what was said.</summary>
    public IReadOnlyList<MarkedRun> In(Paragraph paragraph)
    {
        var runs = new List<MarkedRun>();
        foreach (var span in paragraph.Words.Spans)
        {
            if (runs.Count > 0)
                runs.Add(new MarkedRun(" ", MarkedRun.Nobody));
            Mark(paragraph.Words.Source, span, runs);
        }
        return runs;
    }

    private void Mark(SourceText source, TextSpan span, List<MarkedRun> runs)
    {
        var open = new Stack<(int End, int Speaker)>();
        var at = span.Start;
        foreach (var mark in _spans.Where(mark => mark.Span.Start < span.End && mark.Span.End > span.Start))
        {
            Close(Math.Max(mark.Span.Start, span.Start));
            Read(Math.Max(mark.Span.Start, span.Start));
            runs.Add(new MarkedRun($"[{Label(mark.Speaker)}: ", mark.Speaker));
            // What would end behind the words around it ends with them: brackets are pairs.
            var end = Math.Min(mark.Span.End, span.End);
            open.Push((open.Count > 0 ? Math.Min(end, open.Peek().End) : end, mark.Speaker));
        }
        Close(span.End);
        Read(span.End);

        void Read(int to)
        {
            if (to > at)
                runs.Add(new MarkedRun(source.GetText(TextSpan.FromBounds(at, to)), open.Count > 0 ? open.Peek().Speaker : MarkedRun.Nobody));
            at = Math.Max(at, to);
        }

        void Close(int until)
        {
            while (open.Count > 0 && open.Peek().End <= until)
            {
                Read(open.Peek().End);
                runs.Add(new MarkedRun("]", open.Pop().Speaker));
            }
        }
    }
}

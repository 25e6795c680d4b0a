using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Concordances;

/// <summary>Finds a term in passages and shows each place in its context.</summary>
/// <remarks>Lines come in the order of the passages, one passage after the other. Keeps what it knows of the last article, so it is not thread-safe.</remarks>
public sealed class Concordance
{
    private readonly ConcordanceTerm _term;
    private readonly ConcordanceWindow _window;
    private SourceText? _source;
    private LineStarts? _lines;
    private QuoteMap? _quotes;

    /// <summary>Makes a concordance.</summary>
    public Concordance(ConcordanceTerm term, ConcordanceWindow window)
    {
        _term = term ?? throw new ArgumentNullException(nameof(term));
        _window = window ?? throw new ArgumentNullException(nameof(window));
    }

    /// <summary>The places where the term stands in a passage, in its order.</summary>
    public IEnumerable<ConcordanceLine> FindIn(Passage passage)
    {
        var text = new PassageText(passage ?? throw new ArgumentNullException(nameof(passage)));
        foreach (var (first, count) in _term.FindIn(text.Tokens))
            yield return LineOf(passage, text, first, count);
    }

    private ConcordanceLine LineOf(Passage passage, PassageText text, int first, int count)
    {
        var tokens = text.Tokens;
        var last = first + count - 1;
        var keyword = TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);
        var words = text.Anchor(keyword);
        Know(passage.Article);
        var position = words.Envelope.Start;
        return new ConcordanceLine(words, passage.Article, passage.Quote ?? _quotes!.At(position), _lines!.LineOf(position))
        {
            Left = SingleLine(text.Text, LeftEdge(text, first), keyword.Start),
            Keyword = SingleLine(text.Text, keyword.Start, keyword.End),
            Right = SingleLine(text.Text, keyword.End, RightEdge(text, last)),
            LeftWords = Neighbours(tokens, first - 1, -1, Math.Min(ConcordanceLine.MaxNeighbours, first)),
            KeywordWords = Neighbours(tokens, first, 1, count),
            RightWords = Neighbours(tokens, last + 1, 1, Math.Min(ConcordanceLine.MaxNeighbours, tokens.Count - last - 1)),
        };
    }

    /// <summary>Reads lines and quotes of an article once for all of its hits.</summary>
    private void Know(Article article)
    {
        if (article.Source.Equals(_source))
            return;
        _source = article.Source;
        _lines = new LineStarts(article.Source);
        _quotes = new QuoteMap(article);
    }

    /// <summary>Where the left context starts: with a word and the marks that touch it.</summary>
    private int LeftEdge(PassageText text, int first)
    {
        var (tokens, keyword) = (text.Tokens, text.Tokens[first].Span.Start);
        if (_window.Size == 0)
            return keyword;
        var outermost = first;
        while (outermost > 0 && Holds(first - outermost + 1, keyword - tokens[outermost - 1].Span.Start))
            outermost--;
        var word = tokens[outermost].Span.Start;
        var edge = word;
        while (edge > (outermost > 0 ? tokens[outermost - 1].Span.End : 0) && !char.IsWhiteSpace(text.Text[edge - 1]))
            edge--;
        return _window.Unit == WindowUnit.Word || keyword - edge <= _window.Size ? edge : word;
    }

    /// <summary>Where the right context ends: behind a word and the marks that touch it.</summary>
    private int RightEdge(PassageText text, int last)
    {
        var (tokens, keyword) = (text.Tokens, text.Tokens[last].Span.End);
        if (_window.Size == 0)
            return keyword;
        var outermost = last;
        while (outermost + 1 < tokens.Count && Holds(outermost - last + 1, tokens[outermost + 1].Span.End - keyword))
            outermost++;
        var word = tokens[outermost].Span.End;
        var edge = word;
        while (edge < (outermost + 1 < tokens.Count ? tokens[outermost + 1].Span.Start : text.Text.Length) && !char.IsWhiteSpace(text.Text[edge]))
            edge++;
        return _window.Unit == WindowUnit.Word || edge - keyword <= _window.Size ? edge : word;
    }

    /// <summary>Whether the window holds so many words, or characters.</summary>
    private bool Holds(int words, int characters) => (_window.Unit == WindowUnit.Word ? words : characters) <= _window.Size;

    private static ValueList<string> Neighbours(IReadOnlyList<ClaimToken> tokens, int from, int step, int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
            words[i] = tokens[from + (i * step)].Term;
        return new ValueList<string>(words);
    }

    /// <summary>Characters of a text with runs of white space as one space.</summary>
    private static string SingleLine(string text, int start, int end)
    {
        var line = new System.Text.StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                line.Append(text[i]);
            else if (i == start || !char.IsWhiteSpace(text[i - 1]))
                line.Append(' ');
        }

        return line.ToString();
    }
}

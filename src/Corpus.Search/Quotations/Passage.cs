using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>What one speaker said in one article, word by word: direct quotes one behind the other, or one quote that is reported.</summary>
internal sealed class Passage
{
    private readonly List<QuotedWord> _words = [];
    private readonly List<int> _quoteOf = [];
    private readonly List<int> _pieceEnds = [];
    private readonly List<Quote> _quotes = [];

    /// <summary>The words, with their places in the source text.</summary>
    public IReadOnlyList<QuotedWord> Words => _words;

    /// <summary>The quotes, in the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <summary>The quote that a word stands in.</summary>
    public Quote QuoteAt(int word) => _quotes[_quoteOf[word]];

    /// <summary>Whether a word is the speaker's own: it stands between quotation marks.</summary>
    public bool IsSpoken(int word) => QuoteAt(word).Kind switch
    {
        QuoteKind.Direct => true,
        QuoteKind.Mixed => _words[word].Has(WordMarks.InMarks),
        _ => false,
    };

    /// <summary>Whether the article gives a word and the one before it apart: in two quotes with something between them.</summary>
    public bool IsApart(int word) => word > 0 && _quoteOf[word] != _quoteOf[word - 1] && HasWordsBetween(_words[word - 1].Span.End, _words[word].Span.Start);

    /// <summary>Whether a word begins a sentence of what was said, or the whole.</summary>
    public bool BeginsSentence(int word) => word == 0 || _quoteOf[word] != _quoteOf[word - 1] || _words[word].Has(WordMarks.BeginsSentence);

    /// <summary>Whether a word ends a sentence of what was said, or the whole.</summary>
    public bool EndsSentence(int word) => word + 1 == _words.Count || BeginsSentence(word + 1);

    /// <summary>Adds a quote behind those that are there.</summary>
    public void Add(Quote quote)
    {
        var number = _quotes.Count;
        _quotes.Add(quote);
        var piece = 0;
        foreach (var word in SpokenWordReader.Read(quote))
        {
            while (quote.Spans[piece].End < word.Span.End)
                piece++;
            _words.Add(word);
            _quoteOf.Add(number);
            _pieceEnds.Add(quote.Spans[piece].End);
        }
    }

    /// <summary>Some words and their places; the attribution between two pieces is not among them.</summary>
    public AnchoredText TextOf(int first, int end)
    {
        var spans = new List<TextSpan>();
        for (var i = first; i < end; i++)
        {
            var continues = i > first && _pieceEnds[i] == _pieceEnds[i - 1];
            var start = continues ? spans[spans.Count - 1].Start : _words[i].Span.Start;
            if (continues)
                spans.RemoveAt(spans.Count - 1);
            spans.Add(TextSpan.FromBounds(start, _words[i].Span.End));
        }

        return new AnchoredText(_quotes[0].Words.Source, new ValueList<TextSpan>(spans));
    }

    /// <summary>Whole sentences: some words with the stop behind the last.</summary>
    public AnchoredText SentencesOf(int first, int end)
    {
        var words = TextOf(first, end);
        var last = words.Spans[words.Spans.Count - 1];
        var behind = words.Source.GetText(TextSpan.FromBounds(last.End, _pieceEnds[end - 1]));
        var stop = 0;
        while (stop < behind.Length && behind[stop] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।')
            stop++;
        return new AnchoredText(words.Source, new ValueList<TextSpan>([.. words.Spans.Take(words.Spans.Count - 1), new TextSpan(last.Start, last.Length + stop)]));
    }

    private bool HasWordsBetween(int start, int end)
    {
        if (end - start > LongestPunctuation)
            return true;
        foreach (var unit in Quotes[0].Words.Source.GetText(TextSpan.FromBounds(start, end)))
        {
            if (char.IsLetterOrDigit(unit))
                return true;
        }

        return false;
    }

    /// <summary>White space and marks between two quotes are no longer than this.</summary>
    private const int LongestPunctuation = 100;
}

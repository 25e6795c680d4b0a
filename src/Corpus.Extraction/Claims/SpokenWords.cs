using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>The words of one attribution's content, all pieces in a row: what claims are cut from.</summary>
/// <remarks>One buffer serves all attributions of an article. Words outside of marks are those that the article has already; a marked string, which is one token there, is cut here, once.</remarks>
internal sealed class SpokenWords
{
    /// <summary>Marks and spaces between the comma of an attribution and the piece behind it.</summary>
    private const int MaximumSigns = 4;

    private readonly ArticleTokens _article;
    private readonly List<Token> _tokens;
    private readonly List<int> _starts;
    private readonly List<TokenRange> _sentences;
    private readonly List<TextSpan> _spans;

    public SpokenWords(ArticleTokens article)
    {
        _article = article;
        _tokens = article.Workspace.List<Token>();
        _starts = article.Workspace.List<int>();
        _sentences = article.Workspace.List<TokenRange>();
        _spans = article.Workspace.List<TextSpan>();
        Words = new(article.Language, article.Text, _tokens);
    }

    /// <summary>Gives the lists to work with.</summary>
    public Workspace Workspace => _article.Workspace;

    /// <summary>The words that were loaded last.</summary>
    public WordRun Words { get; }

    /// <summary>The sentences in them; one whose attribution stands in its middle goes over two pieces.</summary>
    public List<TokenRange> Sentences => _sentences;

    /// <summary>Reads the words of these pieces, in the place of those that were read before.</summary>
    public void Load(List<Piece> pieces)
    {
        _tokens.Clear();
        _starts.Clear();
        _sentences.Clear();
        foreach (var piece in pieces)
        {
            _starts.Add(_tokens.Count);
            Add(piece);
        }
        var (first, isDirect) = (0, true);
        for (var i = 1; i <= pieces.Count; i++)
        {
            isDirect &= pieces[i - 1].Marks == QuoteKind.Direct;
            var end = i < pieces.Count ? _starts[i] : _tokens.Count;
            if (i < pieces.Count && end > first && end < _tokens.Count && GoesOn(pieces, i))
                continue;
            AddSentences(new(first, end), isDirect);
            (first, isDirect) = (end, true);
        }
    }

    /// <summary>The place of some tokens, in as many spans as pieces.</summary>
    public AnchoredText Anchor(TokenRange range)
    {
        var piece = _starts.Count - 1;
        while (piece > 0 && _starts[piece] > range.First)
            piece--;
        if (piece == _starts.Count - 1 || _starts[piece + 1] >= range.End)
            return new AnchoredText(_article.Source, TextSpan.FromBounds(_tokens[range.First].Start, _tokens[range.Last].End));
        _spans.Clear();
        for (var first = range.First; first < range.End; piece++)
        {
            var end = piece + 1 < _starts.Count ? Math.Min(range.End, _starts[piece + 1]) : range.End;
            if (end > first)
                _spans.Add(TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End));
            first = end;
        }
        return new AnchoredText(_article.Source, new ValueList<TextSpan>(_spans));
    }

    /// <summary>Whether a token stands inside quotation marks.</summary>
    public bool IsMarked(int at)
    {
        var range = _article.TokensOf(new TextSpan(_tokens[at].Start, 1));
        return !range.IsEmpty && _article.Tokens[range.First].Kind is TokenKind.Marked;
    }

    /// <summary>What is reported is one sentence; what stands between marks may be several. Closing marks alone belong to the sentence before them.</summary>
    private void AddSentences(TokenRange range, bool isDirect)
    {
        var count = _sentences.Count;
        if (isDirect)
            SentenceSplitter.Split(_article.Text, _tokens, range, [], _sentences);
        else if (!range.IsEmpty)
            _sentences.Add(range);
        for (var i = _sentences.Count - 1; i > count; i--)
        {
            if (_tokens.FindIndex(_sentences[i].First, _sentences[i].Count, token => token.Kind is TokenKind.Word or TokenKind.Number) >= 0)
                continue;
            _sentences[i - 1] = new(_sentences[i - 1].First, _sentences[i].End);
            _sentences.RemoveAt(i);
        }
    }

    private void Add(Piece piece)
    {
        var range = _article.TokensOf(piece.Span);

        // A person may have called marked words indirect: their token is wider than the piece.
        if (piece.Marks == QuoteKind.Indirect && !range.IsEmpty && _article.SpanOf(range).Start >= piece.Span.Start && _article.SpanOf(range).End <= piece.Span.End)
        {
            for (var at = range.First; at < range.End; at++)
                _tokens.Add(_article.Tokens[at]);
            return;
        }
        var (first, none) = (_tokens.Count, 0);
        Tokenizer.Read(_article.Language, _article.Text.AsSpan(), piece.Span, [], ref none, _tokens);
        NameCapitals.Retag(_tokens, new(first, _tokens.Count));
    }

    /// <summary>Whether a piece goes on with the sentence of the piece before it: the attribution only interrupts it.</summary>
    private bool GoesOn(List<Piece> pieces, int index)
    {
        var start = _starts[index];
        if (start == 0 || _tokens[start - 1].Kind is TokenKind.Stop)
            return false;
        var next = _tokens[start];
        if (char.IsLower(_article.Text[next.Start]) || (pieces[index].Marks == QuoteKind.Indirect && pieces[index - 1].Marks == QuoteKind.Indirect))
            return true;
        return FollowsComma(pieces[index].Span.Start) && !(next.Has(WordTags.Capital) && next.Has(WordTags.Closed | WordTags.Opener) && !next.Has(WordTags.FirstPerson));
    }

    private bool FollowsComma(int place)
    {
        for (var at = place - 1; at >= 0 && at >= place - MaximumSigns; at--)
        {
            if (char.IsLetterOrDigit(_article.Text[at]))
                return false;
            if (_article.Text[at] is ',' or '\u060C')
                return true;
        }
        return false;
    }
}

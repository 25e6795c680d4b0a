using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds who goes on to speak in a marked string, by what stands before or beside it.</summary>
internal sealed class ContinuedSpeech(ArticleTokens article, List<Attribution> found)
{
    /// <summary>Words that stand between two marked strings of one sentence.</summary>
    private const int MaximumDistance = 64;

    private readonly Dictionary<int, Attribution> _byMarked = article.Workspace.Map<int, Attribution>();

    // The attributions of the paragraph in order, and how far the marked strings have passed them.
    private readonly List<Attribution> _speaking = article.Workspace.List<Attribution>();
    private int _nextSpeaking;
    private Attribution? _before;
    private Attribution? _reported;

    /// <summary>Goes to a paragraph.</summary>
    /// <param name="firstAttribution">Index of its first attribution among those found.</param>
    public void Open(int firstAttribution)
    {
        _speaking.Clear();
        _nextSpeaking = 0;
        (_before, _reported) = (null, null);
        for (var i = firstAttribution; i < found.Count; i++)
        {
            if (found[i].Pieces.Count > 0)
                _speaking.Add(found[i]);
            foreach (var piece in found[i].Pieces)
            {
                if (piece.Marks == QuoteKind.Direct)
                    _byMarked[piece.Span.Start] = found[i];
            }
        }
        Attribution.Sort(_speaking);
    }

    /// <summary>Remembers whose a marked string is, as a piece of its own.</summary>
    public void Hold(TextSpan inner, Attribution attribution) => _byMarked[inner.Start] = attribution;

    /// <summary>A quotation that begins in paragraphs before the one that tells who speaks belongs to the attribution there.</summary>
    public bool JoinTo(int at, Attribution unclosed)
    {
        if (article.Tokens[at].Kind is not TokenKind.Marked || !_byMarked.TryGetValue(article.Marked[article.Tokens[at].Marked].Inner.Start, out var attribution))
            return false;
        attribution.Pieces.AddRange(unclosed.Pieces);
        unclosed.Pieces.Clear();
        return true;
    }

    /// <summary>Rule split-quotation: the marked string opens a sentence right behind the sentence of another piece and its attribution.</summary>
    public Attribution? SplitAt(int at, int sentence, TokenRange paragraph)
    {
        if (article.Sentences[sentence].First != at || sentence == 0)
            return null;
        var before = article.Sentences[sentence - 1];
        if (before.First < paragraph.First)
            return null;
        for (var token = before.End - 1; token >= before.First; token--)
        {
            // Behind the speech may stand the title of where it was said: on "Good Morning Valley."
            if (article.Tokens[token].Kind is TokenKind.Marked && _byMarked.TryGetValue(article.Marked[article.Tokens[token].Marked].Inner.Start, out var same))
                return same;
        }
        return null;
    }

    /// <summary>Who speaks by a beat in an earlier marked string of the same sentence: "It leaks" (she laughed) "and it is old."</summary>
    public Attribution? BehindBeat(int at, int sentence)
    {
        for (var token = at - 2; token >= Math.Max(article.Sentences[sentence].First, at - MaximumDistance); token--)
        {
            if (article.Tokens[token].Kind is TokenKind.Marked)
                return _byMarked.TryGetValue(article.Marked[article.Tokens[token].Marked].Inner.Start, out var before) && before.Rule == "beat-beside-marks" ? before : null;
        }
        return null;
    }

    /// <summary>Who speaks beside a marked string in the paragraph: who is reported in the sentence before, else the piece before, else the one behind.</summary>
    /// <remarks>Where lines are no paragraphs, marks directly beside marks are another turn: "It leaks and --" "It holds," she said.</remarks>
    /// <param name="at">The marked string.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public Attribution? Neighbour(int at, int sentence, TokenRange paragraph)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        for (; _nextSpeaking < _speaking.Count && _speaking[_nextSpeaking].First.Start < inner.Start; _nextSpeaking++)
        {
            if (_speaking[_nextSpeaking].ReportedBy is null)
                _reported = _speaking[_nextSpeaking];
            if (_speaking[_nextSpeaking].Kind != QuoteKind.Indirect)
                _before = _speaking[_nextSpeaking];
        }
        if (_reported is { Kind: QuoteKind.Indirect, Origin.Mention.IsEmpty: false } && _reported.Sentence == sentence - 1)
            return _reported.Origin;
        if (_before is not null)
            return IsOfMarks(at - 1, _before, paragraph) ? null : _before.Origin;
        var behind = _nextSpeaking < _speaking.Count && _speaking[_nextSpeaking].Kind != QuoteKind.Indirect ? _speaking[_nextSpeaking] : null;
        return behind is null || IsOfMarks(at + 1, behind, paragraph) ? null : behind.Origin;
    }

    /// <summary>Whether the token beside is the marked string of an attribution that is another turn.</summary>
    private bool IsOfMarks(int beside, Attribution attribution, TokenRange paragraph) =>
        article.BreaksWithinParagraphs && paragraph.Contains(beside) && article.Tokens[beside].Kind is TokenKind.Marked && attribution.Overlaps(article.Marked[article.Tokens[beside].Marked].Inner);

    /// <summary>Rule block-quotation: a paragraph set off by ">" goes on with the last speaker before it.</summary>
    public Attribution? BeforeBlock(int at, TokenRange paragraph, int firstAttribution)
    {
        if (at != paragraph.First || firstAttribution == 0)
            return null;
        var before = article.Tokens[at].Start - 1;
        while (before >= 0 && article.Text[before] == ' ')
            before--;
        return before >= 0 && article.Text[before] == '>' ? found[firstAttribution - 1].Origin : null;
    }
}

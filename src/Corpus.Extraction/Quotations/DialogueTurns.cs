using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations;

/// <summary>Who has the turn in a dialogue: two speakers take turns, paragraph by paragraph, and the text names them only now and then.</summary>
internal sealed class DialogueTurns(ArticleTokens article, List<Attribution> found)
{
    // The turns of the last two paragraphs, each with the attribution that names its speaker; null where nobody is known.
    private Attribution? _last;
    private Attribution? _lastButOne;
    private int _lastIndex = -1;
    private bool _lastIsBare;

    /// <summary>The attribution whose speaker has the turn in a paragraph that is nothing but marked strings; null where it is none, or the two before it are no turns of two speakers.</summary>
    public Attribution? Next(int index) =>
        IsBare(index) && _lastIndex == index - 1 && _last is not null && _lastButOne is not null && _last.Origin != _lastButOne.Origin
        && (_lastIsBare || OpensWithMarks(index + 1))
            ? _lastButOne.Origin
            : null;

    /// <summary>Remembers who speaks in a paragraph, when its marks are read.</summary>
    public void Note(int index, int firstAttribution)
    {
        if (!OpensWithMarks(index))
            return;
        _lastButOne = _lastIndex == index - 1 ? _last : null;
        var first = article.Marked[article.Tokens[article.Paragraphs[index].First].Marked].Inner;
        _last = null;
        for (var i = firstAttribution; i < found.Count && _last is null; i++)
        {
            foreach (var piece in found[i].Pieces)
            {
                if (piece.Span.Overlaps(first) && !found[i].Origin.Mention.IsEmpty)
                    _last = found[i];
            }
        }
        (_lastIndex, _lastIsBare) = (index, IsBare(index));
    }

    private bool OpensWithMarks(int index) =>
        index < article.Paragraphs.Count && article.Paragraphs[index] is { IsEmpty: false } paragraph && article.Tokens[paragraph.First].Kind is TokenKind.Marked;

    private bool IsBare(int index)
    {
        var paragraph = article.Paragraphs[index];
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            if (article.Tokens[at].Kind is not TokenKind.Marked)
                return false;
        }
        return !paragraph.IsEmpty;
    }
}

using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations;

/// <summary>Who has the turn in a dialogue: two speakers take turns, paragraph by paragraph, and the text names them only now and then.</summary>
internal sealed class DialogueTurns(ArticleTokens article, List<Attribution> found)
{
    /// <summary>A named turn is not looked for further away than this.</summary>
    private const int MaximumDistance = 12;

    private readonly List<Turn> _turns = article.Workspace.List<Turn>();

    /// <summary>Remembers who speaks in a paragraph, when its marks are read.</summary>
    public void Note(int index, int firstAttribution)
    {
        if (!OpensWithMarks(index))
            return;
        var first = article.Marked[article.Tokens[article.Paragraphs[index].First].Marked].Inner;
        for (var i = firstAttribution; i < found.Count; i++)
        {
            foreach (var piece in found[i].Pieces)
            {
                if (!piece.Span.Overlaps(first))
                    continue;
                _turns.Add(new(index, found[i], IsBare(index) && found[i].SpeakerOf is null && found[i].Mention.IsEmpty));
                return;
            }
        }
    }

    /// <summary>Whether a paragraph is a turn that names nobody: what follows it is a turn too, not the rest of a speech.</summary>
    public bool IsOpen(int index) => _turns.Count > 0 && _turns[_turns.Count - 1] is { IsOpen: true } last && last.Paragraph == index;

    /// <summary>Gives the turns that name nobody the speaker of the next turn but one, before it or else behind it.</summary>
    public void Resolve()
    {
        for (var i = 0; i < _turns.Count; i++)
        {
            if (!_turns[i].IsOpen || (Named(i, -2) ?? Named(i, 2)) is not { } named)
                continue;
            _turns[i].Attribution.SpeakerOf = named;
            _turns[i].Attribution.Rule = "turn-taking";
        }
    }

    /// <summary>The attribution that names the speaker of a turn an even number of turns away, with nothing but turns between; null where none does.</summary>
    private Attribution? Named(int turn, int step)
    {
        for (var i = turn + step; i >= 0 && i < _turns.Count && Math.Abs(i - turn) <= MaximumDistance; i += step)
        {
            if (Math.Abs(_turns[i].Paragraph - _turns[turn].Paragraph) != Math.Abs(i - turn))
                return null;
            if (!_turns[i].Attribution.Origin.Mention.IsEmpty)
                return _turns[i].Attribution.Origin;
        }
        return null;
    }

    private bool OpensWithMarks(int index) =>
        article.Paragraphs[index] is { IsEmpty: false } paragraph && article.Tokens[paragraph.First].Kind is TokenKind.Marked;

    private bool IsBare(int index)
    {
        var paragraph = article.Paragraphs[index];
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            if (article.Tokens[at].Kind is not TokenKind.Marked)
                return false;
        }
        return true;
    }

    /// <summary>A paragraph that opens with a marked string.</summary>
    private readonly record struct Turn(int Paragraph, Attribution Attribution, bool IsOpen);
}

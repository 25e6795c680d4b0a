using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

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
                if (article.BreaksWithinParagraphs && _turns.Count > 0 && _turns[_turns.Count - 1] is var before && before.Last == index - 1 && before.Attribution.Origin == found[i].Origin)
                    _turns[_turns.Count - 1] = before with { Last = index };
                else
                    _turns.Add(new(index, index, found[i], IsBare(index) && found[i].SpeakerOf is null && found[i].Mention.IsEmpty));
                return;
            }
        }
    }

    /// <summary>Whether a paragraph is a turn that names nobody: what follows it is a turn too, not the rest of a speech.</summary>
    public bool IsOpen(int index) => _turns.Count > 0 && _turns[_turns.Count - 1] is { IsOpen: true } last && last.Last == index;

    /// <summary>Whether the marked string that a paragraph opens with may go on with the speech that ends the paragraph before, and is no turn of a dialogue.</summary>
    /// <remarks>A marked string that is a paragraph, where the next one begins without marks; in lines, one behind a line that ends without marks.</remarks>
    public bool GoesOn(int index)
    {
        var paragraph = article.Paragraphs[index];
        if (!OpensWithMarks(index))
            return false;
        if (article.BreaksWithinParagraphs)
            return index > 0 && article.Paragraphs[index - 1] is { IsEmpty: false } before && article.Tokens[before.Last].Kind is not TokenKind.Marked;
        return paragraph.Count == 1 && (index + 1 == article.Paragraphs.Count || !OpensWithMarks(index + 1));
    }

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

    /// <summary>Who has the turns before that of an attribution, where marks stand directly behind marks and lines are no paragraphs.</summary>
    public static TurnsBefore Before(ArticleTokens article, List<Attribution> attributions, int index, Dictionary<Attribution, Resolution> resolved)
    {
        if (!article.BreaksWithinParagraphs || !IsTurnBehind(article, attributions, index))
            return default;
        var last = SpeakerOf(attributions[index - 1]);
        var first = index - 1;
        while (first > 0 && attributions[first - 1].Origin == attributions[index - 1].Origin)
            first--;
        return new(last, IsTurnBehind(article, attributions, first) ? SpeakerOf(attributions[first - 1]) : null);

        Entity? SpeakerOf(Attribution attribution) => resolved.TryGetValue(attribution.Origin, out var resolution) ? resolution.Entity : null;
    }

    /// <summary>Whether an attribution's marks stand directly behind those of the one before.</summary>
    public static bool IsTurnBehind(ArticleTokens article, List<Attribution> attributions, int index)
    {
        if (index == 0 || attributions[index].Kind != QuoteKind.Direct || attributions[index - 1] is not { Kind: QuoteKind.Direct } before)
            return false;
        var start = before.Pieces[before.Pieces.Count - 1].Span.End;
        var end = attributions[index].First.Start;
        for (var at = start; at < end; at++)
        {
            if (char.IsLetterOrDigit(article.Text[at]))
                return false;
        }
        return end > start;
    }

    /// <summary>Whether an attribution's marks stand behind those of the one before with no sentence between but the rest of theirs.</summary>
    public static bool IsAnswer(ArticleTokens article, List<Attribution> attributions, int index)
    {
        if (attributions[index].Kind != QuoteKind.Direct || attributions[index - 1] is not { Kind: QuoteKind.Direct } before)
            return false;
        var at = article.TokensOf(before.Pieces[before.Pieces.Count - 1].Span).Last;
        var end = article.TokensOf(attributions[index].First).First;
        var sentence = Math.Max(article.SentenceOf(at), before.Sentence);
        return at < end && sentence + 1 >= article.SentenceOf(end);
    }

    /// <summary>The attribution that names the speaker of a turn an even number of turns away, with nothing but turns between; null where none does.</summary>
    private Attribution? Named(int turn, int step)
    {
        for (var i = turn + step; i >= 0 && i < _turns.Count && Math.Abs(i - turn) <= MaximumDistance; i += step)
        {
            var (before, middle, behind) = step < 0 ? (i, i + 1, i + 2) : (i - 2, i - 1, i);
            if (!AreNeighbours(before, middle) || !AreNeighbours(middle, behind))
                return null;
            if (!_turns[i].Attribution.Origin.Mention.IsEmpty)
                return _turns[i].Attribution.Origin;
        }
        return null;
    }

    private bool AreNeighbours(int one, int next) => _turns[one].Last + 1 == _turns[next].First;

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

    /// <summary>A paragraph that opens with a marked string, and the lines that go on with it.</summary>
    private readonly record struct Turn(int First, int Last, Attribution Attribution, bool IsOpen);
}

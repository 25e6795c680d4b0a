using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Rule speaker-label: interviews, transcripts and records, where a label opens a paragraph and all of it is that speaker's words.</summary>
internal sealed class Transcript
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "speaker-label";

    /// <summary>This many labelled paragraphs make a transcript; fewer may be headings and lists.</summary>
    private const int MinimumTurns = 3;

    private readonly ArticleTokens _article;
    private readonly EntityTable _entities;
    private readonly List<TurnLabel> _labels;
    private readonly bool _isDense;
    private readonly bool _isOneSided;
    private readonly Initials _initials;
    private readonly Entity? _interviewee;
    private TurnLabel _turn;
    private Attribution? _speaking;

    private Transcript(ArticleTokens article, EntityTable entities, List<TurnLabel> labels, int first, bool isOneSided)
    {
        _isOneSided = isOneSided;
        _initials = new Initials(article, entities, labels);
        (_article, _entities, _labels) = (article, entities, labels);
        var last = labels.FindLastIndex(static label => !label.IsEmpty);
        _isDense = labels.Count(label => !label.IsEmpty) * 2 > last - first;
        _interviewee = labels.Any(label => label is { IsEmpty: false, Kind: TurnKind.Answer }) ? Interviewee.Find(article, entities, article.Paragraphs[first].First) : null;
    }

    /// <summary>Who answers "Q:"; null where nobody does or the article does not name him.</summary>
    public Entity? Interviewed => _interviewee;

    /// <summary>The article as turns; null where its labels are none, such as "Note:", the rows of a table or headings with names.</summary>
    public static Transcript? Of(ArticleTokens article, EntityTable entities)
    {
        var labels = article.Workspace.List<TurnLabel>();
        var (turns, spoken, first, kinds) = (0, 0, -1, (Question: 0, Answer: 0));
        var speakers = article.Workspace.Set<string>();
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paragraph = article.Paragraphs[i];
            labels.Add(default);
            if (paragraph.IsEmpty || article.IsTitle(paragraph) || TurnLabel.Of(article, entities, paragraph) is not { IsEmpty: false } label)
                continue;
            var content = new TokenRange(label.ContentFirst, paragraph.End);
            if (!TurnContent.HasWords(article, content))
                continue;
            labels[i] = label;
            first = first < 0 ? i : first;
            turns++;
            spoken += TurnContent.IsSpeech(article, content) ? 1 : 0;
            speakers.Add(KeyOf(article, entities, label));
            kinds = (kinds.Question + (label.Kind == TurnKind.Question ? 1 : 0), kinds.Answer + (label.Kind == TurnKind.Answer ? 1 : 0));
        }

        // Speech is told by "I", "you" and questions, and by labels that come again: lists and headings name everybody once.
        var isTranscript = (turns >= MinimumTurns && spoken * 3 >= turns && (speakers.Count < turns || spoken * 2 > turns)) || (kinds.Question > 0 && kinds.Answer > 0);
        return isTranscript ? new Transcript(article, entities, labels, first, speakers.Count == 1) : null;
    }

    /// <summary>Whether a paragraph is a turn, the rest of one, or a note of the record; a turn is added to what was found.</summary>
    public bool Read(int index, int sentence, List<Attribution> found)
    {
        var paragraph = _article.Paragraphs[index];
        if (_labels[index] is { IsEmpty: false } label)
        {
            (_turn, _speaking) = (label, null);
            if (label.Kind != TurnKind.Question)
                found.Add(_speaking = Turn(label, paragraph, sentence));
            return true;
        }

        if (_turn.IsEmpty)
            return false;
        if (TurnContent.IsNote(_article, paragraph))
            return true;
        if (IsUnlabelledQuestion(paragraph))
        {
            (_turn, _speaking) = (_turn with { Kind = TurnKind.Question }, null);
            return true;
        }

        if (!_isDense || !GoesOn(paragraph))
        {
            (_turn, _speaking) = (default, null);
            return false;
        }

        if (_speaking is { } speaking)
            TurnContent.AddTo(speaking, _article, paragraph);
        return true;
    }

    /// <summary>Where the outlet has letters or no label at all, or puts its questions in bold, a question without a label is its own.</summary>
    private bool IsUnlabelledQuestion(TokenRange paragraph) =>
        TurnContent.IsQuestion(_article, paragraph)
        && (_isOneSided || _turn.Kind == TurnKind.Answer || LineMarks.Of(_article, paragraph) is { IsEmphasised: true } or { IsHeading: true });

    private Attribution Turn(TurnLabel label, TokenRange paragraph, int sentence)
    {
        var isAnswer = label.Kind == TurnKind.Answer;
        var attribution = Attribution.Of(_article, Rule, sentence, Stance.Asserts, label.Sign, isAnswer ? default : new(label.Name, label.Name));
        attribution.Source = isAnswer ? _interviewee : _initials.Of(label);
        TurnContent.AddTo(attribution, _article, new(label.ContentFirst, paragraph.End));
        return attribution;
    }

    /// <summary>A paragraph without a label goes on with a turn where somebody speaks in it and the speaker is not spoken of.</summary>
    private bool GoesOn(TokenRange paragraph)
    {
        if (!TurnContent.IsAddressed(_article, paragraph) || _article.Tokens[paragraph.First].Kind is TokenKind.Marked)
            return false;
        var speaker = _turn.Kind == TurnKind.Answer ? _interviewee : _initials.Of(_turn) ?? SpeakerOf(_entities, _turn);
        return speaker is null || !Names(_entities, paragraph, speaker);
    }

    /// <summary>Whether a paragraph names somebody.</summary>
    public static bool Names(EntityTable entities, TokenRange paragraph, Entity entity)
    {
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            if (entities.RunAt(at) is var run && run >= 0 && entities.EntityOf(run) == entity)
                return true;
        }

        return false;
    }

    private static Entity? SpeakerOf(EntityTable entities, TurnLabel label) => entities.RunAt(label.Name.Last) is var run && run >= 0 ? entities.EntityOf(run) : null;

    private static string KeyOf(ArticleTokens article, EntityTable entities, TurnLabel label) => SpeakerOf(entities, label)?.Name ?? article.TextOf(label.Name).ToUpperInvariant();
}

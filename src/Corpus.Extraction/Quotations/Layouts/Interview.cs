using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Rule interview-answer: questions in paragraphs of their own, and answers of one person without a label.</summary>
internal sealed class Interview
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "interview-answer";

    /// <summary>Fewer questions, or answers, are no interview.</summary>
    private const int MinimumQuestions = 2;

    private readonly ArticleTokens _article;
    private readonly EntityTable _entities;
    private readonly Entity _interviewee;
    private readonly List<bool> _questions;
    private readonly int _last;
    private Attribution? _answer;
    private bool _isOpen;

    private Interview(ArticleTokens article, EntityTable entities, Entity interviewee, List<bool> questions)
    {
        (_article, _entities, _interviewee, _questions) = (article, entities, interviewee, questions);
        _last = questions.LastIndexOf(true);
    }

    /// <summary>Who answers.</summary>
    public Entity Interviewed => _interviewee;

    /// <summary>The article as questions and answers; null where it is none, such as questions that the writer answers.</summary>
    public static Interview? Of(ArticleTokens article, EntityTable entities)
    {
        var questions = article.Workspace.List<bool>();
        if (Find(article, questions, isSetOff: true) < MinimumQuestions && Find(article, questions, isSetOff: false) < MinimumQuestions)
            return null;
        var first = questions.IndexOf(true);
        if (Interviewee.Find(article, entities, article.Paragraphs[first].First) is not { } interviewee)
            return null;
        var (answers, spoken, aboutHim) = (0, 0, 0);
        for (var i = first; i + 1 < questions.Count; i++)
        {
            if (!questions[i] || questions[i + 1] || article.Paragraphs[i + 1].IsEmpty)
                continue;
            answers++;
            spoken += IsOwn(article, questions, i + 1) ? 1 : 0;
            aboutHim += Transcript.Names(entities, article.Paragraphs[i + 1], interviewee) ? 1 : 0;
        }

        // A column that asks questions and says "I" speaks of the person in its title; nobody speaks of himself by name.
        return answers >= MinimumQuestions && spoken * 2 >= answers && aboutHim * 4 <= answers ? new Interview(article, entities, interviewee, questions) : null;
    }

    /// <summary>Whether a paragraph is a question or an answer; an answer is added to what was found.</summary>
    public bool Read(int index, int sentence, List<Attribution> found)
    {
        var paragraph = _article.Paragraphs[index];
        if (_questions[index])
        {
            (_answer, _isOpen) = (null, true);
            return true;
        }

        if (!_isOpen || !IsAnswer(index, paragraph))
        {
            // A picture's words or a heading may stand inside an answer; behind the last one the interview is over.
            _isOpen &= index < _last;
            return false;
        }

        if (_answer is null)
        {
            _answer = Attribution.Of(_article, Rule, sentence, Stance.Asserts);
            _answer.Source = _interviewee;
            found.Add(_answer);
        }

        TurnContent.AddTo(_answer, _article, paragraph);
        return true;
    }

    private bool IsAnswer(int index, TokenRange paragraph)
    {
        var marks = LineMarks.Of(_article, paragraph);
        if (marks.IsHeading || marks.IsEmphasised || TurnContent.IsNote(_article, paragraph) || Transcript.Names(_entities, paragraph, _interviewee))
            return false;
        return index < _last || _answer is null || TurnContent.IsOwn(_article, paragraph);
    }

    /// <summary>Notes which paragraphs are questions, and counts them: set off in bold or as headings, or put to somebody as "you".</summary>
    private static int Find(ArticleTokens article, List<bool> questions, bool isSetOff)
    {
        questions.Clear();
        var count = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            var isQuestion = !paragraph.IsEmpty && TurnContent.IsQuestion(article, paragraph) && !article.IsTitle(paragraph)
                && article.Tokens[paragraph.First].Kind is not TokenKind.Marked
                && (isSetOff ? LineMarks.Of(article, paragraph) is { IsEmphasised: true } or { IsHeading: true } : article.Any(paragraph, WordTags.SecondPerson));
            questions.Add(isQuestion);
            count += isQuestion ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether "I" or "we" stands in the paragraphs up to the next question.</summary>
    private static bool IsOwn(ArticleTokens article, List<bool> questions, int first)
    {
        for (var i = first; i < questions.Count && !questions[i]; i++)
        {
            if (TurnContent.IsOwn(article, article.Paragraphs[i]))
                return true;
        }

        return false;
    }
}

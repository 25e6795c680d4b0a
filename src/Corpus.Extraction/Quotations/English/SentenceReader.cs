using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Reads the attributions of one sentence from left to right; no token is content of two.</summary>
/// <remarks>
/// It says in which order the rules are asked, and nothing more: each family of rules is a type beside it.
/// Those that keep nothing and that one other alone holds are structs, so that no object is made of them for each article.
/// </remarks>
internal sealed class SentenceReader : ISentenceReader
{
    private readonly ArticleTokens _article;
    private readonly SentenceCursor _cursor;
    private readonly CueSubjects _subjects;
    private readonly AccordingTo _accordingTo;
    private readonly AnaphoricClaims _anaphoric;
    private readonly SourcePhrases _sources;
    private readonly NominalCues _nominal;
    private readonly QuestionsPut _questions;
    private readonly PassiveCues _passives;
    private readonly MarksBeforeCue _marksBefore;
    private readonly CueBeforeSubject _cueBefore;
    private readonly ContentAfterCue _contentAfter;
    private readonly ContentBeforeCue _contentBefore;
    private readonly MarksInContent _marksInContent;
    private readonly List<Attribution> _found;
    private readonly ContentFinder _contents;

    public SentenceReader(ArticleTokens article, EntityTable entities, List<Attribution> found)
    {
        var names = new MentionNames(article, entities);
        var mentions = new MentionFinder(article, entities);
        var ends = new ContentEnd(article);
        var contents = new ContentFinder(article, ends);
        var pieces = new PieceReader(article);
        var nested = new NestedSources(article, mentions, names, contents, pieces, found);
        (_article, _contents) = (article, contents);
        _cursor = new SentenceCursor(article, names, found);
        var relatives = new RelativeClauses(article, pieces, _cursor);
        var rest = new ContentRest(article, ends, pieces, _cursor);
        _subjects = new CueSubjects(article, mentions, relatives, _cursor);
        _accordingTo = new AccordingTo(article, pieces, rest, nested, _cursor);
        _anaphoric = new AnaphoricClaims(article, pieces, _cursor);
        _sources = new SourcePhrases(article, contents, ends, pieces, rest, _cursor);
        _nominal = new NominalCues(article, ends, pieces, _cursor);
        _questions = new QuestionsPut(article, contents, ends, pieces, _cursor);
        _passives = new PassiveCues(article, mentions, contents, ends, pieces, _cursor);
        _marksBefore = new MarksBeforeCue(article, contents, pieces, _cursor);
        _cueBefore = new CueBeforeSubject(article, pieces, _cursor);
        _contentAfter = new ContentAfterCue(article, contents, relatives, _anaphoric, pieces, nested, _cursor);
        _contentBefore = new ContentBeforeCue(article, contents, ends, relatives, pieces, nested, _cursor);
        _marksInContent = new MarksInContent(article, entities, mentions, names, pieces, found);
        _found = found;
    }

    public Attribution? Awaiting => _cursor.Awaiting;

    public void Read(int index)
    {
        var first = _found.Count;
        _cursor.Open(index);
        var sentence = _cursor.Sentence;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (at < _cursor.Free || _accordingTo.Read(at) || _anaphoric.Read(at) || _sources.Read(at))
                continue;
            if (CueFinder.At(_article, at, sentence) is { } cue && !IsAskedByWriter(at))
                ReadCue(cue);
            else
                _nominal.Read(at);
        }
        _marksInContent.Read(first);
    }

    /// <summary>"Has he said this before?": the writer asks, nobody has said it.</summary>
    private bool IsAskedByWriter(int cue)
    {
        var sentence = _cursor.Sentence;
        return _article.Tokens[sentence.First].Has(WordTags.Auxiliary) && sentence.First < cue && _article.Tokens[sentence.Last].Kind is TokenKind.Stop && _article.Text[_article.Tokens[sentence.Last].Start] == '?'
            && _cursor.Free == sentence.First;
    }

    private void ReadCue(Cue cue)
    {
        if (cue.IsPassive && _passives.AsSaying(cue) is { } quoted && _marksBefore.Read(quoted, _subjects.Of(quoted)))
            return;
        if (cue.IsPassive || _questions.IsBare(cue))
        {
            if (cue.Verb.Stance == Stance.Asks)
                _questions.Read(cue);
            else
                _passives.Read(cue);
            return;
        }
        if (cue.Allows(CueFrames.Cites) && _passives.ReadCited(cue))
            return;
        if (_cursor.Free == _cursor.Sentence.First && ClosingAttribution.CommaOf(_article, _contents, cue, _cursor.Sentence) > 0)
            return;
        if (_cueBefore.Read(cue))
            return;
        var subject = _subjects.Of(cue);
        if (_marksBefore.Read(cue, subject) || _contentBefore.ReadInterrupted(cue, subject) || (!subject.IsInverted && _contentAfter.Read(cue, subject)))
            return;
        _contentBefore.Read(cue, subject);
    }
}

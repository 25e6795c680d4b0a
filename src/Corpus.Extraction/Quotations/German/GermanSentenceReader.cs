using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Reads German sentences: the verb stands second, the verb of a clause behind "dass" last, and its mood can report by itself.</summary>
internal sealed class GermanSentenceReader : ISentenceReader
{
    private readonly ArticleTokens _article;
    private readonly PieceReader _pieces;
    private readonly GermanCues _cues;
    private readonly GermanSources _sources;
    private readonly GermanContent _contents;
    private readonly GermanReferences _references;
    private readonly ReadingPlace _place;

    public GermanSentenceReader(ArticleTokens article, EntityTable entities, List<Attribution> found)
    {
        var subjects = new GermanSubjects(article, entities);
        (_article, _pieces) = (article, new PieceReader(article));
        _place = new ReadingPlace(article, _pieces, found);
        _cues = new GermanCues(article, entities, subjects);
        _sources = new GermanSources(article, entities, subjects);
        _contents = new GermanContent(article, _pieces, _place);
        _references = new GermanReferences(article, _pieces, _place);
    }

    public Attribution? Awaiting { get; private set; }

    /// <summary>Who speaks in a sentence speaks on where nobody else is named.</summary>
    private bool GoesOn => _place.PreviousSentence == _place.Index;

    public void Read(int index)
    {
        _place.Open(index);
        Awaiting = null;
        var count = _place.Found.Count;
        ReadQuestionBefore();
        for (var at = _place.Sentence.First; at < _place.Sentence.End; at++)
        {
            if (at >= _place.Free && _article.Tokens[at].IsWord)
                ReadAt(at);
        }
        if (_place.Found.Count == count)
            ReadMood();
    }

    private void ReadAt(int at)
    {
        if (_sources.At(at, _place.Sentence) is { } source)
            ReadSource(source);
        else if (_cues.At(at, _place.Sentence, _place.Free) is { } cue)
            ReadVerb(cue);
    }

    private void ReadVerb(GermanCue cue)
    {
        var before = _contents.BeforeCue(cue);
        var after = _contents.AfterCue(cue);
        if (before.IsEmpty && after.IsEmpty && cue.Verb.Frames.HasFlag(CueFrames.Object))
            after = _contents.ObjectOf(cue);
        if (before.IsEmpty && after.IsEmpty && !cue.AwaitsContent)
        {
            if (!_references.ReadDenial(cue))
                _references.ReadReference(cue);
            return;
        }
        var rule = before.IsEmpty ? "content-after-cue" : _article.Tokens[before.Last].Kind is TokenKind.Marked ? "marks-before-cue" : "content-before-cue";
        var attribution = _place.New(rule, cue.Verb.Stance, cue.Range, cue.Subject, GoesOn);
        attribution.Addressee = cue.Addressee;
        AddPieces(attribution, before, after);
        _place.Free = after.IsEmpty ? cue.End : after.End;
        _place.Add(attribution);
        if (attribution.Pieces.Count == 0)
            Awaiting = attribution;
        else if (after.IsEmpty)
            ReadQuestion(cue);
    }

    private void AddPieces(Attribution attribution, TokenRange before, TokenRange after)
    {
        if (!before.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(before));
        if (!after.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(after));
    }

    /// <summary>Rule question-put: "Auf die Frage, ob es reicht, antwortete Kolb: …".</summary>
    private void ReadQuestionBefore()
    {
        var sentence = _place.Sentence;
        var clause = sentence.First + 4;
        if (clause + 2 >= sentence.End || !_article.Is(clause - 4, "auf") || !_article.Is(clause - 3, "die") || !_article.Tokens[clause - 2].Has(WordTags.Speech) || _article.Tokens[clause - 1].Kind is not TokenKind.Comma || !_article.Is(clause, "ob"))
            return;
        var end = clause + 1;
        while (end < sentence.End && _article.Tokens[end].Kind is not TokenKind.Comma)
            end++;
        if (end + 1 >= sentence.End)
            return;
        var attribution = Attribution.Of(_article, "question-put", _place.Index, Stance.Asks, new(clause - 2, clause - 1), default);
        attribution.Pieces.Add(_pieces.Read(new(clause + 1, end)));
        _place.Free = end + 1;
        _place.Found.Add(attribution);
    }

    /// <summary>Rule question-put: "antwortete Kolb auf die Frage, ob es reicht".</summary>
    private void ReadQuestion(GermanCue cue)
    {
        var content = new TokenRange(cue.End + 2, _place.ContentEnd);
        if (cue.End + 3 >= _place.Sentence.End || !_article.Tokens[cue.End - 1].Has(WordTags.Speech) || _article.Tokens[cue.End].Kind is not TokenKind.Comma || !_article.Is(cue.End + 1, "ob") || content.Count < 2)
            return;
        var attribution = Attribution.Of(_article, "question-put", _place.Index, Stance.Asks, new(cue.End - 1, cue.End), default);
        attribution.Addressee = cue.Subject.Range;
        attribution.Pieces.Add(_pieces.Read(content));
        _place.Free = _place.Sentence.End;
        _place.Found.Add(attribution);
    }

    /// <summary>Rules according-to and marks-before-cue: "laut X", "nach Angaben von X", "X zufolge", ", so X".</summary>
    private void ReadSource(GermanSource source)
    {
        var attribution = _place.New("according-to", Stance.Asserts, source.Cue, source.Phrase, GoesOn);
        var before = _pieces.Trim(new(_place.Free, source.Whole.First));
        var after = source.IsClosing ? default : _pieces.Trim(new(source.Whole.End, _place.Sentence.End));
        if (before.IsEmpty && after.IsEmpty)
            return;
        AddPieces(attribution, before, after);
        _place.Free = _place.Sentence.End;
        _place.Add(attribution);
    }

    /// <summary>Rules reported-mood and speaker-goes-on: a sentence in the mood of reported speech, or a marked string behind reported speech, has the source of the sentence before it.</summary>
    private void ReadMood()
    {
        if (_place.Previous is null || _place.PreviousSentence != _place.Index - 1 || !_place.GoesOnInParagraph())
            return;
        var content = _pieces.Trim(_place.Sentence);
        var isMarked = content.Count == 1 && _article.Tokens[content.First].Kind is TokenKind.Marked && _place.Previous.Kind == QuoteKind.Indirect;
        if (!isMarked && (content.Count < 2 || _article.Tokens[content.First].Has(WordTags.Complementiser) || !GermanMood.Reports(_article, content)))
            return;
        var attribution = Attribution.Of(_article, isMarked ? "speaker-goes-on" : "reported-mood", _place.Index, Stance.Asserts, speakerOf: _place.Previous.Origin);
        attribution.Pieces.Add(_pieces.Read(content));
        _place.Add(attribution);
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Reads German sentences: the verb stands second, the verb of a clause behind "dass" last, and its mood can report by itself.</summary>
internal sealed class GermanSentenceReader(ArticleTokens article, EntityTable entities, List<Attribution> found) : ISentenceReader
{
    /// <summary>A denial refers no further back than this many sentences.</summary>
    private const int MaximumDenial = 2;

    /// <summary>A reproach is one of so many quotes before.</summary>
    private const int MaximumReproach = 6;

    private readonly PieceReader _pieces = new(article);
    private readonly GermanCues _cues = new(article, entities);
    private TokenRange _sentence;
    private int _index;
    private int _free;
    private int _contentEnd;
    private Attribution? _previous;
    private int _previousSentence = -1;

    public Attribution? Awaiting { get; private set; }

    public void Read(int index)
    {
        _index = index;
        _sentence = article.Sentences[index];
        _free = _sentence.First;
        _contentEnd = _pieces.Trim(_sentence).End;
        Awaiting = null;
        var count = found.Count;
        for (var at = _sentence.First; at < _sentence.End; at++)
        {
            if (at >= _free && article.Tokens[at].IsWord)
                ReadAt(at);
        }
        if (found.Count == count)
            ReadMood();
    }

    private void ReadAt(int at)
    {
        if (_cues.SourceAt(at, _sentence) is { } source)
            ReadSource(source);
        else if (_cues.VerbAt(at, _sentence, _free) is { } cue)
            ReadVerb(cue);
    }

    private void ReadVerb(GermanCue cue)
    {
        var before = BeforeCue(cue);
        var after = AfterCue(cue);
        if (before.IsEmpty && after.IsEmpty && cue.Verb.Frames.HasFlag(CueFrames.Object))
            after = ObjectOf(cue);
        if (before.IsEmpty && after.IsEmpty && !cue.AwaitsContent)
        {
            if (!ReadDenial(cue))
                ReadReference(cue);
            return;
        }
        var attribution = New(before.IsEmpty ? "content-after-cue" : article.Tokens[before.Last].Kind is TokenKind.Marked ? "marks-before-cue" : "content-before-cue", cue.Verb.Stance, cue.Range, cue.Subject);
        attribution.Addressee = cue.Addressee;
        if (!before.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(before));
        if (!after.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(after));
        _free = after.IsEmpty ? cue.End : after.End;
        Add(attribution);
        if (attribution.Pieces.Count == 0)
            Awaiting = attribution;
        else if (after.IsEmpty)
            ReadQuestion(cue);
    }

    /// <summary>"forderte einen Ausschuss": what is demanded, behind the verb and its subject.</summary>
    private TokenRange ObjectOf(GermanCue cue)
    {
        var first = cue.IsInverted ? cue.Subject.Range.End : cue.Range.End;
        var content = new TokenRange(first, Math.Min(cue.End, _contentEnd));
        return !cue.Subject.IsEmpty && content.Count > 0 && (article.Tokens[first].Has(WordTags.Determiner) || article.Tokens[first].IsNamePart || content.Count > 1) && !article.Tokens[first].Has(WordTags.Preposition | WordTags.Adverb) ? content : default;
    }

    /// <summary>The marked string, or the clause and its comma, that an inverted verb follows.</summary>
    private TokenRange BeforeCue(GermanCue cue)
    {
        var end = cue.Range.First;
        if (!cue.IsInverted || end <= _free)
            return default;
        var comma = article.Tokens[end - 1].Kind is TokenKind.Comma;
        var last = comma ? end - 2 : end - 1;
        if (last >= _free && article.Tokens[last].Kind is TokenKind.Marked)
            return _pieces.WithWordsBefore(last, _free);
        var clause = _pieces.Trim(new(_free, end));
        return comma && clause.Count > 1 && !cue.MarksOnly ? clause : default;
    }

    /// <summary>What a colon, a conjunction or the mood of the next clause introduces.</summary>
    private TokenRange AfterCue(GermanCue cue)
    {
        var at = cue.End;
        if (at + 1 >= _sentence.End)
            return default;
        var tokens = article.Tokens;
        var content = new TokenRange(at + 1, _contentEnd);
        if (content.IsEmpty || tokens[at].Kind is not (TokenKind.Comma or TokenKind.Colon))
            return default;
        if (tokens[content.First].Kind is TokenKind.Marked)
            return new(content.First, content.First + 1);
        if (tokens[at].Kind is TokenKind.Colon)
            return cue.MarksOnly ? default : content;
        // "auf die Frage, ob": the noun, not the verb, has the clause.
        if (tokens[content.First].Has(WordTags.Complementiser) && tokens[at - 1].Has(WordTags.Speech))
            return default;
        if (tokens[content.First].Has(WordTags.Complementiser))
            return cue.MarksOnly ? default : new(content.First + 1, content.End);
        return !cue.MarksOnly && (GermanCues.ReportsByMood(article, content) || IsInfinitive(content) || IsClauseOf(cue, content)) ? content : default;
    }

    /// <summary>"kündigte an, gegen den Plan zu stimmen", "warf ihm vor, den Rat getäuscht zu haben": not "um zu helfen", which tells why.</summary>
    private bool IsInfinitive(TokenRange content)
    {
        if (content.Count < 2 || article.Is(content.First, "um") || article.Is(content.First, "ohne") || article.Is(content.First, "statt") || article.Tokens[content.First].Has(WordTags.Complementiser | WordTags.Subordinator))
            return false;
        for (var at = content.First; at < content.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return false;
            if (article.Is(at, "zu") && at + 1 < content.End && article.Tokens[at + 1].IsWord && !article.Tokens[at + 1].Has(WordTags.Capital) && article.Text[article.Tokens[at + 1].End - 1] == 'n' && (at + 2 == content.End || article.Tokens[at + 2].Kind is TokenKind.Comma || at + 3 >= content.End))
                return true;
        }
        return false;
    }

    /// <summary>"Er sagte, der Bau beginnt im Mai": behind the verb or its particle no noun stands that a relative clause could belong to.</summary>
    private bool IsClauseOf(GermanCue cue, TokenRange content) =>
        !cue.IsInverted && content.Count > 2 && (cue.End == cue.Range.End || (!article.Tokens[cue.End - 1].Has(WordTags.Capital) && article.Tokens[cue.End - 1].Has(WordTags.Preposition)))
        && article.Tokens[content.First] is var first && (first.Has(WordTags.Determiner | WordTags.SubjectPronoun) || first.IsNamePart);

    /// <summary>Rule anaphoric-claim: "Kolb wies das zurück", "Die Stadt bestritt den Vorwurf": what somebody else said last is denied.</summary>
    private bool ReadDenial(GermanCue cue)
    {
        if (cue.Verb.Stance != Stance.Denies || cue.Subject.IsEmpty || found.Count == 0 || found[found.Count - 1] is not { } last || last.Mention.Range == cue.Subject.Range || last.Sentence < _index - MaximumDenial)
            return false;
        for (var at = cue.Range.End; at < cue.End; at++)
        {
            var isPronoun = (article.Is(at, "das") || article.Is(at, "dies")) && !(at + 1 < cue.End && article.Tokens[at + 1].Has(WordTags.Capital)) && !(at + 2 < cue.End && article.Tokens[at + 2].Has(WordTags.Capital));
            if (!isPronoun && !article.Tokens[at].Has(WordTags.Speech))
                continue;
            var attribution = New("anaphoric-claim", cue.Verb.Stance, cue.Range, cue.Subject);
            var denied = isPronoun ? last : Reproach(at, cue.Subject) ?? last;
            attribution.RefersTo = denied.RefersTo ?? denied;
            attribution.Pieces.Add(_pieces.Read(isPronoun || !article.Tokens[at - 1].Has(WordTags.Determiner) ? new(at, at + 1) : new(at - 1, at + 1)));
            _free = cue.End;
            Add(attribution);
            return true;
        }
        return false;
    }

    /// <summary>"die Vorwürfe": what somebody was reproached with a few quotes before; null where nobody was.</summary>
    private Attribution? Reproach(int noun, NounPhrase subject)
    {
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MaximumReproach) && article.TextOf(noun).StartsWith("Vorw", StringComparison.Ordinal); i--)
        {
            if (found[i].Mention.Range != subject.Range && !found[i].Cue.IsEmpty && article.Tokens[found[i].Cue.First].Entry.Cue is { } verb && verb.WithParticle.Any(static pair => pair.Verb.Lemma == "vorwerfen"))
                return found[i];
        }
        return null;
    }

    /// <summary>Rule question-put: "antwortete Kolb auf die Frage, ob es reicht".</summary>
    private void ReadQuestion(GermanCue cue)
    {
        var content = new TokenRange(cue.End + 2, _contentEnd);
        if (cue.End + 3 >= _sentence.End || !article.Tokens[cue.End - 1].Has(WordTags.Speech) || article.Tokens[cue.End].Kind is not TokenKind.Comma || !article.Is(cue.End + 1, "ob") || content.Count < 2)
            return;
        var attribution = Attribution.Of(article, "question-put", _index, Stance.Asks, new(cue.End - 1, cue.End), default);
        attribution.Addressee = cue.Subject.Range;
        attribution.Pieces.Add(_pieces.Read(content));
        _free = _sentence.End;
        found.Add(attribution);
    }

    /// <summary>Rule refers-back: "Das teilte das Ministerium mit." means the sentence before it.</summary>
    private void ReadReference(GermanCue cue)
    {
        var first = _sentence.First;
        var before = _index - 1;
        if (!cue.IsReference || cue.Subject.IsEmpty || before < 0 || article.Tokens[first].Start == 0)
            return;
        var range = article.Sentences[before];
        if (!IsSameParagraph(range.First, first) || _previousSentence == before)
            return;
        var attribution = New("refers-back", cue.Verb.Stance, cue.Range, cue.Subject);
        attribution.Pieces.Add(_pieces.Read(_pieces.Trim(range)));
        _free = _sentence.End;
        Add(attribution);
    }

    /// <summary>Rules according-to and marks-before-cue: "laut X", "nach Angaben von X", "X zufolge", ", so X".</summary>
    private void ReadSource(GermanSource source)
    {
        var attribution = New("according-to", Stance.Asserts, source.Cue, source.Phrase);
        var before = _pieces.Trim(new(_free, source.Whole.First));
        var after = source.IsClosing ? default : _pieces.Trim(new(source.Whole.End, _sentence.End));
        if (before.IsEmpty && after.IsEmpty)
            return;
        if (!before.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(before));
        if (!after.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(after));
        _free = _sentence.End;
        Add(attribution);
    }

    /// <summary>Rules reported-mood and speaker-goes-on: a sentence in the mood of reported speech, or a marked string behind reported speech, has the source of the sentence before it.</summary>
    private void ReadMood()
    {
        if (_previous is null || _previousSentence != _index - 1 || !IsSameParagraph(article.Sentences[_index - 1].First, _sentence.First))
            return;
        var content = _pieces.Trim(_sentence);
        var isMarked = content.Count == 1 && article.Tokens[content.First].Kind is TokenKind.Marked && _previous.Kind == QuoteKind.Indirect;
        if (!isMarked && (content.Count < 2 || article.Tokens[content.First].Has(WordTags.Complementiser) || !GermanCues.ReportsByMood(article, content)))
            return;
        var attribution = Attribution.Of(article, isMarked ? "speaker-goes-on" : "reported-mood", _index, Stance.Asserts, speakerOf: _previous.Origin);
        attribution.Pieces.Add(_pieces.Read(content));
        Add(attribution);
    }

    private bool IsSameParagraph(int token, int other)
    {
        var start = article.Tokens[token].Start;
        return article.Text.IndexOf('\n', start, article.Tokens[other].Start - start) < 0;
    }

    private Attribution New(string rule, Stance stance, TokenRange cue, NounPhrase subject) =>
        Attribution.Of(article, rule, _index, stance, cue, subject, subject.IsEmpty && _previousSentence == _index ? _previous?.Origin : null);

    private void Add(Attribution attribution)
    {
        (_previous, _previousSentence) = (attribution, _index);
        found.Add(attribution);
    }
}

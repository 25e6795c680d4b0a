using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.Persian;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Persian;

/// <summary>Reads Persian sentences: the subject first, whom it tells, the verb of saying at the end of its clause, then what is said.</summary>
internal sealed class PersianSentenceReader : ISentenceReader
{
    /// <summary>A source behind "به گفته" is not longer than this.</summary>
    private const int MaximumSource = 16;

    /// <summary>A clause without "که" has at least so many words.</summary>
    private const int FewestWords = 3;

    private readonly ArticleTokens _article;
    private readonly EntityTable _entities;
    private readonly PieceReader _pieces;
    private readonly PersianDenials _denials;
    private readonly ReadingPlace _place;

    public PersianSentenceReader(ArticleTokens article, EntityTable entities, List<Attribution> found)
    {
        (_article, _entities, _pieces) = (article, entities, new PieceReader(article));
        _place = new ReadingPlace(article, _pieces, found);
        _denials = new PersianDenials(article, entities, _pieces, _place);
    }

    public Attribution? Awaiting { get; private set; }

    public void Read(int index)
    {
        _place.Open(index);
        Awaiting = null;
        if (ReadSource())
            return;
        for (var at = _place.Sentence.First; at < _place.Sentence.End; at++)
        {
            if (at < _place.Free || PersianPhrases.CueAt(_article, at, _place.Sentence.End) is not { } cue || IsSourceNoun(at))
                continue;
            ReadVerb(cue);
            at = Math.Max(at, Math.Max(cue.Range.End, _place.Free) - 1);
        }
    }

    /// <summary>"به گفته" is no verb.</summary>
    private bool IsSourceNoun(int at) => _article.Tokens[at].Has(WordTags.Speech) && at > _place.Sentence.First && _article.Tokens[at - 1].Has(WordTags.Preposition);

    private void ReadVerb(PersianCue cue)
    {
        var marked = Math.Max(_place.Free, cue.Range.First - PersianPhrases.MaximumClause);
        while (marked < cue.Range.First && _article.Tokens[marked].Kind is not TokenKind.Marked)
            marked++;
        var isBehindMarks = marked < cue.Range.First;
        var subject = PersianPhrases.SubjectOf(_article, isBehindMarks ? BehindObject(marked + 1, cue.Range.First) : _place.Free, cue.Range.First);
        var cueEnd = cue.Range.End;
        var content = isBehindMarks ? new(marked, marked + 1) : Content(cue, out cueEnd);
        var awaits = content.IsEmpty && cue.Range.End == _place.Sentence.End - 1 && _article.Tokens[cue.Range.End].Kind is TokenKind.Colon;
        if (content.IsEmpty && !awaits)
        {
            _denials.Read(cue, subject);
            return;
        }
        // A verb without a subject has the one of the attribution right before it.
        var goesOn = OpensItsClause(cue.Range.First) && _place.Index - _place.PreviousSentence <= 1;
        var attribution = _place.New(isBehindMarks ? "marks-before-cue" : "content-after-cue", cue.Verb.Stance, new(cue.Range.First, cueEnd), PersianPhrases.MentionOf(_entities, subject), goesOn);
        attribution.Addressee = Addressee(subject, cue);
        if (!content.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(content));
        _place.Free = isBehindMarks ? cue.Range.End : Math.Max(content.End, cueEnd);
        _place.Add(attribution);
        if (awaits)
            Awaiting = attribution;
    }

    /// <summary>Behind "که", a colon or at once a marked string; "گفت پول موجود است" has a clause without any of them.</summary>
    private TokenRange Content(PersianCue cue, out int cueEnd)
    {
        var at = cueEnd = cue.Range.End;
        var tokens = _article.Tokens;
        if (at >= _place.Sentence.End)
            return default;
        var content = _pieces.Trim(new(at, _place.Sentence.End));
        if (tokens[at].Has(WordTags.Complementiser))
            cueEnd = ++at;
        else if (tokens[at].Kind is not (TokenKind.Colon or TokenKind.Marked) && !(tokens[at].Kind is TokenKind.Comma && at + 1 < _place.Sentence.End && tokens[at + 1].Kind is TokenKind.Marked))
            return IsClause(cue, content) ? content : default;
        content = _pieces.Trim(new(at, _place.Sentence.End));
        return !content.IsEmpty && tokens[content.First].Kind is TokenKind.Marked ? new(content.First, content.First + 1) : content;
    }

    /// <summary>A few words that a form of "be" ends, and no preposition opens.</summary>
    private bool IsClause(PersianCue cue, TokenRange words) =>
        (cue.Verb.Frames & CueFrames.Clause) != 0 && words.Count >= FewestWords && _article.Tokens[words.First].IsWord && !_article.Tokens[words.First].Has(WordTags.Preposition | WordTags.Subordinator | WordTags.Coordinator | WordTags.Time)
        && _article.Tokens[words.Last].Has(WordTags.Be);

    /// <summary>The sign of the object and the comma between the marks and the subject.</summary>
    private int BehindObject(int at, int limit)
    {
        while (at < limit && (_article.Tokens[at].Kind is TokenKind.Comma || _article.Is(at, "را")))
            at++;
        return at;
    }

    /// <summary>"به خبرنگاران", with a demand "از مردم", between subject and verb.</summary>
    private TokenRange Addressee(PersianSubject subject, PersianCue cue)
    {
        var verb = cue.Range.First;
        for (var at = subject.Phrase.IsEmpty ? verb : subject.Phrase.End; at + 1 < verb; at++)
        {
            // "در گفت‌وگو با خبرگزاری گفت"
            var isTalk = _article.Is(at, "با") && _article.Tokens[at - 1].Has(WordTags.Conversation);
            if (!isTalk && !_article.Is(at, cue.Verb.Stance == Stance.Demands ? "از" : "به") || _article.Tokens[at + 1].Has(WordTags.Determiner | WordTags.Time))
                continue;
            var end = at + 1;
            while (end < verb && _article.Tokens[end].IsWord && !_article.Tokens[end].Has(WordTags.Preposition | WordTags.Complementiser))
                end++;
            return new(at + 1, end);
        }
        return default;
    }

    /// <summary>Rule according-to: "به گفته X، …", "به گزارش X، …", "به نقل از X، …".</summary>
    private bool ReadSource()
    {
        var first = _place.Sentence.First;
        var limit = Math.Min(_place.Sentence.End, first + MaximumSource);
        if (first + 3 >= limit || !_article.Is(first, "به") || !_article.Tokens[first + 1].Has(WordTags.Speech))
            return false;
        var source = first + 2;
        if (_article.Is(source, "از"))
            source++;
        var comma = source;
        while (comma < limit && _article.Tokens[comma].IsWord)
            comma++;
        if (comma == source || comma >= limit || _article.Tokens[comma].Kind is not TokenKind.Comma)
            return false;
        var content = _pieces.Trim(new(comma + 1, _place.Sentence.End));
        if (content.Count < 2)
            return false;
        var phrase = new TokenRange(source, comma);
        var attribution = _place.New("according-to", Stance.Asserts, new(first, source), PersianPhrases.MentionOf(_entities, new(phrase, default, default)), goesOn: false);
        attribution.Pieces.Add(_pieces.Read(content));
        _place.Add(attribution);
        return true;
    }

    private bool OpensItsClause(int cue)
    {
        for (var at = _place.Free; at < cue; at++)
        {
            if (!_article.Tokens[at].Has(WordTags.Opener | WordTags.Coordinator | WordTags.Adverb) && _article.Tokens[at].Kind is not TokenKind.Comma)
                return false;
        }
        return true;
    }
}

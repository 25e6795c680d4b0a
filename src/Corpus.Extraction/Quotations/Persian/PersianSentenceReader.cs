using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.Persian;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Persian;

/// <summary>Reads Persian sentences: the subject first, whom it tells, the verb of saying at the end of its clause, then what is said.</summary>
internal sealed class PersianSentenceReader(ArticleTokens article, EntityTable entities, List<Attribution> found) : ISentenceReader
{
    /// <summary>A source behind "به گفته" is not longer than this.</summary>
    private const int MaximumSource = 16;

    /// <summary>A denial refers to one of so many quotes before it.</summary>
    private const int MaximumDenied = 8;

    private readonly PieceReader _pieces = new(article);
    private TokenRange _sentence;
    private int _index;
    private int _free;
    private Attribution? _previous;
    private int _previousSentence = -1;

    public Attribution? Awaiting { get; private set; }

    public void Read(int index)
    {
        _index = index;
        _sentence = article.Sentences[index];
        _free = _sentence.First;
        Awaiting = null;
        if (ReadSource())
            return;
        for (var at = _sentence.First; at < _sentence.End; at++)
        {
            if (at < _free || PersianPhrases.CueAt(article, at, _sentence.End) is not { } cue || IsSourceNoun(at))
                continue;
            ReadVerb(cue);
            at = Math.Max(at, Math.Max(cue.Range.End, _free) - 1);
        }
    }

    /// <summary>"به گفته" is no verb.</summary>
    private bool IsSourceNoun(int at) => article.Tokens[at].Has(WordTags.Speech) && at > _sentence.First && article.Tokens[at - 1].Has(WordTags.Preposition);

    private void ReadVerb(PersianCue cue)
    {
        var marked = Math.Max(_free, cue.Range.First - PersianPhrases.MaximumClause);
        while (marked < cue.Range.First && article.Tokens[marked].Kind is not TokenKind.Marked)
            marked++;
        var isBehindMarks = marked < cue.Range.First;
        var subject = PersianPhrases.SubjectOf(article, isBehindMarks ? BehindObject(marked + 1, cue.Range.First) : _free, cue.Range.First);
        var cueEnd = cue.Range.End;
        var content = isBehindMarks ? new(marked, marked + 1) : Content(cue.Range.End, out cueEnd);
        var awaits = content.IsEmpty && cue.Range.End == _sentence.End - 1 && article.Tokens[cue.Range.End].Kind is TokenKind.Colon;
        if (content.IsEmpty && !awaits)
        {
            ReadDenial(cue, subject);
            return;
        }
        var attribution = New(isBehindMarks ? "marks-before-cue" : "content-after-cue", cue.Verb.Stance, new(cue.Range.First, cueEnd), Mention(subject));
        attribution.Addressee = Addressee(subject, cue);
        if (!content.IsEmpty)
            attribution.Pieces.Add(_pieces.Read(content));
        _free = isBehindMarks ? cue.Range.End : Math.Max(content.End, cueEnd);
        Add(attribution);
        if (awaits)
            Awaiting = attribution;
    }

    /// <summary>Behind "که", a colon or at once a marked string.</summary>
    private TokenRange Content(int at, out int cueEnd)
    {
        cueEnd = at;
        var tokens = article.Tokens;
        if (at >= _sentence.End)
            return default;
        if (tokens[at].Has(WordTags.Complementiser))
            cueEnd = ++at;
        else if (tokens[at].Kind is not (TokenKind.Colon or TokenKind.Marked) && !(tokens[at].Kind is TokenKind.Comma && at + 1 < _sentence.End && tokens[at + 1].Kind is TokenKind.Marked))
            return default;
        var content = _pieces.Trim(new(at, _sentence.End));
        return !content.IsEmpty && tokens[content.First].Kind is TokenKind.Marked ? new(content.First, content.First + 1) : content;
    }

    /// <summary>The sign of the object and the comma between the marks and the subject.</summary>
    private int BehindObject(int at, int limit)
    {
        while (at < limit && (article.Tokens[at].Kind is TokenKind.Comma || article.Is(at, "را")))
            at++;
        return at;
    }

    private NounPhrase Mention(PersianSubject subject)
    {
        if (subject.Phrase.IsEmpty)
            return default;
        if (!subject.Name.IsEmpty)
            return new(subject.Phrase, subject.Phrase);
        // A known name that ends a description is who speaks.
        var run = entities.RunAt(subject.Phrase.Last);
        if (run >= 0 && entities.EntityOf(run) is not null)
            return new(entities.Runs[run].Range, entities.Runs[run].Range);
        return new(subject.Phrase, new(subject.Phrase.First, subject.Phrase.First + 1));
    }

    /// <summary>Rule anaphoric-claim: "وزارت این ادعا را رد کرد", with whose claim it is where that is told.</summary>
    private void ReadDenial(PersianCue cue, PersianSubject subject)
    {
        var marker = cue.Range.First - 1;
        if (cue.Verb.Stance != Stance.Denies || subject.Phrase.IsEmpty || marker <= subject.Phrase.Last || !article.Is(marker, "را"))
            return;
        var first = PersianPhrases.ObjectIn(article, subject.Phrase.Last, marker);
        if (first >= marker || !(article.Any(new(first, marker), WordTags.Speech) || article.Tokens[first].Has(WordTags.Determiner)) || Denied(subject, new(first, marker)) is not { } denied)
            return;
        var attribution = New("anaphoric-claim", cue.Verb.Stance, cue.Range, Mention(subject));
        attribution.RefersTo = denied.RefersTo ?? denied;
        attribution.Pieces.Add(_pieces.Read(new(first, marker)));
        _free = cue.Range.End;
        Add(attribution);
    }

    /// <summary>What was said last, or last by those whose claim it is called.</summary>
    private Attribution? Denied(PersianSubject subject, TokenRange reference)
    {
        var owner = reference.Count > 1 && !article.Tokens[reference.First].Has(WordTags.Determiner) ? reference.Last : -1;
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MaximumDenied); i--)
        {
            var mention = found[i].Mention.Range;
            if (owner < 0 ? mention != subject.Phrase : Has(mention, owner))
                return found[i];
        }
        return null;
    }

    private bool Has(TokenRange mention, int word)
    {
        for (var at = mention.First; at < mention.End; at++)
        {
            if (article.Is(at, article.TextOf(word)))
                return true;
        }
        return false;
    }

    /// <summary>"به خبرنگاران", with a demand "از مردم", between subject and verb.</summary>
    private TokenRange Addressee(PersianSubject subject, PersianCue cue)
    {
        var verb = cue.Range.First;
        for (var at = subject.Phrase.IsEmpty ? verb : subject.Phrase.End; at + 1 < verb; at++)
        {
            // "در گفت‌وگو با خبرگزاری گفت"
            var isTalk = article.Is(at, "با") && article.Tokens[at - 1].Has(WordTags.Conversation);
            if (!isTalk && !article.Is(at, cue.Verb.Stance == Stance.Demands ? "از" : "به") || article.Tokens[at + 1].Has(WordTags.Determiner | WordTags.Time))
                continue;
            var end = at + 1;
            while (end < verb && article.Tokens[end].IsWord && !article.Tokens[end].Has(WordTags.Preposition | WordTags.Complementiser))
                end++;
            return new(at + 1, end);
        }
        return default;
    }

    /// <summary>Rule according-to: "به گفته X، …", "به گزارش X، …", "به نقل از X، …".</summary>
    private bool ReadSource()
    {
        var first = _sentence.First;
        var limit = Math.Min(_sentence.End, first + MaximumSource);
        if (first + 3 >= limit || !article.Is(first, "به") || !article.Tokens[first + 1].Has(WordTags.Speech))
            return false;
        var source = first + 2;
        if (article.Is(source, "از"))
            source++;
        var comma = source;
        while (comma < limit && article.Tokens[comma].IsWord)
            comma++;
        if (comma == source || comma >= limit || article.Tokens[comma].Kind is not TokenKind.Comma)
            return false;
        var content = _pieces.Trim(new(comma + 1, _sentence.End));
        if (content.Count < 2)
            return false;
        var phrase = new TokenRange(source, comma);
        var attribution = New("according-to", Stance.Asserts, new(first, source), Mention(new(phrase, default, default)));
        attribution.Pieces.Add(_pieces.Read(content));
        Add(attribution);
        return true;
    }

    /// <summary>A verb without a subject has the one of the attribution right before it, in the same paragraph.</summary>
    private Attribution New(string rule, Stance stance, TokenRange cue, NounPhrase subject)
    {
        var goesOn = subject.IsEmpty && OpensItsClause(cue.First) && _index - _previousSentence <= 1;
        return Attribution.Of(article, rule, _index, stance, cue, subject, goesOn ? _previous?.Origin : null);
    }

    private bool OpensItsClause(int cue)
    {
        for (var at = _free; at < cue; at++)
        {
            if (!article.Tokens[at].Has(WordTags.Opener | WordTags.Coordinator | WordTags.Adverb) && article.Tokens[at].Kind is not TokenKind.Comma)
                return false;
        }
        return true;
    }

    private void Add(Attribution attribution)
    {
        (_previous, _previousSentence) = (attribution, _index);
        found.Add(attribution);
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Reads the attributions of one sentence from left to right; no token is content of two.</summary>
/// <remarks>The rules in their order: according-to, anaphoric-claim, then for each verb of saying marks-before-cue, content-after-cue, content-before-cue.</remarks>
internal sealed class SentenceReader : ISentenceReader
{
    /// <summary>A source after "according to" is not followed further than this.</summary>
    private const int MaximumSource = 40;

    private readonly ArticleTokens _article;
    private readonly MentionFinder _mentions;
    private readonly ContentEnd _ends;
    private readonly ContentFinder _contents;
    private readonly NominalCues _nominal;
    private readonly PieceReader _pieces;
    private readonly List<Attribution> _found;
    private TokenRange _sentence;
    private int _index;
    private int _free;
    private Attribution? _previous;

    public SentenceReader(ArticleTokens article, EntityTable entities, List<Attribution> found)
    {
        _article = article;
        _mentions = new MentionFinder(article, entities);
        _ends = new ContentEnd(article);
        _contents = new ContentFinder(article, _ends);
        _nominal = new NominalCues(article, _contents, _ends);
        _pieces = new PieceReader(article);
        _found = found;
    }

    /// <summary>An attribution that ends in a colon: its content is the first marked string of the next paragraph. Null where there is none.</summary>
    public Attribution? Awaiting { get; private set; }

    /// <summary>Adds the attributions of a sentence.</summary>
    public void Read(int sentence)
    {
        _index = sentence;
        _sentence = _article.Sentences[sentence];
        _free = _sentence.First;
        _previous = null;
        Awaiting = null;
        for (var at = _sentence.First; at < _sentence.End; at++)
        {
            if (at < _free)
                continue;
            if (_ends.IsAccordingTo(at, _sentence.End))
                ReadAccordingTo(at);
            else if (_ends.IsAnaphoricClaim(at, _sentence.End))
                ReadAnaphoricClaim(at);
            else if (CueFinder.At(_article, at, _sentence) is { } cue)
                ReadCue(cue);
            else if (_nominal.ContentAt(at, _sentence) is { IsEmpty: false } content)
                ReadNominal(at, content);
        }
    }

    /// <summary>Rule nominal-cue: "the mayor's claim that the dam leaks".</summary>
    private void ReadNominal(int noun, TokenRange content)
    {
        var attribution = New("nominal-cue", Stance.Asserts, new(noun, noun + 2), _nominal.PossessorOf(noun, _sentence.First), null);
        attribution.Pieces.Add(_pieces.Read(content));
        _free = content.End;
        Add(attribution);
    }

    private void ReadCue(Cue cue)
    {
        if (cue.IsPassive || IsBareQuestion(cue))
        {
            ReadQuestion(cue);
            return;
        }
        var inverted = Inverted(cue);
        var mention = inverted.IsEmpty ? _mentions.LeftOf(cue.Range.First, _free) : inverted;
        var shared = mention.IsEmpty && SharesSubject(cue);
        var inherits = shared ? _previous : null;
        if (shared && inherits is null)
            mention = _mentions.FirstOf(_sentence, cue.Range.First);
        if (!ReadMarksBefore(cue, mention, inherits, inverted) && !ReadInterrupted(cue, mention, inherits, inverted) && inverted.IsEmpty && !ReadAfter(cue, mention, inherits))
            ReadTextBefore(cue, mention, inherits, inverted);
        else if (!inverted.IsEmpty && (_previous is null || _previous.Cue.First != cue.Range.First))
            ReadTextBefore(cue, mention, inherits, inverted);
    }

    /// <summary>"Asked whether it leaked, she shrugged": a participle that opens the sentence, or follows "when".</summary>
    private bool IsBareQuestion(Cue cue) =>
        cue.Verb.Stance == Stance.Asks && cue.Form == VerbForms.Past && cue.Range.Count == 1
        && (cue.Range.First == _sentence.First || _article.Tokens[cue.Range.First - 1].Has(WordTags.Subordinator));

    /// <summary>Rule question-put: who asked is not told, what was asked is.</summary>
    private void ReadQuestion(Cue cue)
    {
        var content = _contents.After(cue with { IsPassive = false }, _sentence);
        if (cue.Verb.Stance != Stance.Asks || content.Range.IsEmpty || !(_article.Is(content.Range.First - 1, "whether") || _article.Tokens[content.Range.First].Has(WordTags.Interrogative | WordTags.Condition)))
            return;
        // "Asked whether it leaked, she shrugged": the comma ends the question where it opens the sentence.
        var end = cue.Range.First <= _sentence.First + 1 ? _article.Tokens.FindIndex(content.Range.First, content.Range.Count, static token => token.Kind is TokenKind.Comma) : -1;
        if (end < 0)
            end = content.Range.End;
        var attribution = New("question-put", cue, new(cue.Range.First, content.CueEnd), default, null);
        attribution.Pieces.Add(_pieces.Read(new(content.Range.First, end)));
        _free = end;
        Add(attribution);
    }

    /// <summary>A verb after "and", "but" or a comma, and a participle, have the subject of the clause before.</summary>
    private bool SharesSubject(Cue cue)
    {
        var before = cue.Range.First - 1;
        while (before >= _sentence.First && CueFinder.IsAdverb(_article, before))
            before--;
        return cue.Form == VerbForms.Gerund
            || (before >= _sentence.First && (_article.Tokens[before].Has(WordTags.Coordinator | WordTags.Infinitive) || _article.Tokens[before].Kind is TokenKind.Comma));
    }

    /// <summary>"…," said X: only behind content, never with a pronoun.</summary>
    private NounPhrase Inverted(Cue cue)
    {
        var before = cue.Range.First - 1;
        var after = cue.Range.End;
        if (before < _free || after >= _sentence.End || cue.Range.Count > 1 || cue.Form == VerbForms.Gerund)
            return default;
        var tokens = _article.Tokens;
        var behindMarks = tokens[before].Kind is TokenKind.Marked || (tokens[before].Kind is TokenKind.Comma or TokenKind.Dash && before > _free && tokens[before - 1].Kind is TokenKind.Marked);
        var behindComma = tokens[before].Kind is TokenKind.Comma && before > _free && cue.Allows(CueFrames.Clause) && !cue.Allows(CueFrames.Tell);
        if (!behindMarks && !behindComma)
            return default;
        if (tokens[after].Has(WordTags.Complementiser) || !NounPhraseFinder.CanStart(tokens[after]) || NounPhraseFinder.IsPronoun(tokens[after]))
            return default;
        var phrase = NounPhraseFinder.RightFrom(_article, after, _sentence.End);
        var end = phrase.Range.End;
        return behindMarks || end >= _sentence.End || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop ? phrase : default;
    }

    /// <summary>Rule marks-before-cue: a marked string right before the mention or the cue, and a second one behind.</summary>
    private bool ReadMarksBefore(Cue cue, NounPhrase mention, Attribution? inherits, NounPhrase inverted)
    {
        var start = inverted.IsEmpty && !mention.IsEmpty ? Math.Min(mention.Range.First, cue.Range.First) : cue.Range.First;
        var marked = start - 1;
        while (marked >= _free && (_article.Tokens[marked].Kind is TokenKind.Comma or TokenKind.Dash || _article.Tokens[marked].Has(WordTags.Opener)))
            marked--;
        if (marked < _free || _article.Tokens[marked].Kind is not TokenKind.Marked)
            return false;
        var words = _pieces.WithWordsBefore(marked, _free);
        if (words.Count > 1 && _article.Tokens[words.First].Has(WordTags.Preposition) && !_pieces.HasVerb(words.First, marked) && _pieces.IsTitle(marked))
            return false;
        var attribution = New("marks-before-cue", cue, cue.Range, mention, inherits);
        attribution.Pieces.Add(_pieces.Read(words));
        var behind = Math.Max(cue.Range.End, inverted.IsEmpty ? 0 : inverted.Range.End);
        attribution.Addressee = inverted.IsEmpty ? _contents.After(cue, new(_sentence.First, _sentence.End)).Addressee : default;
        _free = behind;
        Add(attribution);
        var second = _pieces.NextMarked(behind, _sentence.End);
        if (second >= 0)
        {
            attribution.Pieces.Add(_pieces.Read(new(second, second + 1)));
            _free = second + 1;
        }
        return true;
    }

    /// <summary>Rule content-after-cue.</summary>
    private bool ReadAfter(Cue cue, NounPhrase mention, Attribution? inherits)
    {
        var content = _contents.After(cue, _sentence);
        if (content.Range.IsEmpty && !content.AwaitsMarks)
            return false;
        if (mention.IsEmpty && inherits is null && !content.AwaitsMarks && _article.Tokens[content.Range.First].Kind is not TokenKind.Marked && content.CueEnd == cue.Range.End)
            return false;
        if (cue.Allows(CueFrames.Marks) && !cue.Allows(CueFrames.Clause | CueFrames.Object) && !content.AwaitsMarks && !_pieces.IsQuotedSpeech(content.Range.First, cue.Range.End))
            return false;
        var attribution = New("content-after-cue", cue, new(cue.Range.First, content.CueEnd), mention, inherits);
        attribution.Addressee = content.Addressee.IsEmpty ? InterviewedBy(mention, cue) : content.Addressee;
        if (content.AwaitsMarks)
        {
            Awaiting = attribution;
            _free = _sentence.End;
            return true;
        }
        attribution.Pieces.Add(_pieces.Read(content.Range));
        _free = content.Range.End;
        Add(attribution);
        return true;
    }

    /// <summary>The dam, she said, "is as sound as a bell": the marks take up a sentence that began without them.</summary>
    private bool ReadInterrupted(Cue cue, NounPhrase mention, Attribution? inherits, NounPhrase inverted)
    {
        if (!inverted.IsEmpty || mention.IsEmpty || !cue.Allows(CueFrames.Clause) || mention.Range.First - 1 <= _free || _article.Tokens[mention.Range.First - 1].Kind is not TokenKind.Comma)
            return false;
        var comma = _contents.BehindAttribution(cue, _sentence, out _);
        return comma + 1 < _sentence.End && _article.Tokens[comma].Kind is TokenKind.Comma && _article.Tokens[comma + 1].Kind is TokenKind.Marked
            && char.IsLower(_article.Text[_article.Marked[_article.Tokens[comma + 1].Marked].Inner.Start])
            && ReadTextBefore(cue, mention, inherits, inverted);
    }

    /// <summary>Rule content-before-cue: the clause before ", he said" and, where the attribution only interrupts it, its rest.</summary>
    private bool ReadTextBefore(Cue cue, NounPhrase mention, Attribution? inherits, NounPhrase inverted)
    {
        if ((mention.IsEmpty && inherits is null) || !cue.Allows(CueFrames.Clause))
            return false;
        var start = inverted.IsEmpty && !mention.IsEmpty ? mention.Range.First : cue.Range.First;
        var comma = start - 1;
        if (comma <= _free || _article.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash))
            return false;
        var addressee = default(TokenRange);
        var first = _free;
        while (first < comma && (_article.Tokens[first].Kind is TokenKind.Comma || (first > _sentence.First && _article.Tokens[first].Has(WordTags.Coordinator))))
            first++;
        var behind = inverted.IsEmpty ? _contents.BehindAttribution(cue, _sentence, out addressee) : Math.Max(cue.Range.End, inverted.Range.End);
        var goesOn = inverted.IsEmpty && GoesOn(behind, new(first, comma));
        var isSetting = first < comma && _article.Tokens[first].Has(WordTags.Preposition) && !_pieces.HasVerb(first, comma);
        if (first >= comma || (!goesOn && (isSetting || comma - first < 2)))
            return false;
        var attribution = New("content-before-cue", cue, cue.Range, mention, inherits);
        attribution.Addressee = addressee;
        attribution.Pieces.Add(_pieces.Read(new(first, comma)));
        _free = behind;
        if (goesOn)
        {
            var rest = _pieces.Trim(new(behind + 1, _ends.Of(behind + 1, cue, _sentence)));
            if (!rest.IsEmpty)
                attribution.Pieces.Add(_pieces.Read(rest));
            _free = Math.Max(_free, rest.End);
        }
        Add(attribution);
        return true;
    }

    /// <summary>Whether behind the sign that closes an attribution the sentence goes on, and not with an attribution of its own; a listed verb may still be the first part's: "Bob, they said, ordered them to wait".</summary>
    private bool GoesOn(int sign, TokenRange before) =>
        sign + 1 < _sentence.End && _article.Tokens[sign].Kind is TokenKind.Comma or TokenKind.Dash
        && (!_ends.StartsAttribution(sign + 1, _sentence)
            || (CueFinder.At(_article, sign + 1, _sentence) is { Form: not VerbForms.Gerund } && !_pieces.HasVerb(before.First, before.End)));

    /// <summary>Rule according-to, before or behind its content.</summary>
    private void ReadAccordingTo(int at)
    {
        var source = NounPhraseFinder.RightFrom(_article, at + 2, _sentence.End);
        if (source.IsEmpty || !_mentions.CanSpeak(source))
            return;
        var attribution = New("according-to", Stance.Asserts, new(at, at + 2), source, null);
        var comma = source.Range.End;
        var limit = Math.Min(_sentence.End, comma + MaximumSource);
        while (comma < limit && _article.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Stop))
            comma++;
        var content = at == _free && at == _sentence.First ? _pieces.Trim(new(comma + 1, _sentence.End)) : _pieces.Trim(new(_free, at));
        if (content.Count < 1 || (content.Count < 2 && _article.Tokens[content.First].Kind is not TokenKind.Marked))
            return;
        attribution.Pieces.Add(_pieces.Read(content));
        _free = Math.Max(content.End, source.Range.End);
        // "The dam, according to the board, leaks": no verb yet.
        if (content.End <= at && comma + 1 < _sentence.End && _article.Tokens[comma].Kind is TokenKind.Comma && !_pieces.HasVerb(content.First, content.End))
        {
            var rest = _pieces.Trim(new(comma + 1, _sentence.End));
            if (!rest.IsEmpty)
                attribution.Pieces.Add(_pieces.Read(rest));
            _free = _sentence.End;
        }
        Add(attribution);
    }

    /// <summary>Rule anaphoric-claim: "…, a claim that X has dismissed as baseless".</summary>
    private void ReadAnaphoricClaim(int at)
    {
        var subject = NounPhraseFinder.RightFrom(_article, at + 3, _sentence.End);
        if (subject.IsEmpty)
            return;
        for (var verb = subject.Range.End; verb < _sentence.End && verb < subject.Range.End + 5; verb++)
        {
            if (CueFinder.At(_article, verb, _sentence) is not { IsPassive: false } cue || !cue.Allows(CueFrames.Object))
                continue;
            var end = cue.Range.End;
            if (end + 1 < _sentence.End && _article.Is(end, "as"))
                end += 2;
            var attribution = new Attribution
            {
                Rule = "anaphoric-claim",
                Sentence = _index,
                Cue = new(cue.Range.First, end),
                Mention = subject,
                Stance = cue.Verb.Stance,
                RefersTo = _previous,
            };
            attribution.Pieces.Add(_pieces.Read(new(at, at + 2)));
            _free = end;
            Add(attribution);
            return;
        }
    }

    /// <summary>"in an interview with X" between name and cue tells who was told.</summary>
    private TokenRange InterviewedBy(NounPhrase mention, Cue cue)
    {
        if (mention.IsEmpty)
            return default;
        for (var at = mention.Range.End; at + 3 < cue.Range.First; at++)
        {
            if (!_article.Is(at, "interview"))
                continue;
            if (_article.Is(at + 1, "with"))
                return NounPhraseFinder.RightFrom(_article, at + 2, cue.Range.First).Range;
        }
        return default;
    }

    private Attribution New(string rule, Cue cue, TokenRange range, NounPhrase mention, Attribution? inherits) =>
        New(rule, cue.Verb.Stance, range, mention, inherits);

    private Attribution New(string rule, Stance stance, TokenRange cue, NounPhrase mention, Attribution? inherits) => new()
    {
        Rule = rule,
        Sentence = _index,
        Cue = cue,
        Mention = inherits?.Mention ?? _mentions.NameOf(mention, mention.IsEmpty || mention.Range.First > cue.First ? _sentence.End : cue.First),
        SpeakerOf = inherits?.Origin,
        Stance = stance,
        Time = EarlierWord(cue.First),
    };

    /// <summary>"previously", "earlier" in the reporting clause or at the start of its sentence.</summary>
    private TokenRange EarlierWord(int cue)
    {
        for (var at = cue - 1; at >= _sentence.First && at >= cue - 3; at--)
        {
            if (_article.Tokens[at].Has(WordTags.Earlier))
                return new(at, at + 1);
        }
        return _article.Tokens[_sentence.First].Has(WordTags.Earlier) && _free == _sentence.First ? new(_sentence.First, _sentence.First + 1) : default;
    }

    private void Add(Attribution attribution)
    {
        _previous = attribution;
        _found.Add(attribution);
    }
}

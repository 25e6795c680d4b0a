using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Reads the attributions of one sentence from left to right; no token is content of two.</summary>
/// <remarks>The rules in their order: according-to, anaphoric-claim, then for each verb of saying marks-before-cue, content-after-cue, content-before-cue.</remarks>
internal sealed class SentenceReader : ISentenceReader
{
    /// <summary>A source after "according to" is not followed further than this.</summary>
    private const int MaximumSource = 40;

    /// <summary>A denial refers no further back than this many sentences.</summary>
    private const int MaximumDenial = 2;

    /// <summary>A relative clause between a name and its verb is not followed further than this.</summary>
    private const int MaximumRelative = 26;

    private readonly ArticleTokens _article;
    private readonly MentionFinder _mentions;
    private readonly ContentEnd _ends;
    private readonly ContentFinder _contents;
    private readonly NominalCues _nominal;
    private readonly SourcePhrases _sources;
    private readonly PassiveCues _passives;
    private readonly NestedSources _nested;
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
        _sources = new SourcePhrases(article, _contents);
        _passives = new PassiveCues(article, _mentions, _contents, _ends);
        _pieces = new PieceReader(article);
        _found = found;
        _nested = new NestedSources(article, _mentions, _contents, _pieces, found);
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
            else if (_sources.At(at, _sentence) is { } source)
                ReadSourcePhrase(at, source);
            else if (CueFinder.At(_article, at, _sentence) is { } cue)
                ReadCue(cue);
            else if (_nominal.ContentAt(at, _sentence) is { IsEmpty: false } content)
                ReadNominal(at, content);
        }
    }

    /// <summary>Rule nominal-cue: "the mayor's claim that the dam leaks".</summary>
    private void ReadNominal(int noun, TokenRange content)
    {
        var isCommitment = content.First == noun + 1;
        var stance = isCommitment && _article.Tokens[noun].Entry.Cue is { } verb ? verb.Stance : Stance.Asserts;
        var attribution = New("nominal-cue", stance, new(noun, isCommitment ? noun + 1 : noun + 2), _nominal.PossessorOf(noun, _sentence.First), null);
        attribution.Pieces.Add(_pieces.Read(content));
        _free = content.End;
        Add(attribution);
    }

    private void ReadCue(Cue cue)
    {
        if (cue.IsPassive || IsBareQuestion(cue))
        {
            if (cue.Verb.Stance == Stance.Asks)
                ReadQuestion(cue);
            else if (_passives.Read(cue, _free, _sentence) is { } passive)
                ReadPassive(cue, passive);
            return;
        }
        if (cue.Allows(CueFrames.Cites) && _passives.Cited(cue, _sentence) is { } cited)
        {
            ReadPassive(cue, cited);
            return;
        }
        var inverted = Inverted(cue);
        var mention = inverted.IsEmpty ? _mentions.LeftOf(cue.Range.First, _free) : inverted;
        var shared = mention.IsEmpty && SharesSubject(cue);
        var inherits = shared && _previous is { Origin.Mention.IsEmpty: false } ? _previous : null;
        if (shared && inherits is null)
            mention = _mentions.FirstOf(_sentence, cue.Range.First);
        if (shared && mention.IsEmpty)
            inherits = _previous;
        if (!ReadMarksBefore(cue, mention, inherits, inverted) && !ReadInterrupted(cue, mention, inherits, inverted) && inverted.IsEmpty && !ReadAfter(cue, mention, inherits))
            ReadTextBefore(cue, mention, inherits, inverted);
        else if (!inverted.IsEmpty && (_previous is null || _previous.Cue.First != cue.Range.First))
            ReadTextBefore(cue, mention, inherits, inverted);
    }

    /// <summary>"Asked whether it leaked, she shrugged": a participle that opens the sentence, or follows "when".</summary>
    private bool IsBareQuestion(Cue cue) =>
        cue.Verb.Stance == Stance.Asks && cue.Form == VerbForms.Past && _article.Tokens[cue.Range.First].Entry.Cue is not null
        && (cue.Range.First == _sentence.First || _article.Tokens[cue.Range.First - 1].Has(WordTags.Subordinator));

    /// <summary>Rule question-put: what was asked; who asked is told only behind "by".</summary>
    private void ReadQuestion(Cue cue)
    {
        var at = cue.Range.End;
        var source = default(NounPhrase);
        if (at + 1 < _sentence.End && _article.Is(at, "by") && NounPhraseFinder.RightFrom(_article, at + 1, _sentence.End) is { IsEmpty: false } asker)
            (source, at) = (asker, asker.Range.End);
        var content = cue.Allows(CueFrames.Object) ? Topic(cue, at) : _contents.After(new Cue(new(cue.Range.First, at), cue.Verb, VerbForms.Past, false), _sentence);
        if (content.Range.IsEmpty || !(cue.Allows(CueFrames.Object) || _article.Is(content.Range.First - 1, "whether") || _article.Tokens[content.Range.First].Has(WordTags.Interrogative | WordTags.Condition)))
            return;
        // "Asked whether it leaked, she shrugged": the comma ends the question where it opens the sentence.
        var end = cue.Range.First <= _sentence.First + 1 ? _article.Tokens.FindIndex(content.Range.First, content.Range.Count, static token => token.Kind is TokenKind.Comma) : -1;
        if (end < 0)
            end = content.Range.End;
        var attribution = New("question-put", cue, new(cue.Range.First, source.IsEmpty ? content.CueEnd : cue.Range.End), source, null);
        attribution.Pieces.Add(_pieces.Read(new(content.Range.First, end)));
        _free = end;
        Add(attribution);
    }

    /// <summary>"asked about the dam": what the question was about.</summary>
    private ContentAfter Topic(Cue cue, int at)
    {
        if (at >= _sentence.End || !NounPhraseFinder.CanStart(_article.Tokens[at]))
            return default;
        return new(new(at, _ends.Of(at, cue, _sentence)), cue.Range.End, default, false);
    }

    /// <summary>Rule passive-cue: "was told by the board that", "is reported to have left", "was accused of lying".</summary>
    private void ReadPassive(Cue cue, PassiveContent passive)
    {
        var attribution = New("passive-cue", cue, passive.Cue, passive.Source, null);
        attribution.Addressee = passive.Addressee;
        if (!passive.Subject.IsEmpty && passive.Subject.First >= _free)
            attribution.Pieces.Add(_pieces.Read(passive.Subject));
        attribution.Pieces.Add(_pieces.Read(passive.Content));
        _free = passive.Content.End;
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

    /// <summary>"…," said X: only behind content, and with a pronoun only behind marks.</summary>
    private NounPhrase Inverted(Cue cue)
    {
        var before = cue.Range.First - 1;
        var after = cue.Range.End;
        if (before < _free || after >= _sentence.End || cue.Range.Count > 1 || cue.Form == VerbForms.Gerund)
            return default;
        var tokens = _article.Tokens;
        var behindMarks = tokens[before].Kind is TokenKind.Marked || (tokens[before].Kind is TokenKind.Comma or TokenKind.Dash && before > _free && tokens[before - 1].Kind is TokenKind.Marked);
        var behindComma = tokens[before].Kind is TokenKind.Comma && before > _free && cue.Allows(CueFrames.Clause) && !cue.Allows(CueFrames.Tell);
        if (!behindMarks && (!behindComma || ClosesRelative(before)))
            return default;
        if (behindMarks && IsSaidHe(after))
            return new(new(after, after + 1), new(after, after + 1));
        if (tokens[after].Has(WordTags.Complementiser) || !NounPhraseFinder.CanStart(tokens[after]) || NounPhraseFinder.IsPronoun(tokens[after]))
            return default;
        var phrase = NounPhraseFinder.RightFrom(_article, after, _sentence.End);
        var end = phrase.Range.End;
        return behindMarks || end >= _sentence.End || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop ? phrase : default;
    }

    /// <summary>"The official, who declined to be named, said": the comma closes what stands behind the subject.</summary>
    private bool ClosesRelative(int comma)
    {
        for (var at = comma - 1; at > Math.Max(_free, comma - MaximumRelative); at--)
        {
            if (_article.Tokens[at].Kind is TokenKind.Comma)
                return _article.Is(at + 1, "who");
        }
        return false;
    }

    /// <summary>"…," said he: the pronoun is not the subject of a clause of its own.</summary>
    private bool IsSaidHe(int pronoun)
    {
        var tokens = _article.Tokens;
        if (!tokens[pronoun].Has(WordTags.SubjectPronoun) || tokens[pronoun].Has(WordTags.Relative | WordTags.ObjectPronoun | WordTags.Auxiliary))
            return false;
        var behind = pronoun + 1;
        return behind >= _sentence.End || !tokens[behind].IsWord || tokens[behind].Has(WordTags.Preposition | WordTags.Subordinator | WordTags.Coordinator) || (CueFinder.IsAdverb(_article, behind) && !tokens[behind].Has(WordTags.Negation));
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
        if (words.Count > 1 && !_pieces.HasVerb(words.First, marked) && _pieces.IsTitle(marked))
            return false;
        // "the head of a ''super fund,'' said that": the content follows.
        if (inverted.IsEmpty && words.Count > 1 && cue.Range.End < _sentence.End && _article.Is(cue.Range.End, "that"))
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
        if (!content.AwaitsMarks && (IsCount(mention, content.Range) || (inherits is null && IsNaming(cue, mention))))
            return false;
        if (!content.AwaitsMarks && Denied(cue, mention, content.Range, out var reference) is { } denied)
        {
            ReadDenial(cue, mention, inherits, reference, denied);
            return true;
        }
        if (mention.IsEmpty && inherits is null && !content.AwaitsMarks)
            mention = SubjectBehind(cue, content.Range.End);
        var attribution = New("content-after-cue", cue, new(cue.Range.First, content.CueEnd), mention, inherits);
        attribution.Addressee = content.Addressee;
        if (content.AwaitsMarks)
        {
            Awaiting = attribution;
            _free = _sentence.End;
            return true;
        }
        var range = content.Range;
        if (IsGap(cue, mention, content))
        {
            attribution.Pieces.Add(_pieces.Read(new(mention.Range.First - 1, mention.Range.First)));
            range = new(range.First, EndOfRelative(range));
        }
        else if (OpensRelative(mention))
        {
            range = new(range.First, EndOfRelative(range));
        }
        attribution.Pieces.Add(_pieces.Read(range));
        _free = range.End;
        Add(attribution);
        _nested.Read(attribution, range);
        return true;
    }

    /// <summary>"Rivera, who said": a relative clause between commas.</summary>
    private bool OpensRelative(NounPhrase mention) =>
        mention.Range.Count == 1 && mention.Range.First > _sentence.First && _article.Tokens[mention.Range.First].Has(WordTags.Relative) && _article.Tokens[mention.Range.First - 1].Kind is TokenKind.Comma;

    /// <summary>"…, which officials said will open soon, will stay": the comma closes the relative clause where a verb follows.</summary>
    private int EndOfRelative(TokenRange content)
    {
        for (var at = content.First + 1; at + 1 < content.End; at++)
        {
            if (_article.Tokens[at].Kind is TokenKind.Comma && _pieces.HasVerb(at + 1, at + 2))
                return at;
        }
        return content.End;
    }

    /// <summary>"Conceding that it leaked, Rivera left": the subject of a participle that opens the sentence stands behind its clause.</summary>
    private NounPhrase SubjectBehind(Cue cue, int comma)
    {
        var opens = cue.Range.First == _sentence.First && (cue.Form == VerbForms.Gerund || _article.EndsIn(cue.Range.First, "ing"));
        return opens && comma + 1 < _sentence.End && _article.Tokens[comma].Kind is TokenKind.Comma && NounPhraseFinder.CanStart(_article.Tokens[comma + 1])
            ? NounPhraseFinder.RightFrom(_article, comma + 1, _sentence.End)
            : default;
    }

    /// <summary>Rule anaphoric-claim, where the denial has a sentence of its own: "The mayor rejected the allegation."</summary>
    private void ReadDenial(Cue cue, NounPhrase mention, Attribution? inherits, TokenRange reference, Attribution denied)
    {
        var attribution = New("anaphoric-claim", cue, cue.Range, mention, inherits, denied);
        attribution.Pieces.Add(_pieces.Read(reference));
        _free = reference.End;
        Add(attribution);
    }

    /// <summary>What "it" or "the allegation" behind a verb of denying refers to: what another source said last, close before. Null where the object is something else.</summary>
    private Attribution? Denied(Cue cue, NounPhrase mention, TokenRange content, out TokenRange reference)
    {
        reference = NounPhraseFinder.RightFrom(_article, content.First, content.End).Range;
        // "She denied it" may be whoever spoke last, and nobody denies himself.
        if (cue.Verb.Stance != Stance.Denies || mention.IsEmpty || _article.Tokens[mention.Head.First].Has(WordTags.PersonalPronoun) || reference.IsEmpty || _found.Count == 0 || !IsReference(reference)
            || (reference.End < content.End && !_article.Is(reference.End, "as")))
            return null;
        var last = _found[_found.Count - 1];
        return last.Sentence < _index && last.Sentence >= _index - MaximumDenial && last.Mention.Range != mention.Range ? last.RefersTo ?? last : null;
    }

    /// <summary>"it", "that", "the allegation", "those claims".</summary>
    private bool IsReference(TokenRange range)
    {
        var first = _article.Tokens[range.First];
        if (range.Count == 1)
            return first.Has(WordTags.ObjectPronoun | WordTags.Complementiser) || _article.Is(range.First, "this");
        return range.Count <= 3 && first.Has(WordTags.Determiner) && !first.Has(WordTags.Quantifier | WordTags.PossessivePronoun) && !_article.Is(range.First, "a") && !_article.Is(range.First, "an")
            && _article.Tokens[range.Last].Has(WordTags.Speech);
    }

    /// <summary>"384 pledged delegates" counts; "60 said they would" tells who spoke.</summary>
    private bool IsCount(NounPhrase mention, TokenRange content) =>
        mention.Range.Count == 1 && _article.Tokens[mention.Range.First].Kind is TokenKind.Number && !_article.Tokens[content.First].Has(WordTags.SubjectPronoun);

    /// <summary>"a stream called Miracle Run" has that name; nobody speaks.</summary>
    private bool IsNaming(Cue cue, NounPhrase mention)
    {
        if (cue.Verb.Lemma != "call" || cue.Range.Count > 1 || mention.IsEmpty || !(_article.Is(mention.Range.First, "a") || _article.Is(mention.Range.First, "an")))
            return false;
        return !_article.Tokens[mention.Head.Last].Has(WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Capital);
    }

    /// <summary>"which officials said will open soon": the pronoun before the source is the subject of what was said.</summary>
    private bool IsGap(Cue cue, NounPhrase mention, ContentAfter content)
    {
        var before = mention.IsEmpty ? -1 : mention.Range.First - 1;
        if (before < _free || !_article.Tokens[before].Has(WordTags.Relative | WordTags.Interrogative) || content.CueEnd > cue.Range.End
            || (before > _sentence.First && _article.Tokens[before - 1].Has(WordTags.Preposition) && !_article.Is(before, "what")))
            return false;
        return _article.Tokens[content.Range.First].Has(WordTags.Auxiliary) || _article.Tokens[content.Range.First].Entry.Forms is VerbForms.Past || _article.Is(before, "which") || _article.Is(before, "whom") || (_article.Is(before, "what") && cue.Allows(CueFrames.Clause));
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
        // "Ana Rivera, who wrote the report": the name is whom "who" stands for.
        if ((mention.IsEmpty && inherits is null) || !cue.Allows(CueFrames.Clause) || OpensRelative(mention))
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
        var goesOn = inverted.IsEmpty ? GoesOn(behind, new(first, comma)) : GoesOnWithVerb(behind);
        var isSetting = first < comma && ((_article.Tokens[first].Has(WordTags.Preposition) && !_pieces.HasVerb(first, comma)) || IsClauseOfTime(first, comma));
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
        _nested.Read(attribution, new(first, comma));
        return true;
    }

    /// <summary>"The plan, said Rivera, would fail": behind a name only a verb is the rest, not an apposition.</summary>
    private bool GoesOnWithVerb(int comma) =>
        comma + 1 < _sentence.End && _article.Tokens[comma].Kind is TokenKind.Comma && (_article.Tokens[comma + 1].Has(WordTags.Auxiliary) || (_article.Tokens[comma + 1].Kind is TokenKind.Marked && char.IsLower(_article.Text[_article.Marked[_article.Tokens[comma + 1].Marked].Inner.Start])));

    /// <summary>"When asked about the dam, Rivera said": a subordinate clause and nothing else.</summary>
    private bool IsClauseOfTime(int first, int end)
    {
        if (!_article.Tokens[first].Has(WordTags.Subordinator) || _article.Tokens[first].Has(WordTags.Condition | WordTags.Adverb))
            return false;
        for (var at = first; at < end; at++)
        {
            if (_article.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Marked)
                return false;
        }
        return true;
    }

    /// <summary>Whether behind the sign that closes an attribution the sentence goes on, and not with an attribution of its own; a listed verb may still be the first part's: "Bob, they said, ordered them to wait".</summary>
    private bool GoesOn(int sign, TokenRange before) =>
        sign + 1 < _sentence.End && _article.Tokens[sign].Kind is TokenKind.Comma or TokenKind.Dash
        && (!_ends.StartsAttribution(sign + 1, _sentence)
            || (CueFinder.At(_article, sign + 1, _sentence) is { Form: not VerbForms.Gerund } && !_pieces.HasVerb(before.First, before.End)));

    /// <summary>Rule source-phrase: "As X said, …", "…, as X said", "In the words of X, …".</summary>
    private void ReadSourcePhrase(int at, SourcePhrase source)
    {
        var before = _pieces.Trim(new(_free, at));
        while (!before.IsEmpty && _article.Tokens[before.First].Has(WordTags.Coordinator | WordTags.Opener))
            before = _pieces.Trim(new(before.First + 1, before.End));
        var start = source.End + 1;
        // "is, as Rivera put it, a disaster": nothing is said before it.
        var opens = (before.IsEmpty || _article.Tokens[before.Last].Has(WordTags.Preposition | WordTags.Determiner | WordTags.Auxiliary | WordTags.Coordinator | WordTags.Subordinator)) && start < _sentence.End && _article.Tokens[source.End].Kind is TokenKind.Comma or TokenKind.Colon;
        var content = opens ? _pieces.Trim(new(start, _ends.Of(start, new(new(start, start), NominalCues.Saying, VerbForms.Past, false), _sentence))) : before;
        if (content.IsEmpty || (content.Count < 2 && _article.Tokens[content.First].Kind is not TokenKind.Marked))
            return;
        var attribution = New("source-phrase", Stance.Asserts, source.Cue, source.Source, null);
        attribution.Pieces.Add(_pieces.Read(content));
        _free = Math.Max(content.End, source.End);
        if (!opens)
            ReadRest(attribution, content, source.End);
        Add(attribution);
    }

    /// <summary>"The dam, as Rivera noted, leaks": what has no verb yet goes on behind the source and its apposition.</summary>
    private void ReadRest(Attribution attribution, TokenRange content, int comma)
    {
        if (comma + 1 >= _sentence.End || _article.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash) || _pieces.HasVerb(content.First, content.End))
            return;
        var start = comma + 1;
        while (start < _sentence.End && !IsPredicate(start))
        {
            while (start < _sentence.End && _article.Tokens[start].Kind is not (TokenKind.Comma or TokenKind.Dash))
                start++;
            start++;
        }
        var rest = start < _sentence.End ? _pieces.Trim(new(start, _sentence.End)) : default;
        if (rest.IsEmpty)
            return;
        attribution.Pieces.Add(_pieces.Read(rest));
        _free = _sentence.End;
    }

    /// <summary>Not an apposition ("the chief engineer", "chair of the board"), a relative clause or an age.</summary>
    private bool IsPredicate(int at)
    {
        var token = _article.Tokens[at];
        return token.Kind is TokenKind.Word or TokenKind.Marked && !token.Has(WordTags.Determiner | WordTags.Relative | WordTags.Interrogative | WordTags.Capital | WordTags.Role | WordTags.Subordinator | WordTags.Preposition);
    }

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
        var content = OpensSentence(at) ? _pieces.Trim(new(comma + 1, _sentence.End)) : _pieces.Trim(new(_free, at));
        if (content.Count < 1 || (content.Count < 2 && _article.Tokens[content.First].Kind is not TokenKind.Marked))
            return;
        attribution.Pieces.Add(_pieces.Read(content));
        _free = Math.Max(content.End, source.Range.End);
        if (content.End <= at)
            ReadRest(attribution, content, comma);
        Add(attribution);
        _nested.Read(attribution, content);
    }

    /// <summary>Whether only "but", "and" or an adverb stands before a token in its sentence.</summary>
    private bool OpensSentence(int at)
    {
        if (_free != _sentence.First)
            return false;
        for (var before = _sentence.First; before < at; before++)
        {
            if (!_article.Tokens[before].Has(WordTags.Opener | WordTags.Coordinator) && _article.Tokens[before].Kind is not TokenKind.Comma)
                return false;
        }
        return true;
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
            var attribution = Attribution.Of(_article, "anaphoric-claim", _index, cue.Verb.Stance, new(cue.Range.First, end), subject);
            attribution.RefersTo = _previous;
            attribution.Pieces.Add(_pieces.Read(new(at, at + 2)));
            _free = end;
            Add(attribution);
            return;
        }
    }

    private Attribution New(string rule, Cue cue, TokenRange range, NounPhrase mention, Attribution? inherits, Attribution? refersTo = null) =>
        New(rule, cue.Verb.Stance, range, mention, inherits, refersTo);

    private Attribution New(string rule, Stance stance, TokenRange cue, NounPhrase mention, Attribution? inherits, Attribution? refersTo = null)
    {
        mention = inherits?.Mention ?? _mentions.NameOf(mention, mention.IsEmpty || mention.Range.First > cue.First ? _sentence.End : cue.First);
        var attribution = Attribution.Of(_article, rule, _index, stance, cue, mention, inherits?.Origin);
        attribution.RefersTo = refersTo;
        return attribution;
    }

    private void Add(Attribution attribution)
    {
        _previous = attribution;
        _found.Add(attribution);
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Marked strings that no cue claims: the rest of a quotation, a quotation whose speaker goes on, or no quotation at all.</summary>
internal sealed class UncuedMarks(ArticleTokens article, EntityTable entities, List<Attribution> found)
{
    /// <summary>A string of this many words is speech even without a sign at its end; shorter ones may be scare quotes, titles and terms.</summary>
    private const int SpeechWords = 4;

    private readonly PieceReader _pieces = new(article);
    private readonly MentionNames _names = new(article, entities);
    private readonly Dictionary<int, Attribution> _byMarked = article.Workspace.Map<int, Attribution>();

    // The attributions of the paragraph in order, and how far the marked strings have passed them.
    private readonly List<Attribution> _speaking = article.Workspace.List<Attribution>();
    private readonly List<TextSpan> _covered = article.Workspace.List<TextSpan>();
    private int _nextSpeaking;
    private Attribution? _before;

    /// <summary>Remembers which attributions hold which marked strings as pieces of their own.</summary>
    public void Note(int firstAttribution)
    {
        for (var i = firstAttribution; i < found.Count; i++)
        {
            foreach (var piece in found[i].Pieces)
            {
                if (piece.Marks == QuoteKind.Direct)
                    _byMarked[piece.Span.Start] = found[i];
            }
        }
    }

    /// <summary>Reads the marked strings of a paragraph that no attribution covers.</summary>
    /// <param name="paragraph">Its tokens.</param>
    /// <param name="firstSentence">Index of its first sentence.</param>
    /// <param name="firstAttribution">Index of the paragraph's first attribution among those found.</param>
    /// <param name="awaiting">An attribution of the paragraph before that ends in a colon; null where there is none.</param>
    /// <param name="ending">The attribution whose marked string ends the paragraph before, where this one is a marked string alone; null where there is none.</param>
    /// <param name="unclosed">The attribution whose quotation the paragraph before leaves open; null where there is none.</param>
    public void Read(TokenRange paragraph, int firstSentence, int firstAttribution, Attribution? awaiting, Attribution? ending, Attribution? unclosed)
    {
        Note(firstAttribution);
        ListContent(firstAttribution);
        if (unclosed is { Rule: "marks-without-cue" } && JoinTo(paragraph.First, unclosed))
            unclosed = null;
        _nextSpeaking = 0;
        _before = null;
        var sentence = firstSentence;
        var cover = 0;
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            while (!article.Sentences[sentence].Contains(at))
                sentence++;
            if (article.Tokens[at].Kind is not TokenKind.Marked)
                continue;
            var inner = article.Marked[article.Tokens[at].Marked].Inner;
            while (cover < _covered.Count && _covered[cover].End <= inner.Start)
                cover++;
            if (cover >= _covered.Count || !_covered[cover].Overlaps(inner))
                Place(at, inner, sentence, paragraph, firstAttribution, ref awaiting, ending, ref unclosed);
        }
    }

    /// <summary>The attributions of the paragraph that have content, and their pieces, each in the order of the text.</summary>
    private void ListContent(int firstAttribution)
    {
        _speaking.Clear();
        _covered.Clear();
        for (var i = firstAttribution; i < found.Count; i++)
        {
            if (found[i].Pieces.Count > 0)
                _speaking.Add(found[i]);
            foreach (var piece in found[i].Pieces)
                _covered.Add(piece.Span);
        }
        Attribution.Sort(_speaking);
        _covered.Sort();
    }

    /// <summary>A quotation that begins in paragraphs before the one that tells who speaks belongs to the attribution there.</summary>
    private bool JoinTo(int at, Attribution unclosed)
    {
        if (article.Tokens[at].Kind is not TokenKind.Marked || !_byMarked.TryGetValue(article.Marked[article.Tokens[at].Marked].Inner.Start, out var attribution))
            return false;
        attribution.Pieces.AddRange(unclosed.Pieces);
        unclosed.Pieces.Clear();
        return true;
    }

    private void Place(int at, TextSpan inner, int sentence, TokenRange paragraph, int firstAttribution, ref Attribution? awaiting, Attribution? ending, ref Attribution? unclosed)
    {
        var piece = _pieces.Read(new(at, at + 1));
        if (awaiting is not null && at == paragraph.First)
        {
            awaiting.Pieces.Add(piece);
            found.Add(awaiting);
            _byMarked[inner.Start] = awaiting;
            awaiting = null;
        }
        else if (unclosed is not null && at == paragraph.First)
        {
            unclosed.Pieces.Add(piece);
            _byMarked[inner.Start] = unclosed;
            unclosed = null;
        }
        else if (GoesOnFrom(at, sentence, paragraph) is { } same)
        {
            same.Pieces.Add(piece);
            _byMarked[inner.Start] = same;
        }
        else if (Named(at, sentence, paragraph) is { } named)
        {
            named.Pieces.Add(piece);
            found.Add(named);
            _byMarked[inner.Start] = named;
        }
        else if (ReasonAgainst(article, _pieces, at, paragraph) is null)
        {
            var neighbour = Neighbour(inner) ?? BeforeBlock(at, paragraph, firstAttribution) ?? ending?.Origin;
            var attribution = Attribution.Of(article, neighbour is null ? "marks-without-cue" : "speaker-goes-on", sentence, Stance.Asserts, speakerOf: neighbour);
            attribution.Pieces.Add(piece);
            found.Add(attribution);
            _byMarked[inner.Start] = attribution;
        }
    }

    /// <summary>Rule split-quotation: the marked string opens a sentence right behind the sentence of another piece and its attribution.</summary>
    private Attribution? GoesOnFrom(int at, int sentence, TokenRange paragraph)
    {
        if (article.Sentences[sentence].First != at || sentence == 0)
            return null;
        var before = article.Sentences[sentence - 1];
        if (before.First < paragraph.First)
            return null;
        for (var token = before.End - 1; token >= before.First; token--)
        {
            // Behind the speech may stand the title of where it was said: on "Good Morning Valley."
            if (article.Tokens[token].Kind is TokenKind.Marked && _byMarked.TryGetValue(article.Marked[article.Tokens[token].Marked].Inner.Start, out var same))
                return same;
        }
        return null;
    }

    /// <summary>Who is named beside the marks without a verb of saying: behind a dash, or as the subject of the sentence that a colon closes.</summary>
    public Attribution? Named(int at, int sentence, TokenRange paragraph)
    {
        var dash = at + 1;
        if (dash + 2 < paragraph.End && article.Tokens[dash].Kind is TokenKind.OpenBracket && entities.RunAt(dash + 1) is var bracketed && bracketed >= 0 && ClosesBracket(entities.Runs[bracketed].Range.End, paragraph.End))
            return By("marks-before-dash", default, entities.Runs[bracketed].Range, sentence);
        if (dash + 1 < paragraph.End && article.Tokens[dash].Kind is TokenKind.Dash && entities.RunAt(dash + 1) is var run && run >= 0 && EndsThere(entities.Runs[run].Range.End, paragraph.End))
            return By("marks-before-dash", new(dash, dash + 1), entities.Runs[run].Range, sentence);
        if (BesideVerb(at, sentence, paragraph.End) is { } beside)
            return beside;
        var colon = at - 1;
        // "Ana Rivera was blunt:" may be a paragraph, with the marks in the next one.
        var announcing = at == paragraph.First && colon >= 0 && !article.IsTitle(new(colon, at)) ? sentence - 1 : sentence;
        return announcing >= 0 && _names.BeforeColon(colon, announcing) is { IsEmpty: false } mention ? By("marks-behind-colon", new(colon, colon + 1), mention.Range, announcing) : null;
    }

    /// <summary>Rule marks-before-name: "It holds," Rivera shrugged; "It held," remembered Ana Rivera. The comma inside the marks tells that the sentence goes on with who spoke, whatever the verb.</summary>
    private Attribution? BesideVerb(int at, int sentence, int end)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        var next = at + 1;
        // On the show's "This Week," Rivera laughed: a title behind a word.
        if (at > article.Sentences[sentence].First && article.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Possessive && _pieces.IsTitle(at))
            return null;
        if (next < end && article.Tokens[next].Kind is TokenKind.Comma)
            next++;
        else if (article.Text[inner.End - 1] is not ',')
            return null;
        if (next + 1 >= end)
            return null;
        if (LooksLikeVerb(next) && entities.RunAt(next + 1) is var behind && behind >= 0 && entities.Runs[behind].Range.First == next + 1)
            return By("marks-before-name", new(next, next + 1), _names.NameOf(NounPhraseFinder.RightFrom(article, next + 1, end), end).Range, sentence);
        var subject = article.Tokens[next].Has(WordTags.PersonalPronoun) ? new NounPhrase(new(next, next + 1), new(next, next + 1))
            : entities.RunAt(next) >= 0 ? NounPhraseFinder.RightFrom(article, next, end) : default;
        var verb = subject.Range.End;
        return !subject.IsEmpty && verb < end && LooksLikeVerb(verb) ? By("marks-before-name", new(verb, verb + 1), _names.NameOf(subject, verb).Range, sentence) : null;
    }

    private bool LooksLikeVerb(int at)
    {
        var token = article.Tokens[at];
        return token.IsWord && !token.Has(WordTags.Capital | WordTags.Closed | WordTags.Group | WordTags.Role)
            && (article.EndsIn(at, "ed") || (token.Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0 || (at + 1 < article.Tokens.Count && article.Is(at + 1, "back")));
    }

    /// <summary>"(Ana Rivera)", "(Ana Rivera, mayor)" at the end of a paragraph.</summary>
    private bool ClosesBracket(int at, int end) => article.Tokens[end - 1].Kind is TokenKind.CloseBracket && (at == end - 1 || article.Tokens[at].Kind is TokenKind.Comma);

    private bool EndsThere(int at, int end) => at >= end || article.Tokens[at].Kind is TokenKind.Stop or TokenKind.Comma;

    private Attribution By(string rule, TokenRange cue, TokenRange mention, int sentence) =>
        Attribution.Of(article, rule, sentence, Stance.Asserts, cue, new(mention, mention));

    /// <summary>Who speaks beside it in the paragraph: the piece before, else the one behind.</summary>
    private Attribution? Neighbour(TextSpan inner)
    {
        for (; _nextSpeaking < _speaking.Count && _speaking[_nextSpeaking].First.Start < inner.Start; _nextSpeaking++)
        {
            if (_speaking[_nextSpeaking].Kind != QuoteKind.Indirect)
                _before = _speaking[_nextSpeaking];
        }
        var nearest = _before ?? (_nextSpeaking < _speaking.Count && _speaking[_nextSpeaking].Kind != QuoteKind.Indirect ? _speaking[_nextSpeaking] : null);
        return nearest?.Origin;
    }

    /// <summary>Rule block-quotation: a paragraph set off by ">" goes on with the last speaker before it.</summary>
    private Attribution? BeforeBlock(int at, TokenRange paragraph, int firstAttribution)
    {
        if (at != paragraph.First || firstAttribution == 0)
            return null;
        var before = article.Tokens[at].Start - 1;
        while (before >= 0 && article.Text[before] == ' ')
            before--;
        return before >= 0 && article.Text[before] == '>' ? found[firstAttribution - 1].Origin : null;
    }

    /// <summary>Why a marked string without a cue is a scare quote, a title or a term; null where it reads as speech: long enough, or closed like a sentence.</summary>
    public static string? ReasonAgainst(ArticleTokens article, PieceReader pieces, int at, TokenRange paragraph)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        var (words, capitals, _) = pieces.WordsOf(inner);
        var endsSentence = article.Text[inner.End - 1] is '.' or '!' or '?';
        if (words > 1 && capitals * 4 > words * 3 && !endsSentence)
            return "capitals throughout: a title";
        var opensSentence = at == paragraph.First || article.Tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Marked or TokenKind.Colon;
        if (words < SpeechWords)
            return opensSentence && endsSentence && words > 1 ? null : "too short: a scare quote or a term";
        return opensSentence || endsSentence || article.Text[inner.End - 1] is ',' || words > SpeechWords * 2 ? null : "neither opens nor ends as a sentence does: a term";
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>A phrase that names the source of the sentence it stands in.</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Source">Who is behind the sentence; empty where nobody is named.</param>
/// <param name="End">The token behind the phrase: a sign, or the end of the sentence.</param>
internal readonly record struct SourcePhrase(TokenRange Cue, NounPhrase Source, int End);

/// <summary>Rule source-phrase: phrases that give a sentence a source without governing it: "as Rivera noted", "as first reported by the Post", "in the words of X", "in X's view".</summary>
internal readonly struct SourcePhrases(ArticleTokens article, ContentFinder contents, ContentEnd ends, PieceReader pieces, ContentRest rest, SentenceCursor cursor)
{
    /// <summary>Adverbs and auxiliaries between a source and its verb.</summary>
    private const int MaximumGap = 4;

    /// <summary>Adds the attribution where there is content; false where no such phrase opens at the token.</summary>
    public bool Read(int at)
    {
        if (At(at, cursor.Sentence) is not { } source)
            return false;
        var before = ContentBefore(at);
        var opens = Opens(source, before);
        var content = opens ? ContentBehind(source.End + 1) : before;
        if (content.IsEmpty || (content.Count < 2 && article.Tokens[content.First].Kind is not TokenKind.Marked))
            return true;
        var attribution = cursor.New("source-phrase", Stance.Asserts, source.Cue, source.Source);
        attribution.Pieces.Add(pieces.Read(content));
        cursor.Free = Math.Max(content.End, source.End);
        if (!opens)
            rest.Read(attribution, content, source.End);
        cursor.Add(attribution);
        return true;
    }

    private TokenRange ContentBefore(int at)
    {
        var before = pieces.Trim(new(cursor.Free, at));
        while (!before.IsEmpty && article.Tokens[before.First].Has(WordTags.Coordinator | WordTags.Opener))
            before = pieces.Trim(new(before.First + 1, before.End));
        return before;
    }

    /// <summary>Whether the content stands behind the phrase. "is, as Rivera put it, a disaster": nothing is said before it.</summary>
    private bool Opens(SourcePhrase source, TokenRange before) =>
        (before.IsEmpty || article.Tokens[before.Last].Has(WordTags.Preposition | WordTags.Determiner | WordTags.Auxiliary | WordTags.Coordinator | WordTags.Subordinator) && !article.Tokens[before.Last].Has(WordTags.Month))
        && source.End + 1 < cursor.Sentence.End && article.Tokens[source.End].Kind is TokenKind.Comma or TokenKind.Colon;

    private TokenRange ContentBehind(int start) =>
        pieces.Trim(new(start, ends.Of(start, new(new(start, start), NominalCues.Saying, VerbForms.Past, false), cursor.Sentence)));

    /// <summary>The phrase that opens at a token; null where none does.</summary>
    private SourcePhrase? At(int at, TokenRange sentence)
    {
        if (at > sentence.First && !OpensPhrase(at - 1))
            return null;
        var phrase = article.Is(at, "as") ? AsClause(at, sentence) : article.Is(at, "in") ? Viewpoint(at, sentence) : null;
        return phrase is { } found && IsClosed(found.End, sentence.End) ? found : null;
    }

    private bool OpensPhrase(int before) =>
        article.Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.Marked || article.Tokens[before].Has(WordTags.Coordinator);

    private bool IsClosed(int at, int end) =>
        at >= end || article.Tokens[at].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.Semicolon or TokenKind.Colon;

    private SourcePhrase? AsClause(int at, TokenRange sentence)
    {
        var first = at + 1;
        while (first < sentence.End && (CueFinder.IsAdverb(article, first) || article.Tokens[first].Has(WordTags.Be)))
            first++;
        if (first >= sentence.End)
            return null;
        if (article.Tokens[first].Entry is { Cue: not null } entry && (entry.Forms & VerbForms.Participle) != 0)
            return Passive(at, first, sentence);
        if (!NounPhraseFinder.CanStart(article.Tokens[first]))
            return null;
        var source = NounPhraseFinder.RightFrom(article, first, sentence.End);
        first = BehindApposition(source.Range.End, sentence.End);
        for (var verb = first; verb < sentence.End && verb <= first + MaximumGap; verb++)
        {
            if (CueFinder.At(article, verb, sentence) is { } cue)
                return cue.IsPassive || cue.Form == VerbForms.Gerund || !cue.Allows(CueFrames.Clause)
                    ? null
                    : new(cue.Range, source, BehindTime(contents.BehindAttribution(cue, sentence, out _), sentence.End));
            if (!CueFinder.IsAdverb(article, verb) && !article.Tokens[verb].Has(WordTags.Auxiliary) && !article.Is(verb, "first"))
                return null;
        }
        return null;
    }

    /// <summary>"as one of them, Ana Rivera of the Post, noted".</summary>
    private int BehindApposition(int comma, int end)
    {
        if (comma + 2 >= end || article.Tokens[comma].Kind is not TokenKind.Comma || !NounPhraseFinder.CanStart(article.Tokens[comma + 1]))
            return comma;
        var apposed = NounPhraseFinder.RightFrom(article, comma + 1, end).Range.End;
        return apposed + 1 < end && article.Tokens[apposed].Kind is TokenKind.Comma ? apposed + 1 : comma;
    }

    /// <summary>"as the Post reported a few days later,".</summary>
    private int BehindTime(int at, int end)
    {
        if (IsClosed(at, end) || !article.Tokens[at].Has(WordTags.Determiner))
            return at;
        var time = NounPhraseFinder.RightFrom(article, at, end).Range.End;
        return time < end && (article.Is(time, "later") || article.Is(time, "earlier") || article.Is(time, "ago")) ? time + 1 : article.Is(time - 1, "ago") ? time : at;
    }

    /// <summary>"as first reported on Friday by the Post".</summary>
    private SourcePhrase? Passive(int at, int verb, TokenRange sentence)
    {
        var by = verb + 1;
        while (by < sentence.End && by <= verb + MaximumGap && (article.Tokens[by].Has(WordTags.Time) || article.Is(by, "on")))
            by++;
        if (by + 1 >= sentence.End || !(article.Is(by, "by") || article.Is(by, "in")))
            return null;
        var source = NounPhraseFinder.RightFrom(article, by + 1, sentence.End);
        // "as stated in her report": only a text, no year and no place.
        if (article.Is(by, "in") && !article.Any(source.Head, WordTags.Document | WordTags.Speech))
            return null;
        var cue = new Cue(new(verb, verb + 1), article.Tokens[verb].Entry.Cue!, VerbForms.Past, true);
        return source.IsEmpty ? null : new(new(at, by + 1), source, contents.BehindAttribution(cue with { Range = new(verb, source.Range.End) }, sentence, out _));
    }

    /// <summary>"in the words of Ana Rivera", "in her view".</summary>
    private SourcePhrase? Viewpoint(int at, TokenRange sentence)
    {
        if (at + 4 < sentence.End && article.Is(at + 1, "the") && article.Tokens[at + 2].Has(WordTags.Viewpoint) && article.Is(at + 3, "of"))
        {
            var owner = NounPhraseFinder.RightFrom(article, at + 4, sentence.End);
            return owner.IsEmpty ? null : new(new(at, at + 4), owner, owner.Range.End);
        }
        var phrase = NounPhraseFinder.RightFrom(article, at + 1, sentence.End);
        if (phrase.IsEmpty || phrase.Range.Count < 2 || !article.Tokens[phrase.Range.Last].Has(WordTags.Viewpoint))
            return null;
        var noun = phrase.Range.Last;
        if (article.Tokens[phrase.Range.First].Has(WordTags.PossessivePronoun))
            return new(new(noun, noun + 1), new(new(at + 1, at + 2), new(at + 1, at + 2)), noun + 1);
        for (var mark = noun - 1; mark > phrase.Range.First; mark--)
        {
            if (article.Tokens[mark].Kind is TokenKind.Possessive)
                return new(new(noun, noun + 1), NounPhraseFinder.LeftOf(article, mark, at + 1), noun + 1);
        }
        return null;
    }
}

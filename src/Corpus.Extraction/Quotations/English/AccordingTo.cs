using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule according-to, before or behind its content.</summary>
internal readonly struct AccordingTo(ArticleTokens article, PieceReader pieces, ContentRest rest, NestedSources nested, SentenceCursor cursor)
{
    private readonly SourceEnd _ends = new(article);

    /// <summary>Whether "according to" stands at a token.</summary>
    public static bool OpensAt(ArticleTokens article, int at, int limit) => at + 1 < limit && article.Is(at, "according") && article.Is(at + 1, "to");

    /// <summary>Adds the attribution where there is content; false where "according to" does not stand at the token.</summary>
    public bool Read(int at)
    {
        if (!OpensAt(article, at, cursor.Sentence.End))
            return false;
        if (SourceAt(at + 2) is { IsEmpty: false } source && CanSpeak(source))
            ReadSource(at, source);
        return true;
    }

    /// <summary>A noun phrase, also one with marks in it: the "Water for All" report.</summary>
    private NounPhrase SourceAt(int first)
    {
        var end = cursor.Sentence.End;
        var source = NounPhraseFinder.RightFrom(article, first, end);
        var marked = source.Range.End;
        // "complete but unofficial returns"
        if (source.Range.Count == 1 && marked + 1 < end && article.Tokens[marked].Has(WordTags.Coordinator) && article.Tokens[marked + 1].IsWord && NounPhraseFinder.IsNominal(article.Tokens[marked + 1]) && !article.Tokens[first].Has(WordTags.Capital | WordTags.Group | WordTags.Role) && !NounPhraseFinder.IsPronoun(article.Tokens[first]))
            return NounPhraseFinder.RightFrom(article, marked + 1, end) is var joined ? new(new(first, joined.Range.End), new(first, joined.Head.End)) : source;
        if (source.IsEmpty || !article.Tokens[source.Range.Last].Has(WordTags.Determiner) || marked + 1 >= end || article.Tokens[marked].Kind is not TokenKind.Marked)
            return source;
        var behind = NounPhraseFinder.RightFrom(article, marked + 1, end);
        return behind.IsEmpty ? source : new(new(first, behind.Range.End), new(first, behind.Head.End));
    }

    private void ReadSource(int at, NounPhrase source)
    {
        var sentence = cursor.Sentence;
        var attribution = cursor.New("according-to", Stance.Asserts, new(at, at + 2), source);
        var comma = _ends.Of(source, sentence.End);
        // "According to Rivera the dam leaks": no comma behind the source.
        if (OpensSentence(at) && source.Range.End < sentence.End && article.Tokens[source.Range.End].Has(WordTags.Determiner | WordTags.SubjectPronoun) && FiniteVerbs.StandsIn(article, source.Range.End, sentence.End))
            comma = source.Range.End - 1;
        var content = WithoutBracket(at, OpensSentence(at) ? new(BehindOpener(comma + 1, sentence.End), sentence.End) : new(cursor.Free, at));
        if (content.Count < 1 || (content.Count < 2 && article.Tokens[content.First].Kind is not TokenKind.Marked))
            return;
        attribution.Pieces.Add(pieces.Read(content));
        cursor.Free = Math.Max(content.End, source.Range.End);
        if (content.End <= at)
            rest.Read(attribution, content, comma);
        cursor.Add(attribution);
        nested.Read(attribution, content);
    }

    /// <summary>"(According to the board, it leaks.)"</summary>
    private TokenRange WithoutBracket(int at, TokenRange content)
    {
        content = pieces.Trim(content);
        return at > cursor.Sentence.First && article.Tokens[at - 1].Kind is TokenKind.OpenBracket && !content.IsEmpty && article.Tokens[content.Last].Kind is TokenKind.CloseBracket
            ? pieces.Trim(new(content.First, content.Last))
            : content;
    }

    /// <summary>"According to Rivera, however, the dam leaks": the word between commas is the writer's.</summary>
    private int BehindOpener(int at, int end) =>
        at + 1 < end && article.Tokens[at].Has(WordTags.Opener | WordTags.Contrast) && article.Tokens[at + 1].Kind is TokenKind.Comma ? at + 2 : at;

    /// <summary>Whether a phrase can be a source: not "plan" in "according to plan", a bare noun that names neither people nor a body nor a text; "polling by the union" does.</summary>
    private bool CanSpeak(NounPhrase phrase)
    {
        var head = article.Tokens[phrase.Head.Last];
        return phrase.Range.Count > 1 || !head.IsWord || head.Has(WordTags.Capital | WordTags.Group | WordTags.Role | WordTags.Organization | WordTags.Document | WordTags.Speech)
            || NounPhraseFinder.IsPronoun(head) || IsMadeBySomebody(phrase) || article.Text[head.End - 1] == 's';
    }

    /// <summary>"polling by the union", "data from the board", "research released on Friday".</summary>
    private bool IsMadeBySomebody(NounPhrase phrase)
    {
        var behind = phrase.Range.End;
        return behind < cursor.Sentence.End
            && (article.Is(behind, "from") || article.Is(behind, "by") || (Endings.IsGerund(article, phrase.Head.Last) && article.Tokens[behind].Has(WordTags.Preposition)) || (Endings.IsPast(article, behind) && !article.Tokens[behind].Has(WordTags.Capital)));
    }

    /// <summary>Whether only "but", "and" or an adverb stands before a token in its sentence.</summary>
    private bool OpensSentence(int at)
    {
        // "Few noticed it: According to polls, …"
        if (at > cursor.Sentence.First && article.Tokens[at].Has(WordTags.Capital) && article.Tokens[at - 1].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon)
            return true;
        if (cursor.Free != cursor.Sentence.First)
            return false;
        for (var before = cursor.Sentence.First; before < at; before++)
        {
            if (!article.Tokens[before].Has(WordTags.Opener | WordTags.Coordinator) && article.Tokens[before].Kind is not (TokenKind.Comma or TokenKind.OpenBracket))
                return false;
        }
        return true;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule question-put: "Asked whether it leaked, she shrugged". What was asked, and who; who asked is told only behind "by".</summary>
internal readonly struct QuestionsPut(ArticleTokens article, ContentFinder contents, ContentEnd ends, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>A parenthesis behind a name is not longer than this.</summary>
    private const int MaximumParenthesis = 40;

    /// <summary>"Asked whether it leaked, she shrugged", "Rivera, asked about it, said": a participle that opens the sentence, follows "when" or stands between commas.</summary>
    public bool IsBare(Cue cue) =>
        cue.Verb.Stance == Stance.Asks && cue.Form == VerbForms.Past && article.Tokens[cue.Range.First].Entry.Cue is not null
        && (cue.Range.First == cursor.Sentence.First || article.Tokens[cue.Range.First - 1].Has(WordTags.Subordinator) || ParenthesisEnd(cue) >= 0);

    /// <summary>"Rivera, asked about the dam, said": the comma before the verb of the name; -1 where none stands so.</summary>
    private int ParenthesisEnd(Cue cue)
    {
        var open = cue.Range.First - 1;
        if (open <= cursor.Sentence.First || article.Tokens[open].Kind is not TokenKind.Comma || !article.Tokens[open - 1].IsWord || !NounPhraseFinder.IsNominal(article.Tokens[open - 1]))
            return -1;
        for (var at = cue.Range.End; at + 1 < Math.Min(cursor.Sentence.End, open + MaximumParenthesis); at++)
        {
            if (article.Tokens[at].Kind is not TokenKind.Comma)
                continue;
            var verb = at + 1;
            while (verb + 1 < cursor.Sentence.End && (article.Tokens[verb].Has(WordTags.Auxiliary) || CueFinder.IsAdverb(article, verb)))
                verb++;
            if (CueFinder.At(article, verb, cursor.Sentence) is { IsPassive: false, Form: VerbForms.Past or VerbForms.ThirdPerson } || Endings.IsPast(article, verb))
                return at;
        }
        return -1;
    }

    /// <summary>Adds what was asked, where it is told.</summary>
    public void Read(Cue cue)
    {
        var at = cue.Range.End;
        var source = AskerAt(at);
        if (!source.IsEmpty)
            at = BehindAsker(source.Range.End);
        var content = cue.Allows(CueFrames.Object) ? Topic(cue, at) : contents.After(new Cue(new(cue.Range.First, at), cue.Verb, VerbForms.Past, false), cursor.Sentence);
        if (content.Range.IsEmpty || !(cue.Allows(CueFrames.Object) || IsQuestion(content.Range.First)))
            return;
        var attribution = cursor.New("question-put", cue, new(cue.Range.First, source.IsEmpty ? content.CueEnd : cue.Range.End), source);
        var end = EndOf(content.Range, cue);
        attribution.Pieces.Add(pieces.Read(new(content.Range.First, end)));
        attribution.Addressee = Asked(cue, end);
        cursor.Free = end;
        cursor.Add(attribution);
    }

    /// <summary>"Asked whether it leaked, she shrugged", "she said when asked about it": the subject of the main clause was asked.</summary>
    private TokenRange Asked(Cue cue, int end)
    {
        if (ParenthesisEnd(cue) >= 0)
            return NounPhraseFinder.LeftOf(article, cue.Range.First - 1, cursor.Sentence.First).Range;
        if (cue.Range.First > cursor.Sentence.First + 1)
            return cursor.Previous is { } said && article.Is(cue.Range.First - 1, "when") ? said.Mention.Range : default;
        return end + 1 < cursor.Sentence.End && article.Tokens[end].Kind is TokenKind.Comma && NounPhraseFinder.CanStart(article.Tokens[end + 1])
            ? NounPhraseFinder.RightFrom(article, end + 1, cursor.Sentence.End).Range
            : default;
    }

    /// <summary>"asked by a reporter".</summary>
    private NounPhrase AskerAt(int at) =>
        at + 1 < cursor.Sentence.End && article.Is(at, "by") ? NounPhraseFinder.RightFrom(article, at + 1, cursor.Sentence.End) : default;

    /// <summary>"by counsel to the inquiry, Nadia Khoury, what": behind what belongs to whoever asks.</summary>
    private int BehindAsker(int at)
    {
        var end = cursor.Sentence.End;
        while (at + 1 < end && article.Tokens[at].Has(WordTags.Preposition) && NounPhraseFinder.RightFrom(article, at + 1, end) is { IsEmpty: false } governed)
            at = governed.Range.End;
        if (at + 1 >= end || article.Tokens[at].Kind is not TokenKind.Comma)
            return at;
        var name = NounPhraseFinder.RightFrom(article, at + 1, end);
        return !name.IsEmpty && name.Range.End < end && article.Tokens[name.Range.End].Kind is TokenKind.Comma ? name.Range.End + 1 : at;
    }

    /// <summary>"asked about the dam": what the question was about.</summary>
    private ContentAfter Topic(Cue cue, int at)
    {
        if (at >= cursor.Sentence.End || !NounPhraseFinder.CanStart(article.Tokens[at]))
            return default;
        return new(new(at, ends.Of(at, cue, cursor.Sentence)), cue.Range.End, default, false);
    }

    /// <summary>"whether it leaked", "who knew": not "asked him to leave".</summary>
    private bool IsQuestion(int first) => article.Is(first - 1, "whether") || article.Tokens[first].Has(WordTags.Interrogative | WordTags.Condition);

    /// <summary>"Asked whether it leaked, she shrugged": the comma ends the question where it opens the sentence.</summary>
    private int EndOf(TokenRange content, Cue cue)
    {
        if (ParenthesisEnd(cue) is var end && end > content.First)
            return Math.Min(end, content.End);
        var opens = cue.Range.First <= cursor.Sentence.First + 1;
        var comma = opens ? article.Tokens.FindIndex(content.First, content.Count, static token => token.Kind is TokenKind.Comma) : -1;
        return comma < 0 ? content.End : comma;
    }
}

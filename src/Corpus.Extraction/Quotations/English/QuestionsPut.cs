using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule question-put: "Asked whether it leaked, she shrugged". What was asked, and who; who asked is told only behind "by".</summary>
internal sealed class QuestionsPut(ArticleTokens article, ContentFinder contents, ContentEnd ends, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>"Asked whether it leaked, she shrugged": a participle that opens the sentence, or follows "when".</summary>
    public bool IsBare(Cue cue) =>
        cue.Verb.Stance == Stance.Asks && cue.Form == VerbForms.Past && article.Tokens[cue.Range.First].Entry.Cue is not null
        && (cue.Range.First == cursor.Sentence.First || article.Tokens[cue.Range.First - 1].Has(WordTags.Subordinator));

    /// <summary>Adds what was asked, where it is told.</summary>
    public void Read(Cue cue)
    {
        var at = cue.Range.End;
        var source = AskerAt(at);
        if (!source.IsEmpty)
            at = source.Range.End;
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
        if (cue.Range.First > cursor.Sentence.First + 1)
            return cursor.Previous is { } said && article.Is(cue.Range.First - 1, "when") ? said.Mention.Range : default;
        return end + 1 < cursor.Sentence.End && article.Tokens[end].Kind is TokenKind.Comma && NounPhraseFinder.CanStart(article.Tokens[end + 1])
            ? NounPhraseFinder.RightFrom(article, end + 1, cursor.Sentence.End).Range
            : default;
    }

    /// <summary>"asked by a reporter".</summary>
    private NounPhrase AskerAt(int at) =>
        at + 1 < cursor.Sentence.End && article.Is(at, "by") ? NounPhraseFinder.RightFrom(article, at + 1, cursor.Sentence.End) : default;

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
        var opens = cue.Range.First <= cursor.Sentence.First + 1;
        var comma = opens ? article.Tokens.FindIndex(content.First, content.Count, static token => token.Kind is TokenKind.Comma) : -1;
        return comma < 0 ? content.End : comma;
    }
}

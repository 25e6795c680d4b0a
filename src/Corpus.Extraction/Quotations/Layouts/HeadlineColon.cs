using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Rule headline-colon: "Rivera: Dam will hold", "Poll: Most voters want a new dam". The source of a headline stands before a colon.</summary>
internal sealed class HeadlineColon(ArticleTokens article, EntityTable entities)
{
    public const string Rule = "headline-colon";

    /// <summary>A line of more words is no headline.</summary>
    private const int MaximumWords = 30;

    /// <summary>A source has no more words: "Former mayor Moran at the board's meeting".</summary>
    private const int MaximumSource = 10;

    /// <summary>Fewer words are a topic: "Rivera: Seven years".</summary>
    private const int FewestWords = 3;

    private readonly MentionNames _names = new(article, entities);
    private readonly PieceReader _pieces = new(article);

    /// <summary>Whether a colon stands where one can stand behind a source.</summary>
    public static bool HasColon(ArticleTokens article, TokenRange title)
    {
        for (var at = title.First; at < Math.Min(title.End, title.First + MaximumSource); at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Colon)
                return true;
        }
        return false;
    }

    /// <summary>Whether the first paragraph of an article without a title is such a headline; its quote is added to those found.</summary>
    /// <param name="index">Index of the paragraph.</param>
    /// <param name="sentence">Index of its first sentence.</param>
    /// <param name="found">Gets the quote.</param>
    public bool Read(int index, int sentence, List<Attribution> found)
    {
        var paragraph = article.Paragraphs[index];
        if (paragraph.Count > MaximumWords || Find(paragraph, sentence) is not { } said)
            return false;
        found.Add(said);
        return true;
    }

    /// <summary>What a title says behind its source; null where it is not made so. Marks directly behind the colon have rules of their own.</summary>
    /// <param name="title">Its tokens.</param>
    /// <param name="sentence">Index of its first sentence.</param>
    public Attribution? Find(TokenRange title, int sentence)
    {
        var source = SourceAt(title);
        var colon = ColonBehind(source, title);
        if (colon < 0 || article.Tokens[colon + 1].Kind is TokenKind.Marked)
            return null;
        var content = _pieces.Trim(new(colon + 1, EndOf(colon + 1, title.End)));
        var isText = IsText(source);
        if (!(isText || IsKnown(source, title.End)) || content.Count < FewestWords || !IsClause(content, isText))
            return null;
        var attribution = Attribution.Of(article, Rule, sentence, Stance.Asserts, new(colon, colon + 1), _names.NameOf(source, colon));
        attribution.Pieces.Add(_pieces.Read(content));
        if (article.Tokens[source.Range.End].Has(WordTags.Infinitive))
            attribution.Addressee = NounPhraseFinder.RightFrom(article, source.Range.End + 1, colon).Range;
        return attribution;
    }

    /// <summary>A noun phrase, and a common noun behind a name: "the Moran camp", "IG report".</summary>
    private NounPhrase SourceAt(TokenRange title)
    {
        var source = NounPhraseFinder.RightFrom(article, title.First, title.End);
        var behind = source.Range.End;
        return !source.IsEmpty && behind + 1 < title.End && article.Tokens[behind].Kind is TokenKind.Word && !article.Tokens[behind].Has(WordTags.Closed) && article.Tokens[behind + 1].Kind is TokenKind.Colon
            ? new(new(source.Range.First, behind + 1), new(source.Head.First, behind + 1))
            : source;
    }

    /// <summary>The colon behind a source and "on the dam", "to the board", "at the town hall"; -1 where none stands there.</summary>
    private int ColonBehind(NounPhrase source, TokenRange title)
    {
        if (source.IsEmpty)
            return -1;
        var at = source.Range.End;
        var limit = Math.Min(title.End - 1, title.First + MaximumSource);
        if (at < limit && article.Tokens[at].Has(WordTags.Preposition))
        {
            while (at < limit && (article.Tokens[at].IsWord || article.Tokens[at].Kind is TokenKind.Possessive))
                at++;
        }
        return at < limit && article.Tokens[at].Kind is TokenKind.Colon ? at : -1;
    }

    private int EndOf(int at, int end)
    {
        while (at < end && article.Tokens[at].Kind is not TokenKind.Semicolon)
            at++;
        return at;
    }

    /// <summary>Somebody whom the article names too, or a role or group.</summary>
    private bool IsKnown(NounPhrase source, int titleEnd)
    {
        var head = article.Tokens[source.Head.Last];
        if (entities.RunAt(source.Head.Last) is var run && run >= 0 && entities.EntityOf(run) is { } entity)
            return IsNamedBehind(entity, run, titleEnd);
        if (source.Head.Count > 1 && !head.Has(WordTags.Capital) && entities.RunAt(source.Head.Last - 1) >= 0)
            return true;
        return head.Has(WordTags.Role | WordTags.Group) && !head.Has(WordTags.Speech);
    }

    private bool IsNamedBehind(Entity entity, int run, int titleEnd)
    {
        for (run++; run < entities.Runs.Count; run++)
        {
            if (entities.Runs[run].Range.First >= titleEnd && entities.EntityOf(run) == entity)
                return true;
        }
        return false;
    }

    /// <summary>"Poll", "Report", "the study": not "Monday's report", a column of the paper.</summary>
    private bool IsText(NounPhrase source) =>
        article.Tokens[source.Head.Last].Has(WordTags.Document | WordTags.Speech) && !article.Any(source.Range, WordTags.Time);

    /// <summary>Not a topic ("A long year on the river") and not the writer's question.</summary>
    private bool IsClause(TokenRange content, bool isText)
    {
        if (article.Tokens[content.First].Has(WordTags.FirstPerson))
            return true;
        var opensWithTopic = article.Tokens[content.First].Has(WordTags.Determiner) && !article.Tokens[content.First].Has(WordTags.Quantifier);
        for (var at = content.First; at < content.End; at++)
        {
            if (IsVerb(at, content.First) || article.Tokens[at].Kind is TokenKind.Marked)
                return content.End >= article.Tokens.Count || article.Text[article.Tokens[content.Last].End] != '?';
        }
        return isText && !opensWithTopic;
    }

    private bool IsVerb(int at, int first)
    {
        var token = article.Tokens[at];
        if (token.Has(WordTags.Auxiliary) || token.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson || (token.Kind is TokenKind.Possessive && at > first && article.Tokens[at - 1].Has(WordTags.SubjectPronoun)))
            return true;
        // "Moran to leave", "Moran taking a new way", "the dam cracked": not "a cracked dam".
        return at > first && article.Tokens[at - 1].IsWord && NounPhraseFinder.IsNominal(article.Tokens[at - 1])
            && (token.Has(WordTags.Infinitive) || Endings.IsPast(article, at) || (Endings.IsGerund(article, at) && !token.Has(WordTags.Capital)));
    }
}

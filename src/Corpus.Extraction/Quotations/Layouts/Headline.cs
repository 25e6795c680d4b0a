using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>Reads the title: only what has its source there, as its subject, beside marks, or before a colon. All else is the writer's summary.</summary>
internal static class Headline
{
    /// <summary>Adds what the title quotes.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="entities">The names.</param>
    /// <param name="reader">Reads its sentences.</param>
    /// <param name="title">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="interviewee">Who answers in an interview; null where the article is none.</param>
    /// <param name="found">Gets the quotes.</param>
    public static void Read(ArticleTokens article, EntityTable entities, ISentenceReader reader, TokenRange title, TokenRange sentences, Entity? interviewee, List<Attribution> found)
    {
        if (HeadlineColon.HasColon(article, title) && new HeadlineColon(article, entities).Find(title, sentences.First) is { } said)
        {
            found.Add(said);
            return;
        }

        var before = found.Count;
        for (var sentence = sentences.First; sentence < sentences.End; sentence++)
            reader.Read(sentence);
        for (var i = found.Count - 1; i >= before; i--)
        {
            if (found[i].Pieces.Count == 0 || (found[i].Kind == QuoteKind.Indirect && found[i].Origin.Mention.IsEmpty))
                found.RemoveAt(i);
        }

        for (var i = before; i < found.Count; i++)
            TurnTold(article, title, found[i]);
        if (found.Count > before || !HasMarks(article, title))
            return;
        var names = new NamedMarks(article, entities, new PieceReader(article));
        for (var sentence = sentences.First; sentence < sentences.End; sentence++)
            ReadMarks(article, entities, names, title, sentence, found);
        if (found.Count == before && interviewee is not null && IsMarksAlone(article, title))
        {
            var answer = Attribution.Of(article, Interview.Rule, sentences.First, Stance.Asserts);
            answer.Source = interviewee;
            answer.Pieces.Add(new PieceReader(article).Read(new(title.First, title.First + 1)));
            found.Add(answer);
        }
    }

    /// <summary>"“You can't fake a sausage”": the title of an interview that is nothing but words of whoever answers.</summary>
    private static bool IsMarksAlone(ArticleTokens article, TokenRange title) =>
        article.Tokens[title.First].Kind is TokenKind.Marked && (title.Count == 1 || (title.Count == 2 && article.Tokens[title.Last].Kind is TokenKind.Stop));

    /// <summary>"Clerks 'knew within a week', inquiry told": in a headline whoever stands before a last "told" was told it.</summary>
    private static void TurnTold(ArticleTokens article, TokenRange title, Attribution attribution)
    {
        var cue = attribution.Cue;
        if (cue.Count != 1 || cue.End < title.End || !article.Is(cue.First, "told") || attribution.Mention.IsEmpty || !attribution.Addressee.IsEmpty)
            return;
        (attribution.Addressee, attribution.Mention) = (attribution.Mention.Range, default);
    }

    private static bool HasMarks(ArticleTokens article, TokenRange title)
    {
        for (var at = title.First; at < title.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return true;
        }

        return false;
    }

    private static void ReadMarks(ArticleTokens article, EntityTable entities, NamedMarks names, TokenRange title, int sentence, List<Attribution> found)
    {
        var range = article.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (article.Tokens[at].Kind is not TokenKind.Marked || (names.Find(at, sentence, title) ?? BeforeColon(article, entities, at, sentence, title.End)) is not { } named)
                continue;
            var rest = new TokenRange(at, article.Tokens[range.Last].Kind is TokenKind.Stop ? range.Last : range.End);
            // Rivera: "No idea" if the dam leaks.
            named.Pieces.Add(new PieceReader(article).Read(named.Cue.End == at ? rest : new(at, at + 1)));
            found.Add(named);
            return;
        }
    }

    /// <summary>Rule marks-before-colon: "The dam leaks": Ana Rivera on a wet year.</summary>
    private static Attribution? BeforeColon(ArticleTokens article, EntityTable entities, int marked, int sentence, int end)
    {
        var colon = marked + 1;
        if (colon + 1 >= end || article.Tokens[colon].Kind is not TokenKind.Colon || !entities.IsPerson(colon + 1) || new PieceReader(article).IsTitle(marked))
            return null;
        var name = entities.Runs[entities.RunAt(colon + 1)].Name;
        return Attribution.Of(article, "marks-before-colon", sentence, Stance.Asserts, new(colon, colon + 1), new(name, name));
    }
}

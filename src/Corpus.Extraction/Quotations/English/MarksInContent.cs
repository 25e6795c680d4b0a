using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Cuts reported speech at marks that are a quotation of their own: "Rivera said it leaked: "We saw it," she told the board".</summary>
/// <remarks>The signs at both ends of the marked string tell it: those before it lead in a sentence, those at its end close one.</remarks>
internal readonly struct MarksInContent(ArticleTokens article, EntityTable entities, MentionFinder mentions, MentionNames names, PieceReader pieces, List<Attribution> found)
{
    /// <summary>A verb of saying is not looked for further behind the marks than this.</summary>
    private const int MaximumDistance = 12;

    private readonly WordsBehindMarks _behind = new(article, entities, names, pieces);

    /// <summary>Cuts what was found in a sentence, and adds the quotations that stand in it.</summary>
    /// <param name="first">Index of the sentence's first attribution among those found.</param>
    public void Read(int first)
    {
        var count = found.Count;
        for (var i = first; i < count; i++)
        {
            // Where a source inside what is reported has the words too, they stay one piece.
            if (found[i].ReportedBy is not null || found[i].RefersTo is not null || (i + 1 < count && found[i + 1].ReportedBy == found[i]))
                continue;
            for (var piece = 0; piece < found[i].Pieces.Count; piece++)
            {
                if (found[i].Pieces[piece].Marks != QuoteKind.Mixed)
                    continue;
                var range = article.TokensOf(found[i].Pieces[piece].Span);
                if (article.Tokens[range.First].Kind is TokenKind.Marked)
                    _behind.Cut(found[i], piece, range);
                else
                    Cut(found[i], piece, range);
            }
        }
    }

    private void Cut(Attribution attribution, int piece, TokenRange range)
    {
        var marked = Led(range);
        if (marked < 0)
            return;
        var ends = article.Text[article.Marked[article.Tokens[marked].Marked].Inner.End - 1];
        if (ends is ',' or '?' or '!' && AttributionBehind(attribution, marked, range.End) is { } behind)
            CutOff(attribution, piece, new(range.First, marked - 1), behind, marked);
        else if (marked == range.Last && ends is '.' or '?' or '!' && CueBefore(attribution, marked, range.First) is { } cue)
            CutAtCue(attribution, piece, range.First, cue, marked);
    }

    private void CutOff(Attribution attribution, int piece, TokenRange rest, Attribution own, int marked)
    {
        rest = pieces.Trim(rest);
        if (rest.IsEmpty)
            return;
        attribution.Pieces[piece] = pieces.Read(rest);
        own.Pieces.Add(pieces.Read(new(marked, marked + 1)));
        found.Add(own);
    }

    /// <summary>…: "It holds," she told the board.</summary>
    private Attribution? AttributionBehind(Attribution outer, int marked, int end)
    {
        if (article.Tokens[marked - 1].Kind is TokenKind.Comma)
            return null;
        var sentence = article.Sentences[outer.Sentence];
        for (var at = marked + 1; at < Math.Min(end, marked + MaximumDistance); at++)
        {
            if (CueFinder.At(article, at, sentence) is not { IsPassive: false } cue)
                continue;
            var subject = NounPhraseFinder.RightFrom(article, marked + 1, cue.Range.First);
            if (subject.IsEmpty)
                subject = NounPhraseFinder.RightFrom(article, cue.Range.End, sentence.End);
            return subject.IsEmpty ? null : By("marks-before-cue", outer, cue, subject, sentence.End);
        }
        return null;
    }

    /// <summary>… and when he saw it, Moran said, "It holds.": its subject does not open the content, as one inside what is reported would.</summary>
    private (Cue Cue, NounPhrase Subject)? CueBefore(Attribution outer, int marked, int first)
    {
        if (article.Tokens[marked - 1].Kind is not (TokenKind.Colon or TokenKind.Comma)
            || CueFinder.At(article, marked - 2, article.Sentences[outer.Sentence]) is not { IsPassive: false } cue || cue.Range.First <= first)
            return null;
        var subject = mentions.LeftOf(cue.Range.First, first);
        return subject.IsEmpty || subject.Range.First <= first + 1 || article.Tokens[subject.Range.First].Has(WordTags.Relative) ? null : (cue, subject);
    }

    private void CutAtCue(Attribution attribution, int piece, int first, (Cue Cue, NounPhrase Subject) before, int marked)
    {
        var (cue, subject) = before;
        if (cue.Form == VerbForms.Gerund)
        {
            // "that they got a letter stating, …": the letter is part of what is reported, and who wrote it is not told.
            var inner = By("content-after-cue", attribution, cue, default, cue.Range.First);
            inner.ReportedBy = attribution;
            inner.Pieces.Add(pieces.Read(new(marked, marked + 1)));
            found.Add(inner);
            return;
        }
        var end = subject.Range.First;
        while (end > first + 1 && (article.Tokens[end - 1].Kind is TokenKind.Comma || article.Tokens[end - 1].Has(WordTags.Coordinator | WordTags.Preposition | WordTags.Infinitive | WordTags.Relative)))
            end--;
        CutOff(attribution, piece, new(first, end), By("content-after-cue", attribution, cue, subject, cue.Range.First), marked);
    }

    private Attribution By(string rule, Attribution outer, Cue cue, NounPhrase subject, int limit) =>
        Attribution.Of(article, rule, outer.Sentence, cue.Verb.Stance, cue.Range, names.NameOf(subject, limit));

    /// <summary>The first marked string that a colon, comma, dash or bracket leads in and a capital opens; -1 where there is none.</summary>
    private int Led(TokenRange range)
    {
        for (var at = range.First + 1; at < range.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked && article.Tokens[at - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket
                && char.IsUpper(article.Text[article.Marked[article.Tokens[at].Marked].Inner.Start]))
                return at;
        }
        return -1;
    }
}

using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Quotations.Layouts;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds what was said in an article: sentence by sentence, then what the cues leave over in each paragraph.</summary>
internal static class AttributionFinder
{
    /// <summary>All attributions, ordered by their first piece.</summary>
    public static List<Attribution> Find(ArticleTokens article, EntityTable entities, LanguageRules rules, CancellationToken cancellation)
    {
        var found = article.Workspace.List<Attribution>();
        var reader = rules.Reader(article, entities, found);
        var uncued = new UncuedMarks(article, entities, found);
        var continuation = new FreeContinuation(article, found);
        var turns = new DialogueTurns(article, found);
        var layouts = new ArticleLayouts(article, entities, rules.Without);
        var sentence = 0;
        Attribution? awaiting = null;
        Attribution? ending = null;
        Attribution? unclosed = null;
        var asked = -2;
        var entry = 0;
        for (var index = 0; index < article.Paragraphs.Count; index++)
        {
            var paragraph = article.Paragraphs[index];
            cancellation.ThrowIfCancellationRequested();
            var firstSentence = sentence;
            while (sentence < article.Sentences.Count && article.Sentences[sentence].First < paragraph.End)
                sentence++;
            if (paragraph.IsEmpty)
                continue;
            if (article.IsTitle(paragraph))
            {
                Headline.Read(article, entities, reader, paragraph, new(firstSentence, sentence), layouts.Interviewed, found);
                continue;
            }
            var place = article.Tokens[paragraph.First].Start;
            if (place >= article.Layout.Boilerplate)
                break;
            if (entry != (entry = article.Layout.EntryAt(place)))
                (awaiting, ending, unclosed) = (null, null, null);
            var firstAttribution = found.Count;
            if (layouts.Read(index, firstSentence, awaiting, found))
            {
                (awaiting, ending, unclosed) = (null, null, null);
                continue;
            }
            Attribution? nextAwaiting = null;
            for (var i = firstSentence; i < sentence; i++)
            {
                var count = found.Count;
                reader.Read(i);
                if (found.Count == count && i > firstSentence)
                    continuation.Read(i);
                nextAwaiting = reader.Awaiting;
            }
            DashSpeech.Read(article, paragraph, found, firstAttribution);
            Drop(rules.Without, found, firstAttribution);
            // A question alone behind an answer is the turn of whoever asked before.
            var isQuestion = IsQuestion(article, paragraph);
            var goesOn = turns.GoesOn(index) && !turns.IsOpen(index - 1) && !(isQuestion && asked == index - 2);
            asked = isQuestion ? index : asked;
            uncued.Read(paragraph, firstSentence, firstAttribution, awaiting, goesOn ? ending : null, unclosed);
            turns.Note(index, firstAttribution);
            awaiting = nextAwaiting;
            ending = Ending(article, found, firstAttribution, sentence - 1);
            unclosed = Unclosed(article, paragraph, found, firstAttribution, unclosed);
        }
        turns.Resolve();
        found.RemoveAll(attribution => attribution.Pieces.Count == 0 || rules.Without.Contains(attribution.Rule));
        foreach (var attribution in found)
        {
            QuotedLines.Cut(article.Text, attribution.Pieces);
            attribution.Pieces.Sort((one, other) => one.Span.CompareTo(other.Span));
        }
        Attribution.Sort(found);
        return found;
    }

    /// <summary>Whether a paragraph opens with a marked question.</summary>
    private static bool IsQuestion(ArticleTokens article, TokenRange paragraph) =>
        article.Tokens[paragraph.First] is { Kind: TokenKind.Marked } first && article.Text[article.Marked[first.Marked].Inner.End - 1] is '?';

    /// <summary>Drops what switched-off rules found, so that the rules that come after all of a paragraph's sentences do not see it.</summary>
    private static void Drop(IReadOnlyCollection<string> rules, List<Attribution> found, int first)
    {
        for (var i = found.Count - 1; i >= first && rules.Count > 0; i--)
        {
            if (rules.Contains(found[i].Rule))
                found.RemoveAt(i);
        }
    }

    /// <summary>The last speech, no question, in the last sentence of a paragraph; null where it has none.</summary>
    private static Attribution? Ending(ArticleTokens article, List<Attribution> found, int firstAttribution, int lastSentence)
    {
        Attribution? ending = null;
        for (var i = found.Count - 1; i >= firstAttribution; i--)
        {
            if (found[i].Pieces.Count > 0 && found[i].Kind != QuoteKind.Indirect && (ending is null || EndOf(found[i]) > EndOf(ending)) && (found[i].Sentence == lastSentence || EndOf(found[i]) > article.Tokens[article.Sentences[lastSentence].First].Start))
                ending = found[i];
        }
        return ending is null || article.Text[EndOf(ending) - 1] == '?' ? null : ending;
    }

    private static int EndOf(Attribution attribution) => attribution.Pieces[attribution.Pieces.Count - 1].Span.End;

    /// <summary>The attribution whose last marked string the paragraph leaves open.</summary>
    private static Attribution? Unclosed(ArticleTokens article, TokenRange paragraph, List<Attribution> found, int firstAttribution, Attribution? carried)
    {
        var last = article.Tokens[paragraph.Last];
        if (last.Kind is not TokenKind.Marked || article.Marked[last.Marked].Closed)
            return null;
        var inner = article.Marked[last.Marked].Inner;
        for (var i = found.Count - 1; i >= firstAttribution; i--)
        {
            if (found[i].Overlaps(inner))
                return found[i];
        }
        return carried is not null && carried.Overlaps(inner) ? carried : null;
    }
}

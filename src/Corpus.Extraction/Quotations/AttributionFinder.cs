using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds what was said in an article: sentence by sentence, then what the cues leave over in each paragraph.</summary>
internal static class AttributionFinder
{
    /// <summary>All attributions, ordered by their first piece.</summary>
    public static List<Attribution> Find(ArticleTokens article, EntityTable entities, CancellationToken cancellation)
    {
        var found = new List<Attribution>();
        var reader = ReaderFor(article, entities, found);
        var uncued = new UncuedMarks(article, found);
        var isTranscript = SpeakerLabels.IsTranscript(article, entities);
        var sentence = 0;
        Attribution? awaiting = null;
        Attribution? unclosed = null;
        foreach (var paragraph in article.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            var firstSentence = sentence;
            while (sentence < article.Sentences.Count && article.Sentences[sentence].First < paragraph.End)
                sentence++;
            if (paragraph.IsEmpty || article.IsTitle(paragraph))
                continue;
            var firstAttribution = found.Count;
            if (isTranscript && SpeakerLabels.Read(article, entities, paragraph, firstSentence) is { } turn)
            {
                found.Add(turn);
                (awaiting, unclosed) = (null, null);
                continue;
            }
            Attribution? nextAwaiting = null;
            for (var i = firstSentence; i < sentence; i++)
            {
                reader.Read(i);
                nextAwaiting = reader.Awaiting;
            }
            uncued.Read(paragraph, firstSentence, firstAttribution, awaiting, unclosed);
            awaiting = nextAwaiting;
            unclosed = Unclosed(article, paragraph, found, firstAttribution, unclosed);
        }
        found.RemoveAll(attribution => attribution.Pieces.Count == 0);
        foreach (var attribution in found)
            attribution.Pieces.Sort((one, other) => one.Span.CompareTo(other.Span));
        return [.. found.OrderBy(attribution => attribution.Pieces[0].Span)];
    }

    private static ISentenceReader ReaderFor(ArticleTokens article, EntityTable entities, List<Attribution> found) =>
        article.Language == Language.German ? new GermanSentenceReader(article, entities, found)
        : article.Language == Language.Persian ? new PersianSentenceReader(article, entities, found)
        : new SentenceReader(article, entities, found);

    /// <summary>The attribution whose last marked string the paragraph leaves open.</summary>
    private static Attribution? Unclosed(ArticleTokens article, TokenRange paragraph, List<Attribution> found, int firstAttribution, Attribution? carried)
    {
        var last = article.Tokens[paragraph.Last];
        if (last.Kind is not TokenKind.Marked || article.Marked[last.Marked].Closed)
            return null;
        var inner = article.Marked[last.Marked].Inner;
        for (var i = found.Count - 1; i >= firstAttribution; i--)
        {
            if (found[i].Pieces.Any(piece => piece.Span.Overlaps(inner)))
                return found[i];
        }
        return carried is not null && carried.Pieces.Any(piece => piece.Span.Overlaps(inner)) ? carried : null;
    }
}

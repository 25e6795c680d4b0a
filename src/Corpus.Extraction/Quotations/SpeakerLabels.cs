using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Rule speaker-label: interviews and transcripts, where "NAME:" opens a paragraph and all of it is that speaker's words.</summary>
internal static class SpeakerLabels
{
    /// <summary>A label is not longer than this.</summary>
    private const int MaximumLength = 5;

    /// <summary>This many labelled paragraphs make a transcript; fewer may be headings and lists.</summary>
    private const int MinimumTurns = 3;

    /// <summary>Whether the article is laid out as turns.</summary>
    public static bool IsTranscript(ArticleTokens article, EntityTable entities)
    {
        var turns = 0;
        foreach (var paragraph in article.Paragraphs)
            turns += Label(article, entities, paragraph).IsEmpty ? 0 : 1;
        return turns >= MinimumTurns;
    }

    /// <summary>The turn that a paragraph is; null where no name opens it.</summary>
    public static Attribution? Read(ArticleTokens article, EntityTable entities, TokenRange paragraph, int sentence)
    {
        var label = Label(article, entities, paragraph);
        if (label.IsEmpty || label.End + 1 >= paragraph.End || entities.RunAt(label.Last) < 0)
            return null;
        var attribution = Attribution.Of(article, "speaker-label", sentence, Stance.Asserts, new(label.End, label.End + 1), new(label, label));
        var words = TextSpan.FromBounds(article.Tokens[label.End + 1].Start, article.Tokens[paragraph.Last].End);
        attribution.Pieces.Add(new Piece(words, QuoteKind.Direct));
        return attribution;
    }

    /// <summary>A name, or a single letter, before a colon at the start of a paragraph.</summary>
    private static TokenRange Label(ArticleTokens article, EntityTable entities, TokenRange paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.First + MaximumLength);
        var at = paragraph.First;
        while (at < limit && article.Tokens[at].IsWord && (entities.RunAt(at) >= 0 || article.Tokens[at].End - article.Tokens[at].Start == 1))
            at++;
        return at > paragraph.First && at < paragraph.End && article.Tokens[at].Kind is TokenKind.Colon ? new(paragraph.First, at) : default;
    }
}

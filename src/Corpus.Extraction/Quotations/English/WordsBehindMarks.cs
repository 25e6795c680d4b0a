using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Cuts content that opens with marks behind them where the words that follow are the writer's: "It holds," another member, Ana Rivera, told the board.</summary>
internal readonly struct WordsBehindMarks(ArticleTokens article, EntityTable entities, MentionNames names, PieceReader pieces)
{
    /// <summary>Tokens of a note in brackets, at most.</summary>
    private const int MaximumNote = 5;

    /// <summary>Cuts a piece that opens with marks. A note in brackets, as in "Es hält" (it holds), is the writer's.</summary>
    public void Cut(Attribution attribution, int piece, TokenRange range)
    {
        var (marked, behind) = (range.First, range.First + 1);
        if (HasMarks(behind, range.End) || TitlesInMarks.HasCapitals(article, marked))
            return;
        if (article.Tokens[behind].Kind is TokenKind.OpenBracket && range.End - behind <= MaximumNote)
            attribution.Pieces[piece] = pieces.Read(new(marked, behind));
        else if (ContentEnd.EndsInComma(article, marked))
            CutBeforeSpeaker(attribution, piece, marked);
    }

    private void CutBeforeSpeaker(Attribution attribution, int piece, int marked)
    {
        var behind = marked + 1;
        if (attribution.Cue.First >= behind)
        {
            var subject = SpeakerAt(behind, attribution);
            if (subject.IsEmpty)
                return;
            attribution.Mention = names.NameOf(subject, attribution.Cue.First);
        }
        attribution.Pieces[piece] = pieces.Read(new(marked, behind));
    }

    /// <summary>Who the words between the marks and the cue say speaks; empty where they go on with what is said.</summary>
    private NounPhrase SpeakerAt(int behind, Attribution attribution)
    {
        if (article.Tokens[behind].Has(WordTags.Subordinator | WordTags.Preposition))
            return default;
        var subject = NounPhraseFinder.RightFrom(article, behind, attribution.Cue.First);
        if (subject.IsEmpty || article.Tokens[subject.Head.Last].Has(WordTags.Role | WordTags.Group) || entities.RunAt(subject.Head.Last) >= 0)
            return subject;
        return !attribution.Mention.IsEmpty && entities.RunAt(attribution.Mention.Range.Last) >= 0 ? default : subject;
    }

    private bool HasMarks(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return true;
        }
        return false;
    }
}

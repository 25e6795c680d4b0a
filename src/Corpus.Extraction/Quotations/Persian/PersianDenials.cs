using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.Persian;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.Persian;

/// <summary>Reads the Persian denial of what was said before.</summary>
internal sealed class PersianDenials(ArticleTokens article, EntityTable entities, PieceReader pieces, ReadingPlace place)
{
    /// <summary>A denial refers to one of so many quotes before it.</summary>
    private const int MaximumDenied = 8;

    /// <summary>Rule anaphoric-claim: "وزارت این ادعا را رد کرد", with whose claim it is where that is told.</summary>
    public void Read(PersianCue cue, PersianSubject subject)
    {
        var marker = cue.Range.First - 1;
        if (cue.Verb.Stance != Stance.Denies || subject.Phrase.IsEmpty || marker <= subject.Phrase.Last || !article.Is(marker, "را"))
            return;
        var first = PersianPhrases.ObjectIn(article, subject.Phrase.Last, marker);
        if (first >= marker || !(article.Any(new(first, marker), WordTags.Speech) || article.Tokens[first].Has(WordTags.Determiner)) || Denied(subject, new(first, marker)) is not { } denied)
            return;
        var attribution = place.New("anaphoric-claim", cue.Verb.Stance, cue.Range, PersianPhrases.MentionOf(entities, subject), goesOn: false);
        attribution.RefersTo = denied.RefersTo ?? denied;
        attribution.Pieces.Add(pieces.Read(new(first, marker)));
        place.Free = cue.Range.End;
        place.Add(attribution);
    }

    /// <summary>What was said last, or last by those whose claim it is called.</summary>
    private Attribution? Denied(PersianSubject subject, TokenRange reference)
    {
        var owner = reference.Count > 1 && !article.Tokens[reference.First].Has(WordTags.Determiner) ? reference.Last : -1;
        for (var i = place.Found.Count - 1; i >= Math.Max(0, place.Found.Count - MaximumDenied); i--)
        {
            var mention = place.Found[i].Mention.Range;
            if (owner < 0 ? mention != subject.Phrase : Has(mention, owner))
                return place.Found[i];
        }
        return null;
    }

    private bool Has(TokenRange mention, int word)
    {
        for (var at = mention.First; at < mention.End; at++)
        {
            if (article.Is(at, article.TextOf(word)))
                return true;
        }
        return false;
    }
}

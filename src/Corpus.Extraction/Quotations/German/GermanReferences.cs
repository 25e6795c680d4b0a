using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Reads a German verb of saying that has no content of its own: it denies, or means the sentence before it.</summary>
internal sealed class GermanReferences(ArticleTokens article, PieceReader pieces, ReadingPlace place)
{
    /// <summary>A denial refers no further back than this many sentences.</summary>
    private const int MaximumDenial = 2;

    /// <summary>A reproach is one of so many quotes before.</summary>
    private const int MaximumReproach = 6;

    /// <summary>Rule anaphoric-claim: "Kolb wies das zurück", "Die Stadt bestritt den Vorwurf": what somebody else said last is denied.</summary>
    public bool ReadDenial(GermanCue cue)
    {
        if (cue.Verb.Stance != Stance.Denies || cue.Subject.IsEmpty || place.Found.Count == 0 || place.Found[place.Found.Count - 1] is not { } last || last.Mention.Range == cue.Subject.Range || last.Sentence < place.Index - MaximumDenial)
            return false;
        for (var at = cue.Range.End; at < cue.End; at++)
        {
            var isPronoun = (article.Is(at, "das") || article.Is(at, "dies")) && !(at + 1 < cue.End && article.Tokens[at + 1].Has(WordTags.Capital)) && !(at + 2 < cue.End && article.Tokens[at + 2].Has(WordTags.Capital));
            if (!isPronoun && !article.Tokens[at].Has(WordTags.Speech))
                continue;
            var attribution = place.New("anaphoric-claim", cue.Verb.Stance, cue.Range, cue.Subject, goesOn: false);
            var denied = isPronoun ? last : Reproach(at, cue.Subject) ?? last;
            attribution.RefersTo = denied.RefersTo ?? denied;
            attribution.Pieces.Add(pieces.Read(isPronoun || !article.Tokens[at - 1].Has(WordTags.Determiner) ? new(at, at + 1) : new(at - 1, at + 1)));
            place.Free = cue.End;
            place.Add(attribution);
            return true;
        }
        return false;
    }

    /// <summary>Rule refers-back: "Das teilte das Ministerium mit." means the sentence before it.</summary>
    public void ReadReference(GermanCue cue)
    {
        var before = place.Index - 1;
        if (!cue.IsReference || cue.Subject.IsEmpty || before < 0 || article.Tokens[place.Sentence.First].Start == 0)
            return;
        if (!place.GoesOnInParagraph() || place.PreviousSentence == before)
            return;
        var attribution = place.New("refers-back", cue.Verb.Stance, cue.Range, cue.Subject, goesOn: false);
        attribution.Pieces.Add(pieces.Read(pieces.Trim(article.Sentences[before])));
        place.Free = place.Sentence.End;
        place.Add(attribution);
    }

    /// <summary>"die Vorwürfe": what somebody was reproached with a few quotes before; null where nobody was.</summary>
    private Attribution? Reproach(int noun, NounPhrase subject)
    {
        for (var i = place.Found.Count - 1; i >= Math.Max(0, place.Found.Count - MaximumReproach) && article.TextOf(noun).StartsWith("Vorw", StringComparison.Ordinal); i--)
        {
            if (place.Found[i].Mention.Range != subject.Range && !place.Found[i].Cue.IsEmpty && article.Tokens[place.Found[i].Cue.First].Entry.Cue is { } verb && verb.WithParticle.Any(static pair => pair.Verb.Lemma == "vorwerfen"))
                return place.Found[i];
        }
        return null;
    }
}

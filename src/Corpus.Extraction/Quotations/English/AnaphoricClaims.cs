using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule anaphoric-claim: "…, a claim that X has dismissed as baseless"; "The mayor rejected the allegation."</summary>
internal sealed class AnaphoricClaims(ArticleTokens article, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>A denial refers no further back than this many sentences.</summary>
    private const int MaximumDenial = 2;

    /// <summary>Between a subject and its verb stand no more words than these.</summary>
    private const int MaximumGap = 5;

    /// <summary>"a claim that", "an accusation which": a noun of saying with an article and a relative clause.</summary>
    public static bool OpensAt(ArticleTokens article, int at, int limit) =>
        at + 2 < limit && article.Tokens[at].Has(WordTags.Determiner) && article.Tokens[at + 1].Has(WordTags.Speech) && article.Tokens[at + 2].Has(WordTags.Relative);

    /// <summary>"…, a claim that X has dismissed as baseless": adds who says so, where somebody does; false where no such noun stands at the token.</summary>
    public bool Read(int at)
    {
        var sentence = cursor.Sentence;
        if (!OpensAt(article, at, sentence.End))
            return false;
        var subject = NounPhraseFinder.RightFrom(article, at + 3, sentence.End);
        for (var verb = subject.Range.End; !subject.IsEmpty && verb < sentence.End && verb < subject.Range.End + MaximumGap; verb++)
        {
            if (CueFinder.At(article, verb, sentence) is not { IsPassive: false } cue || !cue.Allows(CueFrames.Object))
                continue;
            var end = cue.Range.End;
            if (end + 1 < sentence.End && article.Is(end, "as"))
                end += 2;
            var attribution = Attribution.Of(article, "anaphoric-claim", cursor.Index, cue.Verb.Stance, new(cue.Range.First, end), subject);
            attribution.RefersTo = cursor.Previous;
            attribution.Pieces.Add(pieces.Read(new(at, at + 2)));
            cursor.Free = end;
            cursor.Add(attribution);
            break;
        }
        return true;
    }

    /// <summary>"The mayor rejected the allegation.": the denial has a sentence of its own. False where nothing is denied.</summary>
    public bool ReadDenial(Cue cue, CueSubject subject, TokenRange content)
    {
        if ((OwnWords(cue, content, out var reference) ?? Denied(cue, subject.Mention, content, out reference)) is not { } denied)
            return false;
        var attribution = cursor.New("anaphoric-claim", cue, cue.Range, subject.Mention, subject.Inherits);
        attribution.RefersTo = denied;
        attribution.Pieces.Add(pieces.Read(reference));
        cursor.Free = reference.End;
        cursor.Add(attribution);
        return true;
    }

    /// <summary>"He denies having said so": the words that were reported last, close before. Null where the object is something else.</summary>
    private Attribution? OwnWords(Cue cue, TokenRange content, out TokenRange reference)
    {
        reference = content;
        var last = content.Last;
        return cue.Verb.Stance == Stance.Denies && content.Count == 3 && article.Is(content.First, "having") && article.Tokens[content.First + 1].Entry.Cue is not null
            && (article.Is(last, "so") || article.Is(last, "that") || article.Is(last, "this") || article.Is(last, "it"))
            && cursor.Last is { } said && said.Sentence >= cursor.Index - MaximumDenial ? said.RefersTo ?? said : null;
    }

    /// <summary>What "it" or "the allegation" behind a verb of denying refers to: what another source said last, close before. Null where the object is something else.</summary>
    private Attribution? Denied(Cue cue, NounPhrase mention, TokenRange content, out TokenRange reference)
    {
        reference = NounPhraseFinder.RightFrom(article, content.First, content.End).Range;
        // "She denied it" may be whoever spoke last, and nobody denies himself.
        if (cue.Verb.Stance != Stance.Denies || mention.IsEmpty || article.Tokens[mention.Head.First].Has(WordTags.PersonalPronoun) || reference.IsEmpty || cursor.Last is not { } last || !IsReference(reference)
            || (reference.End < content.End && !article.Is(reference.End, "as")))
            return null;
        // In one sentence only "it" and its like: "The agency said that two were alive, but the chief denied it".
        return (last.Sentence < cursor.Index || reference.Count == 1) && last.Sentence >= cursor.Index - MaximumDenial && last.Mention.Range != mention.Range ? last.RefersTo ?? last : null;
    }

    /// <summary>"it", "that", "the allegation", "those claims".</summary>
    private bool IsReference(TokenRange range)
    {
        var first = article.Tokens[range.First];
        if (range.Count == 1)
            return first.Has(WordTags.ObjectPronoun | WordTags.Complementiser) || article.Is(range.First, "this");
        return range.Count <= 3 && first.Has(WordTags.Determiner) && !first.Has(WordTags.Quantifier | WordTags.PossessivePronoun | WordTags.Indefinite)
            && article.Tokens[range.Last].Has(WordTags.Speech);
    }
}

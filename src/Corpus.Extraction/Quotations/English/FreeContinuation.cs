using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule free-continuation: "Rivera said the dam would be closed. It would be opened again in May." The next sentence still reports.</summary>
/// <remarks>Only where the tense tells: what is reported and the sentence behind it both lie in the shifted tense of reported speech, and nobody else is named as a source.</remarks>
internal readonly struct FreeContinuation(ArticleTokens article, List<Attribution> found)
{
    /// <summary>Adds a sentence that no other rule has read, where it goes on with what the sentence before it reports.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    public void Read(int sentence)
    {
        if (found.Count == 0)
            return;
        var before = found[found.Count - 1];
        var range = article.Sentences[sentence];
        if (before.Sentence != sentence - 1 || before.Kind != QuoteKind.Indirect || before.ReportedBy is not null || !GoesOn(range, before))
            return;
        var end = range.End;
        while (end > range.First && article.Tokens[end - 1].Kind is TokenKind.Stop)
            end--;
        var attribution = Attribution.Of(article, "free-continuation", sentence, before.Stance, speakerOf: before.Origin);
        attribution.Pieces.Add(new Piece(article.SpanOf(new(range.First, end)), QuoteKind.Indirect));
        found.Add(attribution);
    }

    private bool HasPastCue(TokenRange cue)
    {
        for (var at = cue.First; at < cue.End; at++)
        {
            if ((article.Tokens[at].Entry.Forms & VerbForms.Past) != 0)
                return true;
        }
        return false;
    }

    /// <summary>"It would …", or "The wall had been …" behind content in the same tense: a subject that is known, then the shifted verb; no marks.</summary>
    private bool GoesOn(TokenRange sentence, Attribution before)
    {
        var content = article.TokensOf(before.Pieces[before.Pieces.Count - 1].Span);
        if (before.Cue.IsEmpty || !HasPastCue(before.Cue) || content.IsEmpty || content.End + 1 < article.Sentences[before.Sentence].End)
            return false;
        var first = article.Tokens[sentence.First];
        if (!(first.Has(WordTags.SubjectPronoun) && !first.Has(WordTags.FirstPerson)) && !first.Has(WordTags.Existential) && !article.Is(sentence.First, "the"))
            return false;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return false;
        }
        var verb = first.Has(WordTags.Existential) ? sentence.First + 1 : NounPhraseFinder.RightFrom(article, sentence.First, sentence.End).Range.End;
        return verb > sentence.First && verb < sentence.End && (article.Is(verb, "would") || (IsPluperfect(verb) && IsShifted(content)));
    }

    private bool IsShifted(TokenRange content)
    {
        for (var at = content.First; at < content.End; at++)
        {
            if (article.Is(at, "would") || IsPluperfect(at))
                return true;
        }
        return false;
    }

    private bool IsPluperfect(int at) => article.Is(at, "had") && at + 1 < article.Tokens.Count && IsParticiple(at + 1);

    private bool IsParticiple(int at) => article.Is(at, "been") || Endings.IsPast(article, at) || (article.Tokens[at].Entry.Forms & VerbForms.Participle) != 0;
}

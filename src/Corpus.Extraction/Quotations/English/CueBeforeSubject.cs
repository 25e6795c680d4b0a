using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule content-after-cue where the verb opens the sentence: Said Ana Rivera, who built it: "It holds."</summary>
internal readonly struct CueBeforeSubject(ArticleTokens article, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>Adds the attribution, or keeps it for the next paragraph; false where the rule does not hold.</summary>
    public bool Read(Cue cue)
    {
        var sentence = cursor.Sentence;
        if (cue.Range.First != sentence.First || cue.Range.End >= sentence.End || cue.Form is not (VerbForms.Past or VerbForms.ThirdPerson))
            return false;
        var subject = NounPhraseFinder.RightFrom(article, cue.Range.End, sentence.End);
        if (subject.IsEmpty || NounPhraseFinder.IsPronoun(article.Tokens[subject.Range.First]))
            return false;
        var attribution = cursor.New("content-after-cue", cue, cue.Range, subject);
        if (article.Tokens[sentence.Last].Kind is TokenKind.Colon)
        {
            cursor.Await(attribution);
            return true;
        }
        var marked = pieces.NextMarked(subject.Range.End, sentence.End);
        if (marked < 0 || article.Tokens[marked - 1].Kind is not (TokenKind.Colon or TokenKind.Comma))
            return false;
        attribution.Pieces.Add(pieces.Read(new(marked, marked + 1)));
        cursor.Free = marked + 1;
        cursor.Add(attribution);
        return true;
    }
}

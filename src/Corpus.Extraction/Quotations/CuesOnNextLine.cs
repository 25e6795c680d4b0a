using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Rule marks-before-cue where lines are no paragraphs: the line behind a question or a call in marks says who asked or called.</summary>
internal sealed class CuesOnNextLine(ArticleTokens article, EntityTable entities)
{
    /// <summary>An attribution alone on its line has no more words.</summary>
    private const int MaximumLength = 12;

    /// <summary>The attribution on the next line; null where it has none.</summary>
    /// <param name="at">The marked string.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public Attribution? Find(int at, int sentence, TokenRange paragraph)
    {
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        if (!article.BreaksWithinParagraphs || at + 1 != paragraph.End || sentence + 1 >= article.Sentences.Count || article.Text[inner.End - 1] is not ('?' or '!'))
            return null;
        var range = article.Sentences[sentence + 1];
        var subject = NounPhraseFinder.RightFrom(article, range.First, Math.Min(range.End, range.First + MaximumLength));
        var verb = subject.Range.End;
        if (subject.IsEmpty || range.Count > MaximumLength || verb + 1 >= range.End || !CanSpeak(subject) || !IsCueAlone(verb))
            return null;
        for (var token = range.First; token < range.End; token++)
        {
            if (article.Tokens[token].Kind is TokenKind.Marked)
                return null;
        }
        return Attribution.Of(article, "marks-before-cue", sentence + 1, Stance.Asserts, new(verb, verb + 1), subject);
    }

    private bool CanSpeak(NounPhrase subject) =>
        article.Tokens[subject.Head.Last] is var head && (head.Has(WordTags.FirstPerson | WordTags.PersonalPronoun) || entities.IsPerson(subject.Head.Last));

    /// <summary>"I asked.", "I asked again.", "I asked with a smile.": nothing is told that was said.</summary>
    private bool IsCueAlone(int verb)
    {
        var (token, next) = (article.Tokens[verb], article.Tokens[verb + 1]);
        return token.Entry.Cue is not null && (token.Entry.Forms & VerbForms.Past) != 0
            && (next.Kind is TokenKind.Stop || next.Has(WordTags.Adverb) || Endings.IsManner(article, verb + 1) || (next.Has(WordTags.Preposition) && !next.Has(WordTags.Complementiser)));
    }
}

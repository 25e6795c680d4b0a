using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Rule beat-beside-marks: Rivera laughed. "Nobody told me." What somebody does in the sentence beside the marks tells who speaks.</summary>
internal readonly struct BeatsBesideMarks(ArticleTokens article, EntityTable entities)
{
    private readonly MentionNames _names = new(article, entities);

    /// <summary>Who does something in the sentence before the marks, else in the one behind them; null where nobody does.</summary>
    /// <param name="at">The marked string.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public Attribution? Find(int at, int sentence, TokenRange paragraph)
    {
        var range = article.Sentences[sentence];
        if (range.First == at && sentence > 0 && (at > paragraph.First || article.BreaksWithinParagraphs) && By(sentence - 1) is { } before)
            return before;
        return range.End == at + 1 && at + 1 < paragraph.End ? By(sentence + 1) : null;
    }

    private Attribution? By(int sentence)
    {
        var range = article.Sentences[sentence];
        if (article.IsTitle(range))
            return null;
        for (var at = range.First; at < range.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return null;
        }
        var subject = SentenceSubject.Of(article, range, range.End);
        if (subject.IsEmpty || subject.Range.End >= range.End || !IsPerson(subject) || !IsVerb(subject.Range.End))
            return null;
        var mention = _names.NameOf(subject, subject.Range.End);
        return Attribution.Of(article, "beat-beside-marks", sentence, Stance.Asserts, default, mention);
    }

    private bool IsPerson(NounPhrase subject)
    {
        var head = article.Tokens[subject.Head.Last];
        return head.Has(WordTags.PersonalPronoun) || (entities.RunAt(subject.Head.Last) is var run && run >= 0 && entities.EntityOf(run) is { CouldBeHuman: true });
    }

    private bool IsVerb(int at)
    {
        var token = article.Tokens[at];
        return token.IsWord && !token.Has(WordTags.Capital | (WordTags.Closed & ~WordTags.Past) | WordTags.Group | WordTags.Role)
            && (token.Has(WordTags.Past) || Endings.IsPast(article, at) || (token.Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0);
    }
}

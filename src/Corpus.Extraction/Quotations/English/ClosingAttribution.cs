using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>"Moran said the road was closed, the Valley Post reported on Monday.": who speaks last reports the whole sentence.</summary>
internal static class ClosingAttribution
{
    /// <summary>It is not longer than this.</summary>
    private const int Maximum = 14;

    /// <summary>The comma before an attribution that closes the sentence behind a cue; -1 where none does.</summary>
    public static int CommaOf(ArticleTokens article, ContentFinder contents, Cue cue, TokenRange sentence)
    {
        for (var comma = sentence.End - 3; comma > Math.Max(cue.Range.End, sentence.End - Maximum); comma--)
        {
            if (article.Tokens[comma].Kind is TokenKind.Marked or TokenKind.Dash)
                return -1;
            if (article.Tokens[comma].Kind is TokenKind.Comma)
                return article.Tokens[comma - 1].Kind is not TokenKind.Marked && Closes(article, contents, comma + 1, sentence) ? comma : -1;
        }
        return -1;
    }

    /// <summary>A subject, a verb of saying, and nothing but when, where and to whom up to the end.</summary>
    private static bool Closes(ArticleTokens article, ContentFinder contents, int first, TokenRange sentence)
    {
        if (!NounPhraseFinder.CanStart(article.Tokens[first]) || article.Tokens[first].Has(WordTags.Relative))
            return false;
        var verb = NounPhraseFinder.RightFrom(article, first, sentence.End).Range.End;
        while (verb < sentence.End && (CueFinder.IsAdverb(article, verb) || article.Tokens[verb].Has(WordTags.Have)))
            verb++;
        return verb < sentence.End && CueFinder.At(article, verb, sentence) is { IsPassive: false, Form: VerbForms.Past or VerbForms.ThirdPerson or VerbForms.Base } cue && cue.Verb.Stance != Stance.Believes && cue.Allows(CueFrames.Clause)
            && contents.BehindAttribution(cue, sentence, out _) is var end && (end >= sentence.End || article.Tokens[end].Kind is TokenKind.Stop && end == sentence.Last);
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Tells by the marks beside it that a word which may be a noun, or a verb of what is to come, is a verb of saying.</summary>
internal static class VerbsBesideMarks
{
    /// <summary>"It holds," the mayor will say.</summary>
    public static bool End(ArticleTokens article, int first, int end, TokenRange sentence)
    {
        var subject = NounPhraseFinder.LeftOf(article, first, sentence.First);
        return !subject.IsEmpty && subject.Range.First > sentence.First && ContentEnd.EndsInComma(article, subject.Range.First - 1)
            && (end >= sentence.End || article.Tokens[end].Kind is TokenKind.Comma or TokenKind.Stop || article.Tokens[end].Has(WordTags.Preposition | WordTags.Time));
    }

    /// <summary>The headline reads: "It holds." The ad claims "It holds."</summary>
    public static bool LeadIn(ArticleTokens article, int at, int limit) =>
        (article.Tokens[at].Kind is TokenKind.Marked && char.IsUpper(article.Text[article.Marked[article.Tokens[at].Marked].Inner.Start])) || article.Tokens[at].Kind is TokenKind.Colon or TokenKind.Comma && (at + 1 < limit ? article.Tokens[at + 1].Kind is TokenKind.Marked : article.Tokens[at].Kind is TokenKind.Colon);

    /// <summary>"It holds," the letter reads; "It holds," read the letter: marks with the comma of the sentence leave nothing but the verb.</summary>
    public static bool Follow(ArticleTokens article, int before, int end, TokenRange sentence)
    {
        if (ContentEnd.EndsInComma(article, before))
            return end < sentence.End && !article.Tokens[end].Has(WordTags.Complementiser) && NounPhraseFinder.CanStart(article.Tokens[end]);
        var phrase = NounPhraseFinder.LeftOf(article, before + 1, sentence.First);
        return !phrase.IsEmpty && phrase.Range.First > sentence.First && ContentEnd.EndsInComma(article, phrase.Range.First - 1)
            && article.Tokens[phrase.Range.First].Has(WordTags.Determiner | WordTags.SubjectPronoun | WordTags.PossessivePronoun | WordTags.Capital);
    }
}

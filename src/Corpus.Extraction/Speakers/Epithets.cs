using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Tells descriptions that never bring in somebody new, but take up who was named just before: "the 58-year-old former mayor", "die SPD-Politikerin", "der 58-Jährige".</summary>
internal static class Epithets
{
    /// <summary>Whether a phrase is one.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="female">The sex that it tells; null where it tells none.</param>
    public static bool Is(ArticleTokens article, NounPhrase phrase, out bool? female)
    {
        female = null;
        if (phrase.Head.Count < 2 || !article.Tokens[phrase.Head.First].Has(WordTags.Determiner))
            return false;
        if (article.Language == Language.German)
            return IsGerman(article, phrase, out female);
        female = DescribedKind.SexOf(article, phrase);
        return article.Is(phrase.Head.First, "the") && Ends(article, phrase.Head.First + 1, "-year-old");
    }

    /// <summary>The party or the age of a person, with the ending and the article that tell the sex.</summary>
    private static bool IsGerman(ArticleTokens article, NounPhrase phrase, out bool? female)
    {
        var noun = phrase.Head.Last;
        var isFemale = article.Is(phrase.Head.First, "die");
        female = isFemale;
        return Ends(article, noun, isFemale ? "-politikerin" : "-politiker") || Ends(article, noun, "-jährige");
    }

    private static bool Ends(ArticleTokens article, int token, string ending) => article.WordAt(token).EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}

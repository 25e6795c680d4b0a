using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Participles that stand behind a noun and belong to it, or begin a clause of their own.</summary>
internal static class Participles
{
    /// <summary>"officials arrested in May": a participle without an auxiliary belongs to the noun before it.</summary>
    public static bool IsAt(ArticleTokens article, int at) =>
        !article.Tokens[at].Has(WordTags.Capital | WordTags.Closed) && (Endings.IsPast(article, at) || Endings.IsGerund(article, at) || (article.Tokens[at].Entry.Forms & VerbForms.Participle) != 0);

    /// <summary>Where the noun ends that a participle, with its adverbs, belongs to; the limit where none stands before it.</summary>
    public static int EndBefore(ArticleTokens article, int participle, int limit)
    {
        var at = participle;
        while (at > limit && (article.Is(at - 1, "being") || CueFinder.IsAdverb(article, at - 1)))
            at--;
        return at > limit && article.Tokens[at - 1].IsWord && NounPhraseFinder.IsNominal(article.Tokens[at - 1]) ? at : limit;
    }

    /// <summary>"calling the plan a farce": a participle of saying, with or without adverbs before it.</summary>
    public static bool IsCue(ArticleTokens article, int at)
    {
        while (at + 1 < article.Tokens.Count && CueFinder.IsAdverb(article, at))
            at++;
        return at < article.Tokens.Count && article.Tokens[at].Entry.Cue is not null && Endings.IsGerund(article, at);
    }
}

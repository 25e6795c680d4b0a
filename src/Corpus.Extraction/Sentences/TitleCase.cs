using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Sentences;

/// <summary>Tells whether words are written as in a headline: "Mayor Says He Never Promised a Wall".</summary>
internal static class TitleCase
{
    /// <summary>Tokens looked at on either side: a bound that keeps a long line of capitals linear.</summary>
    private const int Reach = 7;

    private const int FewestCapitals = 4;

    /// <summary>The shortest word that a headline does not write small.</summary>
    private const int ShortestCapital = 4;

    /// <summary>"Mayor Says Wall Is Safe": whether a capitalised word is a verb of saying; one that can be a noun is not.</summary>
    public static bool IsVerbOfSaying(ArticleTokens article, int at, TokenRange sentence) =>
        article.Tokens[at].Entry.Cue is { } verb && (verb.Frames & CueFrames.Nominal) == 0 && IsAround(article.Tokens, at, sentence);

    /// <summary>Whether around a token every word but the small ones is written with a capital.</summary>
    public static bool IsAround(List<Token> tokens, int at, TokenRange sentence)
    {
        var capitals = 0;
        var end = Math.Min(sentence.End, at + Reach + 1);
        for (var next = Math.Max(sentence.First, at - Reach); next < end; next++)
        {
            var token = tokens[next];
            if (!token.IsWord)
                continue;
            if (token.Has(WordTags.Capital))
                capitals++;
            else if (token.End - token.Start >= ShortestCapital && !token.Has(WordTags.Closed))
                return false;
        }
        return capitals >= FewestCapitals;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>What the pronouns behind a name hint at: "Rivera closed her book", "Rivera left. She …". One of them may mean somebody else, most of them do not.</summary>
internal static class PronounsBehind
{
    /// <summary>A pronoun that tells the sex of a name stands no further behind it.</summary>
    private const int MaximumReach = 12;

    /// <summary>One for "she" behind the first name of a sentence, minus one for "he", zero for neither.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="run">The name.</param>
    /// <param name="isAlone">Whether its sentence has no other name: then the first word of the next sentence counts too.</param>
    public static int LeanOf(ArticleTokens article, NameRun run, bool isAlone)
    {
        var sentence = article.Sentences[run.Sentence];
        if (run.Range.First > sentence.First && article.Tokens[run.Range.First - 1].Has(WordTags.Preposition))
            return 0;
        var end = Math.Min(sentence.End, run.Range.End + MaximumReach);
        for (var at = run.Range.End; at < end && !article.Tokens[at].IsNamePart && article.Tokens[at].Kind is not TokenKind.Marked; at++)
        {
            if (LeanOf(article.Tokens[at]) is var lean and not 0)
                return lean;
        }
        return isAlone && run.Sentence + 1 < article.Sentences.Count ? LeanOf(article.Tokens[article.Sentences[run.Sentence + 1].First]) : 0;
    }

    private static int LeanOf(Token token) =>
        !token.Has(WordTags.PersonalPronoun | WordTags.PossessivePronoun) || (token.Entry.Tags & WordTags.Epicene) == WordTags.Epicene ? 0 : token.Has(WordTags.Feminine) ? 1 : -1;
}

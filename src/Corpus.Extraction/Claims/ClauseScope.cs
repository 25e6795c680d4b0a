using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Claims;

/// <summary>What governs the main verb of a clause.</summary>
/// <param name="IsNegated">Whether it is negated.</param>
/// <param name="IsObliged">Whether it must or should be.</param>
internal readonly record struct ClauseScope(bool IsNegated, bool IsObliged)
{
    /// <summary>Reads the words of a clause.</summary>
    /// <remarks>Words of a relative or subordinate clause, up to the sign or the conjunction that ends it, govern a verb of their own.</remarks>
    public static ClauseScope Of(WordRun words, TokenRange range)
    {
        var (negated, obliged, subordinate) = (false, false, false);
        for (var at = range.First; at < range.End; at++)
        {
            var token = words.Tokens[at];
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon || token.Has(WordTags.Coordinator))
                subordinate = false;
            else if (OpensSubordinate(words, at, range))
                subordinate = true;
            if (subordinate)
                continue;
            negated |= token.Has(WordTags.Negation) && NegatesVerb(words, at, range);
            obliged |= token.Has(WordTags.Obligation);
        }
        return new(negated, obliged);
    }

    /// <summary>"because", "which", "after it": at the start of a clause only where a comma ends it.</summary>
    private static bool OpensSubordinate(WordRun words, int at, TokenRange range)
    {
        var token = words.Tokens[at];
        if (!token.Has(WordTags.Subordinator | WordTags.Condition | WordTags.Relative) || token.Has(WordTags.Complementiser | WordTags.Adverb | WordTags.Determiner))
            return false;
        if (token.Has(WordTags.Preposition) && !(at + 1 < range.End && words.Tokens[at + 1].Has(WordTags.SubjectPronoun)))
            return false;
        return at > range.First || words.Tokens.FindIndex(range.First, range.Count, word => word.Kind is TokenKind.Comma) >= 0;
    }

    /// <summary>Not "without delay", not "not only", not "No, it holds", not ", not in a lecture".</summary>
    private static bool NegatesVerb(WordRun words, int at, TokenRange range) =>
        !words.Tokens[at].Has(WordTags.Preposition)
        && !(at + 1 < range.End && words.Is(at + 1, "only"))
        && !(at == range.First && at + 2 < range.End && words.Tokens[at + 1].Kind is TokenKind.Comma)
        && !(at > range.First && words.Tokens[at - 1].Kind is TokenKind.Comma && words.Tokens[at].Has(WordTags.Adverb) && at + 1 < range.End && words.Tokens[at + 1].Has(WordTags.Preposition | WordTags.Determiner));
}

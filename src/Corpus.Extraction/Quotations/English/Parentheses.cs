using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Goes from a cue over what stands between signs to the name before it: "Ana Rivera, the mayor, said".</summary>
internal sealed class Parentheses(ArticleTokens article, EntityTable entities)
{
    /// <summary>An apposition, relative clause or bracket between name and cue is not followed further than this.</summary>
    private const int MaximumParenthesis = 26;

    /// <summary>Where a bracket opens that closes at a token; -1 where none does so close before.</summary>
    public int OpeningOf(int close, int limit)
    {
        var reach = Math.Max(limit, close + 1 - MaximumParenthesis);
        for (var at = close - 1; at >= reach; at--)
        {
            if (article.Tokens[at].Kind is TokenKind.OpenBracket)
                return at;
        }
        return -1;
    }

    /// <summary>From the comma before the cue to the comma behind the name.</summary>
    public NounPhrase Over(int comma, int limit, int parentheses)
    {
        if (parentheses == 0)
            return default;
        var reach = Math.Max(limit, comma - MaximumParenthesis);
        for (var at = comma - 1; at >= reach; at--)
        {
            var token = article.Tokens[at];
            if (token.Kind is TokenKind.Marked or TokenKind.Colon or TokenKind.Semicolon)
                return default;
            if (token.Kind != article.Tokens[comma].Kind || !IsParenthesis(at + 1, comma))
                continue;
            var phrase = NounPhraseFinder.LeftOf(article, at, limit);
            // "Dana, 34, from Mellworth, writes": an age.
            if (phrase.Range.Count == 1 && article.Tokens[phrase.Range.First].Kind is TokenKind.Number && phrase.Range.First - 2 >= limit && article.Tokens[phrase.Range.First - 1].Kind is TokenKind.Comma)
                phrase = NounPhraseFinder.LeftOf(article, phrase.Range.First - 1, limit);
            if (phrase.IsEmpty || (phrase.Range.First > limit && article.Tokens[phrase.Range.First - 1].Has(WordTags.Preposition)))
                continue;
            return PersonBefore(phrase, comma, reach, limit) is { IsEmpty: false } person ? person : OverApposition(phrase, limit, parentheses - 1);
        }
        return default;
    }

    /// <summary>"Ana Rivera, curator at the Museum of Mellworth, Norfolk, said": no place says it where a person of two names stands before it.</summary>
    private NounPhrase PersonBefore(NounPhrase found, int comma, int reach, int limit)
    {
        if (entities.IsPerson(found.Head.Last) || NounPhraseFinder.IsPronoun(article.Tokens[found.Head.First]))
            return default;
        for (var at = found.Range.First - 1; at >= reach; at--)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked or TokenKind.Colon or TokenKind.Semicolon)
                return default;
            if (article.Tokens[at].Kind is not TokenKind.Comma || at - 2 < limit || !entities.IsPerson(at - 1) || !IsParenthesis(at + 1, comma))
                continue;
            var phrase = NounPhraseFinder.LeftOf(article, at, limit);
            return phrase.Range.Count < 2 || (phrase.Range.First > limit && article.Tokens[phrase.Range.First - 1].Has(WordTags.Preposition)) ? default : phrase;
        }
        return default;
    }

    /// <summary>What was found may itself be an apposition: then the name before it is meant.</summary>
    public NounPhrase OverApposition(NounPhrase phrase, int limit, int parentheses)
    {
        var comma = phrase.Range.First - 1;
        if (parentheses <= 0 || comma - 1 < limit || article.Tokens[comma].Kind is not TokenKind.Comma || entities.RunAt(comma - 1) < 0)
            return phrase;
        if (NounPhraseFinder.IsPronoun(article.Tokens[phrase.Range.First]))
            return phrase;
        var before = NounPhraseFinder.LeftOf(article, comma, limit);
        return before.IsEmpty || (before.Range.First > limit && article.Tokens[before.Range.First - 1].Has(WordTags.Preposition)) ? phrase : before;
    }

    /// <summary>"officials who met him in May said": the noun before "who", where more than the subject of its clause stands behind it.</summary>
    public NounPhrase OverRelative(int end, NounPhrase found, int limit)
    {
        for (var at = end - 1; at > Math.Max(limit, end - MaximumParenthesis); at--)
        {
            var token = article.Tokens[at];
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Marked or TokenKind.Colon or TokenKind.Semicolon)
                return default;
            if (!article.Is(at, "who"))
                continue;
            var verb = at + 1;
            while (verb < end && CueFinder.IsAdverb(article, verb))
                verb++;
            var isSubject = verb >= end || (!found.IsEmpty && found.Range.First <= verb);
            return isSubject ? default : NounPhraseFinder.LeftOf(article, at, limit);
        }
        return default;
    }

    /// <summary>An apposition, an age, a place, a relative clause, a prepositional phrase: nothing that could be a clause of its own.</summary>
    private bool IsParenthesis(int first, int end)
    {
        if (first >= end)
            return false;
        var tokens = article.Tokens;
        var relative = tokens[first].Has(WordTags.Relative | WordTags.Subordinator | WordTags.Interrogative);
        if (tokens[first].Has(WordTags.Coordinator) || (tokens[first].Has(WordTags.SubjectPronoun) && !tokens[first].Has(WordTags.Relative)))
            return false;
        if (relative)
            return true;
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Has(WordTags.Auxiliary) && !tokens[at].Has(WordTags.Capital))
                return false;
        }
        return true;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the words that name the speaker beside a cue.</summary>
internal sealed class MentionFinder(ArticleTokens article, EntityTable entities)
{
    /// <summary>An apposition, relative clause or bracket between name and cue is not followed further than this.</summary>
    private const int MaximumParenthesis = 26;

    /// <summary>Parentheses in a row between name and cue: "X, the minister, in an interview on Monday, said".</summary>
    private const int MaximumParentheses = 3;

    /// <summary>The subject to the left of a cue; empty where there is none.</summary>
    /// <param name="cueFirst">First token of the cue.</param>
    /// <param name="limit">Nothing before this token belongs to the clause.</param>
    public NounPhrase LeftOf(int cueFirst, int limit) => LeftOf(cueFirst, limit, MaximumParentheses);

    private NounPhrase LeftOf(int end, int limit, int parentheses)
    {
        var tokens = article.Tokens;
        var cue = end;
        end = SkipAdverbsAndTimes(end, limit);
        if (end < cue && end - 1 > limit && IsParticiple(end - 1) && BeforeParticiple(end - 1, limit) is var noun && noun > limit)
            end = noun;
        if (end <= limit)
            return default;
        switch (tokens[end - 1].Kind)
        {
            case TokenKind.CloseBracket:
                return OverBracket(end, limit, parentheses);
            case TokenKind.Comma or TokenKind.Dash:
                return OverParenthesis(end - 1, limit, parentheses);
        }
        var phrase = NounPhraseFinder.LeftOf(article, end, limit);
        if (OverRelative(end, phrase, limit) is { IsEmpty: false } described)
            return described;
        if (phrase.IsEmpty)
            return default;
        var before = phrase.Range.First - 1;
        if (before < limit || !tokens[before].Has(WordTags.Preposition | WordTags.Infinitive))
            return phrase;
        if (tokens[before].Has(WordTags.Approximate) && IsShare(phrase))
            return phrase;
        return OutOfPrepositionalPhrase(phrase, end, before, limit, parentheses);
    }

    /// <summary>"officials who met him in May said": the noun before "who", where more than the subject of its clause stands behind it.</summary>
    private NounPhrase OverRelative(int end, NounPhrase found, int limit)
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

    /// <summary>"six in 10", "26 percent", "half of voters": so many people, not the number in "more than 300 pledged delegates".</summary>
    private bool IsShare(NounPhrase phrase)
    {
        var (first, last) = (article.Tokens[phrase.Range.First], article.Tokens[phrase.Range.Last]);
        return phrase.Range.Count > 1 && (first.Kind is TokenKind.Number || first.Has(WordTags.Quantifier)) && (last.Kind is TokenKind.Number || last.Has(WordTags.Group) || article.Is(phrase.Range.Last, "percent"));
    }

    /// <summary>"After the debate Rivera said": the name. "officials during the debate said": the noun before. ", in an interview with X said": over the comma.</summary>
    private NounPhrase OutOfPrepositionalPhrase(NounPhrase phrase, int end, int preposition, int limit, int parentheses)
    {
        var run = entities.RunAt(phrase.Range.Last);
        if (run >= 0 && entities.Runs[run].Range.First > phrase.Range.First && !article.Tokens[entities.Runs[run].Range.First - 1].Has(WordTags.Determiner))
            return new NounPhrase(entities.Runs[run].Range, entities.Runs[run].Range);
        // "with Rivera calling the plan a farce"
        if (article.Is(preposition, "with") && IsParticipleCue(end))
            return phrase;
        // "after the mayor said": no preposition but the word that opens a clause.
        if (article.Tokens[preposition].Has(WordTags.Subordinator) && (preposition <= limit || !NounPhraseFinder.IsNominal(article.Tokens[preposition - 1])))
            return phrase;
        if (preposition <= limit)
            return default;
        if (article.Tokens[preposition - 1].Kind is TokenKind.Comma)
            return parentheses == 0 ? default : LeftOf(preposition - 1, limit, parentheses - 1) is { IsEmpty: false } subject ? OverApposition(subject, limit, parentheses - 1) : default;
        if (article.Tokens[preposition - 1].Has(WordTags.Coordinator) && preposition - 1 > limit && NounPhraseFinder.IsNominal(article.Tokens[preposition - 2]))
            return LeftOf(preposition - 1, limit, parentheses);
        if (IsParticiple(preposition - 1))
            return LeftOf(BeforeParticiple(preposition - 1, limit), limit, parentheses);
        return NounPhraseFinder.IsNominal(article.Tokens[preposition - 1]) ? LeftOf(preposition, limit, parentheses) : default;
    }

    private bool IsParticipleCue(int at)
    {
        while (at + 1 < article.Tokens.Count && CueFinder.IsAdverb(article, at))
            at++;
        return at < article.Tokens.Count && article.Tokens[at].Entry.Cue is not null && article.EndsIn(at, "ing");
    }

    /// <summary>"officials arrested in May": a participle without an auxiliary belongs to the noun before it.</summary>
    private bool IsParticiple(int at) =>
        !article.Tokens[at].Has(WordTags.Capital | WordTags.Closed) && (article.EndsIn(at, "ed") || article.EndsIn(at, "ing") || (article.Tokens[at].Entry.Forms & VerbForms.Participle) != 0);

    private int BeforeParticiple(int participle, int limit)
    {
        var at = participle;
        while (at > limit && (article.Is(at - 1, "being") || CueFinder.IsAdverb(article, at - 1)))
            at--;
        return at > limit && article.Tokens[at - 1].IsWord && NounPhraseFinder.IsNominal(article.Tokens[at - 1]) ? at : limit;
    }

    private NounPhrase OverBracket(int end, int limit, int parentheses)
    {
        var reach = Math.Max(limit, end - MaximumParenthesis);
        for (var at = end - 2; at >= reach; at--)
        {
            if (article.Tokens[at].Kind is TokenKind.OpenBracket)
                return parentheses == 0 ? default : LeftOf(at, limit, parentheses - 1);
        }
        return default;
    }

    /// <summary>From the comma before the cue to the comma behind the name.</summary>
    private NounPhrase OverParenthesis(int comma, int limit, int parentheses)
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
    private NounPhrase OverApposition(NounPhrase phrase, int limit, int parentheses)
    {
        var comma = phrase.Range.First - 1;
        if (parentheses <= 0 || comma - 1 < limit || article.Tokens[comma].Kind is not TokenKind.Comma || entities.RunAt(comma - 1) < 0)
            return phrase;
        if (NounPhraseFinder.IsPronoun(article.Tokens[phrase.Range.First]))
            return phrase;
        var before = NounPhraseFinder.LeftOf(article, comma, limit);
        return before.IsEmpty || (before.Range.First > limit && article.Tokens[before.Range.First - 1].Has(WordTags.Preposition)) ? phrase : before;
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

    private int SkipAdverbsAndTimes(int end, int limit)
    {
        while (end > limit)
        {
            var token = article.Tokens[end - 1];
            var skipped = CueFinder.IsAdverb(article, end - 1) || IsDay(token)
                || (token.Has(WordTags.Quantifier) && (article.Is(end - 1, "all") || article.Is(end - 1, "both")));
            if (!skipped && token.Has(WordTags.Preposition) && end < article.Tokens.Count && (IsDay(article.Tokens[end]) || article.Tokens[end].Has(WordTags.Time)))
                skipped = true;
            if (!skipped)
                return end;
            end--;
        }
        return end;
    }

    /// <summary>"Monday", "May"; not "week", which can be a subject.</summary>
    private static bool IsDay(Token token) => (token.Has(WordTags.Time) && !token.Has(WordTags.Unit)) || (token.Has(WordTags.Month) && token.Has(WordTags.Capital));
}

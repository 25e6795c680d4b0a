using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the words that name the speaker to the left of a cue.</summary>
internal sealed class MentionFinder
{
    /// <summary>Parentheses in a row between name and cue: "X, the minister, in an interview on Monday, said".</summary>
    private const int MaximumParentheses = 3;

    private readonly ArticleTokens _article;
    private readonly Parentheses _parentheses;
    private readonly PrepositionalPhrases _prepositions;

    public MentionFinder(ArticleTokens article, EntityTable entities)
    {
        _article = article;
        _parentheses = new Parentheses(article, entities);
        _prepositions = new PrepositionalPhrases(article, entities, this, _parentheses);
    }

    /// <summary>The subject to the left of a cue; empty where there is none.</summary>
    /// <param name="cueFirst">First token of the cue.</param>
    /// <param name="limit">Nothing before this token belongs to the clause.</param>
    public NounPhrase LeftOf(int cueFirst, int limit) => LeftOf(cueFirst, limit, MaximumParentheses);

    /// <inheritdoc cref="LeftOf(int, int)"/>
    /// <param name="end">The token behind it and its adverbs.</param>
    /// <param name="limit">Nothing before this token belongs to the clause.</param>
    /// <param name="parentheses">How many parentheses may still be gone over.</param>
    public NounPhrase LeftOf(int end, int limit, int parentheses)
    {
        var tokens = _article.Tokens;
        var cue = end;
        end = SkipAdverbsAndTimes(end, limit);
        // "Rivera avoided saying"
        if (end - 1 > limit && Withholding.IsVerbAt(_article, end - 1))
            end--;
        if (end < cue && end - 1 > limit && Participles.IsAt(_article, end - 1) && Participles.EndBefore(_article, end - 1, limit) is var noun && noun > limit)
            end = noun;
        if (end <= limit)
            return default;
        switch (tokens[end - 1].Kind)
        {
            case TokenKind.CloseBracket:
                var open = _parentheses.OpeningOf(end - 1, limit);
                return open < 0 || parentheses == 0 ? default : LeftOf(open, limit, parentheses - 1);
            case TokenKind.Other when end - 2 >= limit && tokens[end - 2].Kind is TokenKind.Number:
                // "47% say"
                return new NounPhrase(new(end - 2, end), new(end - 2, end - 1));
            case TokenKind.Comma or TokenKind.Dash:
                return _parentheses.Over(end - 1, limit, parentheses);
        }
        var phrase = NounPhraseFinder.LeftOf(_article, end, limit);
        if (_parentheses.OverRelative(end, phrase, limit) is { IsEmpty: false } described)
            return described;
        if (phrase.IsEmpty)
            return default;
        var before = phrase.Range.First - 1;
        return before >= limit && !NounPhraseFinder.IsNominative(tokens[phrase.Range.First]) && tokens[before].Has(WordTags.Preposition | WordTags.Infinitive) ? _prepositions.OutOf(phrase, end, before, limit, parentheses) : phrase;
    }

    private int SkipAdverbsAndTimes(int end, int limit)
    {
        while (end > limit)
        {
            var token = _article.Tokens[end - 1];
            var skipped = CueFinder.IsAdverb(_article, end - 1) || IsDay(token)
                || (token.Has(WordTags.Quantifier) && (_article.Is(end - 1, "all") || _article.Is(end - 1, "both")))
                || (_article.Is(end - 1, "longer") && end - 1 > limit && _article.Is(end - 2, "no")) || (_article.Is(end - 1, "no") && _article.Is(end, "longer"));
            if (!skipped && token.Has(WordTags.Preposition) && end < _article.Tokens.Count && (IsDay(_article.Tokens[end]) || _article.Tokens[end].Has(WordTags.Time)))
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

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the subject where a preposition stands before the phrase at the cue: the phrase is the subject of its own, or belongs to what stands before.</summary>
internal readonly struct PrepositionalPhrases(ArticleTokens article, EntityTable entities, MentionFinder mentions, Parentheses over)
{
    /// <summary>"After the debate Rivera said": the name. "officials during the debate said": the noun before. ", in an interview with X said": over the comma.</summary>
    /// <param name="phrase">The phrase behind the preposition.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="preposition">The preposition.</param>
    /// <param name="limit">Nothing before this token belongs to the clause.</param>
    /// <param name="parentheses">How many parentheses may still be gone over.</param>
    public NounPhrase OutOf(NounPhrase phrase, int end, int preposition, int limit, int parentheses)
    {
        if (article.Tokens[preposition].Has(WordTags.Approximate) && IsShare(phrase))
            return phrase;
        var run = entities.RunAt(phrase.Range.Last);
        // "a caller to the radio show He Said She Said": what is behind "to" belongs to the noun before.
        var isOfNoun = article.Is(preposition, "to") && preposition > limit && article.Tokens[preposition - 1].IsWord && NounPhraseFinder.IsNominal(article.Tokens[preposition - 1]);
        if (!isOfNoun && run >= 0 && entities.Runs[run].Range.First > phrase.Range.First && !article.Tokens[entities.Runs[run].Range.First - 1].Has(WordTags.Determiner))
            return new NounPhrase(entities.Runs[run].Range, entities.Runs[run].Range);
        // "with Rivera calling the plan a farce"
        if (article.Is(preposition, "with") && Participles.IsCue(article, end))
            return phrase;
        // "after the mayor said", "years after the mayor said": no preposition but the word that opens a clause.
        if (article.Tokens[preposition].Has(WordTags.Subordinator) && (preposition <= limit || !NounPhraseFinder.IsNominal(article.Tokens[preposition - 1]) || article.Tokens[preposition - 1].Has(WordTags.Time | WordTags.Unit | WordTags.Value) || FiniteVerbs.StandsIn(article, limit, preposition) || article.Any(new(limit, preposition), WordTags.Past)))
            return phrase;
        if (preposition <= limit)
            return default;
        // "have in the past said": the verb group goes on behind the phrase.
        if (article.Tokens[preposition - 1].Has(WordTags.Have | WordTags.Modal) && article.Tokens[preposition].Has(WordTags.Preposition) && !article.Tokens[preposition].Has(WordTags.Infinitive))
            return mentions.LeftOf(preposition - 1, limit, parentheses);
        // "one in five": so many of all.
        if (article.Is(preposition, "in") && IsNumber(preposition - 1) && IsNumber(preposition + 1) && phrase.Range.Count == 1)
            return new NounPhrase(new(preposition - 1, end), new(preposition - 1, preposition));
        if (article.Tokens[preposition - 1].Kind is TokenKind.Comma)
            return OverComma(preposition - 1, limit, parentheses);
        // "The Valley Fund (VF) in a report said": what stands in brackets belongs to the name.
        if (article.Tokens[preposition - 1].Kind is TokenKind.CloseBracket)
            return parentheses == 0 ? default : mentions.LeftOf(preposition, limit, parentheses - 1);
        if (article.Tokens[preposition - 1].Has(WordTags.Coordinator) && preposition - 1 > limit && NounPhraseFinder.IsNominal(article.Tokens[preposition - 2]))
            return mentions.LeftOf(preposition - 1, limit, parentheses);
        if (Participles.IsAt(article, preposition - 1))
            return mentions.LeftOf(Participles.EndBefore(article, preposition - 1, limit), limit, parentheses);
        return NounPhraseFinder.IsNominal(article.Tokens[preposition - 1]) ? mentions.LeftOf(preposition, limit, parentheses) : default;
    }

    private bool IsNumber(int at) => article.Tokens[at].Kind is TokenKind.Number || article.Tokens[at].Has(WordTags.Value | WordTags.Quantifier);

    private NounPhrase OverComma(int comma, int limit, int parentheses)
    {
        var subject = parentheses == 0 ? default : mentions.LeftOf(comma, limit, parentheses - 1);
        return subject.IsEmpty ? default : over.OverApposition(subject, limit, parentheses - 1);
    }

    /// <summary>"six in 10", "26 percent", "half of voters": so many people, not the number in "more than 300 pledged delegates".</summary>
    private bool IsShare(NounPhrase phrase)
    {
        var (first, last) = (article.Tokens[phrase.Range.First], article.Tokens[phrase.Range.Last]);
        return phrase.Range.Count > 1 && (first.Kind is TokenKind.Number || first.Has(WordTags.Quantifier)) && (last.Kind is TokenKind.Number || last.Has(WordTags.Group | WordTags.Quantifier) || article.Is(phrase.Range.Last, "percent"));
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.German;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Finds the subject of a German verb of saying, before or behind it.</summary>
internal sealed class GermanSubjects(ArticleTokens article, EntityTable entities)
{
    /// <summary>"Anna Kolb (CDU)": a note in brackets behind a name is not longer than this.</summary>
    private const int MaximumBracket = 8;

    /// <summary>Between an auxiliary and its participle stand no more words than these.</summary>
    private const int MaximumBefore = 14;

    /// <summary>"Der Minister sagte", "Doris Lamm, Sprecherin des Verbands, sagte": the phrase fills the place before the verb.</summary>
    public NounPhrase Before(int verb, int free)
    {
        var first = free;
        if (first < verb && article.Tokens[first].Has(WordTags.Opener | WordTags.Coordinator))
            first++;
        if (first >= verb || verb - first > GermanCues.MaximumClause)
            return default;
        var phrase = GermanPhrases.RightFrom(article, entities, first, verb);
        if (phrase.IsEmpty)
            return default;
        if (Brackets.Behind(article, phrase.Range.End, verb, MaximumBracket) == verb)
            return phrase;
        var end = GermanPhrases.BehindApposition(article, entities, phrase, verb, out var apposed);
        var reaches = end == verb || (end == verb - 1 && article.Tokens[end].Kind is TokenKind.Comma);
        return !apposed.IsEmpty && reaches ? Naming(phrase, apposed) : default;
    }

    /// <summary>"Zuvor hatte der Sender berichtet", "Der Sender hatte zuvor berichtet": the subject stands beside the auxiliary.</summary>
    public NounPhrase OfPerfect(int verb, int free)
    {
        for (var at = verb - 1; at >= Math.Max(free, verb - MaximumBefore); at--)
        {
            if (!article.Tokens[at].IsWord && article.Tokens[at].Kind is not TokenKind.Number)
                return default;
            if (article.Tokens[at].Has(WordTags.Have))
                return GermanPhrases.RightFrom(article, entities, at + 1, verb) is { IsEmpty: false } behind ? behind : Before(at, free);
        }
        return default;
    }

    /// <summary>"sagte gestern Anna Kolb (CDU)": the phrase behind the verb; moves the place behind it.</summary>
    public NounPhrase Behind(ref int at, int limit)
    {
        while (at < limit && article.Tokens[at].Has(WordTags.Adverb | WordTags.Time))
            at++;
        var phrase = GermanPhrases.RightFrom(article, entities, at, limit);
        if (phrase.IsEmpty)
            return default;
        var end = GermanPhrases.BehindApposition(article, entities, phrase, limit, out var apposed);
        at = Brackets.Behind(article, end, limit, MaximumBracket);
        return apposed.IsEmpty ? phrase : Naming(phrase, apposed);
    }

    /// <summary>Of a description and a name, the name.</summary>
    public NounPhrase Naming(NounPhrase phrase, NounPhrase apposed) =>
        !entities.IsPerson(phrase.Head.Last) && entities.IsPerson(apposed.Head.Last) ? apposed : phrase;
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds the name among the words that tell who speaks.</summary>
/// <remarks>A struct: it holds nothing but what it is given, and several are made for each article.</remarks>
internal readonly struct MentionNames(ArticleTokens article, EntityTable entities)
{
    /// <summary>Tokens in brackets behind a name, at most.</summary>
    private const int MaximumBracket = 8;

    /// <summary>The name where the phrase has one: "Ana Rivera" in "campaign manager Ana Rivera" and in "its chairman, Ana Rivera,".</summary>
    /// <param name="phrase">The subject.</param>
    /// <param name="limit">An apposition ends before this token.</param>
    public NounPhrase NameOf(NounPhrase phrase, int limit)
    {
        if (phrase.IsEmpty)
            return phrase;
        var run = entities.RunAt(phrase.Head.Last);
        // "the MP for Westmouth, Tom Rudge": a title alone names nobody.
        if ((run < 0 || entities.EntityOf(run) is null) && IsFollowedByName(phrase, limit, out var named))
            run = named;
        if (run < 0 && EndsInName(phrase) is var last && last >= 0)
            return new(entities.Runs[last].Name, entities.Runs[last].Name);
        if (run < 0 || entities.EntityOf(run) is not { } entity)
            return phrase;
        var range = entities.Runs[run].Range;
        if (phrase.Range.Contains(range.First) && (phrase.Head.Last != range.Last || entity.Kind != SpeakerKind.Person))
            return phrase;
        var name = entities.Runs[run].Name;
        // A comma inside the name cut its phrase short.
        if (entity.Kind == SpeakerKind.Organization && range.First > 0 && article.Is(range.First - 1, "the"))
            return new NounPhrase(new(range.First - 1, range.End), new(range.First - 1, range.End));
        var first = name.First > range.First && article.Tokens[name.First - 1].Has(WordTags.Honorific) ? name.First - 1 : name.First;
        return new NounPhrase(new(first, name.End), new(first, name.End));
    }

    /// <summary>"Head of the water department Ana Rivera": the run of the name right behind an office and what belongs to it; -1 where none ends the phrase.</summary>
    private int EndsInName(NounPhrase phrase)
    {
        var run = entities.RunAt(phrase.Range.Last);
        if (run < 0 || phrase.Head.End >= phrase.Range.End || !entities.IsPerson(phrase.Range.Last) || !article.Tokens[phrase.Head.Last].Has(WordTags.Role | WordTags.Title))
            return -1;
        var before = entities.Runs[run].Range.First - 1;
        return before > phrase.Head.Last && article.Tokens[before].IsWord && !article.Tokens[before].Has(WordTags.Capital | WordTags.Closed | WordTags.Attaching | WordTags.Role | WordTags.Title) ? run : -1;
    }

    /// <summary>A description whose apposition is a name: "A spokeswoman, Tess Arnaud, said".</summary>
    private bool IsFollowedByName(NounPhrase phrase, int limit, out int run)
    {
        run = -1;
        var comma = phrase.Range.End;
        // "Moran's successor as chair, Tess Arnaud": what belongs to the description stands between.
        while (comma + 1 < limit && article.Tokens[comma].Has(WordTags.Preposition) && (!article.Tokens[comma].Has(WordTags.Infinitive) || article.Tokens[comma + 1].Has(WordTags.Determiner)) && NounPhraseFinder.RightFrom(article, comma + 1, limit) is { IsEmpty: false } governed)
            comma = governed.Range.End;
        if (comma + 1 >= limit || article.Tokens[comma].Kind is not TokenKind.Comma || NounPhraseFinder.IsPronoun(article.Tokens[phrase.Head.First]))
            return false;
        var apposed = NounPhraseFinder.RightFrom(article, comma + 1, limit);
        if (apposed.IsEmpty || (apposed.Range.End < limit && article.Tokens[apposed.Range.End].Kind is not (TokenKind.Comma or TokenKind.Stop)))
            return false;
        run = entities.RunAt(apposed.Head.Last);
        return run >= 0 && entities.Runs[run].Range.End == apposed.Range.End;
    }

    /// <summary>Who is named, or has a role or pronoun, as the subject of the sentence that a colon closes; empty where nobody who can speak is.</summary>
    public NounPhrase BeforeColon(int colon, int sentence)
    {
        if (colon <= article.Sentences[sentence].First || article.Tokens[colon].Kind is not TokenKind.Colon)
            return default;
        var subject = SentenceSubject.Of(article, article.Sentences[sentence], colon);
        if (!subject.IsEmpty && (entities.RunAt(subject.Head.Last) >= 0 || article.Tokens[subject.Head.Last].Has(WordTags.PersonalPronoun | WordTags.Role | WordTags.Group)))
            return NameOf(subject, colon);
        // It does not surprise the engineer Ana Rivera: "It holds."
        var run = entities.RunAt(BeforeBracket(colon - 1));
        return run >= 0 && entities.EntityOf(run) is { Kind: SpeakerKind.Person } ? new(entities.Runs[run].Range, entities.Runs[run].Range) : default;
    }

    /// <summary>"Ana Rivera (Mellworth):" – the token before the bracket that ends there.</summary>
    private int BeforeBracket(int at)
    {
        var open = at;
        while (open > Math.Max(0, at - MaximumBracket) && article.Tokens[open].Kind is not TokenKind.OpenBracket)
            open--;
        return article.Tokens[at].Kind is TokenKind.CloseBracket && article.Tokens[open].Kind is TokenKind.OpenBracket && open > 0 ? open - 1 : at;
    }
}

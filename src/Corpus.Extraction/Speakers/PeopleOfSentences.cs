using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Speakers;

/// <summary>Finds the person of whom a sentence speaks.</summary>
/// <remarks>A struct: it holds nothing but what it is given, and several are made for each article.</remarks>
internal readonly struct PeopleOfSentences(ArticleTokens article, EntityTable entities)
{
    /// <summary>No name is looked for behind so many words of a sentence.</summary>
    private const int MaximumSubject = 128;

    /// <summary>The first person of a sentence who stands in no prepositional phrase and owns nothing; null where there is none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="before">Only what stands before this token.</param>
    /// <param name="sought">Who may be meant.</param>
    /// <param name="surely">Whether only names count that are surely those of people.</param>
    /// <param name="isTakenUp">Whether such a pronoun is the subject already: whoever that one means is meant, not somebody behind it.</param>
    public Entity? First(int sentence, int before, SoughtPerson sought, bool surely, out bool isTakenUp)
    {
        var range = article.Sentences[sentence];
        var end = Math.Min(range.End, Math.Min(before, range.First + MaximumSubject));
        var start = StartOfClause(range.First, end, before);
        var subject = start > range.First ? default : SentenceSubject.Of(article, range, end);
        isTakenUp = false;
        if (!subject.IsEmpty && Named(entities.RunAt(subject.Head.First), range, sought, surely) is { } named)
            return named;
        for (var at = start; at < end; at++)
        {
            isTakenUp = IsPronoun(at, sought.Female) && article.Tokens[at].Has(WordTags.SubjectPronoun);
            if (isTakenUp)
                return null;
            var run = entities.RunAt(at);
            if (run < 0)
                continue;
            at = entities.Runs[run].Range.Last;
            if (Named(run, range, sought, surely) is { } entity)
                return entity;
        }
        return null;
    }

    /// <summary>"whose deputy, Pavel Moran, resigned at what he called": in the clause behind "whose" the subject is the one that it names.</summary>
    private int StartOfClause(int first, int end, int before)
    {
        var (start, commas) = (first, 0);
        for (var at = first; end == before && at < end; at++)
        {
            if (article.Is(at, "whose"))
                (start, commas) = (at, 0);
            commas += article.Tokens[at].Kind is TokenKind.Comma ? 1 : 0;
        }
        // Two commas stand around the name; a third one closes the clause.
        return commas <= 2 ? start : first;
    }

    /// <summary>"was chosen by Otto Voss": who did it.</summary>
    private bool IsAgent(int name, int first) =>
        name - 2 > first && article.Is(name - 1, "by") && (Endings.IsPast(article, name - 2) || article.Tokens[name - 2].Has(WordTags.Participle));

    /// <summary>Who has a name, where he may be meant.</summary>
    private Entity? Named(int run, TokenRange range, SoughtPerson sought, bool surely)
    {
        if (run < 0)
            return null;
        var name = entities.Runs[run].Range;
        // "our Harbour Gazette", "her Ayah": a name of somebody else's.
        var governed = name.First > range.First && ((article.Tokens[name.First - 1].Has(WordTags.Preposition) && !IsAgent(name.First, range.First)) || (name.First == entities.Runs[run].Name.First && article.Tokens[name.First - 1].Has(WordTags.PossessivePronoun | WordTags.Own)));
        var owns = name.End < range.End && article.Tokens[name.End].Kind is TokenKind.Possessive;
        return !governed && !owns && entities.EntityOf(run) is { } entity && (surely ? entity.IsHuman : entity.CouldBeHuman && StandsAlone(name, range)) && sought.MayBe(entity) ? entity : null;
    }

    /// <summary>Whether a pronoun of the same sex stands among the first words of a sentence.</summary>
    public bool HavePronoun(int sentence, SoughtPerson sought)
    {
        var range = article.Sentences[sentence];
        for (var at = range.First; at < Math.Min(range.End, range.First + MaximumSubject); at++)
        {
            if (IsPronoun(at, sought.Female))
                return true;
        }
        return false;
    }

    private bool IsPronoun(int token, bool? female) =>
        article.Tokens[token].Has(WordTags.PersonalPronoun) && (female is null || article.Tokens[token].Has(WordTags.Feminine) == female);

    /// <summary>"the Dutch boy", "Homeric struggles", "Nine": what describes a noun, or counts, is nobody's name.</summary>
    private bool StandsAlone(TokenRange name, TokenRange sentence)
    {
        var tokens = article.Tokens;
        if (name.Count == 1 && tokens[name.First].Has(WordTags.Value))
            return false;
        if (name.First > sentence.First && tokens[name.First - 1] is { IsWord: true } before && (before.Has(WordTags.Determiner) || (NounPhraseFinder.IsNominal(before) && !before.Has(WordTags.Role | WordTags.Title))))
            return false;
        return name.End >= sentence.End || !tokens[name.End].Has(WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Unit | WordTags.Epicene);
    }
}

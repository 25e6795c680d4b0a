using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Finds the person of whom a sentence speaks.</summary>
internal sealed class PeopleOfSentences(ArticleTokens article, EntityTable entities)
{
    /// <summary>The subject of a sentence stands among its first words.</summary>
    private const int MaximumSubject = 64;

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
        var subject = SentenceSubject.Of(article, range, end);
        isTakenUp = !subject.IsEmpty && IsPronoun(subject.Head.First, sought.Female) && article.Tokens[subject.Head.First].Has(WordTags.SubjectPronoun);
        for (var at = range.First; at < end && !isTakenUp; at++)
        {
            var run = entities.RunAt(at);
            if (run < 0)
                continue;
            var name = entities.Runs[run].Range;
            at = name.Last;
            var governed = name.First > range.First && article.Tokens[name.First - 1].Has(WordTags.Preposition);
            var owns = name.End < range.End && article.Tokens[name.End].Kind is TokenKind.Possessive;
            if (!governed && !owns && entities.EntityOf(run) is { } entity && (surely ? entity.IsHuman : entity.CouldBeHuman && StandsAlone(name, range)) && sought.MayBe(entity))
                return entity;
        }
        return null;
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

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Who is behind a pronoun that names a speaker: somebody of the sentences before, or who spoke last.</summary>
internal sealed class PronounResolver(ArticleTokens article, EntityTable entities, NamedSources sources)
{
    /// <summary>How many sentences back a pronoun may refer.</summary>
    private const int PronounReach = 6;

    /// <summary>The subject of a sentence stands among its first words.</summary>
    private const int MaximumSubject = 64;

    private readonly PersonalPronouns _persons = new(article, entities);
    private Entity? _lastBody;
    private int _lastBodySentence = -1;

    /// <inheritdoc cref="PersonalPronouns.OwnerBehind"/>
    public Entity? OwnerBehind(int token, int sentence, (Entity, Entity)? parents) => _persons.OwnerBehind(token, sentence, parents);

    /// <summary>Notes who spoke, so that a following pronoun finds him.</summary>
    public void Remember(Entity entity, int sentence)
    {
        if (entity.IsHuman)
            _persons.Remember(entity, sentence);
        else
            (_lastBody, _lastBodySentence) = (entity, sentence);
    }

    /// <summary>Who tells the story: "I" outside of marks; null where the text has none.</summary>
    public Entity? Narrator { get; private set; }

    /// <inheritdoc cref="PersonalPronouns.Recent"/>
    public Entity? Recent(int token, int sentence, bool? female, TurnsBefore turns) => _persons.Recent(token, sentence, female, turns);

    /// <summary>The source that a pronoun means.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="turns">Whose turns of a dialogue stand directly before.</param>
    public Resolution Resolve(int token, int sentence, TurnsBefore turns)
    {
        var pronoun = article.Tokens[token];
        var takenUp = PronounWords.Find(article.WordAt(token));
        if (pronoun.Has(WordTags.PersonalPronoun | WordTags.PossessivePronoun) || takenUp is TakenUp.Person)
            return _persons.Resolve(token, sentence, turns);
        if (pronoun.Has(WordTags.FirstPerson) && pronoun.Has(WordTags.SubjectPronoun) && !pronoun.Has(WordTags.Plural))
            return new(Narrator ??= Entity.Of(article, article.SpanOf(new(token, token + 1)), SpeakerKind.Person), MentionKind.Pronoun, "narrator");
        if (takenUp is TakenUp.Antecedent)
            return new(Antecedent(token, sentence), MentionKind.Pronoun, "relative-pronoun");
        if (takenUp is not (TakenUp.Body or TakenUp.Group))
            return new(null, MentionKind.Pronoun, "not-resolved");
        var isPlural = takenUp is TakenUp.Group;
        var here = isPlural && _lastBodySentence != sentence ? SubjectGroup(sentence, token) : null;
        var body = here ?? (Reaches(sentence, _lastBodySentence, PronounReach) ? _lastBody : Reaches(sentence, sentence - 1, 1) ? SubjectBody(sentence - 1, isPlural) : null);
        return new(body, MentionKind.Pronoun, "pronoun-for-body");
    }

    /// <summary>The group or body that a sentence opens with: "The board met in May. It said …", "Local officials left. They said …".</summary>
    private Entity? SubjectBody(int sentence, bool isPlural)
    {
        var range = article.Sentences[sentence];
        if (!NounPhraseFinder.CanStart(article.Tokens[range.First]) || NounPhraseFinder.IsPronoun(article.Tokens[range.First]))
            return null;
        var phrase = NounPhraseFinder.RightFrom(article, range.First, Math.Min(range.End, range.First + MaximumSubject));
        if (phrase.IsEmpty)
            return null;
        if (sources.Named(phrase) is { Entity: { } named })
            return named.Kind == SpeakerKind.Organization && !named.MayBePerson ? named : null;
        var head = article.Tokens[phrase.Head.Last];
        return head.Has(isPlural ? WordTags.Group | WordTags.Organization : WordTags.Organization) ? sources.Described(phrase).Entity : null;
    }

    /// <summary>The group that a sentence speaks of before a pronoun: "Local officials went to the mill, where they said …".</summary>
    private Entity? SubjectGroup(int sentence, int before)
    {
        var phrase = SentenceSubject.Of(article, article.Sentences[sentence], before);
        return !phrase.IsEmpty && article.Tokens[phrase.Head.Last].Has(WordTags.Group) ? sources.Described(phrase).Entity : null;
    }

    /// <summary>Whether a pronoun of a sentence may refer to another one before it: near enough, and in the same entry of a live blog.</summary>
    private bool Reaches(int sentence, int before, int reach) => before >= 0 && sentence - before <= reach && article.AreInOneEntry(sentence, before);

    /// <summary>"who": the noun phrase before it, over a comma.</summary>
    private Entity? Antecedent(int token, int sentence)
    {
        var first = article.Sentences[sentence].First;
        var end = token > first && article.Tokens[token - 1].Kind is TokenKind.Comma ? token - 1 : token;
        var phrase = NounPhraseFinder.LeftOf(article, end, first);
        return phrase.IsEmpty || NounPhraseFinder.IsPronoun(article.Tokens[phrase.Head.First]) ? null : (sources.Named(phrase) ?? sources.Described(phrase)).Entity;
    }
}

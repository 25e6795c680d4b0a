using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Who is behind a pronoun that names a speaker: somebody of the sentences before, or who spoke last.</summary>
internal sealed class PronounResolver(ArticleTokens article, EntityTable entities, NamedSources sources)
{
    /// <summary>How many sentences back a pronoun may refer.</summary>
    private const int PronounReach = 6;

    /// <summary>How many where each sentence between has the pronoun too, or may be the turn of somebody else.</summary>
    private const int ChainReach = 24;

    /// <summary>The subject of a sentence stands among its first words.</summary>
    private const int MaximumSubject = 64;

    private TurnsBefore _turns;
    private (Entity, Entity)? _parents;
    private Entity? _lastPerson;
    private int _lastPersonSentence = -1;
    private Entity? _lastBody;
    private int _lastBodySentence = -1;

    /// <summary>Whom "his" or "her" means before a word of kin; null where nobody knows.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="parents">Who is not meant, because it is one of them who is called father or mother; null where anybody may be meant.</param>
    public Entity? OwnerBehind(int token, int sentence, (Entity, Entity)? parents)
    {
        (_turns, _parents) = (default, parents);
        var owner = PersonBehind(token, sentence, article.Tokens[token].Has(WordTags.Feminine), surely: false).Entity;
        _parents = null;
        return owner;
    }

    /// <summary>Notes who spoke, so that a following pronoun finds him.</summary>
    public void Remember(Entity entity, int sentence)
    {
        if (entity.IsHuman)
            (_lastPerson, _lastPersonSentence) = (entity, sentence);
        else
            (_lastBody, _lastBodySentence) = (entity, sentence);
    }

    /// <summary>The source that a pronoun means.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="turns">Whose turns of a dialogue stand directly before.</param>
    public Resolution Resolve(int token, int sentence, TurnsBefore turns)
    {
        _turns = turns.Last is null && IsReply(token, sentence) ? turns with { Last = _lastPerson } : turns;
        if (article.Tokens[token].Has(WordTags.PersonalPronoun | WordTags.PossessivePronoun) || article.Is(token, "him"))
            return PersonBehind(token, sentence);
        if (article.Is(token, "who"))
            return new(Antecedent(token, sentence), MentionKind.Pronoun, "relative-pronoun");
        var isPlural = article.Is(token, "they");
        if (!isPlural && !article.Is(token, "it"))
            return new(null, MentionKind.Pronoun, "not-resolved");
        var here = isPlural && _lastBodySentence != sentence ? SubjectGroup(sentence, token) : null;
        var body = here ?? (Reaches(sentence, _lastBodySentence, PronounReach) ? _lastBody : Reaches(sentence, sentence - 1, 1) ? SubjectBody(sentence - 1, isPlural) : null);
        return new(body, MentionKind.Pronoun, "pronoun-for-body");
    }

    /// <summary>"So you knew?" Rivera asked. "Yes," he replied: whoever asked does not reply.</summary>
    private bool IsReply(int token, int sentence)
    {
        if (_lastPersonSentence != sentence - 1 || token + 1 >= article.Tokens.Count || !(article.Is(token + 1, "replied") || article.Is(token + 1, "answered") || article.Is(token + 1, "replies")))
            return false;
        var before = article.Sentences[sentence - 1];
        for (var at = before.First; at < Math.Min(before.End, before.First + MaximumSubject); at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return article.Text[article.Marked[article.Tokens[at].Marked].Inner.End - 1] == '?';
        }
        return false;
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

    /// <summary>"he", "she": the subject of this sentence so far, else of the sentence before, else who spoke last.</summary>
    private Resolution PersonBehind(int token, int sentence)
    {
        bool? female = (article.Tokens[token].Entry.Tags & WordTags.Epicene) == WordTags.Epicene ? null : article.Tokens[token].Has(WordTags.Feminine);
        if (_turns.BeforeLast is { IsHuman: true } own && Fits(own, female))
            return new(own, MentionKind.Pronoun, "pronoun-for-turn");
        var (found, rule) = PersonBehind(token, sentence, female, surely: true);
        if (found is null)
            (found, rule) = PersonBehind(token, sentence, female, surely: false);
        found?.BecomePerson();
        if (found is not null && rule is "pronoun-in-sentence" or "pronoun-from-sentence-before" && IsAlone(found, sentence))
            found.IsFemale ??= female;
        return new(found, MentionKind.Pronoun, rule);
    }

    /// <summary>Whether a sentence and the one before it name no other person: only then a pronoun tells more than whom it is taken for.</summary>
    private bool IsAlone(Entity entity, int sentence)
    {
        var end = Math.Min(article.Sentences[sentence].End, article.Sentences[sentence].First + MaximumSubject);
        for (var at = Math.Max(article.Sentences[Math.Max(0, sentence - 1)].First, article.Sentences[sentence].First - MaximumSubject); at < end; at++)
        {
            if (entities.RunAt(at) is var run && run >= 0 && entities.EntityOf(run) is { IsHuman: true } other && other != entity)
                return false;
        }
        return true;
    }

    private (Entity? Entity, string Rule) PersonBehind(int token, int sentence, bool? female, bool surely)
    {
        if (PersonIn(sentence, token, female, surely) is { } here)
            return (here, "pronoun-in-sentence");
        if (Reaches(sentence, sentence - 1, PronounReach) && PersonIn(sentence - 1, int.MaxValue, female, surely) is { } before)
            return (before, "pronoun-from-sentence-before");
        if (_lastPerson is { } last && Reaches(sentence, _lastPersonSentence, PronounReach) && Fits(last, female))
            return (last, "pronoun-for-last-speaker");
        for (var back = 2; Reaches(sentence, sentence - back, ChainReach) && (back <= PronounReach || article.BreaksWithinParagraphs || HasPronoun(sentence - back + 1, female)); back++)
        {
            if (PersonIn(sentence - back, int.MaxValue, female, surely) is { } further)
                return (further, "pronoun-from-further-back");
        }
        return (null, "not-resolved");
    }

    /// <summary>Whether a pronoun of a sentence may refer to another one before it: near enough, and in the same entry of a live blog.</summary>
    private bool Reaches(int sentence, int before, int reach) => before >= 0 && sentence - before <= reach && article.AreInOneEntry(sentence, before);

    /// <summary>"he … he …": each pronoun takes up the one before it.</summary>
    private bool HasPronoun(int sentence, bool? female)
    {
        var range = article.Sentences[sentence];
        for (var at = range.First; at < Math.Min(range.End, range.First + MaximumSubject); at++)
        {
            if (article.Tokens[at].Has(WordTags.PersonalPronoun) && (female is null || article.Tokens[at].Has(WordTags.Feminine) == female))
                return true;
        }
        return false;
    }

    /// <summary>The first person of a sentence who stands in no prepositional phrase, or who spoke in it.</summary>
    private Entity? PersonIn(int sentence, int before, bool? female, bool surely)
    {
        if (_lastPersonSentence == sentence && _lastPerson is { } speaker && Fits(speaker, female))
            return speaker;
        var range = article.Sentences[sentence];
        var end = Math.Min(range.End, Math.Min(before, range.First + MaximumSubject));
        for (var at = StartOfClause(range.First, end, before); at < end; at++)
        {
            var run = entities.RunAt(at);
            if (run < 0)
                continue;
            var first = entities.Runs[run].Range.First;
            at = entities.Runs[run].Range.End - 1;
            // "was chosen by Otto Voss": who did it.
            var isAgent = first - 2 > range.First && article.Is(first - 1, "by") && (article.EndsIn(first - 2, "ed") || article.Tokens[first - 2].Has(WordTags.Participle));
            var governed = !isAgent && first > range.First && article.Tokens[first - 1].Has(WordTags.Preposition);
            var owned = at + 1 < range.End && article.Tokens[at + 1].Kind is TokenKind.Possessive;
            if (!governed && !owned && entities.EntityOf(run) is { } entity && (surely ? entity.IsHuman : entity.CouldBeHuman) && Fits(entity, female))
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

    /// <summary>Whether a pronoun may mean somebody: of its sex, and not the one who spoke directly before.</summary>
    private bool Fits(Entity entity, bool? female) => !(_parents is var (father, mother) && (entity == father || entity == mother)) && entity != _turns.Last && (female is null || entity.IsFemale is null || entity.IsFemale == female);

    /// <summary>"who": the noun phrase before it, over a comma.</summary>
    private Entity? Antecedent(int token, int sentence)
    {
        var first = article.Sentences[sentence].First;
        var end = token > first && article.Tokens[token - 1].Kind is TokenKind.Comma ? token - 1 : token;
        var phrase = NounPhraseFinder.LeftOf(article, end, first);
        return phrase.IsEmpty || NounPhraseFinder.IsPronoun(article.Tokens[phrase.Head.First]) ? null : (sources.Named(phrase) ?? sources.Described(phrase)).Entity;
    }
}

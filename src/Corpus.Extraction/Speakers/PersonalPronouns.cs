using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Who "he" and "she" are: the subject of this sentence so far, else of the sentence before, else who spoke last.</summary>
internal sealed class PersonalPronouns(ArticleTokens article, EntityTable entities)
{
    /// <summary>How many sentences back a pronoun may refer.</summary>
    private const int PronounReach = 6;

    /// <summary>How many where each sentence between has the pronoun too, or may be the turn of somebody else.</summary>
    private const int ChainReach = 24;

    /// <summary>What tells whether a person is alone stands this near.</summary>
    private const int MaximumSubject = 64;

    private readonly RecentSpeakers _recent = new(article.Workspace);
    private readonly PeopleOfSentences _people = new(article, entities);

    /// <summary>Notes that a person spoke.</summary>
    public void Remember(Entity person, int sentence) => _recent.Add(person, sentence);

    /// <summary>Whom "his" or "her" means before a word of kin; null where nobody knows.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="parents">Who is not meant, because it is one of them who is called father or mother; null where anybody may be meant.</param>
    public Entity? OwnerBehind(int token, int sentence, (Entity, Entity)? parents) =>
        Find(token, sentence, new(article.Tokens[token].Has(WordTags.Feminine), default, parents), surely: false).Entity;

    /// <summary>The person whom a description takes up as a pronoun would; null where nobody surely is.</summary>
    /// <param name="token">A token of the description.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="female">The sex that it tells; null where it tells none.</param>
    /// <param name="turns">Whose turns of a dialogue stand directly before.</param>
    public Entity? Recent(int token, int sentence, bool? female, TurnsBefore turns) => Find(token, sentence, new(female, turns, null), surely: true).Entity;

    /// <summary>The person whom a pronoun means.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="turns">Whose turns of a dialogue stand directly before.</param>
    public Resolution Resolve(int token, int sentence, TurnsBefore turns)
    {
        bool? female = (article.Tokens[token].Entry.Tags & WordTags.Epicene) == WordTags.Epicene ? null : article.Tokens[token].Has(WordTags.Feminine);
        if (turns.Last is null && _recent.Last(default, out var spokeIn) is { } asker && IsReply(token, sentence, spokeIn))
            turns = turns with { Last = asker };
        var sought = new SoughtPerson(female, turns, null);
        if (turns.BeforeLast is { IsHuman: true } own && sought.MayBe(own))
            return new(own, MentionKind.Pronoun, "pronoun-for-turn");
        var (found, rule) = Find(token, sentence, sought, surely: true);
        if (found is null)
            (found, rule) = Find(token, sentence, sought, surely: false);
        found?.BecomePerson();
        if (found is not null && rule is "pronoun-in-sentence" or "pronoun-from-sentence-before" && IsAlone(found, sentence))
            found.IsFemale ??= female;
        // Who is "he" once is not "she" later.
        if (found is { Lean: 0 } && female is not null)
            found.Lean = female.Value ? 1 : -1;
        return new(found, MentionKind.Pronoun, rule);
    }

    /// <summary>"So you knew?" Rivera asked. "Yes," he replied: whoever asked does not reply.</summary>
    private bool IsReply(int token, int sentence, int asked)
    {
        if (asked != sentence - 1 || token + 1 >= article.Tokens.Count || !ReplyVerbs.Has(article.WordAt(token + 1)))
            return false;
        var before = article.Sentences[sentence - 1];
        for (var at = before.First; at < Math.Min(before.End, before.First + MaximumSubject); at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return article.Text[article.Marked[article.Tokens[at].Marked].Inner.End - 1] == '?';
        }
        return false;
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

    private (Entity? Entity, string Rule) Find(int token, int sentence, SoughtPerson sought, bool surely)
    {
        if (In(sentence, token, sought, surely, out var isTakenUp) is { } here)
            return (here, "pronoun-in-sentence");
        // "She opened the door. She saw Moran. 'Come in,' she said": each pronoun takes up the one before it.
        var at = sentence;
        do
        {
            at--;
            if (Reaches(sentence, at, isTakenUp ? ChainReach : PronounReach) && In(at, int.MaxValue, sought, surely, out isTakenUp) is { } before)
                return (before, at == sentence - 1 ? "pronoun-from-sentence-before" : "pronoun-from-further-back");
        }
        while (isTakenUp && Reaches(sentence, at - 1, ChainReach));
        if (_recent.Last(sought, out var spokeIn) is { } spoke && Reaches(at + 1, spokeIn, PronounReach))
            return (spoke, "pronoun-for-last-speaker");
        for (at--; Reaches(sentence, at, ChainReach) && (Reaches(sentence, at, PronounReach) || article.BreaksWithinParagraphs || _people.HavePronoun(at + 1, sought)); at--)
        {
            if (In(at, int.MaxValue, sought, surely, out _) is { } further)
                return (further, "pronoun-from-further-back");
        }
        return (null, "not-resolved");
    }

    /// <summary>Who spoke in a sentence, else whom it speaks of.</summary>
    private Entity? In(int sentence, int before, SoughtPerson sought, bool surely, out bool isTakenUp)
    {
        isTakenUp = false;
        return _recent.In(sentence, sought) ?? _people.First(sentence, before, sought, surely, out isTakenUp);
    }

    /// <summary>Whether a pronoun of a sentence may refer to another one before it: near enough, and in the same entry of a live blog.</summary>
    private bool Reaches(int sentence, int before, int reach) => before >= 0 && sentence - before <= reach && article.AreInOneEntry(sentence, before);
}

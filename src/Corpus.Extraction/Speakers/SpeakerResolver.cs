using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Who is behind the words that name a speaker.</summary>
/// <remarks>Asked in the order of the text: pronouns look back to who spoke last. Where nothing points at one source the answer is none, never a guess.</remarks>
internal sealed class SpeakerResolver
{
    private readonly ArticleTokens _article;
    private readonly NamedSources _sources;
    private readonly PronounResolver _pronouns;
    private readonly EntityTable _entities;
    private MarriedCouple? _couple;
    private DescribedBodies? _bodies;

    public SpeakerResolver(ArticleTokens article, EntityTable entities)
    {
        (_article, _entities) = (article, entities);
        _sources = new(article, entities);
        _pronouns = new(article, entities, _sources);
    }

    /// <inheritdoc cref="PronounResolver.Narrator"/>
    public Entity? Narrator => _pronouns.Narrator;

    /// <summary>The source that a noun phrase names, and how it does.</summary>
    /// <param name="phrase">The phrase, not empty.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="inMarks">Whether marks show that somebody speaks: of "the letter says" nobody knows who "he" is.</param>
    /// <param name="turns">Whose turns of a dialogue stand directly before.</param>
    public Resolution Resolve(NounPhrase phrase, int sentence, bool inMarks, TurnsBefore turns)
    {
        var found = phrase.Range.Count == 1 && (NounPhraseFinder.IsPronoun(_article.Tokens[phrase.Head.First]) || _article.Tokens[phrase.Head.First].Has(WordTags.PossessivePronoun))
            ? _pronouns.Resolve(phrase.Head.First, sentence, turns)
            : _sources.Named(phrase) ?? Kin(phrase, sentence) ?? TakenUp(phrase, sentence, turns) ?? Body(phrase, sentence) ?? _sources.Described(phrase);
        if (found.Entity is null)
            return found with { Rule = "not-resolved" };
        if (found.Entity != Narrator && (inMarks || found.Rule != "description" || !found.Entity.IsHuman || DescribedKind.IsPerson(_article, phrase)))
            _pronouns.Remember(found.Entity, sentence);
        return found;
    }

    /// <inheritdoc cref="PronounResolver.Remember"/>
    public void Remember(Entity entity, int sentence) => _pronouns.Remember(entity, sentence);

    /// <summary>"the ministry", "the company".</summary>
    private Resolution? Body(NounPhrase phrase, int sentence) =>
        DescribedBodies.CanTakeUp(_article, phrase) && (_bodies ??= new(_article, _entities)).Of(phrase, sentence) is { } body ? new(body, MentionKind.Description, "body-taken-up") : null;

    /// <summary>"the 58-year-old former mayor": who was named just before.</summary>
    private Resolution? TakenUp(NounPhrase phrase, int sentence, TurnsBefore turns) =>
        Epithets.Is(_article, phrase, out var female) && _pronouns.Recent(phrase.Range.First, sentence, female, turns) is { } person ? new(person, MentionKind.Description, "person-taken-up") : null;

    /// <summary>"his wife", "her father".</summary>
    private Resolution? Kin(NounPhrase phrase, int sentence) =>
        phrase.Range.Count > 1 && _article.Tokens[phrase.Range.First].Has(WordTags.PossessivePronoun) && (_couple ??= new(_article, _entities)).Meant(phrase, sentence, _pronouns) is { } kin
            ? new(kin, MentionKind.Description, "kin-of-couple")
            : null;
}

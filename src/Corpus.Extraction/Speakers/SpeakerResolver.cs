using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Who is behind the words that name a speaker.</summary>
/// <remarks>Asked in the order of the text: pronouns look back to who spoke last. Where nothing points at one source the answer is none, never a guess.</remarks>
internal sealed class SpeakerResolver
{
    private readonly ArticleTokens _article;
    private readonly NamedSources _sources;
    private readonly PronounResolver _pronouns;

    public SpeakerResolver(ArticleTokens article, EntityTable entities)
    {
        _article = article;
        _sources = new(article, entities);
        _pronouns = new(article, entities, _sources);
    }

    /// <summary>The source that a noun phrase names, and how it does.</summary>
    /// <param name="phrase">The phrase, not empty.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="turns">Whose turns of a dialogue stand directly before.</param>
    public Resolution Resolve(NounPhrase phrase, int sentence, TurnsBefore turns = default)
    {
        var found = phrase.Range.Count == 1 && (NounPhraseFinder.IsPronoun(_article.Tokens[phrase.Head.First]) || _article.Tokens[phrase.Head.First].Has(WordTags.PossessivePronoun))
            ? _pronouns.Resolve(phrase.Head.First, sentence, turns)
            : _sources.Named(phrase) ?? _sources.Described(phrase);
        if (found.Entity is null)
            return found with { Rule = "not-resolved" };
        _pronouns.Remember(found.Entity, sentence);
        return found;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Rule addressed-by-name for speakers whom the text around the marks does not name, the narrator and those of a description: whoever they talk with calls them by name.</summary>
/// <remarks>Only where everybody calls them by one name.</remarks>
internal sealed class AddressedSpeakers(ArticleTokens article, Vocatives vocatives, List<Attribution> attributions, Dictionary<Attribution, Resolution> resolved)
{
    /// <summary>A turn with an address says something besides.</summary>
    private const int ShortestAddress = 3;

    private readonly SpokenNames _spokenNames = new(article);
    private readonly PieceReader _pieces = new(article);
    private readonly HashSet<Entity> _nameless = article.Workspace.Set<Entity>();

    /// <summary>Who speaks under a name: none of them tells the story.</summary>
    private readonly HashSet<Entity> _named = article.Workspace.Set<Entity>();

    /// <summary>What each of them is called; null where by several names.</summary>
    private readonly Dictionary<Entity, Entity?> _called = article.Workspace.Map<Entity, Entity?>();

    /// <summary>Names spoken in marks alone, by their spelling.</summary>
    private readonly Dictionary<int, Entity> _onlyInMarks = article.Workspace.Map<int, Entity>();

    /// <summary>Gives them their names.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="vocatives">Finds whom speech addresses.</param>
    /// <param name="attributions">What was said, in the order of the text.</param>
    /// <param name="resolved">Who said it.</param>
    /// <param name="narrator">Who tells the story; null where nobody does.</param>
    public static void Resolve(ArticleTokens article, Vocatives vocatives, List<Attribution> attributions, Dictionary<Attribution, Resolution> resolved, Entity? narrator)
    {
        // News has hardly any of them.
        foreach (var attribution in attributions)
        {
            if (resolved.TryGetValue(attribution, out var resolution) && resolution.Entity is { } speaker && (speaker == narrator || IsKnownDescription(article, attribution, resolution)))
            {
                new AddressedSpeakers(article, vocatives, attributions, resolved).Name(narrator);
                return;
            }
        }
    }

    private void Name(Entity? narrator)
    {
        foreach (var attribution in attributions)
        {
            if (!resolved.TryGetValue(attribution, out var resolution) || resolution.Entity is not { } speaker)
                continue;
            if (speaker == narrator || IsKnownDescription(article, attribution, resolution))
                _nameless.Add(speaker);
            else if (resolution.Rule == "name")
                _named.Add(speaker);
        }
        for (var i = 1; i < attributions.Count; i++)
        {
            if (!DialogueTurns.IsAnswer(article, attributions, i))
                continue;
            Note(i - 1, i, narrator);
            Note(i, i - 1, narrator);
        }
        foreach (var attribution in attributions)
        {
            if (resolved.TryGetValue(attribution, out var resolution) && resolution.Entity is { } speaker && _called.TryGetValue(speaker, out var name) && name is not null)
                resolved[attribution] = resolution with { Entity = name, Rule = "addressed-by-name" };
        }
        if (narrator is not null && _called.TryGetValue(narrator, out var told) && told is not null)
            vocatives.Add(told);
    }

    /// <summary>"the visitor", not "a visitor", who is new.</summary>
    private static bool IsKnownDescription(ArticleTokens article, Attribution attribution, Resolution resolution) =>
        resolution is { Rule: "description", Entity.Kind: SpeakerKind.Person } && attribution.Origin.Mention is { IsEmpty: false } mention && !article.Tokens[mention.Range.First].Has(WordTags.Indefinite);

    /// <summary>Notes whom one turn calls by name, where the turn beside is that of somebody without one.</summary>
    private void Note(int turn, int beside, Entity? narrator)
    {
        if (SpeakerOf(beside) is not { } told || !_nameless.Contains(told) || told == SpeakerOf(turn) || IsNameAlone(attributions[turn]))
            return;
        var name = vocatives.In(attributions[turn]) ?? (told == narrator ? OnlyInMarks(_spokenNames.In(attributions[turn])) : null);
        var other = turn + turn - beside;
        if (name is null || !name.MayBe(told.IsFemale) || (told == narrator && _named.Contains(name)) || (other >= 0 && other < attributions.Count && SpeakerOf(other) == name))
            return;
        _called[told] = _called.TryGetValue(told, out var known) && known != name ? null : name;
    }

    /// <summary>"Miss Ashdown," said the visitor: she may tell her own name.</summary>
    private bool IsNameAlone(Attribution turn) => turn.Pieces.Count == 1 && _pieces.WordsOf(turn.First, ShortestAddress).All < ShortestAddress;

    private Entity? OnlyInMarks(TextSpan? name)
    {
        if (name is not { } words)
            return null;
        var spelling = article.Spellings.NumberOf(words);
        if (!_onlyInMarks.TryGetValue(spelling, out var person))
            _onlyInMarks[spelling] = person = Entity.Of(article, words, SpeakerKind.Person);
        return person;
    }

    private Entity? SpeakerOf(int index) => resolved.TryGetValue(attributions[index], out var resolution) ? resolution.Entity : null;
}

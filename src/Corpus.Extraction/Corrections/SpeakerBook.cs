using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Whom a correction can name: who is quoted, whom the text names besides, and whom the corrections bring in.</summary>
internal sealed class SpeakerBook(ArticleTokens article, IEnumerable<Entity> quoted, IEnumerable<Entity> named)
{
    private readonly List<Entity> _quoted = [.. quoted.Distinct()];
    private readonly List<Entity> _others = [.. named.Distinct()];
    private readonly HashSet<Entity> _new = [];
    private readonly HashSet<Entity> _renamed = [];
    private readonly Dictionary<Entity, Entity> _merged = [];

    /// <summary>Who bears a name: by his own before an alias, and by the end of his own (the family name) last. More than one where the name does not tell.</summary>
    public IReadOnlyList<Entity> Find(string name)
    {
        List<Entity>[] tiers =
        [
            _quoted.FindAll(entity => IsName(entity, name)),
            _others.FindAll(entity => IsName(entity, name)),
            _quoted.FindAll(entity => entity.HasAlias(name)),
            _others.FindAll(entity => entity.HasAlias(name)),
            [.. _quoted.Concat(_others).Where(entity => entity.Name.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase))],
        ];
        return tiers.Select(tier => tier.Select(Current).Distinct().ToList()).FirstOrDefault(tier => tier.Count > 0) ?? [];
    }

    /// <summary>Brings in a speaker of a name that nobody has: a person, until a correction says otherwise.</summary>
    public void Bring(string name)
    {
        if (Find(name).Count > 0)
            return;
        var entity = Entity.Given(article, name, SpeakerKind.Person);
        _others.Add(entity);
        _new.Add(entity);
    }

    /// <summary>Who a source is after all that were merged.</summary>
    public Entity Current(Entity entity)
    {
        while (_merged.TryGetValue(entity, out var into))
            entity = into;
        return entity;
    }

    /// <summary>Whether a source has got another name, its own or that of the source that it became.</summary>
    public bool HasNewName(Entity entity) => _merged.ContainsKey(entity) || _renamed.Contains(entity);

    /// <summary>Gives a source a name that no other has.</summary>
    public void Rename(Entity entity, string name)
    {
        entity.Give(name);
        _renamed.Add(entity);
    }

    /// <summary>Makes one source of two; it keeps the name of the second.</summary>
    public void Merge(Entity entity, Entity into)
    {
        if (_new.Contains(into))
            into.Kind = entity.Kind;
        foreach (var alias in entity.Aliases)
            into.AddAlias(alias.Span, alias.Rule);
        foreach (var role in entity.Roles)
            into.AddRole(role.Span, role.Rule);
        _merged[entity] = into;
    }

    private static bool IsName(Entity entity, string name) => string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase);
}

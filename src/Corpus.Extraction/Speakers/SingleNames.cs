using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Names of one word: each means somebody met with a longer name, or somebody new.</summary>
internal sealed class SingleNames(ArticleTokens article, EntityIndex index, List<NameRun> runs)
{
    /// <summary>A shorter word may be another name altogether.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>Within so many sentences a family name takes up the full one.</summary>
    private const int Nearby = 2;

    // By the spelling of the word: whoever was met last with it.
    private readonly Dictionary<int, Entity> _byFamilyName = article.Workspace.Map<int, Entity>();
    private readonly Dictionary<int, Entity> _byGivenName = article.Workspace.Map<int, Entity>();

    /// <summary>By the spelling of a family name with "Mr." or "Mrs.": whom it meant the first time, it means.</summary>
    private readonly Dictionary<int, Entity> _byTitledName = article.Workspace.Map<int, Entity>();

    // Whoever an untitled family name meant last, where nothing else told whom.
    private readonly Dictionary<int, Entity> _byBareName = article.Workspace.Map<int, Entity>();
    private readonly Dictionary<Entity, int> _lastFull = article.Workspace.Map<Entity, int>();

    private readonly HashSet<Entity> _met = article.Workspace.Set<Entity>();

    /// <summary>The spellings of the words that stand behind a preposition of place; made when first asked for.</summary>
    private HashSet<int>? _places;

    /// <summary>Goes past a name of the text; those that follow may mean its bearer.</summary>
    /// <param name="run">The name.</param>
    /// <param name="entity">Whom or what it names.</param>
    public void Meet(NameRun run, Entity entity)
    {
        _met.Add(entity);
        if (run.Range.Count > 1)
            _lastFull[entity] = run.Sentence;
        if (entity.Kind != SpeakerKind.Person)
            return;
        _byFamilyName[entity.Words[entity.Words.Count - 1]] = entity;
        _byGivenName[entity.Words[0]] = entity;
    }

    /// <summary>A name of one word: whoever was met last with it as family name, else as given name; whoever alone has it further on.</summary>
    public Entity Join(NameRun run)
    {
        var female = NameSigns.SexOf(article, run);
        if (female is null)
            return Find(run, female);
        var titled = article.Spellings.NumberOf(article.SpanOf(new(run.Name.First - 1, run.Name.End)));
        return _byTitledName.TryGetValue(titled, out var known) && known.MayBe(female) ? known : _byTitledName[titled] = Find(run, female);
    }

    private Entity Find(NameRun run, bool? female)
    {
        var name = article.SpanOf(run.Name);
        var spelling = article.Spellings.NumberOf(name);
        var titled = run.Range.First < run.Name.First && article.Tokens[run.Name.First - 1].Has(WordTags.Title | WordTags.Role);
        if (!titled && index.BodyOf(spelling) is { } body)
            return body;
        var found = _byFamilyName.TryGetValue(spelling, out var met) && met.IsLikely(female) ? met
            : index.OnlyOneOfFamily(spelling, female, onlyLikely: true) ?? (met?.MayBe(female) == true ? met : index.OnlyOneOfFamily(spelling, female));
        if (!titled && found is not null)
            found = _byBareName[spelling] = OwnerOfBareName(spelling, found, run);
        // "Sir Henry": some titles stand before a given name. A place is called so before a body that has its name: "in Karsava", "Karsava Copper".
        found ??= index.OnlyOneWithFirst(spelling, female) is { } first && (titled || !IsPlace(run)) && (first.Kind == SpeakerKind.Person || _met.Contains(first)) ? first : null;
        if (found is null && !titled)
            found = _byGivenName.TryGetValue(spelling, out met) ? met : Misspelt(run);
        // A headline writes "Post-War Mellworth" like a name; behind "in", Mellworth is a place.
        if (found is { IsOfTitle: true } && !titled && (_places ??= Places()).Contains(spelling))
            found = null;
        if (found is null)
            return titled || article.Language == Language.Persian ? Titled(run, name, female) : index.Organization(run, name);
        found.IsFemale ??= female;
        return found;
    }

    /// <summary>Of two of one family name the paper calls one by that name alone, and the other one in full or with a title: the first one keeps it where the other is not named close by.</summary>
    private Entity OwnerOfBareName(int spelling, Entity met, NameRun run) =>
        _byBareName.TryGetValue(spelling, out var owner) && owner != met && _lastFull.TryGetValue(met, out var full) && run.Sentence - full > Nearby ? owner : met;

    private bool IsPlace(NameRun run) => run.Range.First > 0 && article.Tokens[run.Range.First - 1].Has(WordTags.Place);

    private HashSet<int> Places()
    {
        var places = article.Workspace.Set<int>();
        foreach (var run in runs)
        {
            var isOwner = run.Range.End < article.Tokens.Count && article.Tokens[run.Range.End].Kind is TokenKind.Possessive;
            if (run.Name.Count == 1 && IsPlace(run) && !isOwner)
                places.Add(article.Spellings.NumberOf(article.SpanOf(run.Name)));
        }
        return places;
    }

    /// <summary>The one person whose family name differs from a longer word by a letter: newsrooms misspell names.</summary>
    private Entity? Misspelt(NameRun run)
    {
        var word = article.Text.AsSpan(article.SpanOf(run.Name).Start, article.SpanOf(run.Name).Length);
        if (word.Length < ShortestMisspelt || index.People.Count > EntityIndex.MaximumNamesakes || NameSigns.IsAfterThe(article, run))
            return null;
        Entity? only = null;
        foreach (var person in index.People)
        {
            if (person.Words.Count < 2 || !Misspellings.AreOneLetterApart(word, person.FamilyName))
                continue;
            if (only is not null)
                return null;
            only = person;
        }
        return only;
    }

    /// <summary>"Mrs. Bennet" beside a "Mr. Bennet": the title is what tells them apart.</summary>
    private Entity Titled(NameRun run, TextSpan name, bool? female)
    {
        var entity = index.Person(name, female);
        if (female is not null && entity.Words.Count == 1)
            entity.Title(article.SpanOf(new(run.Name.First - 1, run.Name.End)));
        return entity;
    }
}

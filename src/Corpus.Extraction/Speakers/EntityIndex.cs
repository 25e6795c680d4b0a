using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>The people and bodies of an article by their names: whoever is named is one who was met before, or a new one.</summary>
internal sealed class EntityIndex(ArticleTokens article)
{
    /// <summary>People with one family name that a mention is compared with: a bound for hostile text.</summary>
    public const int MaximumNamesakes = 64;

    // By the spelling of a word, or of a name.
    private readonly Dictionary<int, List<Entity>> _byLastWord = article.Workspace.Map<int, List<Entity>>();
    private readonly Dictionary<int, List<Entity>> _byFirstWord = article.Workspace.Map<int, List<Entity>>();
    private readonly Dictionary<int, Entity> _byName = article.Workspace.Map<int, Entity>();
    private readonly List<int> _words = article.Workspace.List<int>();

    /// <summary>In the order of the text.</summary>
    public List<Entity> People { get; } = article.Workspace.List<Entity>();

    /// <summary>The person of a name of two words and more, or behind a title: one who was met before, or a new one.</summary>
    public Entity Person(TextSpan name, bool? female)
    {
        _words.Clear();
        article.Spellings.AddWords(name, _words);
        var sameLast = ListOf(_byLastWord, FamilyName(name));
        foreach (var known in sameLast)
        {
            if (!IsSamePerson(_words, known.Words) || !known.MayBe(female))
                continue;
            known.Meet(name);
            known.IsFemale ??= female;
            return known;
        }
        var entity = Entity.Of(article, name, SpeakerKind.Person);
        entity.IsFemale = female;
        if (sameLast.Count < MaximumNamesakes)
            sameLast.Add(entity);
        ListOf(_byFirstWord, entity.Words[0]).Add(entity);
        People.Add(entity);
        return entity;
    }

    /// <summary>The last word that is no suffix such as "Jr.".</summary>
    private int FamilyName(TextSpan name)
    {
        var last = article.Text.AsSpan(name.Start, name.Length);
        last = last.Slice(last.LastIndexOf(' ') + 1);
        var isSuffix = _words.Count > 1 && (article.Language.Words.Find(last.TrimEnd('.')).Tags & WordTags.NameSuffix) != 0;
        return _words[_words.Count - (isSuffix ? 2 : 1)];
    }

    /// <summary>The words of one name all stand in the other, or first and last word agree.</summary>
    private static bool IsSamePerson(List<int> one, List<int> other)
    {
        if (one[0] == other[0])
            return true;
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        foreach (var word in few)
        {
            if (!many.Contains(word))
                return false;
        }
        return true;
    }

    /// <summary>The body of a name: one that was met before, or a new one.</summary>
    public Entity Organization(NameRun run, TextSpan name)
    {
        var spelling = article.Spellings.NumberOf(name);
        if (_byName.TryGetValue(spelling, out var entity))
            return entity;
        // "Lumen Foods plc" and "Lumen Foods" are one.
        var bare = run.Name.Count > 2 && IsCompanySuffix(run.Name.Last) ? article.Spellings.NumberOf(article.SpanOf(new(run.Name.First, run.Name.Last))) : spelling;
        if (_byName.TryGetValue(bare, out entity))
        {
            entity.Meet(name);
            _byName[spelling] = entity;
            return entity;
        }
        entity = Entity.Of(article, name, SpeakerKind.Organization, NameSigns.IsAfterThe(article, run));
        entity.MayBePerson = run.Name.Count == 1 && !NameSigns.IsAfterThe(article, run) && !article.Tokens[run.Name.First].Has(WordTags.AllCapitals | WordTags.Organization | WordTags.Group | WordTags.Document);
        _byName[spelling] = entity;
        _byName[bare] = entity;
        ListOf(_byFirstWord, entity.Words[0]).Add(entity);
        return entity;
    }

    private bool IsCompanySuffix(int token) => article.Tokens[token].Has(WordTags.NameSuffix) && article.Tokens[token].Has(WordTags.Organization);

    /// <summary>Gives a body another name.</summary>
    public void AddName(TextSpan name, Entity body) => _byName[article.Spellings.NumberOf(name)] = body;

    /// <summary>The body with a name; null where there is none.</summary>
    public Entity? BodyOf(int spelling) => _byName.TryGetValue(spelling, out var body) ? body : null;

    /// <summary>The one person with a family name; null where there is none or more than one.</summary>
    /// <param name="spelling">The number of the name.</param>
    /// <param name="female">The sex that is asked for; null for either.</param>
    /// <param name="onlyLikely">Whether those are left out that a pronoun hints to be of the other sex.</param>
    public Entity? OnlyOneOfFamily(int spelling, bool? female, bool onlyLikely = false) => OnlyOne(_byLastWord, spelling, female, onlyLikely);

    /// <summary>The one person or body whose name begins with a word; null where there is none or more than one.</summary>
    public Entity? OnlyOneWithFirst(int spelling, bool? female) => OnlyOne(_byFirstWord, spelling, female, onlyLikely: false);

    /// <summary>The one entity under a word that may be of this sex; null where there is none or more than one.</summary>
    private static Entity? OnlyOne(Dictionary<int, List<Entity>> index, int spelling, bool? female, bool onlyLikely)
    {
        if (!index.TryGetValue(spelling, out var all))
            return null;
        Entity? only = null;
        foreach (var entity in all)
        {
            if (!(onlyLikely ? entity.IsLikely(female) : entity.MayBe(female)))
                continue;
            if (only is not null)
                return null;
            only = entity;
        }
        return only;
    }

    private List<Entity> ListOf(Dictionary<int, List<Entity>> index, int spelling)
    {
        if (!index.TryGetValue(spelling, out var list))
            index[spelling] = list = article.Workspace.List<Entity>();
        return list;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Whom and what the article names, with every name run joined to its entity.</summary>
/// <remarks>Names of two words and more come first; a single word then means the last person met whose name ends in it.</remarks>
internal sealed class EntityTable
{
    /// <summary>People with one family name, or one role, that a mention is compared with: a bound for hostile text.</summary>
    private const int MaximumNamesakes = 64;

    private readonly ArticleTokens _article;
    private readonly List<NameRun> _runs;
    private readonly Entity?[] _entityOfRun;
    private readonly Dictionary<int, int> _runOfToken = [];
    private readonly Dictionary<string, List<Entity>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Entity> _people = [];
    private Dictionary<string, List<Entity>>? _byRoleWord;

    private EntityTable(ArticleTokens article, List<NameRun> runs)
    {
        _article = article;
        _runs = runs;
        _entityOfRun = new Entity?[_runs.Count];
    }

    /// <summary>Whether a token belongs to the name of a person.</summary>
    public bool IsPerson(int token) => RunAt(token) is var run && run >= 0 && EntityOf(run) is { Kind: SpeakerKind.Person };

    public IReadOnlyList<NameRun> Runs => _runs;

    /// <summary>The people with a role that holds a word, in the order of the text; no more than a description can choose among.</summary>
    public IReadOnlyList<Entity> WithRole(string word)
    {
        _byRoleWord ??= IndexRoles();
        return _byRoleWord.TryGetValue(word, out var holders) ? holders : [];
    }

    private Dictionary<string, List<Entity>> IndexRoles()
    {
        var index = new Dictionary<string, List<Entity>>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in _people)
        {
            foreach (var word in person.Roles.SelectMany(role => RoleWords.Of(role.Text)).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!index.TryGetValue(word, out var holders))
                    index[word] = holders = [];
                if (holders.Count < MaximumNamesakes)
                    holders.Add(person);
            }
        }
        return index;
    }

    /// <summary>Joins the names of an article.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="runs">All names in the order of the text.</param>
    public static EntityTable Read(ArticleTokens article, List<NameRun> runs)
    {
        var table = new EntityTable(article, runs);
        for (var run = 0; run < table._runs.Count; run++)
        {
            for (var token = table._runs[run].Range.First; token < table._runs[run].Range.End; token++)
                table._runOfToken[token] = run;
        }
        table.JoinFullNames();
        table.JoinSingleNames();
        table.NoteOccurrences();
        return table;
    }

    /// <summary>The index of the name run that a token belongs to; -1 where it belongs to none.</summary>
    public int RunAt(int token) => _runOfToken.TryGetValue(token, out var run) ? run : -1;

    /// <summary>Who or what a run names; null where it is a title or role only.</summary>
    public Entity? EntityOf(int run) => _entityOfRun[run];

    private void JoinFullNames()
    {
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_runs[run].Name.Count < 2)
                continue;
            var name = _article.TextOf(_runs[run].Name);
            _entityOfRun[run] = IsOrganization(_runs[run]) ? Named(WithArticle(_runs[run], name), SpeakerKind.Organization) : Person(name);
        }
    }

    private void JoinSingleNames()
    {
        var lastMet = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_runs[run].Name.IsEmpty)
                continue;
            var entity = _entityOfRun[run] ??= Single(_runs[run], lastMet);
            if (entity.Kind != SpeakerKind.Person)
                continue;
            var words = entity.Name.Split(' ');
            lastMet[words[words.Length - 1]] = entity;
            lastMet[words[0]] = entity;
        }
    }

    private Entity Single(NameRun run, Dictionary<string, Entity> lastMet)
    {
        var name = _article.TextOf(run.Name);
        if (lastMet.TryGetValue(name, out var met))
            return met;
        if (_byLastWord.TryGetValue(name, out var later) && later.Count == 1)
            return later[0];
        if (_byFirstWord.TryGetValue(name, out later) && later.Count == 1)
            return later[0];
        var titled = run.Range.First < run.Name.First && _article.Tokens[run.Name.First - 1].Has(WordTags.Title | WordTags.Role);
        return titled ? Person(name) : Named(WithArticle(run, name), SpeakerKind.Organization);
    }

    private Entity Named(string name, SpeakerKind kind)
    {
        var key = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;
        if (_byName.TryGetValue(key, out var entity))
            return entity;
        entity = new Entity(name, kind);
        _byName[key] = entity;
        AddFirstWord(key.Split(' ')[0], entity);
        return entity;
    }

    private Entity Person(string name)
    {
        var words = name.Split(' ');
        var last = LastWord(words);
        if (!_byLastWord.TryGetValue(last, out var sameLast))
            _byLastWord[last] = sameLast = [];
        foreach (var known in sameLast)
        {
            if (!IsSamePerson(words, known.Name.Split(' ')))
                continue;
            if (name.Length > known.Name.Length)
                known.Rename(name);
            return known;
        }
        var entity = new Entity(name, SpeakerKind.Person);
        if (sameLast.Count < MaximumNamesakes)
            sameLast.Add(entity);
        AddFirstWord(words[0], entity);
        _people.Add(entity);
        return entity;
    }

    private void AddFirstWord(string word, Entity entity)
    {
        if (!_byFirstWord.TryGetValue(word, out var sameFirst))
            _byFirstWord[word] = sameFirst = [];
        sameFirst.Add(entity);
    }

    /// <summary>The family name: the last word that is no suffix such as "Jr.".</summary>
    private string LastWord(string[] words)
    {
        var last = words[words.Length - 1];
        return words.Length > 1 && (_article.Language.Words.Find(last.AsSpan().TrimEnd('.')).Tags & WordTags.NameSuffix) != 0 ? words[words.Length - 2] : last;
    }

    /// <summary>The words of one name all stand in the other, or first and last word agree.</summary>
    private static bool IsSamePerson(string[] one, string[] other)
    {
        if (string.Equals(one[0], other[0], StringComparison.OrdinalIgnoreCase))
            return true;
        var (few, many) = one.Length <= other.Length ? (one, other) : (other, one);
        return few.All(word => many.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private bool IsOrganization(NameRun run)
    {
        var tokens = _article.Tokens;
        for (var at = run.Name.First; at < run.Name.End; at++)
        {
            if (tokens[at].Kind is TokenKind.Other || _article.Is(at, "of") || (tokens[at].Has(WordTags.Organization) && !tokens[at].Has(WordTags.Role)))
                return true;
        }
        return run.Range.First == run.Name.First && IsAfterThe(run);
    }

    private bool IsAfterThe(NameRun run) => run.Range.First > 0 && _article.Is(run.Range.First - 1, "the");

    private string WithArticle(NameRun run, string name) => IsAfterThe(run) ? "the " + name : name;

    private void NoteOccurrences()
    {
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_entityOfRun[run] is not { } entity)
                continue;
            var name = _runs[run].Name;
            if (name.First > _runs[run].Range.First && _article.Tokens[name.First - 1].Has(WordTags.Honorific))
            {
                entity.IsFemale ??= SexOf(name.First - 1);
                name = new TokenRange(name.First - 1, name.End);
            }
            entity.AddAlias(_article.Anchor(name), name.Count > 1 ? "shorter-name" : "single-name");
        }
    }

    private bool? SexOf(int title) =>
        _article.Is(title, "Mrs.") || _article.Is(title, "Ms.") || _article.Is(title, "Mrs") || _article.Is(title, "Ms") || _article.Is(title, "Miss") || _article.Is(title, "Lady") ? true
        : _article.Is(title, "Mr.") || _article.Is(title, "Mr") || _article.Is(title, "Sir") || _article.Is(title, "Lord") ? false
        : null;
}

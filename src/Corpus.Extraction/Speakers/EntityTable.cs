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
    private readonly List<Entity?> _entityOfRun;

    /// <summary>For each token the index of its run plus one; zero where it belongs to none.</summary>
    private readonly List<int> _runOfToken;

    // By the spelling of a word, or of a name.
    private readonly Dictionary<int, List<Entity>> _byLastWord;
    private readonly Dictionary<int, List<Entity>> _byFirstWord;
    private readonly Dictionary<int, Entity> _byName;
    private readonly List<Entity> _people;
    private readonly List<int> _words;
    private Dictionary<int, List<Entity>>? _byRoleWord;

    private EntityTable(ArticleTokens article, List<NameRun> runs)
    {
        _article = article;
        _runs = runs;
        _entityOfRun = article.Workspace.List<Entity?>();
        _runOfToken = article.Workspace.List<int>();
        _byLastWord = article.Workspace.Map<int, List<Entity>>();
        _byFirstWord = article.Workspace.Map<int, List<Entity>>();
        _byName = article.Workspace.Map<int, Entity>();
        _people = article.Workspace.List<Entity>();
        _words = article.Workspace.List<int>();
    }

    /// <summary>Whether a token belongs to the name of a person.</summary>
    public bool IsPerson(int token) => RunAt(token) is var run && run >= 0 && EntityOf(run) is { Kind: SpeakerKind.Person };

    public List<NameRun> Runs => _runs;

    /// <summary>Whom and what the article names, in the order of the text.</summary>
    public IEnumerable<Entity> All => _entityOfRun.OfType<Entity>().Distinct();

    /// <summary>The people with a role that holds the word of a token, in the order of the text; no more than a description can choose among.</summary>
    public List<Entity> WithRole(int token)
    {
        _byRoleWord ??= IndexRoles();
        return ListOf(_byRoleWord, SpellingOf(token));
    }

    private Dictionary<int, List<Entity>> IndexRoles()
    {
        var index = _article.Workspace.Map<int, List<Entity>>();
        foreach (var person in _people)
        {
            foreach (var role in person.Roles)
            {
                var rest = role.Span;
                while (RoleWords.Next(_article.Text, ref rest, out var word))
                {
                    var holders = ListOf(index, _article.Spellings.NumberOf(word));
                    if (holders.Count < MaximumNamesakes && (holders.Count == 0 || holders[holders.Count - 1] != person))
                        holders.Add(person);
                }
            }
        }
        return index;
    }

    private List<Entity> ListOf(Dictionary<int, List<Entity>> index, int spelling)
    {
        if (!index.TryGetValue(spelling, out var list))
            index[spelling] = list = _article.Workspace.List<Entity>();
        return list;
    }

    private int SpellingOf(int token) => _article.Spellings.NumberOf(_article.SpanOf(new(token, token + 1)));

    /// <summary>Joins the names of an article.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="runs">All names in the order of the text.</param>
    public static EntityTable Read(ArticleTokens article, List<NameRun> runs)
    {
        var table = new EntityTable(article, runs);
        for (var run = 0; run < runs.Count; run++)
        {
            table._entityOfRun.Add(null);
            while (table._runOfToken.Count < runs[run].Range.First)
                table._runOfToken.Add(0);
            while (table._runOfToken.Count < runs[run].Range.End)
                table._runOfToken.Add(run + 1);
        }
        table.JoinFullNames();
        table.JoinSingleNames();
        table.NoteOccurrences();
        return table;
    }

    /// <summary>The index of the name run that a token belongs to; -1 where it belongs to none.</summary>
    public int RunAt(int token) => (uint)token < (uint)_runOfToken.Count ? _runOfToken[token] - 1 : -1;

    /// <summary>Who or what a run names; null where it is a title or role only.</summary>
    public Entity? EntityOf(int run) => _entityOfRun[run];

    private void JoinFullNames()
    {
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_runs[run].Name.Count < 2)
                continue;
            var name = _article.SpanOf(_runs[run].Name);
            _entityOfRun[run] = IsOrganization(_runs[run]) ? Organization(_runs[run], name) : Person(name);
        }
    }

    private void JoinSingleNames()
    {
        var lastMet = _article.Workspace.Map<int, Entity>();
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_runs[run].Name.IsEmpty)
                continue;
            var entity = _entityOfRun[run] ??= Single(_runs[run], lastMet);
            if (entity.Kind != SpeakerKind.Person)
                continue;
            lastMet[entity.Words[entity.Words.Count - 1]] = entity;
            lastMet[entity.Words[0]] = entity;
        }
    }

    private Entity Single(NameRun run, Dictionary<int, Entity> lastMet)
    {
        var name = _article.SpanOf(run.Name);
        var spelling = _article.Spellings.NumberOf(name);
        if (lastMet.TryGetValue(spelling, out var met))
            return met;
        if (_byLastWord.TryGetValue(spelling, out var later) && later.Count == 1)
            return later[0];
        if (_byFirstWord.TryGetValue(spelling, out later) && later.Count == 1)
            return later[0];
        var titled = run.Range.First < run.Name.First && _article.Tokens[run.Name.First - 1].Has(WordTags.Title | WordTags.Role);
        return titled ? Person(name) : Organization(run, name);
    }

    private Entity Organization(NameRun run, TextSpan name)
    {
        var spelling = _article.Spellings.NumberOf(name);
        if (_byName.TryGetValue(spelling, out var entity))
            return entity;
        entity = Entity.Of(_article, name, SpeakerKind.Organization, IsAfterThe(run));
        _byName[spelling] = entity;
        ListOf(_byFirstWord, entity.Words[0]).Add(entity);
        return entity;
    }

    private Entity Person(TextSpan name)
    {
        _words.Clear();
        _article.AddWords(name, _words);
        var sameLast = ListOf(_byLastWord, FamilyName(name));
        foreach (var known in sameLast)
        {
            if (!IsSamePerson(_words, known.Words))
                continue;
            known.Meet(name);
            return known;
        }
        var entity = Entity.Of(_article, name, SpeakerKind.Person);
        if (sameLast.Count < MaximumNamesakes)
            sameLast.Add(entity);
        ListOf(_byFirstWord, entity.Words[0]).Add(entity);
        _people.Add(entity);
        return entity;
    }

    /// <summary>The last word that is no suffix such as "Jr.".</summary>
    private int FamilyName(TextSpan name)
    {
        var last = _article.Text.AsSpan(name.Start, name.Length);
        last = last.Slice(last.LastIndexOf(' ') + 1);
        var isSuffix = _words.Count > 1 && (_article.Language.Words.Find(last.TrimEnd('.')).Tags & WordTags.NameSuffix) != 0;
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
            entity.AddAlias(_article.PlaceOf(name), name.Count > 1 ? "shorter-name" : "single-name");
        }
    }

    private bool? SexOf(int title) =>
        _article.Is(title, "Mrs.") || _article.Is(title, "Ms.") || _article.Is(title, "Mrs") || _article.Is(title, "Ms") || _article.Is(title, "Miss") || _article.Is(title, "Lady") ? true
        : _article.Is(title, "Mr.") || _article.Is(title, "Mr") || _article.Is(title, "Sir") || _article.Is(title, "Lord") ? false
        : null;
}

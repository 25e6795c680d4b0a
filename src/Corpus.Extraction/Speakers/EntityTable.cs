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

    /// <summary>A shorter word may be another name altogether.</summary>
    private const int ShortestMisspelt = 5;

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
            var acronym = Acronyms.BracketedBehind(_article, _runs[run]);
            var entity = acronym >= 0 || IsOrganization(_runs[run]) ? Organization(_runs[run], name) : Person(name, SexOf(_runs[run]));
            _entityOfRun[run] = entity;
            if (acronym >= 0)
                _byName[SpellingOf(acronym)] = entity;
        }
    }

    private void JoinSingleNames()
    {
        var byFamilyName = _article.Workspace.Map<int, Entity>();
        var byGivenName = _article.Workspace.Map<int, Entity>();
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_runs[run].Name.IsEmpty)
                continue;
            var entity = _entityOfRun[run] ??= Single(_runs[run], byFamilyName, byGivenName);
            if (entity.Kind != SpeakerKind.Person)
                continue;
            byFamilyName[entity.Words[entity.Words.Count - 1]] = entity;
            byGivenName[entity.Words[0]] = entity;
        }
    }

    /// <summary>A name of one word: whoever was met last with it as family name, else as given name; whoever alone has it further on.</summary>
    private Entity Single(NameRun run, Dictionary<int, Entity> byFamilyName, Dictionary<int, Entity> byGivenName)
    {
        var name = _article.SpanOf(run.Name);
        var spelling = _article.Spellings.NumberOf(name);
        var female = SexOf(run);
        var titled = run.Range.First < run.Name.First && _article.Tokens[run.Name.First - 1].Has(WordTags.Title | WordTags.Role);
        if (_byName.TryGetValue(spelling, out var body) && !titled)
            return body;
        var found = byFamilyName.TryGetValue(spelling, out var met) && Fits(met, female) ? met : OnlyOne(_byLastWord, spelling, female);
        // "Sir Henry": some titles stand before a given name.
        found ??= OnlyOne(_byFirstWord, spelling, female);
        if (found is null && !titled)
            found = byGivenName.TryGetValue(spelling, out met) ? met : Misspelt(run);
        if (found is null)
            return titled ? Titled(run, name, female) : Organization(run, name);
        found.IsFemale ??= female;
        return found;
    }

    private static bool Fits(Entity entity, bool? female) => female is null || entity.IsFemale is null || entity.IsFemale == female;

    /// <summary>The one entity under a word that may be of this sex; null where there is none or more than one.</summary>
    private static Entity? OnlyOne(Dictionary<int, List<Entity>> index, int spelling, bool? female)
    {
        if (!index.TryGetValue(spelling, out var all))
            return null;
        Entity? only = null;
        foreach (var entity in all)
        {
            if (!Fits(entity, female))
                continue;
            if (only is not null)
                return null;
            only = entity;
        }
        return only;
    }

    /// <summary>The one person whose family name differs from a longer word by a letter: newsrooms misspell names.</summary>
    private Entity? Misspelt(NameRun run)
    {
        var word = _article.Text.AsSpan(_article.SpanOf(run.Name).Start, _article.SpanOf(run.Name).Length);
        if (word.Length < ShortestMisspelt || _people.Count > MaximumNamesakes || IsAfterThe(run))
            return null;
        Entity? only = null;
        foreach (var person in _people)
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
        var entity = Person(name, female);
        if (female is not null && entity.Words.Count == 1)
            entity.Title(_article.SpanOf(new(run.Name.First - 1, run.Name.End)));
        return entity;
    }

    private Entity Organization(NameRun run, TextSpan name)
    {
        var spelling = _article.Spellings.NumberOf(name);
        if (_byName.TryGetValue(spelling, out var entity))
            return entity;
        entity = Entity.Of(_article, name, SpeakerKind.Organization, IsAfterThe(run));
        entity.MayBePerson = run.Name.Count == 1 && !IsAfterThe(run) && !_article.Tokens[run.Name.First].Has(WordTags.AllCapitals | WordTags.Organization | WordTags.Group | WordTags.Document);
        _byName[spelling] = entity;
        ListOf(_byFirstWord, entity.Words[0]).Add(entity);
        return entity;
    }

    private Entity Person(TextSpan name, bool? female)
    {
        _words.Clear();
        _article.AddWords(name, _words);
        var sameLast = ListOf(_byLastWord, FamilyName(name));
        foreach (var known in sameLast)
        {
            if (!IsSamePerson(_words, known.Words) || !Fits(known, female))
                continue;
            known.Meet(name);
            known.IsFemale ??= female;
            return known;
        }
        var entity = Entity.Of(_article, name, SpeakerKind.Person);
        entity.IsFemale = female;
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
        return (run.Range.First == run.Name.First && IsAfterThe(run)) || HasAcronym(run.Name);
    }

    /// <summary>"CBS News": letters for words, among words that are none.</summary>
    private bool HasAcronym(TokenRange name)
    {
        var (letters, words) = (0, 0);
        for (var at = name.First; at < name.End; at++)
        {
            var token = _article.Tokens[at];
            if (token.Has(WordTags.AllCapitals) && token.End - token.Start > 1 && !token.Has(WordTags.NameSuffix | WordTags.Abbreviation) && _article.Text[token.Start + 1] != '.')
                letters++;
            else if (token.IsWord && token.End - token.Start > 2 && _article.Text[token.End - 1] != '.')
                words++;
        }
        return letters > 0 && words > 0;
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
                name = new TokenRange(name.First - 1, name.End);
            var isAcronym = entity.Words.Count > 1 && name.Count == 1 && _article.Tokens[name.First].Has(WordTags.AllCapitals);
            entity.AddAlias(_article.PlaceOf(name), isAcronym ? "acronym" : name.Count > 1 ? "shorter-name" : "single-name");
            if (!entity.MayBePerson)
                continue;
            entity.SpeaksInMarks |= SpeaksInMarks(_runs[run]);
            entity.IsPlace |= name.First > 0 && _article.Tokens[name.First - 1].Has(WordTags.Place);
        }
    }

    /// <summary>"said Elizabeth" or "Elizabeth said" beside a marked string; "Elizabeth, who".</summary>
    private bool SpeaksInMarks(NameRun run)
    {
        var (before, behind) = (run.Range.First - 1, run.Range.End);
        if (IsCue(before) && (IsMarked(before - 1) || (IsSign(before - 1) && IsMarked(before - 2))))
            return true;
        if (IsCue(behind))
            return IsMarked(behind + 1) || (IsSign(behind + 1) && IsMarked(behind + 2)) || IsMarked(before) || (IsSign(before) && IsMarked(before - 1));
        return IsSign(behind) && behind + 1 < _article.Tokens.Count && _article.Is(behind + 1, "who");
    }

    private bool IsCue(int token) => Has(token) && _article.Tokens[token].IsWord && (_article.Tokens[token].Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0;

    private bool IsMarked(int token) => Has(token) && _article.Tokens[token].Kind is TokenKind.Marked;

    private bool IsSign(int token) => Has(token) && _article.Tokens[token].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;

    private bool Has(int token) => (uint)token < (uint)_article.Tokens.Count;

    /// <summary>What the title before a name tells of its bearer.</summary>
    private bool? SexOf(NameRun run)
    {
        var title = run.Name.First - 1;
        if (run.Name.First <= run.Range.First || !_article.Tokens[title].Has(WordTags.Honorific))
            return null;
        return _article.Tokens[title].Has(WordTags.Feminine) ? true : _article.Tokens[title].Has(WordTags.Masculine) ? false : null;
    }
}

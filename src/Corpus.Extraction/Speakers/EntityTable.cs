using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Whom and what the article names, with every name run joined to its entity.</summary>
/// <remarks>Names of two words and more come first; a single word then means the last person met whose name ends in it.</remarks>
internal sealed class EntityTable
{
    private readonly ArticleTokens _article;
    private readonly List<NameRun> _runs;
    private readonly List<Entity?> _entityOfRun;
    private readonly EntityIndex _index;
    private readonly RoleHolders _holders;

    /// <summary>For each token the index of its run plus one; zero where it belongs to none.</summary>
    private readonly List<int> _runOfToken;

    private EntityTable(ArticleTokens article, List<NameRun> runs)
    {
        _article = article;
        _runs = runs;
        _entityOfRun = article.Workspace.List<Entity?>();
        _runOfToken = article.Workspace.List<int>();
        _index = new EntityIndex(article);
        _holders = new RoleHolders(article, _index.People);
    }

    /// <summary>Joins the names of an article.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="runs">All names in the order of the text.</param>
    public static EntityTable Read(ArticleTokens article, List<NameRun> runs)
    {
        var table = new EntityTable(article, runs);
        table.PlaceRuns();
        table.JoinFullNames();
        table.JoinSingleNames();
        table.NoteOccurrences();
        return table;
    }

    public List<NameRun> Runs => _runs;

    /// <summary>Whom and what the article names, in the order of the text.</summary>
    public IEnumerable<Entity> All => _entityOfRun.OfType<Entity>().Distinct();

    /// <summary>The index of the name run that a token belongs to; -1 where it belongs to none.</summary>
    public int RunAt(int token) => (uint)token < (uint)_runOfToken.Count ? _runOfToken[token] - 1 : -1;

    /// <summary>Who or what a run names; null where it is a title or role only.</summary>
    public Entity? EntityOf(int run) => _entityOfRun[run];

    /// <summary>Whether a token belongs to the name of a person.</summary>
    public bool IsPerson(int token) => RunAt(token) is var run && run >= 0 && EntityOf(run) is { Kind: SpeakerKind.Person };

    /// <inheritdoc cref="RoleHolders.Of"/>
    public List<Entity> WithRole(int token) => _holders.Of(token);

    private void PlaceRuns()
    {
        for (var run = 0; run < _runs.Count; run++)
        {
            _entityOfRun.Add(null);
            while (_runOfToken.Count < _runs[run].Range.First)
                _runOfToken.Add(0);
            while (_runOfToken.Count < _runs[run].Range.End)
                _runOfToken.Add(run + 1);
        }
    }

    private void JoinFullNames()
    {
        var bodies = SureBodies();
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_runs[run].Name.Count < 2)
                continue;
            var name = _article.SpanOf(_runs[run].Name);
            var acronym = Acronyms.BracketedBehind(_article, _runs[run]);
            var isBody = acronym >= 0 || NameSigns.IsOrganization(_article, _runs[run]) || (bodies.Contains(_article.Spellings.NumberOf(name)) && _runs[run].Range.First == _runs[run].Name.First);
            var entity = isBody ? _index.Organization(_runs[run], name) : _index.Person(name, NameSigns.SexOf(_article, _runs[run]));
            if (!isBody)
                entity.LikelyFemale ??= NameSigns.LikelySexOf(_article, _runs[run]);
            _entityOfRun[run] = entity;
            if (acronym >= 0)
                _index.AddName(_article.SpanOf(new(acronym, acronym + 1)), entity);
        }
    }

    /// <summary>The spellings of names that one place of the article shows to be those of bodies.</summary>
    private HashSet<int> SureBodies()
    {
        var bodies = _article.Workspace.Set<int>();
        foreach (var run in _runs)
        {
            if (run.Name.Count > 1 && NameSigns.IsSurelyOrganization(_article, run))
                bodies.Add(_article.Spellings.NumberOf(_article.SpanOf(run.Name)));
        }
        return bodies;
    }

    /// <summary>Tells the names that stand in the title alone.</summary>
    private void NoteNamesOfTitle()
    {
        foreach (var inTitle in (ReadOnlySpan<bool>)[true, false])
        {
            for (var run = 0; run < _runs.Count; run++)
            {
                if (_entityOfRun[run] is { } entity && _article.IsTitle(_runs[run].Range) == inTitle)
                    entity.IsOfTitle = inTitle;
            }
        }
    }

    private void JoinSingleNames()
    {
        NoteNamesOfTitle();
        var singles = new SingleNames(_article, _index, _runs);
        for (var run = 0; run < _runs.Count; run++)
        {
            if (!_runs[run].Name.IsEmpty)
                singles.Meet(_runs[run], _entityOfRun[run] ??= singles.Join(_runs[run]));
        }
    }

    private void NoteOccurrences()
    {
        for (var run = 0; run < _runs.Count; run++)
        {
            if (_entityOfRun[run] is { } entity)
            {
                NameOccurrences.Note(_article, _runs[run], entity);
                if (run == 0 || _runs[run - 1].Sentence != _runs[run].Sentence)
                    entity.Lean += PronounsBehind.LeanOf(_article, _runs[run], run + 1 == _runs.Count || _runs[run + 1].Sentence != _runs[run].Sentence);
            }
        }
    }
}

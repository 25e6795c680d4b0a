using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Session;

/// <summary>The corpora of one session: what the module brings, and what was imported.</summary>
/// <remarks>
/// Each runspace has its own, as it has its own variables: nothing that runs beside it changes what its commands read.
/// The current one is what was imported last, and without any import what the module brings. Thread-safe.
/// </remarks>
internal sealed class SessionCorpora
{
    private static readonly ConditionalWeakTable<Runspace, SessionCorpora> Sessions = new();

    private readonly List<CorpusOpening> _imported = [];

    /// <summary>The corpora of the session that this thread runs for.</summary>
    public static SessionCorpora Present => Runspace.DefaultRunspace is { } runspace ? Sessions.GetValue(runspace, _ => new()) : new();

    /// <summary>Forgets what this session has imported.</summary>
    public static void Leave()
    {
        if (Runspace.DefaultRunspace is { } runspace)
            Sessions.Remove(runspace);
    }

    /// <summary>What is read where nothing else is said.</summary>
    /// <param name="module">The module that a command belongs to.</param>
    public CorpusOpening Current(PSModuleInfo? module)
    {
        lock (_imported)
            return _imported.Count > 0 ? _imported[_imported.Count - 1] : ModuleCorpus.Open(module);
    }

    /// <summary>All that can be read: what the module brings first, then in the order of import.</summary>
    public IReadOnlyList<CorpusOpening> All(PSModuleInfo? module)
    {
        var own = ModuleCorpus.Open(module);
        lock (_imported)
            return own.Corpus is null ? [.. _imported] : [own, .. _imported];
    }

    /// <summary>The corpora with these names, each once, in the order of <see cref="All"/>.</summary>
    /// <param name="module">The module that a command belongs to.</param>
    /// <param name="names">Names and patterns.</param>
    /// <param name="unknown">Takes the names without wildcards that no corpus has.</param>
    public IReadOnlyList<CorpusOpening> Named(PSModuleInfo? module, string[] names, Action<string> unknown)
    {
        var all = All(module);
        if (NameFilter.For(names) is not { } filter)
            return [];
        foreach (var pattern in filter.Patterns.Where(pattern => pattern.IsLiteral && !all.Any(opening => pattern.Fits(opening.Name))))
            unknown(pattern.Value);
        return [.. all.Where(opening => filter.Fits(opening.Name))];
    }

    /// <summary>Adds a corpus, which is the current one then, in the place of one of the same name.</summary>
    public void Add(CorpusOpening opening)
    {
        lock (_imported)
        {
            _imported.RemoveAll(known => IsNamed(known, opening.Name));
            _imported.Add(opening.Noted());
        }
    }

    /// <summary>What has exactly this name; null where nothing has.</summary>
    public CorpusOpening? Find(PSModuleInfo? module, string name) => All(module).FirstOrDefault(known => IsNamed(known, name));

    /// <summary>Takes an imported corpus out.</summary>
    public void Remove(CorpusOpening opening)
    {
        lock (_imported)
            _imported.Remove(opening);
    }

    private static bool IsNamed(CorpusOpening opening, string name) => string.Equals(opening.Name, name, StringComparison.OrdinalIgnoreCase);
}

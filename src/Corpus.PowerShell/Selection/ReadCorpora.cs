using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Selection;

/// <summary>The corpora that one command reads: those that it names, or the current one; and those that objects of the pipeline come from.</summary>
internal sealed class ReadCorpora
{
    private readonly PSModuleInfo? _module;
    private readonly bool _areNamed;
    private readonly Dictionary<ICorpus, Criteria> _resolved = [];

    /// <param name="module">The module that the command belongs to.</param>
    /// <param name="names">Names and patterns; null where the command names none.</param>
    /// <param name="report">Takes an error for each name that no corpus has.</param>
    public ReadCorpora(PSModuleInfo? module, string[]? names, Action<ErrorRecord> report)
    {
        _module = module;
        _areNamed = names is not null;
        var session = SessionCorpora.Present;
        Chosen = names is null
            ? [session.Current(module)]
            : session.Named(module, names, name => report(CorpusErrors.CorpusUnknown(name, NearestNames.Of(name, session.All(module).Select(opening => opening.Name)))));
    }

    /// <summary>What is read where no object leads elsewhere.</summary>
    public IReadOnlyList<CorpusOpening> Chosen { get; }

    /// <summary>
    /// The corpora that a row leads into: the one that it was read out of. Where corpora are named, a row of another one leads nowhere,
    /// but a speaker may speak in several, and leads into each of them.
    /// </summary>
    public IEnumerable<CorpusOpening> Of(object row)
    {
        if (_areNamed && row is Speaker)
            return Chosen;
        if (CorpusOpening.OfRow(row) is { } origin)
            return !_areNamed ? [origin] : Chosen.Where(opening => opening.Corpus == origin.Corpus);
        return row is Speaker speaker && !Chosen.Any(opening => Knows(opening, speaker)) && SessionCorpora.Present.All(_module).FirstOrDefault(opening => Knows(opening, speaker)) is { } other
            ? [other]
            : Chosen;
    }

    /// <summary>The criteria for a corpus that is not among those chosen, resolved once.</summary>
    public Criteria Resolved(CorpusOpening opening, Func<ICorpus, Criteria> resolve)
    {
        if (!_resolved.TryGetValue(opening.Corpus!, out var criteria))
            _resolved[opening.Corpus!] = criteria = resolve(opening.Corpus!);
        return criteria;
    }

    private static bool Knows(CorpusOpening opening, Speaker speaker) => opening.Corpus?.FindSpeaker(speaker.Key) is not null;
}

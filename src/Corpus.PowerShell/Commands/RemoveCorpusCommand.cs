using System.Management.Automation;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>Takes imported corpora out of the session.</summary>
[Cmdlet(VerbsCommon.Remove, "Corpus", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class RemoveCorpusCommand : PSCmdlet, IDisposable
{
    /// <summary>Names or patterns.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(CorpusCompleter))]
    public string[] Name { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var module = MyInvocation.MyCommand.Module;
        var session = SessionCorpora.Present;
        var all = session.All(module);
        foreach (var opening in session.Named(module, Name, name => WriteError(CorpusErrors.CorpusUnknown(name, NearestNames.Of(name, all.Select(known => known.Name))))))
            Remove(session, opening);
    }

    private void Remove(SessionCorpora session, CorpusOpening opening)
    {
        if (opening.Kind != CorpusKind.Module)
        {
            if (ShouldProcess(opening.Name))
                session.Remove(opening);
        }
        else if (NameFilter.For(Name)!.Patterns.Any(pattern => pattern.IsLiteral && pattern.Fits(opening.Name)))
        {
            // A pattern means what can be removed.
            WriteError(CorpusErrors.CorpusNotRemovable(opening.Name));
        }
    }

    /// <summary>Holds nothing.</summary>
    public void Dispose()
    {
    }
}

using System.Management.Automation;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets the corpora of the session.</summary>
[Cmdlet(VerbsCommon.Get, "Corpus")]
[OutputType(typeof(CorpusInfo))]
public sealed class GetCorpusCommand : PSCmdlet, IDisposable
{
    /// <summary>Names or patterns.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(CorpusCompleter))]
    public string[] Name { get; set; } = ["*"];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var module = MyInvocation.MyCommand.Module;
        var session = SessionCorpora.Present;
        var all = session.All(module);
        var current = session.Current(module);
        foreach (var opening in session.Named(module, Name, name => WriteError(CorpusErrors.CorpusUnknown(name, NearestNames.Of(name, all.Select(known => known.Name))))))
            WriteObject(new CorpusInfo(opening, opening == current));
    }

    /// <summary>Holds nothing.</summary>
    public void Dispose()
    {
    }
}

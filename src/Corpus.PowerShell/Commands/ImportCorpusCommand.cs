using System.Management.Automation;
using Corpus.Packing;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Parameters;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>Reads other corpora into the session: compiled ones, packed ones, and raw files.</summary>
[Cmdlet(VerbsData.Import, "Corpus", DefaultParameterSetName = ByPath)]
[OutputType(typeof(CorpusInfo))]
public sealed class ImportCorpusCommand : PSCmdlet, IDisposable
{
    private const string ByPath = "Path";
    private const string ByLiteralPath = "LiteralPath";

    private readonly StopSource _stop = new();

    /// <summary>Files and folders; wildcards are taken.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ByPath, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files and folders, exactly as they are called.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ByLiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What the corpus is called in the session.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <summary>Replaces what was imported under the name before.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Returns what was imported.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var files = new FilePaths(SessionState.Path, WriteError);
        try
        {
            foreach (var path in ParameterSetName == ByPath ? files.Resolve(Path) : files.Literal(LiteralPath))
                Import(path);
        }
        catch (OperationCanceledException) when (_stop.Token.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => _stop.Stop();

    private void Import(string path)
    {
        var session = SessionCorpora.Present;
        var name = Name ?? CorpusName.Of(path);
        if (session.Find(MyInvocation.MyCommand.Module, name) is { } known && (known.Kind == CorpusKind.Module || !Force))
        {
            WriteError(CorpusErrors.CorpusExists(name, known.Path));
            return;
        }
        if (Open(name, path) is not { } opening)
            return;
        session.Add(opening);
        if (PassThru)
            WriteObject(new CorpusInfo(opening, isCurrent: true));
    }

    /// <summary>Null where it cannot be opened, which is told.</summary>
    private CorpusOpening? Open(string name, string path)
    {
        try
        {
            var opening = new CorpusSource(name, path).Open(this, _stop.Token);
            if (opening.Fault is null)
                return opening;
            WriteError(opening.Fault);
        }
        catch (CorpusFormatException damage)
        {
            WriteError(CorpusErrors.ImportDamaged(path, damage));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or BadImageFormatException or OverflowException)
        {
            WriteError(CorpusErrors.ImportUnreadable(path, reason));
        }
        return null;
    }

    /// <summary>Releases what stopping needs.</summary>
    public void Dispose() => _stop.Dispose();
}

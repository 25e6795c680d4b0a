using System.Management.Automation;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Exporting;
using Corpus.PowerShell.Isolation;
using Corpus.PowerShell.Parameters;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>Writes a corpus, or what the pipeline brings of it, in a format that other tools read.</summary>
[Cmdlet(VerbsData.Export, "Corpus", DefaultParameterSetName = ByPath, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCorpusCommand : SpeechCmdlet
{
    private const string ByPath = "Path";
    private const string ByLiteralPath = "LiteralPath";

    private ExportScope? _scope;
    private string _file = "";

    /// <summary>The file; a pattern must fit one that is there.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ByPath)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string Path { get; set; } = "";

    /// <summary>The file, exactly as it is called.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ByLiteralPath)]
    [Alias("PSPath")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>The format; without it, the one that the file's extension stands for.</summary>
    [Parameter]
    public ExportFormat? As { get; set; }

    /// <summary>Leaves a file alone that is there already.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Overwrites a file that is read-only, too.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Returns the file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>All that can be wrong with the file is told before anything is read.</summary>
    private protected override void Prepare()
    {
        if (EngineLoader.Fault(MyInvocation.MyCommand.Name) is { } fault)
            ThrowTerminatingError(fault);
        _file = (ParameterSetName == ByPath ? OutputPath.Resolve(SessionState.Path, Path, ThrowTerminatingError) : OutputPath.Literal(SessionState.Path, LiteralPath, ThrowTerminatingError))!;
        As ??= GuessedFormat();
        if (!File.Exists(_file))
            return;
        if (NoClobber)
            ThrowTerminatingError(CorpusErrors.ExportFileExists(_file));
        if (!Force && (File.GetAttributes(_file) & FileAttributes.ReadOnly) != 0)
            ThrowTerminatingError(CorpusErrors.ExportFileReadOnly(_file));
    }

    private protected override void Answer(object? start, Criteria criteria)
    {
        _scope ??= new ExportScope(StopToken);
        if (!_scope.TryAdd(start, criteria))
            ThrowTerminatingError(CorpusErrors.ExportOfSeveralCorpora(_file));
    }

    private protected override void Finish()
    {
        if (_scope is null)
            WriteError(CorpusErrors.NothingToExport(_file));
        else if (ShouldProcess(_file, $"Export as {As}"))
            Write(_scope);
    }

    private void Write(ExportScope scope)
    {
        var source = scope.ToSource();
        if (!source.Articles.Any())
        {
            WriteError(CorpusErrors.NothingToExport(_file));
            return;
        }
        using (new LiftedWriteProtection(_file))
        {
            if (Exporter.Write(source, _file, As!.Value.ToString(), !NoClobber, this, StopToken) is { } fault)
                ThrowTerminatingError(fault);
        }
        if (PassThru)
            WriteObject(new FileInfo(_file));
    }

    private ExportFormat? GuessedFormat()
    {
        if (Exporter.FormatOf(_file) is { } name)
            return (ExportFormat)Enum.Parse(typeof(ExportFormat), name);
        ThrowTerminatingError(CorpusErrors.ExportFormatUnknown(_file));
        return null;
    }
}

using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Writes the text that would be shown into a file, in UTF-8; <c>&gt;</c> and <c>&gt;&gt;</c> come here too. Of pwsh's parameters, -Force, -NoClobber and -NoNewline are missing.</summary>
[Cmdlet(VerbsData.Out, "File", SupportsShouldProcess = true, DefaultParameterSetName = "Path")]
public sealed class OutFileCommand : PSCmdlet, IDisposable
{
    private TextWriter? _file;
    private TextRendering? _rendering;

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>The file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path")]
    [Alias("Path")]
    public string FilePath { get; set; } = "";

    /// <summary>The file, by a name in which nothing is a wildcard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP")]
    public string LiteralPath { get; set; } = "";

    /// <summary>Keeps what is in the file.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>Columns that may be used; those of the terminal without this parameter.</summary>
    [Parameter]
    [ValidateRange(2, int.MaxValue - 1)]
    public int? Width { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var path = Commands.FilePath.ToWrite(this, ParameterSetName == "Path" ? FilePath : LiteralPath);
        if (!ShouldProcess(path))
            return;
        _file = Commands.FilePath.Create(this, path, Append);
        _rendering = new TextRendering(this, _file, Width);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is not null)
            _rendering?.Show(InputObject);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        _rendering?.End();
        _file?.Dispose();
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file?.Dispose();
}

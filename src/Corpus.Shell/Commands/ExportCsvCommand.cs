using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Writes objects into a file of comma-separated values, in UTF-8. Of pwsh's parameters, -Append, -Force, -NoClobber, -Encoding and those that ConvertTo-Csv lacks are missing.</summary>
[Cmdlet(VerbsData.Export, "Csv", SupportsShouldProcess = true, DefaultParameterSetName = "Path")]
public sealed class ExportCsvCommand : PSCmdlet, IDisposable
{
    private TextWriter? _file;
    private string[]? _columns;

    /// <summary>The object. The first one says which columns there are.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>The file; what was in it is replaced.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path")]
    public string Path { get; set; } = "";

    /// <summary>The file, by a name in which nothing is a wildcard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP")]
    public string LiteralPath { get; set; } = "";

    /// <summary>What stands between values.</summary>
    [Parameter(Position = 1)]
    public char Delimiter { get; set; } = ',';

    /// <summary>What is done anyhow; accepted because Windows PowerShell needs it.</summary>
    [Parameter]
    public SwitchParameter NoTypeInformation { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var path = FilePath.ToWrite(this, ParameterSetName == "Path" ? Path : LiteralPath);
        if (ShouldProcess(path))
            _file = FilePath.Create(this, path, append: false);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_file is null)
            return;
        if (_columns is null)
        {
            _columns = CsvRow.ColumnsOf(InputObject);
            _file.WriteLine(CsvRow.Header(_columns, Delimiter));
        }

        _file.WriteLine(CsvRow.Of(InputObject, _columns, Delimiter));
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file?.Dispose();
}

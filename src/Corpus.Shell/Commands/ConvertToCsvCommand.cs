using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Writes objects as comma-separated values. Of pwsh's parameters, -UseCulture, -IncludeTypeInformation, -NoHeader, -QuoteFields and -UseQuotes are missing.</summary>
[Cmdlet(VerbsData.ConvertTo, "Csv")]
[OutputType(typeof(string))]
public sealed class ConvertToCsvCommand : PSCmdlet
{
    private string[]? _columns;

    /// <summary>The object. The first one says which columns there are.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, Position = 0)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>What stands between values.</summary>
    [Parameter(Position = 1)]
    public char Delimiter { get; set; } = ',';

    /// <summary>What is done anyhow; accepted because Windows PowerShell needs it.</summary>
    [Parameter]
    public SwitchParameter NoTypeInformation { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_columns is null)
        {
            _columns = CsvRow.ColumnsOf(InputObject);
            WriteObject(CsvRow.Header(_columns, Delimiter));
        }

        WriteObject(CsvRow.Of(InputObject, _columns, Delimiter));
    }
}

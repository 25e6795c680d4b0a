using System.Globalization;
using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Gives the time, or a given time as text. Of pwsh's parameters, -UFormat, -UnixTimeSeconds, -DisplayHint and those for single parts of the time are missing.</summary>
[Cmdlet(VerbsCommon.Get, "Date")]
[OutputType(typeof(DateTime), typeof(string))]
public sealed class GetDateCommand : PSCmdlet
{
    /// <summary>The time; now without this parameter.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("LastWriteTime")]
    public DateTime? Date { get; set; }

    /// <summary>Gives text: a format of .NET, such as <c>yyyy-MM-dd</c>.</summary>
    [Parameter]
    public string? Format { get; set; }

    /// <summary>Gives the time in UTC.</summary>
    [Parameter]
    public SwitchParameter AsUTC { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var date = Date ?? TimeProvider.System.GetLocalNow().DateTime;
        if (AsUTC)
            date = date.ToUniversalTime();
        WriteObject(Format is null ? date : date.ToString(Format, CultureInfo.CurrentCulture));
    }
}

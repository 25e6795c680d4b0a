using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Lists what is in a folder, or in any other drive of PowerShell. Of pwsh's parameters, -Depth, -Include, -Exclude, -Attributes and their like are missing.</summary>
[Cmdlet(VerbsCommon.Get, "ChildItem", DefaultParameterSetName = "Items")]
[OutputType(typeof(FileInfo), typeof(DirectoryInfo))]
public sealed class GetChildItemCommand : PSCmdlet
{
    /// <summary>The places; wildcards name several. The current location without this parameter.</summary>
    [Parameter(Position = 0, ParameterSetName = "Items", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    public string[] Path { get; set; } = ["."];

    /// <summary>The places, by names in which nothing is a wildcard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "LiteralItems", ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Names of items, with wildcards.</summary>
    [Parameter(Position = 1)]
    public string Filter { get; set; } = "";

    /// <summary>Lists what is in the folders inside, too.</summary>
    [Parameter]
    [Alias("s", "r")]
    public SwitchParameter Recurse { get; set; }

    /// <summary>Lists what is hidden, too.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Gives names instead of objects.</summary>
    [Parameter]
    public SwitchParameter Name { get; set; }

    /// <summary>Files only.</summary>
    [Parameter]
    public SwitchParameter File { get; set; }

    /// <summary>Folders only.</summary>
    [Parameter]
    [Alias("ad")]
    public SwitchParameter Directory { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var isLiteral = ParameterSetName == "LiteralItems";
        foreach (var path in isLiteral ? LiteralPath : Path)
        {
            try
            {
                foreach (var item in InvokeProvider.ChildItem.Get([path], Recurse, Force, isLiteral).Where(IsWanted))
                    WriteObject(Name ? item.Properties["PSChildName"].Value : item);
            }
            catch (Exception exception) when (exception is ItemNotFoundException or System.Management.Automation.DriveNotFoundException or ProviderNotFoundException)
            {
                WriteError(new ErrorRecord(exception, "PathNotFound", ErrorCategory.ObjectNotFound, path));
            }
        }
    }

    private bool IsWanted(PSObject item)
    {
        if (File && item.BaseObject is not FileInfo)
            return false;
        if (Directory && item.BaseObject is not DirectoryInfo)
            return false;
        return Filter.Length == 0 || WildcardPattern.Get(Filter, WildcardOptions.IgnoreCase).IsMatch(item.Properties["PSChildName"].Value?.ToString());
    }
}

namespace Corpus.Shell;

/// <summary>What the engine's completion calls by the names of pwsh's own modules.</summary>
internal static class CompletionSupport
{
    /// <summary>
    /// Makes modules of those names whose functions call the cmdlets of this shell. Completion of members sorts by
    /// <c>Microsoft.PowerShell.Utility\Sort-Object</c>; completion of paths finds them by two commands of <c>Microsoft.PowerShell.Management</c>.
    /// The functions stay in the modules only: in the session they would win over the cmdlets.
    /// </summary>
    public const string Script =
        """
        New-Module -Name Microsoft.PowerShell.Utility -ScriptBlock {
            function Sort-Object {
                [CmdletBinding()] param([object[]] $Property, [switch] $Unique, [Parameter(ValueFromPipeline)] $InputObject)
                begin { $items = [System.Collections.Generic.List[object]]::new() }
                process { $items.Add($InputObject) }
                end { $items | & $ExecutionContext.InvokeCommand.GetCmdlet('Sort-Object') -Property $Property -Unique:$Unique }
            }
            Export-ModuleMember -Function Sort-Object
        } | Import-Module -Global -DisableNameChecking
        New-Module -Name Microsoft.PowerShell.Management -ScriptBlock {
            function Resolve-Path {
                [CmdletBinding()] param([string[]] $Path)
                & $ExecutionContext.InvokeCommand.GetCmdlet('Resolve-Path') -Path $Path
            }
            function Get-ChildItem {
                [CmdletBinding()] param([string[]] $LiteralPath, [switch] $Name)
                & $ExecutionContext.InvokeCommand.GetCmdlet('Get-ChildItem') -LiteralPath $LiteralPath -Name:$Name
            }
            Export-ModuleMember -Function Resolve-Path, Get-ChildItem
        } | Import-Module -Global
        foreach ($name in 'Sort-Object', 'Resolve-Path', 'Get-ChildItem') { $ExecutionContext.InvokeProvider.Item.Remove("function:$name", $false) }
        """;
}

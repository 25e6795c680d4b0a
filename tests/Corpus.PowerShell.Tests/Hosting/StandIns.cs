using System.Management.Automation;
using System.Reflection;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>Format-List over the engine's own formatting, which the package has without the cmdlet.</summary>
[Cmdlet(VerbsCommon.Format, "List")]
public sealed class FormatListStandIn : OuterFormatTableAndListBase
{
    public FormatListStandIn() => FormatShape.Give(this, "List");
}

/// <summary>Format-Table over the engine's own formatting, which the package has without the cmdlet.</summary>
[Cmdlet(VerbsCommon.Format, "Table")]
public sealed class FormatTableStandIn : OuterFormatTableBase
{
    public FormatTableStandIn() => FormatShape.Give(this, "Table");
}

/// <summary>Select-Object -First and -ExpandProperty; the first stops the commands before it, as the real one does.</summary>
[Cmdlet(VerbsCommon.Select, "Object")]
public sealed class SelectObjectStandIn : PSCmdlet
{
    private int _seen;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter]
    public int First { get; set; } = int.MaxValue;

    [Parameter]
    public string? ExpandProperty { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        WriteObject(ExpandProperty is null ? InputObject : InputObject.Properties[ExpandProperty]?.Value);
        if (++_seen < First)
            return;
        var stop = typeof(PSObject).Assembly.GetType("System.Management.Automation.StopUpstreamCommandsException", throwOnError: true)!;
        throw (Exception)stop.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0].Invoke([this]);
    }
}

/// <summary>The names used here by reflection are internal to the engine and hold for its pinned version.</summary>
internal static class FormatShape
{
    private const BindingFlags AnyMember = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    public static void Give(FrontEndCommandBase command, string shape)
    {
        var engine = typeof(FrontEndCommandBase).Assembly;
        var kind = engine.GetType("Microsoft.PowerShell.Commands.Internal.Format.FormatShape", throwOnError: true)!;
        var inner = engine.GetType("Microsoft.PowerShell.Commands.Internal.Format.InnerFormatShapeCommand", throwOnError: true)!;
        var made = inner.GetConstructor(AnyMember, null, [kind], null)!.Invoke([Enum.Parse(kind, shape)]);
        typeof(FrontEndCommandBase).GetField("implementation", AnyMember)!.SetValue(command, made);
    }
}

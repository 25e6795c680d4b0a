using System.Management.Automation;
using System.Reflection;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace Corpus.Shell.Commands;

/// <summary>The two things that the engine keeps to the assemblies of pwsh itself, reached by name.</summary>
/// <remarks>The names hold for the version of the engine that Directory.Packages.props pins; the tests of Select-Object, Format-Table and Format-List call both.</remarks>
internal static class EngineInternals
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const string FormatNamespace = "Microsoft.PowerShell.Commands.Internal.Format.";

    private static readonly Assembly Engine = typeof(PSObject).Assembly;

    /// <summary>What a cmdlet throws when it needs no more input: everything before it in the pipeline is stopped, nothing after it.</summary>
    /// <remarks>The public <see cref="PipelineStoppedException"/> would stop the whole pipeline.</remarks>
    public static Exception StopUpstream(Cmdlet cmdlet)
    {
        var type = Engine.GetType("System.Management.Automation.StopUpstreamCommandsException", throwOnError: true)!;
        return (Exception)type.GetConstructors(Hidden)[0].Invoke([cmdlet]);
    }

    /// <summary>Gives a formatting cmdlet its shape.</summary>
    /// <remarks>The base classes with all the parameters are public, only the field that says "table" or "list" is not.</remarks>
    /// <param name="command">The cmdlet.</param>
    /// <param name="shape">"Table" or "List".</param>
    public static void SetShape(FrontEndCommandBase command, string shape)
    {
        var shapes = Engine.GetType(FormatNamespace + "FormatShape", throwOnError: true)!;
        var inner = Engine.GetType(FormatNamespace + "InnerFormatShapeCommand", throwOnError: true)!;
        var implementation = inner.GetConstructor(Hidden, [shapes])!.Invoke([Enum.Parse(shapes, shape)]);
        typeof(FrontEndCommandBase).GetField("implementation", Hidden)!.SetValue(command, implementation);
    }
}

using System.Management.Automation.Runspaces;
using System.Reflection;
using Engine = System.Management.Automation.PowerShell;

namespace Corpus.ImportCost;

/// <summary><c>Import-Corpus</c> of a folder in a session that has the module already, for the first time.</summary>
internal static class ModuleImport
{
    public static Cost Run(string folder)
    {
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        var manifest = typeof(ModuleImport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "Manifest").Value!;
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        Invoke(runspace, "param($path) Import-Module $path -ErrorAction Stop", manifest);
        return Cost.Of(() => (int)Invoke(runspace, "param($path) (Import-Corpus -LiteralPath $path -PassThru).ArticleCount", folder)!);
    }

    private static object? Invoke(Runspace runspace, string script, string argument)
    {
        using var engine = Engine.Create();
        engine.Runspace = runspace;
        return engine.AddScript(script).AddArgument(argument).Invoke().FirstOrDefault()?.BaseObject;
    }
}

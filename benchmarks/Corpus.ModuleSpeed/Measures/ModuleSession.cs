using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Engine = System.Management.Automation.PowerShell;

namespace Corpus.ModuleSpeed.Measures;

/// <summary>PowerShell's engine in this process, with the module imported.</summary>
internal sealed class ModuleSession : IDisposable
{
    static ModuleSession()
    {
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        Environment.SetEnvironmentVariable("PSModuleAnalysisCachePath", Path.Combine(Path.GetTempPath(), $"corpus-module-cache-{Environment.ProcessId}"));
    }

    /// <param name="manifest">What to import; null imports nothing.</param>
    public ModuleSession(string? manifest)
    {
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.ReuseThread;
        Runspace = RunspaceFactory.CreateRunspace(state);
        Runspace.Open();
        if (manifest is not null)
            Run("param($manifest) Import-Module $manifest -ErrorAction Stop", manifest);
    }

    public Runspace Runspace { get; }

    public Engine Pipeline(string script, params object[] arguments)
    {
        var pipeline = Engine.Create();
        pipeline.Runspace = Runspace;
        pipeline.AddScript(script);
        foreach (var argument in arguments)
            pipeline.AddArgument(argument);
        return pipeline;
    }

    /// <summary>Runs a script that must not fail.</summary>
    /// <exception cref="InvalidOperationException">It wrote an error.</exception>
    public IReadOnlyList<PSObject> Run(string script, params object[] arguments)
    {
        using var pipeline = Pipeline(script, arguments);
        var output = pipeline.Invoke();
        return pipeline.HadErrors ? throw new InvalidOperationException($"{script}: {string.Join("; ", pipeline.Streams.Error)}") : output;
    }

    public void Dispose() => Runspace.Dispose();
}

using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;
using System.Reflection;
using Engine = System.Management.Automation.PowerShell;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>The real engine in this process with one module imported; nothing else of PowerShell is there.</summary>
public sealed class ModuleHost : IDisposable
{
    /// <summary>Completion of members calls Sort-Object by its qualified name: there must be one.</summary>
    private const string SortObject = """
        New-Module -Name Microsoft.PowerShell.Utility -ScriptBlock {
          function Sort-Object {
            [CmdletBinding()] param([Parameter(Position=0)][object[]]$Property, [switch]$Unique, [switch]$Descending, [Parameter(ValueFromPipeline)]$InputObject)
            begin { $all = [System.Collections.Generic.List[object]]::new() }
            process { $all.Add($InputObject) }
            end { $key = if ($Property) { [string]$Property[0] }; [System.Linq.Enumerable]::OrderBy($all.ToArray(), [Func[object,object]]{ param($item) if ($key) { $item.$key } else { $item } }) }
          }
          Export-ModuleMember -Function Sort-Object
        } | Import-Module -Global
        """;

    private readonly RecordingHost _host;

    static ModuleHost()
    {
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        Environment.SetEnvironmentVariable("PSModuleAnalysisCachePath", Path.Combine(Path.GetTempPath(), $"corpus-module-cache-{Environment.ProcessId}"));
        // The first module that comes decides where the assembly lies, and its dependencies: not a copy that goes with its test.
        Assembly.LoadFrom(Path.Combine(BuiltModule.Folder, "Corpus.PowerShell.dll"));
    }

    /// <param name="manifest">What to import; null imports nothing.</param>
    /// <param name="culture">Culture of the session.</param>
    /// <param name="width">Columns of the screen.</param>
    /// <param name="terminal">Whether the screen understands escape sequences.</param>
    public ModuleHost(string? manifest, string culture = "en-US", int width = 100, bool terminal = false)
    {
        _host = new RecordingHost(CultureInfo.GetCultureInfo(culture), width, terminal);
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.ReuseThread;
        state.Commands.Add(new SessionStateCmdletEntry("Format-List", typeof(FormatListStandIn), null));
        state.Commands.Add(new SessionStateCmdletEntry("Format-Table", typeof(FormatTableStandIn), null));
        state.Commands.Add(new SessionStateCmdletEntry("Select-Object", typeof(SelectObjectStandIn), null));
        Runspace = RunspaceFactory.CreateRunspace(_host, state);
        Runspace.Open();
        Invoke(SortObject);
        if (manifest is null)
            return;
        var import = Invoke("param($manifest) Import-Module $manifest -ErrorAction Stop", manifest);
        if (import.Thrown is not null || import.Errors.Count > 0 || import.Warnings.Count > 0)
            throw new InvalidOperationException($"import: {import.Thrown?.Message} {string.Join("; ", import.Errors)} {string.Join("; ", import.Warnings)}");
    }

    public Runspace Runspace { get; }

    public Engine NewPipeline()
    {
        var pipeline = Engine.Create();
        pipeline.Runspace = Runspace;
        return pipeline;
    }

    public RunResult Invoke(string script, params object?[] arguments)
    {
        using var pipeline = NewPipeline();
        pipeline.AddScript(script);
        foreach (var argument in arguments)
            pipeline.AddArgument(argument);
        Collection<PSObject> output = [];
        Exception? thrown = null;
        try
        {
            output = pipeline.Invoke();
        }
        catch (RuntimeException fault)
        {
            thrown = fault;
        }
        return new(
            [.. output],
            [.. pipeline.Streams.Error],
            [.. pipeline.Streams.Warning.Select(warning => warning.Message)],
            [.. pipeline.Streams.Verbose.Select(verbose => verbose.Message)],
            thrown);
    }

    /// <summary>The output of a script that must not complain, as text.</summary>
    public IReadOnlyList<string> Texts(string script, params object?[] arguments)
    {
        var result = Invoke(script, arguments);
        Assert.Null(result.Thrown);
        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
        return result.Texts;
    }

    /// <summary>What a user would see, errors included, without escape sequences unless the host is a terminal.</summary>
    public string Render(string script)
    {
        _host.Take();
        using var pipeline = NewPipeline();
        pipeline.AddScript(script);
        pipeline.AddCommand("Out-Default");
        pipeline.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        pipeline.Invoke();
        var text = PSHostUserInterface.GetOutputString(_host.Take(), _host.UI.SupportsVirtualTerminal);
        return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    /// <summary>Completion at the mark <c>^</c>, or at the end where there is no mark.</summary>
    public IReadOnlyList<CompletionResult> Complete(string text)
    {
        var caret = text.IndexOf('^');
        if (caret < 0)
            caret = text.Length;
        else
            text = text.Remove(caret, 1);
        using var pipeline = NewPipeline();
        return CommandCompletion.CompleteInput(text, caret, null, pipeline).CompletionMatches;
    }

    public void Dispose() => Runspace.Dispose();
}

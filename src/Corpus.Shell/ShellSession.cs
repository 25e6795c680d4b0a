using System.Collections;
using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Corpus.Shell.Hosting;

namespace Corpus.Shell;

/// <summary>One runspace with the module imported, and what runs in it.</summary>
/// <remarks>One command at a time; <see cref="TryStop"/> may be called from any thread.</remarks>
internal sealed class ShellSession : IDisposable
{
    private readonly ShellHost _host;
    private readonly Terminal _terminal;
    private readonly JsonResults? _json;
    private readonly Runspace _runspace;
    private readonly Lock _gate = new();
    private Pipeline? _running;
    private bool _canComplete;
    private bool _hadScreenOnly;

    /// <summary>Opens the runspace.</summary>
    /// <param name="terminal">Where text goes and comes from.</param>
    /// <param name="format">How results are written.</param>
    public ShellSession(Terminal terminal, OutputFormat format = OutputFormat.Text)
    {
        _terminal = terminal;
        _host = new ShellHost(terminal);
        _json = format == OutputFormat.Json ? new JsonResults(terminal.Output) : null;
        UserInterface.SendsMessagesToError = _json is not null;
        _runspace = RunspaceFactory.CreateRunspace(_host, ShellState.Create());
        _runspace.Open();
    }

    /// <summary>The code that <c>exit</c> gave; null while nothing asked to leave.</summary>
    public int? RequestedExitCode => _host.RequestedExitCode;

    /// <summary>What the engine writes to.</summary>
    public ShellUserInterface UserInterface => _host.UserInterface;

    /// <summary>Whether an import was stopped by Ctrl+C.</summary>
    public bool WasStopped { get; private set; }

    /// <summary>Imports the module; false, with the reason on the error stream, where it cannot be.</summary>
    /// <param name="manifest">Path of the module's manifest.</param>
    public bool TryImport(string manifest)
    {
        var command = new Command("Import-Module");
        command.Parameters.Add("Name", manifest);
        command.Parameters.Add("ErrorAction", ActionPreference.Stop);
        return TryInvoke(command) is not null;
    }

    /// <summary>Imports a corpus; false, with the reason on the error stream, where it cannot be.</summary>
    /// <remarks>What is wrong with single files of it is told there, too, and costs those files alone.</remarks>
    /// <param name="path">Where it is; no wildcards.</param>
    public bool TryImportCorpus(string path)
    {
        var command = new Command("Import-Corpus");
        command.Parameters.Add("LiteralPath", path);
        command.Parameters.Add("PassThru", true);
        return TryInvoke(command) is { Count: > 0 };
    }

    /// <summary>Runs a text and shows what it gives.</summary>
    /// <param name="script">The text.</param>
    /// <param name="input">What <c>$input</c> enumerates; null for nothing.</param>
    /// <returns>Whether it ended without a terminating error.</returns>
    public bool Run(string script, IEnumerable? input = null)
    {
        using var pipeline = CreateRecordedPipeline(script);
        return Show(pipeline, input);
    }

    /// <summary>Runs a script file and shows what it gives.</summary>
    /// <param name="path">The file.</param>
    /// <param name="arguments">Its arguments, as they were typed.</param>
    /// <param name="input">What <c>$input</c> enumerates; null for nothing.</param>
    /// <returns>Whether it ended without a terminating error.</returns>
    public bool RunFile(string path, IReadOnlyList<string> arguments, IEnumerable? input = null)
    {
        using var pipeline = CreateRecordedPipeline(ScriptFile.CallOf(path, takesInput: input is not null));
        ScriptFile.AddArguments(pipeline.Commands[0].Parameters, arguments);
        return Show(pipeline, input);
    }

    /// <summary>The objects that a text gives, without showing them; empty when it fails.</summary>
    public IReadOnlyList<PSObject> Evaluate(string script)
    {
        using var pipeline = _runspace.CreatePipeline(script);
        try
        {
            return pipeline.Invoke();
        }
        catch (RuntimeException)
        {
            return [];
        }
    }

    /// <summary>Whether the last statement of what was run succeeded: <c>$?</c>.</summary>
    public bool LastStatementSucceeded => Evaluate("$global:?") is [{ BaseObject: true }];

    /// <summary>What stands before a line that is typed: what the function <c>prompt</c> gives, which a person may define anew.</summary>
    public string PromptText => Evaluate("prompt") is [{ } text, ..] && text.ToString() is { Length: > 0 } prompt ? prompt : "corpus> ";

    /// <summary>The choices for a text and a place in it; null where completion fails.</summary>
    public CommandCompletion? Complete(string text, int caret)
    {
        if (!_canComplete)
            Evaluate(CompletionSupport.Script);
        _canComplete = true;
        using var engine = System.Management.Automation.PowerShell.Create();
        engine.Runspace = _runspace;
        try
        {
            return CommandCompletion.CompleteInput(text, caret, options: null, engine);
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    /// <summary>Begins to stop what is running; false when nothing is.</summary>
    public bool TryStop()
    {
        lock (_gate)
        {
            _running?.StopAsync();
            return _running is not null;
        }
    }

    /// <summary>Closes the runspace.</summary>
    public void Dispose() => _runspace.Dispose();

    // What is added to the history is what a person typed, and only that changes $?.
    private Pipeline CreateRecordedPipeline(string text) => _runspace.CreatePipeline(text, addToHistory: true);

    // What the command gives; null where it failed.
    private Collection<PSObject>? TryInvoke(Command command)
    {
        using var pipeline = _runspace.CreatePipeline();
        pipeline.Commands.Add(command);
        SetRunning(pipeline);
        try
        {
            var results = pipeline.Invoke();
            foreach (var error in pipeline.Error.ReadToEnd().Cast<PSObject>().Select(error => error.BaseObject).OfType<ErrorRecord>())
                Report(error, _runspace.CreatePipeline());
            WasStopped = pipeline.PipelineStateInfo.State == PipelineState.Stopped;
            return WasStopped ? null : results;
        }
        catch (PipelineStoppedException)
        {
            WasStopped = true;
            return null;
        }
        catch (RuntimeException exception)
        {
            Report(exception);
            return null;
        }
        finally
        {
            SetRunning(null);
            UserInterface.ClearProgress();
        }
    }

    private bool Show(Pipeline pipeline, IEnumerable? input)
    {
        // Errors travel with the output, so that both come in the order in which they happened.
        pipeline.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        if (_json is null)
            pipeline.Commands.Add("Out-Default");
        else
            pipeline.Output.DataReady += (_, _) => Write(pipeline.Output.NonBlockingRead());
        SetRunning(pipeline);
        try
        {
            Write(pipeline.Invoke(input));
            return pipeline.PipelineStateInfo.State == PipelineState.Completed && !TellOfScreenOnly();
        }
        catch (PipelineStoppedException)
        {
            // Ctrl+C at a question.
            return false;
        }
        catch (RuntimeException exception)
        {
            Report(exception);
            return false;
        }
        finally
        {
            SetRunning(null);
            UserInterface.ClearProgress();
        }
    }

    // A pipeline that is about to be disposed must not be stopped.
    private void SetRunning(Pipeline? pipeline)
    {
        lock (_gate)
            _running = pipeline;
    }

    private void Write(IEnumerable<PSObject?> results)
    {
        foreach (var result in results)
        {
            if (result?.BaseObject is ErrorRecord error)
                Report(error, _runspace.CreateNestedPipeline());
            else if (!_json!.TryWrite(result))
                _hadScreenOnly = true;
        }
    }

    private bool TellOfScreenOnly()
    {
        if (!_hadScreenOnly)
            return false;
        UserInterface.WriteErrorLine("corpus: What Format-Table and Format-List make is for a screen. Leave them out where results are JSON.");
        _hadScreenOnly = false;
        return true;
    }

    private void Report(RuntimeException exception) => Report(exception.ErrorRecord, _runspace.CreatePipeline());

    private void Report(ErrorRecord error, Pipeline show)
    {
        var text = new StringWriter();
        using (UserInterface.CaptureTo(text, hasColors: _terminal.ErrorHasColors))
        using (show)
        {
            show.Commands.Add("Out-Default");
            show.Invoke(new[] { error });
        }

        // The engine's view of an unfinished statement is empty.
        var shown = text.ToString().TrimEnd('\r', '\n');
        UserInterface.WriteErrorLine(shown.Length > 0 ? shown : error.Exception.Message);
    }
}

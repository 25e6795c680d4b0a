using System.Management.Automation;
using System.Management.Automation.Language;
using Corpus.Shell.Editing;
using Corpus.Shell.Hosting;

namespace Corpus.Shell;

/// <summary>The program: arguments in, exit code out.</summary>
/// <param name="terminal">Where text goes and comes from.</param>
/// <param name="manifest">Path of the manifest of the module to import.</param>
internal sealed class ShellProgram(Terminal terminal, string manifest)
{
    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCode"/>, or what the script gave to <c>exit</c>.</returns>
    public int Run(IReadOnlyList<string> arguments)
    {
        var commandLine = CommandLine.Parse(arguments);
        switch (commandLine.Mode)
        {
            case StartMode.Help:
                terminal.Output.WriteLine(Usage.Text);
                return ExitCode.Success;
            case StartMode.Version:
                terminal.Output.WriteLine(Usage.Version);
                return ExitCode.Success;
            case StartMode.Completion:
                terminal.Output.WriteLine(BashCompletion.Script);
                return ExitCode.Success;
            case StartMode.Invalid:
                return Refuse(commandLine.Text);
            case StartMode.File when !File.Exists(commandLine.Text):
                return Refuse($"There is no script file '{commandLine.Text}'. A command goes after -Command.");
            default:
                return RunSession(commandLine);
        }
    }

    private int Refuse(string reason)
    {
        terminal.Error.WriteLine($"corpus: {reason}");
        terminal.Error.WriteLine("Run 'corpus -Help' for the options.");
        return ExitCode.Usage;
    }

    private int RunSession(CommandLine commandLine)
    {
        using var session = new ShellSession(terminal, commandLine.Format);

        // Ctrl+C stops what runs. Where nothing does it ends the process, as it ends any other, unless a person is prompted.
        Console.CancelKeyPress += (_, cancel) => cancel.Cancel = session.TryStop() || IsPrompt(commandLine);
        if (!session.TryImport(manifest) || (commandLine.Corpus is { } corpus && !session.TryImportCorpus(corpus)))
            return session.WasStopped ? ExitCode.Failure : ExitCode.Startup;
        return commandLine.Mode switch
        {
            StartMode.Command => RunCommand(session, commandLine.Text),
            StartMode.File => RunFile(session, commandLine),
            _ => RunLoop(session, commandLine),
        };
    }

    private bool IsPrompt(CommandLine commandLine) => commandLine.Mode == StartMode.Prompt && terminal.IsInteractive;

    private int RunLoop(ShellSession session, CommandLine commandLine)
    {
        var loop = new PromptLoop(session, terminal);
        if (IsPrompt(commandLine) && commandLine.ShowsBanner)
            terminal.Output.WriteLine(Usage.Banner);
        if (IsPrompt(commandLine) && terminal.ReadsKeys)
            loop.Prompt(HistoryFile.OfUser());
        else
            loop.ReadInput(prompts: IsPrompt(commandLine));
        return session.RequestedExitCode ?? (session.LastStatementSucceeded ? ExitCode.Success : ExitCode.Failure);
    }

    private int RunCommand(ShellSession session, string command)
    {
        var completed = session.Run(command, InputFor(Parser.ParseInput(command, out _, out _)));
        return session.RequestedExitCode ?? (completed && session.LastStatementSucceeded ? ExitCode.Success : ExitCode.Failure);
    }

    private int RunFile(ShellSession session, CommandLine commandLine)
    {
        var path = Path.GetFullPath(commandLine.Text);
        var completed = session.RunFile(path, commandLine.Arguments, InputFor(Parser.ParseFile(path, out _, out _)));
        return session.RequestedExitCode ?? (completed ? ExitCode.Success : ExitCode.Failure);
    }

    private IEnumerable<string>? InputFor(Ast script) =>
        terminal.InputIsRedirected && script.Find(node => node is VariableExpressionAst { VariablePath.UserPath: "input" }, searchNestedScriptBlocks: true) is not null
            ? Lines(terminal.Input)
            : null;

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}

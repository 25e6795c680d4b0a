using System.Management.Automation.Language;
using Corpus.Shell.Editing;
using Corpus.Shell.Hosting;

namespace Corpus.Shell;

/// <summary>Reads commands and runs them until there are no more.</summary>
internal sealed class PromptLoop(ShellSession session, Terminal terminal)
{
    /// <summary>Prompts a person, until <c>exit</c> or Ctrl+D.</summary>
    /// <param name="file">Keeps the history.</param>
    public void Prompt(HistoryFile file)
    {
        var editor = new LineEditor(terminal) { History = new LineHistory(file.Load()), Complete = session.Complete, IsWhole = IsWhole };
        while (session.RequestedExitCode is null)
        {
            var line = editor.Read(session.PromptText);
            if (line.Ending == LineEnding.Closed)
                return;
            if (line.Ending == LineEnding.Cancelled || string.IsNullOrWhiteSpace(line.Text))
                continue;
            if (editor.History.Add(line.Text))
                file.Append(line.Text);
            session.Run(line.Text);
        }
    }

    /// <summary>Runs what the input gives, statement by statement, as they become whole.</summary>
    /// <param name="prompts">Whether a person types it, at a terminal that cannot edit lines.</param>
    public void ReadInput(bool prompts = false)
    {
        var text = "";
        while (session.RequestedExitCode is null && ReadLine(prompts, isFirst: text.Length == 0) is { } line)
        {
            text = text.Length > 0 ? text + "\n" + line : line;
            if (!IsWhole(text))
                continue;
            RunUnlessBlank(text);
            text = "";
        }

        if (session.RequestedExitCode is null)
            RunUnlessBlank(text);
    }

    private string? ReadLine(bool prompts, bool isFirst)
    {
        if (prompts)
        {
            terminal.Output.Write(isFirst ? session.PromptText : ">> ");
            terminal.Output.Flush();
        }

        return terminal.Input.ReadLine();
    }

    private void RunUnlessBlank(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            session.Run(text);
    }

    private static bool IsWhole(string text)
    {
        Parser.ParseInput(text, out _, out var errors);
        return !Array.Exists(errors, error => error.IncompleteInput);
    }
}

using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;
using Corpus.Shell.Editing;

namespace Corpus.Shell.Hosting;

/// <content>Questions to the user.</content>
internal sealed partial class ShellUserInterface
{
    public override string ReadLine() => Ask("");

    public override SecureString ReadLineAsSecureString()
    {
        var secret = new SecureString();
        if (!_terminal.ReadsKeys)
        {
            foreach (var character in Ask(""))
                secret.AppendChar(character);
            return secret;
        }

        using var _ = _terminal.TakeControlC();
        while (ReadSecretKey(secret))
        {
        }

        _terminal.Output.WriteLine();
        return secret;
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        WriteHeading(caption, message);
        var answers = new Dictionary<string, PSObject>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in descriptions)
            answers[field.Name] = PSObject.AsPSObject(AskFor(field));
        return answers;
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        WriteHeading(caption, message);
        var labels = choices.Select(ChoiceLabel.Of).ToList();
        var question = string.Join("  ", labels.Select(label => $"[{label.Key}] {label.Text}")) + "  [?] Help"
            + (defaultChoice >= 0 ? $" (default is \"{labels[defaultChoice].Key}\"): " : ": ");
        while (true)
        {
            var answer = Ask(question).Trim();
            if (answer.Length == 0 && defaultChoice >= 0)
                return defaultChoice;
            var choice = labels.FindIndex(label => label.Matches(answer));
            if (choice >= 0)
                return choice;
            if (answer != "?")
                continue;
            for (var i = 0; i < choices.Count; i++)
                WriteLine($"{labels[i].Key} - {choices[i].HelpMessage}");
        }
    }

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        PromptForCredential(caption, message, userName, targetName, PSCredentialTypes.Default, PSCredentialUIOptions.Default);

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options)
    {
        WriteHeading(caption, message);
        var name = string.IsNullOrEmpty(userName) ? Ask("User: ") : userName;
        Write($"Password for user {name}: ");
        return new PSCredential(name, ReadLineAsSecureString());
    }

    private void WriteHeading(string caption, string message)
    {
        foreach (var line in new[] { caption, message })
        {
            if (!string.IsNullOrEmpty(line))
                WriteLine(line);
        }
    }

    private object AskFor(FieldDescription field)
    {
        var type = Type.GetType(field.ParameterAssemblyFullName) ?? typeof(string);
        if (type == typeof(SecureString))
        {
            Write(field.Name + ": ");
            return ReadLineAsSecureString();
        }

        return type.IsArray ? AskForMany(field.Name, type.GetElementType()!) : AskForOne(field.Name, type)!;
    }

    private Array AskForMany(string name, Type type)
    {
        var answers = new List<object>();
        while (AskForOne($"{name}[{answers.Count}]", type, allowsNone: true) is { } answer)
            answers.Add(answer);
        var result = Array.CreateInstance(type, answers.Count);
        for (var i = 0; i < answers.Count; i++)
            result.SetValue(answers[i], i);
        return result;
    }

    private object? AskForOne(string name, Type type, bool allowsNone = false)
    {
        while (true)
        {
            var answer = Ask(name + ": ");
            if (allowsNone && answer.Length == 0)
                return null;
            if (LanguagePrimitives.TryConvertTo(answer, type, out var value))
                return value;
            WriteErrorLine($"\"{answer}\" is no {type.Name}.");
        }
    }

    // Ctrl+C at a question stops the pipeline that asks, as it does anywhere else.
    private string Ask(string question)
    {
        ClearProgress();
        if (!_terminal.ReadsKeys)
        {
            Write(question);
            return _terminal.Input.ReadLine() ?? throw new HostException("The input has ended, and nobody can answer: " + question);
        }

        var line = new LineEditor(_terminal).Read(question);
        return line.Ending == LineEnding.Entered ? line.Text : throw new PipelineStoppedException();
    }

    private bool ReadSecretKey(SecureString secret)
    {
        var key = _terminal.ReadKey();
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return false;
            case ConsoleKey.C when key.Modifiers == ConsoleModifiers.Control:
                throw new PipelineStoppedException();
            case ConsoleKey.Backspace when secret.Length > 0:
                secret.RemoveAt(secret.Length - 1);
                _terminal.Output.Write("\b \b");
                break;
            default:
                if (char.IsControl(key.KeyChar))
                    break;
                secret.AppendChar(key.KeyChar);
                _terminal.Output.Write('*');
                break;
        }

        return true;
    }

    /// <summary>A choice as it is shown: the letter behind the ampersand is its key.</summary>
    private sealed record ChoiceLabel(string Key, string Text)
    {
        public static ChoiceLabel Of(ChoiceDescription choice)
        {
            var place = choice.Label.IndexOf('&', StringComparison.Ordinal);
            var text = choice.Label.Replace("&", "", StringComparison.Ordinal);
            return new ChoiceLabel(place >= 0 && place < text.Length ? text[place].ToString().ToUpperInvariant() : text, text);
        }

        public bool Matches(string answer) =>
            string.Equals(answer, Key, StringComparison.OrdinalIgnoreCase) || string.Equals(answer, Text, StringComparison.OrdinalIgnoreCase);
    }
}

namespace Corpus.Shell;

/// <summary>What the process was asked to do.</summary>
/// <param name="Mode">The kind of work.</param>
/// <param name="Text">The command, the path of the script, the shell to complete for, or what is wrong with the arguments; empty otherwise.</param>
/// <param name="Arguments">What follows the path of the script.</param>
internal sealed record CommandLine(StartMode Mode, string Text, IReadOnlyList<string> Arguments)
{
    /// <summary>Whether the prompt greets.</summary>
    public bool ShowsBanner { get; private init; } = true;

    /// <summary>The path of a corpus to import before anything runs; null for that of the module.</summary>
    public string? Corpus { get; private init; }

    /// <summary>How results are written.</summary>
    public OutputFormat Format { get; private init; }

    /// <summary>Reads the arguments as pwsh does: names in any case, with one dash or two; the rest of the line belongs to -Command or -File.</summary>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0 && arguments[0] == "completion")
            return Completion([.. arguments.Skip(1)]);
        var read = new CommandLine(StartMode.Prompt, "", []);
        for (var i = 0; i < arguments.Count; i++)
        {
            var rest = arguments.Skip(i + 1).ToArray();
            switch (NameOf(arguments[i]))
            {
                case "nologo" or "nol": read = read with { ShowsBanner = false }; break;
                case "noprofile" or "nop": break; // There are no profiles; command lines written for pwsh carry it all the same.
                case "corpus" when rest is [var path, ..]: read = read with { Corpus = path }; i++; break;
                case "outputformat" or "of" or "o" when rest is [var name, ..] && FormatOf(name) is { } format: read = read with { Format = format }; i++; break;
                case "corpus": return Invalid("-Corpus needs the path of a corpus: a compiled .dll, a corpus.bin, or a folder of articles.");
                case "outputformat" or "of" or "o": return Invalid("-OutputFormat is Text or Json.");
                case "help" or "h" or "?": return new(StartMode.Help, "", []);
                case "version" or "v": return new(StartMode.Version, "", []);
                case "command" or "c": return Command(read, rest);
                case "file" or "f": return File(read, rest);
                case null: return File(read, [arguments[i], .. rest]);
                default: return Invalid($"The option '{arguments[i]}' is not known.");
            }
        }

        return read;
    }

    private static string? NameOf(string argument)
    {
        if (!argument.StartsWith('-') || argument == "-")
            return null;
        return argument[(argument.StartsWith("--", StringComparison.Ordinal) ? 2 : 1)..].ToLowerInvariant();
    }

    private static OutputFormat? FormatOf(string name) =>
        Enum.GetValues<OutputFormat>().Cast<OutputFormat?>().FirstOrDefault(format => string.Equals(format.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static CommandLine Completion(string[] shells) =>
        shells is ["bash"] ? new(StartMode.Completion, "bash", []) : Invalid("'corpus completion bash' writes the completion for bash; there is none for other shells.");

    private static CommandLine Command(CommandLine read, string[] words) => words switch
    {
        [] => Invalid("-Command needs a command, or '-' to read commands from standard input."),
        ["-"] => read with { Mode = StartMode.Input },
        ["-", ..] => Invalid("Nothing may follow '-Command -'."),
        _ => read with { Mode = StartMode.Command, Text = string.Join(' ', words) },
    };

    private static CommandLine File(CommandLine read, string[] words) => words switch
    {
        [] => Invalid("-File needs the path of a script."),
        ["-"] => read with { Mode = StartMode.Input },
        [var path, .. var rest] => read with { Mode = StartMode.File, Text = path, Arguments = rest },
    };

    private static CommandLine Invalid(string message) => new(StartMode.Invalid, message, []);
}

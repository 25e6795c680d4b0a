namespace Corpus.Shell;

/// <summary>What the process was asked to do.</summary>
/// <param name="Mode">The kind of work.</param>
/// <param name="Text">The command, the path of the script, or what is wrong with the arguments; empty otherwise.</param>
/// <param name="Arguments">What follows the path of the script.</param>
/// <param name="ShowsBanner">Whether the prompt greets.</param>
internal sealed record CommandLine(StartMode Mode, string Text, IReadOnlyList<string> Arguments, bool ShowsBanner)
{
    /// <summary>Reads the arguments as pwsh does: names in any case, with one dash or two; the rest of the line belongs to -Command or -File.</summary>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var showsBanner = true;
        for (var i = 0; i < arguments.Count; i++)
        {
            var rest = arguments.Skip(i + 1).ToArray();
            switch (NameOf(arguments[i]))
            {
                case "nologo" or "nol": showsBanner = false; break;
                case "noprofile" or "nop": break; // There are no profiles; command lines written for pwsh carry it all the same.
                case "help" or "h" or "?": return new(StartMode.Help, "", [], false);
                case "version" or "v": return new(StartMode.Version, "", [], false);
                case "command" or "c": return Command(rest);
                case "file" or "f": return File(rest);
                case null: return File([arguments[i], .. rest]);
                default: return Invalid($"The option '{arguments[i]}' is not known.");
            }
        }

        return new(StartMode.Prompt, "", [], showsBanner);
    }

    private static string? NameOf(string argument)
    {
        if (!argument.StartsWith('-') || argument == "-")
            return null;
        return argument[(argument.StartsWith("--", StringComparison.Ordinal) ? 2 : 1)..].ToLowerInvariant();
    }

    private static CommandLine Command(string[] words) => words switch
    {
        [] => Invalid("-Command needs a command, or '-' to read commands from standard input."),
        ["-"] => new(StartMode.Input, "", [], false),
        ["-", ..] => Invalid("Nothing may follow '-Command -'."),
        _ => new(StartMode.Command, string.Join(' ', words), [], false),
    };

    private static CommandLine File(string[] words) => words switch
    {
        [] => Invalid("-File needs the path of a script."),
        ["-"] => new(StartMode.Input, "", [], false),
        [var path, .. var rest] => new(StartMode.File, path, rest, false),
    };

    private static CommandLine Invalid(string message) => new(StartMode.Invalid, message, [], false);
}

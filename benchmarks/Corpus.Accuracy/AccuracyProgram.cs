namespace Corpus.Accuracy;

/// <summary>Runs the engine over files, for programs that score what it finds.</summary>
public static class AccuracyProgram
{
    /// <summary>Everything went through.</summary>
    public const int Done = 0;

    /// <summary>The run went to its end, but at least one article gave no result or not all of it; each was reported.</summary>
    public const int Faulty = 1;

    /// <summary>The arguments or the files that they name are no use; nothing was done.</summary>
    public const int Refused = 2;

    private static readonly Command[] _commands =
    [
        new("quotes", "each line of a gold file becomes a line of a system file", "GOLD.jsonl", "SYSTEM.jsonl", QuotesRun.Run),
        new("articles", "each .txt and .md below a folder becomes a .json of the same name", "FOLDER", "FOLDER", ArticlesRun.Run),
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The name of the command and its options.</param>
    /// <param name="output">Takes the line of figures.</param>
    /// <param name="error">Takes what was wrong, a line for each article, and the usage.</param>
    /// <returns><see cref="Done"/>, <see cref="Faulty"/> or <see cref="Refused"/>: the exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var command = _commands.FirstOrDefault(command => command.Name == args.FirstOrDefault());
        if (command is null)
            return Refuse(error, args.Length == 0 ? "No command is given." : $"There is no command '{args[0]}'.");
        if (!Options.TryParse(args.Skip(1), ["in", "out"], out var options, out var fault))
            return Refuse(error, fault);
        try
        {
            var result = command.Run(options["in"], options["out"]);
            foreach (var line in result.Faults)
                error.WriteLine(line);
            output.WriteLine(result.Figures);
            return result.Faults.Count == 0 ? Done : Faulty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine($"error: {e.Message}");
            return Refused;
        }
    }

    private static int Refuse(TextWriter error, string fault)
    {
        error.WriteLine($"error: {fault}");
        error.WriteLine("usage: Corpus.Accuracy COMMAND --in PATH --out PATH");
        foreach (var command in _commands)
            error.WriteLine($"  {command.Name,-9}--in {command.Input} --out {command.Output}: {command.Summary}");
        return Refused;
    }

    private sealed record Command(string Name, string Summary, string Input, string Output, Func<string, string, RunResult> Run);
}

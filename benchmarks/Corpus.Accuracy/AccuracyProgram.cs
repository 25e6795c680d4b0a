using Corpus.Accuracy.Tracing;
using Corpus.Model;

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
        new("quotes", "--in GOLD.jsonl --out SYSTEM.jsonl [--without RULE,RULE]", "each line of a gold file becomes a line of a system file", (options, output) => Measure(QuotesRun.Run, options, output)),
        new("articles", "--in FOLDER --out FOLDER [--without RULE,RULE]", "each .txt and .md below a folder becomes a .json of the same name", (options, output) => Measure(ArticlesRun.Run, options, output)),
        new("conflicts", "--in ITEMS.jsonl --out CONFLICTS.jsonl", "each line, an article or a pair of claims a and b, gets its conflicts; where lines have a label, pairs are scored", (options, output) => ConflictsRun.Run(options["--in"], options["--out"], output)),
        new("search", "--claims CLAIMS.jsonl --queries QUERIES.jsonl --out RUN.txt", "searches claims for the text of each query and writes a run as TREC scores it", (options, output) => Measure(SearchRun.Run, options, output)),
        new("testquote", "--in ITEMS.jsonl --out OUT.jsonl --corpus FOLDER", "tests each quotation against the articles of a folder; prints a confusion matrix where the items have verdicts", TestQuotes),
        new("explain", "FILE", "what each stage reads in one article, by which rule", (options, output) => TraceRun.Run(options["FILE"], output)),
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The name of the command and its options.</param>
    /// <param name="output">Takes the line of figures, or the trace.</param>
    /// <param name="error">Takes what was wrong, a line for each article, and the usage.</param>
    /// <returns><see cref="Done"/>, <see cref="Faulty"/> or <see cref="Refused"/>: the exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var command = _commands.FirstOrDefault(command => command.Name == args.FirstOrDefault());
        if (command is null)
            return Refuse(error, args.Length == 0 ? "No command is given." : $"There is no command '{args[0]}'.");
        if (!Options.TryParse(args.Skip(1), command.Arguments, out var options, out var fault))
            return Refuse(error, fault);
        try
        {
            var faults = command.Run(options, output);
            foreach (var line in faults)
                error.WriteLine(line);
            return faults.Count == 0 ? Done : Faulty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine($"error: {e.Message}");
            return Refused;
        }
    }

    private static IReadOnlyList<string> Measure(Func<string, string, string, string> run, Dictionary<string, string> options, TextWriter output)
    {
        output.WriteLine(run(options["--claims"], options["--queries"], options["--out"]));
        return [];
    }

    private static IReadOnlyList<string> Measure(Func<string, string, IReadOnlyCollection<string>, RunResult> run, Dictionary<string, string> options, TextWriter output)
    {
        var result = run(options["--in"], options["--out"], RulesOf(options.GetValueOrDefault("--without", "")));
        output.WriteLine(result.Figures);
        return result.Faults;
    }

    private static IReadOnlyList<string> TestQuotes(Dictionary<string, string> options, TextWriter output)
    {
        var result = QuotationsRun.Run(options["--in"], options["--out"], options["--corpus"]);
        output.WriteLine(result.Figures);
        return result.Faults;
    }

    /// <summary>The rules that are switched off; a misspelt one would measure nothing.</summary>
    private static string[] RulesOf(string list)
    {
        var rules = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unknown = Array.Find(rules, rule => RuleCatalog.Find(rule)?.Subject != RuleSubject.Quote);
        return unknown is null ? rules : throw new InvalidDataException($"'{unknown}' is no rule for quotes.");
    }

    private static int Refuse(TextWriter error, string fault)
    {
        error.WriteLine($"error: {fault}");
        error.WriteLine("usage: Corpus.Accuracy COMMAND ARGUMENTS");
        foreach (var command in _commands)
            error.WriteLine($"  {command.Name,-10}{command.Arguments}: {command.Summary}");
        return Refused;
    }

    private sealed record Command(string Name, string Arguments, string Summary, Func<Dictionary<string, string>, TextWriter, IReadOnlyList<string>> Run);
}

using System.Diagnostics.CodeAnalysis;

namespace Corpus.Accuracy;

/// <summary>The arguments of a command: words, and options as <c>--name value</c>, each once and in any order.</summary>
internal static class Options
{
    /// <summary>Reads the arguments.</summary>
    /// <param name="args">What stands after the name of the command.</param>
    /// <param name="usage">What the command takes, as its usage shows it: <c>FILE --in PATH [--without RULE]</c>.</param>
    /// <param name="options">The values by name: <c>FILE</c>, <c>--in</c>.</param>
    /// <param name="fault">What is wrong, as a sentence; null where nothing is.</param>
    public static bool TryParse(
        IEnumerable<string> args,
        string usage,
        out Dictionary<string, string> options,
        [NotNullWhen(false)] out string? fault)
    {
        var words = usage.Split(' ');
        var names = words.Where(IsOption).Select(word => word.Trim('[')).ToList();
        var operands = new Queue<string>(words.Where((word, at) => !IsOption(word) && (at == 0 || !IsOption(words[at - 1]))));
        var missing = new List<string>([.. operands, .. words.Where(word => word.StartsWith('-'))]);
        var found = options = [];
        fault = null;
        using var arg = args.GetEnumerator();
        while (fault is null && arg.MoveNext())
        {
            var name = arg.Current;
            if (!IsOption(name) && operands.TryDequeue(out var operand))
                found[operand] = name;
            else if (!names.Contains(name))
                fault = $"'{name}' is no option of this command.";
            else if (!arg.MoveNext())
                fault = $"'{name}' lacks its value.";
            else if (!found.TryAdd(name, arg.Current))
                fault = $"'{name}' is given twice.";
        }

        fault ??= missing.Find(name => !found.ContainsKey(name)) is { } lacking ? $"'{lacking}' is missing." : null;
        return fault is null;
    }

    private static bool IsOption(string word) => word.TrimStart('[').StartsWith("--", StringComparison.Ordinal);
}

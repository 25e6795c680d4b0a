using System.Diagnostics.CodeAnalysis;

namespace Corpus.Accuracy;

/// <summary>The options of a command, <c>--name value</c>, each once and in any order.</summary>
internal static class Options
{
    /// <summary>Reads the options.</summary>
    /// <param name="args">What stands after the name of the command.</param>
    /// <param name="required">The names, without dashes; all of them must be there, and no other.</param>
    /// <param name="options">The values by name.</param>
    /// <param name="fault">What is wrong, as a sentence; null where nothing is.</param>
    public static bool TryParse(
        IEnumerable<string> args,
        string[] required,
        out Dictionary<string, string> options,
        [NotNullWhen(false)] out string? fault)
    {
        options = [];
        fault = null;
        foreach (var pair in args.Chunk(2))
        {
            var name = pair[0].StartsWith("--", StringComparison.Ordinal) ? pair[0][2..] : "";
            if (!required.Contains(name))
                fault ??= $"'{pair[0]}' is no option of this command.";
            else if (pair.Length < 2)
                fault ??= $"'{pair[0]}' lacks its value.";
            else if (!options.TryAdd(name, pair[1]))
                fault ??= $"'{pair[0]}' is given twice.";
        }

        var found = options;
        var missing = Array.Find(required, name => !found.ContainsKey(name));
        fault ??= missing is null ? null : $"'--{missing}' is missing.";
        return fault is null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed record Run(Project Project, GeneratorRunResult Result, CSharpCompilation Compilation)
{
    public string File(string hintName) => Result.GeneratedSources.Single(file => file.HintName == hintName).SourceText.ToString();

    public string AllFiles() =>
        string.Concat(Result.GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => $"==== {file.HintName}\n{file.SourceText}"));

    /// <summary>
    /// Why each output of a step is what it is, with their number: <c>Kept 2, Modified 1</c>.
    /// Kept is cached or unchanged: nothing that follows runs, and which of the two it is depends on what stands before.
    /// </summary>
    public string Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? Summary(runs, reason => reason is "Cached" or "Unchanged" ? "Kept" : reason) : "";

    /// <summary>The same for what the compiler is handed; here cached alone means that nothing was written again.</summary>
    public string OutputReasons() => Summary(Result.TrackedOutputSteps.SelectMany(output => output.Value), reason => reason);

    private static string Summary(IEnumerable<IncrementalGeneratorRunStep> steps, Func<string, string> name) =>
        string.Join(", ", steps.SelectMany(step => step.Outputs)
            .GroupBy(output => name(output.Reason.ToString()), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}"));
}

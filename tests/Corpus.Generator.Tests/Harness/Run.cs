using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed record Run(Project Project, GeneratorRunResult Result, CSharpCompilation Compilation)
{
    public string File(string hintName) => Result.GeneratedSources.Single(file => file.HintName == hintName).SourceText.ToString();

    public string AllFiles() =>
        string.Concat(Result.GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => $"==== {file.HintName}\n{file.SourceText}"));

    /// <summary>Why each output of a step is what it is, with their number: <c>Cached 2, Modified 1</c>.</summary>
    public string Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var runs) ? Summary(runs) : "";

    /// <summary>The same for the files and diagnostics that the compiler is handed.</summary>
    public string OutputReasons() => Summary(Result.TrackedOutputSteps.SelectMany(output => output.Value));

    private static string Summary(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        string.Join(", ", steps.SelectMany(step => step.Outputs)
            .GroupBy(output => output.Reason.ToString())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}"));
}

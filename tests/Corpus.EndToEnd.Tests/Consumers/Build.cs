using System.Text.RegularExpressions;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A build that ended, and what it says.</summary>
/// <param name="run">The process.</param>
/// <param name="folder">The folder of the project.</param>
internal sealed partial class Build(Run run, string folder)
{
    /// <summary>Everything that the build printed.</summary>
    public string Output => run.Output;

    /// <summary>Whether the packer ran: its message stands in the output.</summary>
    public bool Packed { get; } = run.Output.Contains(" seeds into ", StringComparison.Ordinal);

    /// <summary>Whether the packer ran in a process of its own.</summary>
    public bool PackedApart { get; } = run.Output.Contains("Packing the corpus in a process of its own", StringComparison.Ordinal);

    /// <summary>Whether the compiler ran: its command line stands in the output.</summary>
    public bool Compiled { get; } = run.Output.Contains(" /noconfig ", StringComparison.Ordinal);

    /// <summary>The warnings of Corpus, each once, as <c>path(line,column): id</c> below the project's folder, in ordinal order.</summary>
    public IReadOnlyList<string> Warnings { get; } =
        [.. Warning().Matches(run.Output).Select(match => ToLine(match, folder)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The build itself, where it succeeded; otherwise the test fails and shows the output.</summary>
    public Build Succeeded()
    {
        run.Succeeded();
        return this;
    }

    private static string ToLine(Match match, string folder) =>
        $"{Path.GetRelativePath(folder, match.Groups["path"].Value.TrimEnd()).Replace('\\', '/')}{match.Groups["place"].Value}: {match.Groups["id"].Value}";

    [GeneratedRegex(@"^ *(?:[0-9:]+>)?(?<path>[^\n]+?)(?<place>\([0-9,]+\))?: warning (?<id>CORP[0-9]{4}): ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();
}

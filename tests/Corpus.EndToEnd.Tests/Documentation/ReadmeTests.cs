using System.Text.RegularExpressions;

namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>Every block of README.md is run, or listed here as one that is not.</summary>
public sealed partial class ReadmeTests(Readme readme) : IClassFixture<Readme>
{
    private const string MainCommand = "dotnet run --project src/Corpus.Shell -- -Command \"Get-Quote -Speaker *Asif*\"";
    private const string TestCommand = "dotnet test Corpus.sln";

    /// <summary>Lines of blocks for the command line that no test of this class runs, and why.</summary>
    private static readonly Dictionary<string, string> _notRun = new(StringComparer.Ordinal)
    {
        [TestCommand] = ".ci/run runs it, and it runs this test",
        ["dotnet pack src/Corpus.Build -o artifacts/feed"] = "the tests of package consumers pack to a folder of their own",
        ["dotnet add PROJECT package Corpus --source \"$PWD/artifacts/feed\""] = "the tests of package consumers write the reference into the project file",
    };

    public static TheoryData<int> LinesOf(string language) =>
        [.. Readme.Fences.Where(fence => fence.Language == language).Select(fence => fence.Line)];

    [Fact]
    public void Every_block_is_of_a_language_that_is_run_here() =>
        Assert.Empty(Readme.Fences.Where(fence => fence.Language is not ("sh" or "powershell" or "csharp" or "markdown")).Select(fence => $"line {fence.Line}: {fence.Language}"));

    [Fact]
    public void Every_line_for_the_command_line_is_run_or_listed() =>
        Assert.Equal(
            _notRun.Keys.Append(MainCommand).Order(StringComparer.Ordinal),
            Readme.Fences.Where(fence => fence.Language == "sh").SelectMany(fence => fence.Text.TrimEnd().Split('\n')).Order(StringComparer.Ordinal));

    [Fact]
    public void The_project_check_runs_the_two_commands()
    {
        var check = File.ReadAllLines(Repository.Absolute(".ci/run"));
        Assert.Contains(check, line => line.StartsWith(MainCommand, StringComparison.Ordinal));
        Assert.Contains(check, line => line.StartsWith(TestCommand + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_main_command_prints_what_is_shown()
    {
        var fence = Readme.Fences.Single(fence => fence.Text.TrimEnd() == MainCommand);
        Assert.Equal(fence.Output, Shell.Built.Output(CommandArgument().Match(fence.Text).Groups["command"].Value));
    }

    [Theory]
    [MemberData(nameof(LinesOf), "powershell")]
    public void The_commands_print_what_is_shown(int line)
    {
        var fence = At(line);
        var shell = Readme.IsAfterSeeds(fence) ? readme.RebuiltShell : Shell.Built;
        Assert.Equal(fence.Output, shell.Output(fence.Text));
    }

    [Theory]
    [MemberData(nameof(LinesOf), "csharp")]
    public void The_programs_print_what_is_shown(int line) => Assert.Equal(At(line).Output, readme.Run(At(line)));

    [Theory]
    [MemberData(nameof(LinesOf), "markdown")]
    public void The_build_says_of_a_seed_what_is_shown(int line) => Assert.Equal(At(line).Output ?? "", readme.Diagnostics(At(line).Name));

    private static Fence At(int line) => Readme.Fences.Single(fence => fence.Line == line);

    [GeneratedRegex("-Command \"(?<command>.*)\"\n", RegexOptions.CultureInvariant)]
    private static partial Regex CommandArgument();
}

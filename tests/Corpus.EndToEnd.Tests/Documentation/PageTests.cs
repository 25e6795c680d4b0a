using System.Text.RegularExpressions;

namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>Every block of the pages is run, or listed here as one that is not.</summary>
public sealed partial class PageTests(Walkthrough walkthrough) : IClassFixture<Walkthrough>
{
    private const string MainCommand = "dotnet run --project src/Corpus.Shell -- -Command \"Get-Quote -Speaker *Asif*\"";
    private const string TestCommand = "dotnet test Corpus.sln";

    /// <summary>Lines of blocks for the command line that no test of this class runs, and why.</summary>
    private static readonly Dictionary<string, string> _notRun = new(StringComparer.Ordinal)
    {
        [TestCommand] = ".ci/run runs it, and it runs this test",
        ["dotnet build Corpus.sln"] = ".ci/run runs it before the tests",
        [".ci/run"] = "it runs this test",
        ["dotnet pack Corpus.sln -o artifacts/feed"] = "PackageFeed packs to a folder of its own",
        ["dotnet pack Corpus.sln -o artifacts/feed -p:Version=0.1.1-mine.1"] = "PackageFeed packs under a version of its own",
        ["dotnet nuget add source \"$PWD/artifacts/feed\" --name corpus"] = "the settings of whoever runs the tests stay as they are; PackageFeed writes its source into a nuget.config",
        ["dotnet new corpus --name Press --output ../Press"] = "TemplateTests makes it in a folder of its own",
        ["dotnet run --project ../Press/Press"] = "TemplateTests runs it there",
        ["dotnet run --project benchmarks/Corpus.Accuracy -- explain seeds/night-boat.md"] = "the tests of the accuracy program run it",
        ["dotnet new install Corpus.Templates"] = "TemplateTests installs it",
        ["dotnet add PROJECT package Corpus"] = "the tests of package consumers write the reference into the project file",
    };

    /// <summary>Pages whose examples run beside what they describe, and the tests that run them.</summary>
    private static readonly Dictionary<string, string> _runElsewhere = new(StringComparer.Ordinal)
    {
        ["docs/about_Corpus.md"] = "tests/Corpus.PowerShell.Tests/Checklist/HelpTests.cs",
        ["docs/about_Corpus_Conflicts.md"] = "tests/Corpus.PowerShell.Tests/Checklist/HelpTests.cs",
        ["docs/about_Corpus_Query.md"] = "tests/Corpus.PowerShell.Tests/Checklist/HelpTests.cs",
        ["docs/cmdlets/"] = "tests/Corpus.PowerShell.Tests/Checklist/HelpTests.cs",
        ["docs/diagnostics.md"] = "tests/Corpus.Generator.Tests/DiagnosticPageTests.cs",
        ["docs/generated-members.md"] = "tests/Corpus.Generator.Tests/MemberPageTests.cs",
        ["docs/phenomena/"] = "tests/Corpus.Extraction.Tests/Phenomena/PhenomenonTests.cs",
        ["docs/templates.md"] = "tests/Corpus.EndToEnd.Tests/Consumers/TemplateTests.cs",
        ["docs/shell.md"] = "tests/Corpus.Shell.Tests/DocumentationTests.cs",
        ["docs/installing.md"] = "tests/Corpus.EndToEnd.Tests/Packaging/InstallingTests.cs",
        ["docs/building.md"] = "tests/Corpus.EndToEnd.Tests/Consumers/PackageConsumerTests.cs",
    };

    public static TheoryData<string, int> BlocksOf(string language)
    {
        var blocks = new TheoryData<string, int>();
        foreach (var fence in Walkthrough.Fences.Where(fence => fence.Language == language))
            blocks.Add(fence.Page, fence.Line);
        return blocks;
    }

    [Fact]
    public void Every_block_is_of_a_language_that_is_run_here() =>
        Assert.Empty(Walkthrough.Fences.Where(fence => fence.Language is not ("sh" or "powershell" or "csharp" or "markdown" or "yaml")).Select(fence => $"{fence.Page}({fence.Line}): {fence.Language}"));

    [Fact]
    public void Every_page_with_blocks_is_run_here_or_by_tests_beside_what_it_describes()
    {
        var pages = Repository.WrittenFiles().Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));
        var withBlocks = pages.Where(page => Fence.Of(page).Count > 0);
        Assert.All(withBlocks, page => Assert.Contains(Walkthrough.Pages.Concat(_runElsewhere.Keys), known => page.StartsWith(known, StringComparison.Ordinal)));
        Assert.All(_runElsewhere.Values, test => Assert.True(File.Exists(Repository.Absolute(test)), test));
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere() =>
        Assert.Empty(
            from page in Repository.WrittenFiles()
            where page.EndsWith(".md", StringComparison.Ordinal) && !page.StartsWith("tests/", StringComparison.Ordinal) && !page.StartsWith("seeds/", StringComparison.Ordinal)
            from Match link in Link().Matches(File.ReadAllText(Repository.Absolute(page)))
            let target = Path.Combine(Path.GetDirectoryName(Repository.Absolute(page))!, link.Groups["target"].Value)
            where !Path.Exists(target)
            select $"{page}: {link.Groups["target"].Value}");

    [Fact]
    public void Every_line_for_the_command_line_is_run_or_listed() =>
        Assert.Equal(
            _notRun.Keys.Append(MainCommand).Order(StringComparer.Ordinal),
            Walkthrough.Fences.Where(fence => fence.Language == "sh").SelectMany(fence => fence.Text.TrimEnd().Split('\n')).Distinct().Order(StringComparer.Ordinal));

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
        var fence = Walkthrough.Fences.First(fence => fence.Text.TrimEnd() == MainCommand);
        Assert.Equal(fence.Output, Shell.Built.Output(CommandArgument().Match(fence.Text).Groups["command"].Value));
    }

    [Theory]
    [MemberData(nameof(BlocksOf), "powershell")]
    public void The_commands_print_what_is_shown(string page, int line)
    {
        var fence = At(page, line);
        Assert.Equal(fence.Output, walkthrough.ShellAt(fence).Output(fence.Text));
    }

    [Theory]
    [MemberData(nameof(BlocksOf), "csharp")]
    public void The_programs_print_what_is_shown(string page, int line) => Assert.Equal(At(page, line).Output, walkthrough.Run(At(page, line)));

    [Theory]
    [MemberData(nameof(BlocksOf), "markdown")]
    [MemberData(nameof(BlocksOf), "yaml")]
    public void The_build_says_of_a_file_what_is_shown(string page, int line) => Assert.Equal(At(page, line).Output ?? "", walkthrough.Diagnostics(At(page, line).Name));

    [Fact]
    public void The_README_names_the_commands_of_the_shell_as_their_own_page_does() =>
        Assert.Equal(
            CommandsBetween("docs/shell.md", "## Commands", "Everything else").SkipWhile(command => command != "Select-Object").Order(StringComparer.Ordinal),
            CommandsBetween("README.md", "it has those that a first hour", "How far each goes").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("**PolNeAR, speech alone**")]
    [InlineData("**wikinews_en**")]
    public void The_README_gives_the_figures_of_the_last_row(string table)
    {
        var results = File.ReadAllLines(Repository.Absolute("benchmarks/RESULTS.md"));
        var last = results.SkipWhile(line => !line.StartsWith(table, StringComparison.Ordinal)).Skip(1).SkipWhile(line => line == "").TakeWhile(line => line.StartsWith('|')).Last();
        var cells = last.Split('|', StringSplitOptions.TrimEntries);
        var readme = File.ReadAllText(Repository.Absolute("README.md"));

        // Direct exact, indirect and mixed, joint all, and the rule of the Gender Gap Tracker.
        Assert.All([2, 4, 7, 10], column => Assert.Contains($" {cells[column]}", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CommandsBetween(string page, string start, string end)
    {
        var text = File.ReadAllText(Repository.Absolute(page));
        var first = text.IndexOf(start, StringComparison.Ordinal);
        return Command().Matches(text[first..text.IndexOf(end, first, StringComparison.Ordinal)]).Select(match => match.Value);
    }

    private static Fence At(string page, int line) => Walkthrough.Fences.Single(fence => fence.Page == page && fence.Line == line);

    // Relative links alone, in prose: addresses and the anchors of one page have a colon or begin with '#'.
    [GeneratedRegex(@"(?<!`)\]\((?<target>[^)#:\s]+)(#[^)]*)?\)(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("(?<=`)[A-Z][A-Za-z]+-[A-Z][A-Za-z]+(?=`)", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex("-Command \"(?<command>.*)\"\n", RegexOptions.CultureInvariant)]
    private static partial Regex CommandArgument();
}

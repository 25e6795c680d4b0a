using System.Text.RegularExpressions;

namespace Corpus.Shell.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "shell.md"));

    [Fact]
    public void The_page_lists_the_commands_that_the_shell_adds_and_no_others()
    {
        var table = Page.Split("## Commands")[1].Split("Everything else")[0].Split("| --- | --- |")[1];

        Assert.Equal(
            ShellState.Cmdlets.Select(cmdlet => cmdlet.Name).Order(StringComparer.Ordinal),
            CommandName().Matches(table).Select(match => match.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_help_and_completion_name_the_same_options()
    {
        var options = Page.Split("## Options")[1].Split("## Exit codes")[0].Split("| --- | --- |")[1].Split("\n\n")[0];
        var named = OptionName().Matches(options).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Contains("-Corpus", named);
        Assert.Equal(named, OptionName().Matches(Usage.Text.Split("Exit codes")[0]).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains($"choices='{string.Join(' ', named.Select(name => name[1..]))}'", BashCompletion.Script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_examples_of_the_page_run()
    {
        var examples = Fence().Matches(Page).Select(match => match.Groups["code"].Value).ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var run = await ShellProcess.Of(example, "-Command", "-");
            Assert.Equal("", run.Error);
            Assert.Equal(0, run.ExitCode);
            Assert.NotEmpty(run.Output);
        }
    }

    [GeneratedRegex("(?<=`)[A-Z][A-Za-z]+-[A-Z][A-Za-z]+(?=`)")]
    private static partial Regex CommandName();

    // Not the cmdlets: Import-Corpus.
    [GeneratedRegex("(?<![A-Za-z-])-[A-Z][A-Za-z]+")]
    private static partial Regex OptionName();

    [GeneratedRegex("```powershell\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}

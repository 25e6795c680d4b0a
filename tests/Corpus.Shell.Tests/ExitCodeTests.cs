using Corpus.Shell.Hosting;

namespace Corpus.Shell.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("1", 0)]
    [InlineData("throw 'x'", 1)]
    [InlineData("Get-Command Get-Nothing", 1)]
    [InlineData("Get-Command Get-Nothing; 1", 0)]
    [InlineData("1 +", 1)]
    [InlineData("1 + )", 1)]
    [InlineData("exit 7", 7)]
    [InlineData("try { throw 'x' } catch { }; 1", 0)]
    public void A_command_returns_what_pwsh_returns(string command, int expected) =>
        Assert.Equal(expected, ShellRun.Of("-Command", command).ExitCode);

    [Theory]
    [InlineData("1", 0)]
    [InlineData("exit 5", 5)]
    [InlineData("throw 'x'", 1)]
    [InlineData("if (", 1)]
    [InlineData("Get-Command Get-Nothing", 0)]
    public void A_script_file_returns_what_pwsh_returns(string script, int expected)
    {
        using var file = new ScriptFileOnDisk(script);

        Assert.Equal(expected, ShellRun.Of("-File", file.Path).ExitCode);
    }

    [Theory]
    [InlineData("-Nonsense")]
    [InlineData("-Command")]
    [InlineData("-Command", "-", "1")]
    [InlineData("-File")]
    [InlineData("-Corpus")]
    [InlineData("-OutputFormat")]
    [InlineData("-OutputFormat", "Xml", "-c", "1")]
    [InlineData("completion")]
    [InlineData("completion", "fish")]
    [InlineData("there-is-no-such-file.ps1")]
    public void Arguments_that_cannot_be_understood_return_64_and_name_the_help(params string[] arguments)
    {
        var run = ShellRun.Of(arguments);

        Assert.Equal(64, run.ExitCode);
        Assert.StartsWith("corpus: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("corpus -Help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("-Help")]
    [InlineData("--help")]
    [InlineData("-?")]
    [InlineData("-h")]
    public void Help_names_every_option_and_returns_zero(string option)
    {
        var run = ShellRun.Of(option);

        Assert.Equal(0, run.ExitCode);
        Assert.All(["-Command", "-Corpus", "-File", "-Help", "-Version", "-NoLogo", "-NoProfile", "-OutputFormat", "completion bash"], name => Assert.Contains(name, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_module_that_is_not_there_is_exit_code_70()
    {
        var error = new StringWriter();
        var terminal = new Terminal { Output = TextWriter.Null, Error = error, Input = TextReader.Null };

        Assert.Equal(70, new ShellProgram(terminal, "there-is-no-such-module.psd1").Run(["-Command", "1"]));
        Assert.Contains("there-is-no-such-module", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_names_the_engine() => Assert.Matches(@"^corpus \d+\.\d+\.\d+ \(PowerShell 7\.6\.9\)$", ShellRun.Of("--version").Output);
}

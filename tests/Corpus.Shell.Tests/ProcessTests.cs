namespace Corpus.Shell.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_real_module_answers_in_plain_text()
    {
        var run = await ShellProcess.Of("", "-Command", "Get-Quote -Speaker *Asif*");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Khawaja Muhammad Asif", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task A_terminating_error_is_exit_code_1_and_goes_to_the_error_stream()
    {
        var run = await ShellProcess.Of("", "-Command", "'before'; throw 'x'; 'after'");

        Assert.Equal(new ShellRun(1, "before", "Exception: x"), run);
    }

    [Fact]
    public async Task A_script_file_reads_its_input_and_gives_its_exit_code()
    {
        using var file = new ScriptFileOnDisk("$input | ForEach-Object { \"<$_>\" }; exit 9");

        Assert.Equal(new ShellRun(9, "<a>\n<b>", ""), await ShellProcess.Of("a\nb\n", "-File", file.Path));
    }

    [Fact]
    public async Task Commands_come_from_standard_input() => Assert.Equal(new ShellRun(0, "2\n4", ""), await ShellProcess.Of("1 + 1\n2 + 2\n"));

    [Fact]
    public async Task An_unknown_option_is_exit_code_64() => Assert.Equal(64, (await ShellProcess.Of("", "-Nonsense")).ExitCode);

    [Fact]
    public async Task Help_is_shown() => Assert.Contains("corpus -Command", (await ShellProcess.Of("", "-Help")).Output, StringComparison.Ordinal);
}

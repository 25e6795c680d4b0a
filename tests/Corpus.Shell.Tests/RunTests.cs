namespace Corpus.Shell.Tests;

public sealed class RunTests
{
    [Fact]
    public void A_command_sees_the_module_and_prints_its_table_without_escape_sequences()
    {
        var run = ShellRun.Of("-Command", "Get-Remark -Speaker A*");

        Assert.Equal(
            """
            Speaker Kind   Words Text
            ------- ----   ----- ----
            Ada     Direct     3 It works now.
            Ada     Mixed      2 not "now"
            """,
            run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Errors_go_to_the_error_stream_and_results_to_the_output()
    {
        var run = ShellRun.Of("-c", "'before'; Get-Command Get-Nothing; 'after'");

        Assert.Equal("before\nafter", run.Output);
        Assert.StartsWith("Get-Command: The term 'Get-Nothing' is not recognized", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public void The_error_of_a_text_that_does_not_parse_is_shown() =>
        Assert.Contains("You must provide a value expression", ShellRun.Of("-c", "1 + )").Error, StringComparison.Ordinal);

    [Fact]
    public void The_words_after_Command_are_one_command() => Assert.Equal("3", ShellRun.Of("-Command", "1", "+", "2").Output);

    [Fact]
    public void Input_enumerates_the_lines_of_standard_input() => Assert.Equal("<a>\n<b>", ShellRun.Reading("a\nb\n", "-c", "$input | % { \"<$_>\" }").Output);

    [Fact]
    public void A_script_gets_its_arguments_by_name_and_by_place()
    {
        using var file = new ScriptFileOnDisk("param($First, [switch] $Loud, $Last) \"$First|$Loud|$Last\"");

        Assert.Equal("a|True|z", ShellRun.Of("-File", file.Path, "-Loud", "a", "-Last:z").Output);
    }
}

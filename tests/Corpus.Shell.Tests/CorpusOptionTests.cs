namespace Corpus.Shell.Tests;

/// <summary>A corpus that is imported before anything runs: <c>-Corpus</c>.</summary>
public sealed class CorpusOptionTests
{
    [Theory]
    [InlineData("-Corpus")]
    [InlineData("--corpus")]
    public void It_is_there_before_the_command_runs(string option) =>
        Assert.Equal(new ShellRun(0, "with [brackets] and 'quotes'", ""), ShellRun.Of(option, "with [brackets] and 'quotes'", "-Command", "$Imported"));

    [Fact]
    public void It_is_there_before_a_script_runs_and_before_standard_input_is_read()
    {
        using var file = new ScriptFileOnDisk("$Imported");

        Assert.Equal("articles", ShellRun.Of("-Corpus", "articles", "-File", file.Path).Output);
        Assert.Equal("articles", ShellRun.Reading("$Imported\n", "-Corpus", "articles").Output);
    }

    [Fact]
    public void It_is_there_before_the_first_prompt()
    {
        var typing = new Typing(100).Press("$Imported<Enter>exit 4<Enter>");

        Assert.Equal(4, new ShellProgram(typing.Terminal, ShellRun.StandIn).Run(["-NoLogo", "-Corpus", "articles"]));
        Assert.Equal("corpus> $Imported\narticles\ncorpus> exit 4", typing.Screen.Shown);
    }

    [Fact]
    public void A_corpus_that_cannot_be_imported_ends_the_tool_with_exit_code_70()
    {
        var run = ShellRun.Of("-Corpus", "none", "-Command", "'not run'");

        Assert.Equal((70, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no corpus 'none'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_single_files_are_told_and_cost_no_more()
    {
        var run = ShellRun.Of("-Corpus", "faulty", "-Command", "$Imported");

        Assert.Equal((0, "faulty"), (run.ExitCode, run.Output));
        Assert.Contains("a.md(1,2): That is no date.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_module_reads_a_folder_of_articles()
    {
        var folder = Directory.CreateTempSubdirectory("articles [1] ");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "bridge.md"), "# The bridge is open\n\nThe bridge is open, Mayor Ana Ruiz said.\n");

            var run = await ShellProcess.Of("", "-Corpus", folder.FullName, "-OutputFormat", "Json", "-Command", "Get-Quote | Select-Object Speaker, Text");

            Assert.Equal(new ShellRun(0, """{"Speaker":"Ana Ruiz","Text":"The bridge is open"}""", ""), run);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

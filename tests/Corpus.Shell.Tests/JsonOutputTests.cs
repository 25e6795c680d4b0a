namespace Corpus.Shell.Tests;

/// <summary>Results as lines of JSON: <c>-OutputFormat Json</c>.</summary>
public sealed class JsonOutputTests
{
    [Theory]
    [InlineData("Get-Remark Bela", """{"Speaker":"Bela","Kind":"Indirect","Words":5,"Text":"that it had never worked"}""")]
    [InlineData("1, 'a', $null, $true, 1.5", "1\n\"a\"\nnull\ntrue\n1.5")]
    [InlineData("@{ a = @(1, @{ b = [DayOfWeek]::Friday }) }", """{"a":[1,{"b":"Friday"}]}""")]
    [InlineData("@{ 1 = 'one' }", """{"1":"one"}""")]
    [InlineData("'two\nlines'", """
        "two\nlines"
        """)]
    [InlineData("[pscustomobject] @{ Address = [uri] 'http://a.b/c'; Version = [version] '1.2' }", """{"Address":"http://a.b/c","Version":"1.2"}""")]
    [InlineData("", "")]
    public void Each_object_is_one_line(string command, string expected) => Assert.Equal(expected, Json(command).Output);

    [Fact]
    public void Objects_come_as_they_are_made_and_stop_as_soon_as_they_are_enough() => Assert.Equal("1\n2\n2", Json("Watch-Remark | select -First 2; $Seen").Output);

    [Fact]
    public void Nothing_but_results_goes_to_the_output()
    {
        var run = Json("function f { [CmdletBinding()] param() $PSCmdlet.WriteWarning('w'); Write-Host 'h'; Get-Command Get-Nothing; 1 }; f");

        Assert.Equal("1", run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.All(["WARNING: w", "h", "'Get-Nothing' is not recognized"], text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_that_ends_the_command_is_exit_code_1()
    {
        var run = Json("1; throw 'x'");

        Assert.Equal(new ShellRun(1, "1", "Exception: x"), run);
    }

    [Fact]
    public void What_is_made_for_a_screen_is_refused_once()
    {
        var run = Json("Get-Remark | ft; 2");

        Assert.Equal("2", run.Output);
        Assert.Equal("corpus: What Format-Table and Format-List make is for a screen. Leave them out where results are JSON.", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Files_and_strings_are_what_they_are_in_text()
    {
        using var file = new ScriptFileOnDisk("");

        Assert.Equal("5", Json($"Get-Remark Bela | % Words > '{file.Path}'; [int] (gc '{file.Path}')").Output);
        Assert.Equal("\"Words : 5\"", Json("(Get-Remark Bela | fl Words | Out-String).Trim()").Output);
    }

    [Fact]
    public void Scripts_and_standard_input_give_json_too()
    {
        using var file = new ScriptFileOnDisk("Get-Remark Bela | select Words");

        Assert.Equal("{\"Words\":5}", ShellRun.Of("-OutputFormat", "Json", "-File", file.Path).Output);
        Assert.Equal("3\n\"x\"", ShellRun.Reading("1 + 2\n'x'\n", "--outputformat", "json", "-Command", "-").Output);
    }

    [Fact]
    public void Text_may_be_asked_for_by_name() => Assert.Equal("1", ShellRun.Of("-o", "TEXT", "-c", "1").Output);

    [Fact]
    public async Task Quotes_of_the_real_module_are_flat()
    {
        var run = await ShellProcess.Of("", "-OutputFormat", "Json", "-Command", "Get-Quote -Speaker *Qani* | select -First 1");

        using var quote = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal("Abdul Matin Qani", quote.RootElement.GetProperty("Speaker").GetString());
        Assert.Equal("Indirect", quote.RootElement.GetProperty("Kind").GetString());
        Assert.Equal("[1367..1448)", quote.RootElement.GetProperty("Spans")[0].GetString());
        Assert.All(quote.RootElement.EnumerateObject(), property => Assert.NotEqual(System.Text.Json.JsonValueKind.Object, property.Value.ValueKind));
    }

    private static ShellRun Json(string command) => ShellRun.Of("-OutputFormat", "Json", "-Command", command);
}

using System.Management.Automation;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Tests;

public sealed class OutputTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Warnings_and_verbose_messages_go_to_the_output_as_pwsh_sends_them()
    {
        var run = ShellRun.Of("-c", "function f { [CmdletBinding()] param() $PSCmdlet.WriteWarning('w'); $PSCmdlet.WriteVerbose('v') }; f -Verbose");

        Assert.Equal("WARNING: w\nVERBOSE: v", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_terminal_gets_colors_and_a_file_does_not()
    {
        Run(hasColors: true, "throw 'x'; Write-Host a -ForegroundColor Red");
        Assert.Contains("\e[31;1m", _error.ToString(), StringComparison.Ordinal);

        _error.GetStringBuilder().Clear();
        Run(hasColors: false, "throw 'x'");
        Assert.DoesNotContain('\e', _error.ToString());
    }

    [Fact]
    public void Colors_of_Write_Host_become_escape_sequences()
    {
        Run(hasColors: true, "Write-Host a -ForegroundColor Red -BackgroundColor DarkBlue");

        Assert.StartsWith("\e[91;44ma\e[0m", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_fit_the_width_of_the_terminal()
    {
        Run(hasColors: false, "[pscustomobject] @{ a = 'x' * 300; b = 1 } | ft");

        Assert.Equal(59, _output.ToString().ReplaceLineEndings("\n").Split('\n').Max(line => line.Length));
    }

    [Fact]
    public void Progress_is_one_line_on_a_screen_that_the_next_text_takes_away()
    {
        var screen = new VirtualScreen(20);
        var ui = new ShellUserInterface(new Terminal { Output = screen, Error = screen, Input = TextReader.Null, OutputIsScreen = true, Size = () => (20, 10) });

        ui.WriteProgress(0, new ProgressRecord(0, "Reading", "a.txt") { PercentComplete = 5 });
        Assert.Equal("Reading: a.txt 5%", screen.Shown);
        ui.WriteLine("text");
        Assert.Equal("text", screen.Shown);
        ui.WriteProgress(0, new ProgressRecord(0, new string('x', 50), "y"));
        Assert.Equal("text\n" + new string('x', 19), screen.Shown);
        ui.WriteProgress(0, new ProgressRecord(0, "x", "y") { RecordType = ProgressRecordType.Completed });
        Assert.Equal("text", screen.Shown);
    }

    [Fact]
    public void Progress_is_nothing_where_the_output_is_no_screen()
    {
        var ui = new ShellUserInterface(TerminalOf(hasColors: false));

        ui.WriteProgress(0, new ProgressRecord(0, "Reading", "a.txt"));

        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("\e[31mabc\e[0m", 3)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\ud83d\ude00", 2)]
    [InlineData("\ud835\udc9c", 1)]
    [InlineData("\ud840\udc00", 2)]
    [InlineData("⌚✅⭐", 6)]
    [InlineData("♥→", 2)]
    [InlineData("\u1112\u1161\u11ab", 2)]
    [InlineData("\ud83d\ude00\u200d", 2)]
    [InlineData("خواجہ آصف", 9)]
    public void Width_counts_columns(string text, int expected) => Assert.Equal(expected, CellWidth.Of(text));

    [Fact]
    public void Half_a_pair_takes_one_column() => Assert.Equal(2, CellWidth.Of("a\ud83d"));

    [Theory]
    [InlineData("日本語", 4, "日本")]
    [InlineData("日本語", 5, "日本")]
    [InlineData("ae\u0301x", 2, "ae\u0301")]
    [InlineData("a\ud83d\ude00", 2, "a")]
    [InlineData("abc", 9, "abc")]
    public void Text_is_cut_between_characters(string text, int columns, string expected) => Assert.Equal(expected, CellWidth.Cut(text, columns));

    private Terminal TerminalOf(bool hasColors) => new()
    {
        Output = _output,
        Error = _error,
        Input = TextReader.Null,
        OutputHasColors = hasColors,
        ErrorHasColors = hasColors,
        Size = () => (60, 20),
    };

    private void Run(bool hasColors, string command) => new ShellProgram(TerminalOf(hasColors), ShellRun.StandIn).Run(["-c", command]);
}

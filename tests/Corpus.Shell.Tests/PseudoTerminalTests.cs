namespace Corpus.Shell.Tests;

/// <summary>The whole program, as a person at a terminal uses it.</summary>
public sealed class PseudoTerminalTests : IDisposable
{
    private static readonly (int, int) Usual = (80, 24);

    private readonly string _home = Directory.CreateTempSubdirectory().FullName;

    private string History => Path.Combine(_home, "corpus", "history.txt");

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [TerminalFact]
    public async Task A_person_at_a_terminal_completes_stops_a_pipeline_and_leaves()
    {
        using var terminal = new TerminalSession(_home, Usual, ("NO_COLOR", "1"));

        await terminal.Expect("corpus> ");
        await terminal.Press("Get-Quo\t -Speaker *Qani* | measure | % Count\r");
        await terminal.Expect("Get-Quote -Speaker *Qani* | measure | % Count\n2\n");
        await terminal.Press("'run' + 'ning'; while ($true) { }\r");
        await terminal.Expect("running\n");
        await terminal.Press("\u0003");
        await terminal.Expect("corpus> ");
        await terminal.Press("thrown away\u0003exit 3\r");

        Assert.Equal(3, await terminal.End());
        Assert.Equal(3, (await File.ReadAllLinesAsync(History)).Length);
    }

    [TerminalFact]
    public async Task The_next_session_finds_what_the_last_one_typed_and_nobody_else_does()
    {
        using (var first = new TerminalSession(_home, Usual))
        {
            await first.Expect("corpus> ");
            await first.Press("'one' * 2\r");
            await first.Expect("oneone\n");
            await first.Press("'two'\r\u0004");
            Assert.Equal(0, await first.End());
        }

        using var second = new TerminalSession(_home, Usual);
        await second.Expect("corpus> ");
        await second.Press("\u0012one");
        await second.Expect("'one' * 2");
        await second.Press("\u001b[F + '!'\r");
        await second.Expect("oneone!\n");
        await second.Press("\u001b[A\u001b[A\u001b[A\r");
        await second.Expect("oneone\n");

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(History));
    }

    [TerminalFact]
    public async Task What_is_pasted_runs_when_Enter_is_pressed_and_not_before()
    {
        using var terminal = new TerminalSession(_home, Usual);

        await terminal.Expect("corpus> ");
        await terminal.Press("\u001b[200~'a' + 'b'\r\t'c😀' + 'd'\u001b[201~");
        Assert.DoesNotContain("ab", await terminal.Expect(">>     'c😀' + 'd'"), StringComparison.Ordinal);
        await terminal.Press("\r");
        await terminal.Expect("ab\nc😀d\n");
        await terminal.Press("日本e\u0301x\u007f\u007f\u007f\u007f'end'\r");
        await terminal.Expect("end\n");
    }

    [TerminalFact]
    public async Task A_narrow_and_low_terminal_is_enough()
    {
        using var terminal = new TerminalSession(_home, (12, 4));

        await terminal.Expect("corpus> ");
        await terminal.Press("if (1) {\r1\r2\r3\r4\r5\r'all ' + 'done' }\r");
        await terminal.Expect("all done\n");
    }

    [TerminalFact]
    public async Task Colours_are_there_unless_NO_COLOR_is_set()
    {
        Assert.Contains("\u001b[31", await ErrorWith(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[31", await ErrorWith(("NO_COLOR", "1")), StringComparison.Ordinal);

        async Task<string> ErrorWith(params (string, string)[] variables)
        {
            using var terminal = new TerminalSession(_home, Usual, variables);
            await terminal.Expect("corpus> ");
            await terminal.Press("throw 'x' + 'y'\r");
            return await terminal.Expect("xy\n");
        }
    }

    [TerminalFact]
    public async Task A_terminal_that_knows_no_escape_sequences_gets_none()
    {
        using var terminal = new TerminalSession(_home, Usual, ("TERM", "dumb"));

        var seen = await terminal.Expect("corpus> ");
        await terminal.Press("if (1) {\n");
        seen += await terminal.Expect(">> ");
        await terminal.Press("'whole' }; throw 'x' + 'y'\n");
        seen += await terminal.Expect("xy\ncorpus> ");
        await terminal.Press("exit 5\n");

        Assert.Equal(5, await terminal.End());
        Assert.DoesNotContain('\u001b', seen);
    }
}

using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using Corpus.Shell.Editing;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Tests;

public sealed class PromptTests
{
    private static readonly Collection<ChoiceDescription> YesOrNo = [new("&Yes", "do it"), new("&No", "leave it")];

    [Theory]
    [InlineData("y<Enter>", 0)]
    [InlineData("No<Enter>", 1)]
    [InlineData("<Enter>", 1)]
    [InlineData("perhaps<Enter>?<Enter>y<Enter>", 0)]
    public void A_choice_is_asked_for_until_it_is_one(string keys, int expected)
    {
        var typing = new Typing(80).Press(keys);

        Assert.Equal(expected, new ShellUserInterface(typing.Terminal).PromptForChoice("Sure?", "It is gone then.", YesOrNo, defaultChoice: 1));
        Assert.StartsWith("Sure?\nIt is gone then.\n[Y] Yes  [N] No  [?] Help (default is \"N\"):", typing.Screen.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Mandatory_parameters_are_asked_for_by_name_and_type()
    {
        var typing = new Typing().Press("x<Enter>3<Enter>a<Enter>b<Enter><Enter>");
        var fields = new Collection<FieldDescription> { Field("Number", typeof(int)), Field("Names", typeof(string[])) };

        var answers = new ShellUserInterface(typing.Terminal).Prompt("", "", fields);

        Assert.Equal(3, answers["Number"].BaseObject);
        Assert.Equal(["a", "b"], Assert.IsType<string[]>(answers["Names"].BaseObject));
        Assert.Contains("\"x\" is no Int32.", typing.Screen.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_shown_as_asterisks()
    {
        var typing = new Typing().Press("abx<Back><Enter>");

        var secret = new ShellUserInterface(typing.Terminal).ReadLineAsSecureString();

        Assert.Equal("ab", new System.Net.NetworkCredential("", secret).Password);
        Assert.DoesNotContain("ab", typing.Screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_c_at_a_question_stops_the_pipeline_that_asks() =>
        Assert.Throws<PipelineStoppedException>(() => new ShellUserInterface(new Typing().Press("ab<C-C>").Terminal).ReadLine());

    [Fact]
    public void A_question_that_nobody_can_answer_is_an_error()
    {
        var run = ShellRun.Of("-c", "function f { param([Parameter(Mandatory)] $Name) $Name }; f");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_come_from_standard_input_where_that_is_redirected() =>
        Assert.Contains("<it>", ShellRun.Reading("it\n", "-c", "function f { param([Parameter(Mandatory)] $Name) \"<$Name>\" }; f").Output, StringComparison.Ordinal);

    [Fact]
    public void Commands_come_from_standard_input_statement_by_statement()
    {
        var run = ShellRun.Reading("1 + 1\nforeach ($i in 1..2) {\n  $i * 10\n}\nexit 3\n'never'\n", "-Command", "-");

        Assert.Equal("2\n10\n20", run.Output);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public void A_person_is_prompted_greeted_and_heard()
    {
        var typing = new Typing(100).Press("1 + 1<Enter>Get-Rem<Tab><Enter>if (1) {<Enter>'in'}<Enter>exit 4<Enter>");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        using var session = new ShellSession(typing.Terminal);
        Assert.True(session.TryImport(ShellRun.StandIn));
        new PromptLoop(session, typing.Terminal).Prompt(new HistoryFile(file));

        Assert.Equal(4, session.RequestedExitCode);
        Assert.Contains("corpus> 1 + 1\n2\ncorpus> Get-Remark\n", typing.Screen.Shown, StringComparison.Ordinal);
        Assert.Contains("corpus> if (1) {\n>> 'in'}\nin\ncorpus> exit 4", typing.Screen.Shown, StringComparison.Ordinal);
        Assert.Equal(["1 + 1", "Get-Remark", "if (1) {\n'in'}", "exit 4"], new HistoryFile(file).Load());
        File.Delete(file);
    }

    [Theory]
    [InlineData("Get-Rema", "Get-Remark")]
    [InlineData("Get-Remark -Sp", "-Speaker")]
    [InlineData("$remark.Wor", "Words")]
    [InlineData("Get-Date | select Yea", "Year")]
    [InlineData("Get-Remark | sort -Desc", "-Descending")]
    [InlineData("'x'.Subst", "Substring(")]
    public void Completion_knows_commands_parameters_and_members(string text, string expected)
    {
        using var session = new ShellSession(new Typing().Terminal);
        Assert.True(session.TryImport(ShellRun.StandIn));
        session.Run("$remark = Get-Remark Bela");

        Assert.Equal(expected, Assert.Single(session.Complete(text, text.Length)!.CompletionMatches).CompletionText);
    }

    [Fact]
    public void Completion_knows_paths()
    {
        using var file = new ScriptFileOnDisk("");
        using var session = new ShellSession(new Typing().Terminal);
        var text = "gc " + file.Path[..^3];

        var match = Assert.Single(session.Complete(text, text.Length)!.CompletionMatches);

        Assert.Equal(file.Path, match.CompletionText.Trim('\''));
    }

    private static FieldDescription Field(string name, Type type)
    {
        var field = new FieldDescription(name);
        field.SetParameterType(type);
        return field;
    }
}

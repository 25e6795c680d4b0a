using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

[Collection(ModuleCollection.Name)]
public sealed class HelpTests(HarbourModule module)
{
    private static readonly string _pages = Path.Combine(BuiltModule.Repository, "docs", "cmdlets");

    public static TheoryData<string> Cmdlets => [.. Pages.Select(path => Path.GetFileNameWithoutExtension(path)!)];

    private static IEnumerable<string> Pages => Directory.GetFiles(_pages, "*.md").Order(StringComparer.Ordinal);

    [Fact]
    [Item(39)]
    public void There_is_a_page_for_each_cmdlet_and_no_other() => Assert.Equal(
        ModuleCommands.Infos(module.Host).Select(command => command.Name + ".md"),
        Pages.Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Cmdlets))]
    [Item(39)]
    public void Help_is_written_and_not_made_up_by_the_engine(string cmdlet)
    {
        var help = module.Host.Texts($"$help = Get-Help {cmdlet} -Full; $help.Synopsis; $help.Description.Text -join ' '; $help.Examples.Example.Count");
        Assert.DoesNotContain("CommonParameters", help[0], StringComparison.Ordinal);
        Assert.NotEmpty(help[1]);
        Assert.InRange(int.Parse(help[2], System.Globalization.CultureInfo.InvariantCulture), 1, 100);
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    [Item(39)]
    public void Help_describes_exactly_the_parameters_that_there_are(string cmdlet)
    {
        var described = module.Host.Invoke($"(Get-Help {cmdlet} -Full).Parameters.Parameter").Output;
        Assert.Equal(OwnParameters(cmdlet), described.Select(parameter => Text(parameter, "Name")));
        Assert.All(described, parameter => Assert.NotEmpty(string.Concat(((object[])parameter.Properties["Description"].Value).Select(part => part.ToString()))));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    [Item(39)]
    public void The_syntax_of_the_help_has_every_set_and_every_parameter(string cmdlet)
    {
        var sets = module.Host.Invoke($"(Get-Help {cmdlet} -Full).Syntax.SyntaxItem").Output;
        var command = ModuleCommands.Infos(module.Host).First(command => command.Name == cmdlet);
        Assert.Equal(command.ParameterSets.Count, sets.Count);
        Assert.Equal(
            command.ParameterSets.Select(set => string.Join(" ", set.Parameters.Select(parameter => parameter.Name).Intersect(OwnParameters(cmdlet)).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
            sets.Select(set => string.Join(" ", (set.Properties["Parameter"].Value is object[] several ? several : [set.Properties["Parameter"].Value]).Select(parameter => Text(PSObject.AsPSObject(parameter), "Name")).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    [Item(39)]
    public void What_the_engine_knows_of_a_parameter_the_help_says_too(string cmdlet)
    {
        var known = ModuleCommands.Infos(module.Host).First(command => command.Name == cmdlet).ParameterSets.SelectMany(set => set.Parameters).DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name);
        var described = module.Host.Invoke($"(Get-Help {cmdlet} -Full).Parameters.Parameter").Output;
        Assert.All(described, parameter =>
        {
            var real = known[Text(parameter, "Name")];
            Assert.Equal(real.IsMandatory, bool.Parse(Text(parameter, "Required")));
            Assert.Equal(real.Position < 0 ? "named" : real.Position.ToString(System.Globalization.CultureInfo.InvariantCulture), Text(parameter, "Position"));
            Assert.Equal(real.ValueFromPipeline, Text(parameter, "PipelineInput").Contains("ByValue", StringComparison.Ordinal));
            Assert.Equal(real.ValueFromPipelineByPropertyName, Text(parameter, "PipelineInput").Contains("ByPropertyName", StringComparison.Ordinal));
            Assert.Equal(real.Attributes.OfType<SupportsWildcardsAttribute>().Any(), bool.Parse(Text(parameter, "Globbing")));
        });
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    [Item(39)]
    public void Every_example_runs_on_the_corpus_that_comes_with_the_module(string cmdlet)
    {
        using var folder = new ExampleFolder();
        using var host = new ModuleHost(BuiltModule.Manifest);
        host.Texts("param($folder) $null = $ExecutionContext.SessionState.Path.SetLocation($folder)", folder.Path);
        var examples = host.Invoke($"(Get-Help {cmdlet} -Full).Examples.Example.Code").Output.Select(code => Regex.Replace(code.ToString()!, "(?m)^PS> ", ""));
        Assert.All(examples, example =>
        {
            var result = host.Invoke(example);
            Assert.Null(result.Thrown);
            Assert.Empty(result.Errors);
            Assert.Empty(result.Warnings);
        });
    }

    [Theory]
    [Item(39)]
    [InlineData("about_Corpus")]
    [InlineData("about_Corpus_Conflicts")]
    [InlineData("about_Corpus_Query")]
    public void Every_example_of_a_topic_runs(string topic)
    {
        using var host = new ModuleHost(BuiltModule.Manifest);
        var examples = Regex.Matches(File.ReadAllText(Path.Combine(BuiltModule.Repository, "docs", topic + ".md")), "(?ms)^```\n(.*?)^```").Select(fence => fence.Groups[1].Value).ToArray();
        Assert.NotEmpty(examples);
        Assert.All(examples, example => host.Texts(example));
    }

    [Fact]
    [Item(39)]
    public void Every_command_in_the_pages_binds()
    {
        var snippets = Pages.Concat(Directory.GetFiles(Path.Combine(BuiltModule.Repository, "docs"), "about_*.md"))
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), "(?ms)^```([a-z]*)\n(.*?)^```"))
            .Where(fence => fence.Groups[1].Value is "powershell" or "" && !fence.Value.Contains("[<CommonParameters>]", StringComparison.Ordinal))
            .Select(fence => fence.Groups[2].Value.Replace("PS> ", "", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(snippets);
        Assert.All(snippets, code => Assert.Empty(BindingErrors(code)));
        Assert.NotEmpty(BindingErrors("Get-Quote -Speakr x"));
    }

    [Fact]
    public void The_whole_help_of_a_cmdlet_can_be_read() =>
        Assert.Contains("-Speaker <String[]>", module.Host.Render("Get-Help Get-Quote -Full"), StringComparison.Ordinal);

    [Theory]
    [InlineData("about_Corpus")]
    [InlineData("about_Corpus_Conflicts")]
    [InlineData("about_Corpus_Query")]
    [Item(39)]
    public void There_are_topics_about_concepts(string topic) =>
        Assert.Contains("SHORT DESCRIPTION", module.Host.Render("Get-Help " + topic), StringComparison.Ordinal);

    [Theory]
    [Item(39)]
    [MemberData(nameof(Cmdlets))]
    public void Help_has_an_online_version_below_the_address_of_the_project(string cmdlet) => Assert.Equal(
        [$"{BuiltModule.ProjectUrl}/docs/cmdlets/{cmdlet}.md"],
        module.Host.Texts($"(Get-Command {cmdlet}).HelpUri"));

    [Fact]
    public void Help_is_found_by_users_of_other_languages() =>
        Assert.Contains("Gets what sources are reported to have said.", module.Turkish.Render("Get-Help Get-Quote"), StringComparison.Ordinal);

    private IEnumerable<string> OwnParameters(string cmdlet) =>
        ModuleCommands.Parameters(ModuleCommands.Types(module.Host).First(type => ModuleCommands.NameOf(type) == cmdlet))
            .Select(parameter => parameter.Name).Order(StringComparer.Ordinal);

    private List<string> BindingErrors(string code)
    {
        var script = Parser.ParseInput(code, out _, out var errors);
        var found = errors.Select(error => error.Message).ToList();
        var previous = Runspace.DefaultRunspace;
        Runspace.DefaultRunspace = module.Host.Runspace;
        try
        {
            found.AddRange(script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>()
                .SelectMany(command => StaticParameterBinder.BindCommand(command, resolve: true).BindingExceptions.Values)
                .Select(fault => fault.BindingException.Message));
        }
        finally
        {
            Runspace.DefaultRunspace = previous;
        }
        return found;
    }

    private static string Text(PSObject parameter, string property) => parameter.Properties[property].Value.ToString()!;
}

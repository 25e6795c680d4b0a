using System.Management.Automation;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>How the parameters of all cmdlets bind: pipeline, paths, wildcards, completion, friendly input.</summary>
[Collection(ModuleCollection.Name)]
public sealed class ParameterTests(HarbourModule module)
{
    /// <summary>Text that is typed: no list of values could be offered. The engine itself completes paths.</summary>
    private static readonly string[] _freeText = ["LiteralPath", "Path", "Text"];

    private static readonly string[] _nameParameters = ["Article", "Language", "Outlet", "Speaker"];

    private readonly ModuleHost _host = module.Host;

    public static TheoryData<string> Typed => ["", "'", "\"", "''", "'[", "[", "*", "`", "$(", "-", "'a b", "\"a`\"b", "\u00e9", "\U0001F600", "\ud83d", "'speaker:", "'speaker:\"", "'(-stance:"];

    [Fact]
    [Item(17)]
    public void What_a_cmdlet_writes_every_cmdlet_of_the_pipeline_takes()
    {
        var consumers = Calls.Reading(_host).Where(command => command.Parameters.ContainsKey("InputObject")).ToArray();
        // Words and numbers lead nowhere by themselves.
        var producers = Calls.Reading(_host).Where(command => command.Name is not "Get-Collocation" and not "Get-Keyword" and not "Measure-Corpus").ToArray();
        Assert.All(producers, producer => Assert.All(consumers, consumer =>
        {
            // What Test-Quote tests is a text: a row is where to look for one.
            var call = consumer.Name == "Test-Quote" ? "Test-Quote strike" : Calls.Of(consumer);
            var result = _host.Invoke($"{Calls.Of(producer)} | {call}");
            Assert.Null(result.Thrown);
            Assert.DoesNotContain(result.Errors, error => error.FullyQualifiedErrorId.StartsWith("InputNotUnderstood", StringComparison.Ordinal));
        }));
    }

    [Fact]
    [Item(17)]
    public void Names_bind_by_property_name_so_that_rows_of_other_makes_chain() => Assert.All(
        Calls.Reading(_host).SelectMany(Calls.Parameters).Where(parameter => parameter.Name is "Article" or "Speaker" or "Outlet"),
        parameter => Assert.Contains(parameter.ParameterSets.Values, set => set.ValueFromPipelineByPropertyName));

    /// <summary>A cmdlet that reads files takes patterns or literal paths, in sets of their own; one that writes has one target.</summary>
    [Fact]
    [Item(18)]
    public void Paths_are_patterns_or_literal_and_of_the_file_system() => Assert.All(
        ModuleCommands.Infos(_host).Where(command => command.Parameters.ContainsKey("Path")),
        command =>
        {
            var literal = Assert.Contains("LiteralPath", (IDictionary<string, ParameterMetadata>)command.Parameters);
            Assert.Contains("PSPath", literal.Aliases);
            Assert.Empty(command.Parameters["Path"].ParameterSets.Keys.Intersect(literal.ParameterSets.Keys));
            var refused = Assert.Single(_host.Invoke($"{command.Name} -LiteralPath Function:\\prompt").Errors);
            Assert.Matches($"^[A-Z][A-Za-z]+,{command.ImplementingType.FullName}$", refused.FullyQualifiedErrorId);
        });

    [Fact]
    [Item(19)]
    public void A_name_that_nothing_has_is_an_error_and_a_pattern_is_not() => Assert.All(Calls.Reading(_host), command => Assert.All(
        Calls.Parameters(command).Where(parameter => _nameParameters.Contains(parameter.Name)),
        parameter =>
        {
            var literal = Assert.Single(_host.Invoke($"{Calls.Of(command)} -{parameter.Name} zzz-nothing").Errors);
            Assert.Equal(ErrorCategory.ObjectNotFound, literal.CategoryInfo.Category);
            Assert.Equal("zzz-nothing", literal.TargetObject);
            var pattern = _host.Invoke($"{Calls.Of(command)} -{parameter.Name} zzz-nothing*");
            Assert.Null(pattern.Thrown);
            Assert.Empty(pattern.Errors);
        }));

    [Fact]
    [Item(21)]
    public void Every_value_that_can_be_known_is_completed()
    {
        Assert.All(Calls.Reading(_host).SelectMany(Calls.Parameters), parameter =>
        {
            var type = Calls.Innermost(parameter.ParameterType);
            if ((type == typeof(string) || type == typeof(DateTime)) && !_freeText.Contains(parameter.Name))
                Assert.Contains(parameter.Attributes, attribute => attribute is ArgumentCompleterAttribute);
        });
        // What a cmdlet that acts is told is mostly new; which corpus it acts on is not.
        Assert.All(
            Calls.Acting(_host).SelectMany(Calls.Parameters).Where(parameter => parameter.Name == "Corpus"),
            parameter => Assert.Contains(parameter.Attributes, attribute => attribute is ArgumentCompleterAttribute));
    }

    [Theory]
    [Item(21)]
    [MemberData(nameof(Typed))]
    public void Completion_never_fails_whatever_is_typed(string typed)
    {
        _host.Invoke("$global:Error.Clear()");
        Assert.All(Calls.Reading(_host), command => Assert.All(
            Calls.Parameters(command).Where(parameter => parameter.Attributes.OfType<ArgumentCompleterAttribute>().Any()),
            parameter => Assert.All(_host.Complete($"{command.Name} -{parameter.Name} {typed}"), offer =>
            {
                Assert.NotEmpty(offer.ListItemText);
                Assert.NotEmpty(offer.ToolTip);
            })));
        Assert.Empty(_host.Invoke("$global:Error").Output);
    }

    [Fact]
    [Item(21)]
    [Item(22)]
    public void Completion_ignores_case_and_quotes_names_with_spaces() =>
        Assert.Equal(["'Maria Lund'"], _host.Complete("Get-Quote -Speaker MARIA").Select(offer => offer.CompletionText));

    [Theory]
    [Item(23)]
    [InlineData("$date = [psobject]::AsPSObject('2024-04'); Get-Article -After $date")]
    [InlineData("$date = [psobject]::AsPSObject([datetime]'2024-04-01'); Get-Article -After $date")]
    [InlineData("$date = [psobject]::AsPSObject([datetimeoffset]'2024-04-01T00:00Z'); Get-Article -After $date")]
    [InlineData("Get-Article -After 'april 2024'")]
    public void Friendly_input_is_unwrapped_first(string script) => Assert.Equal(["2024/zz-evening"], _host.Texts(script + " | ForEach-Object Id"));
}

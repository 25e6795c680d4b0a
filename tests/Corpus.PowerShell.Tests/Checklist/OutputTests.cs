using System.Management.Automation;
using System.Xml.Linq;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>What the cmdlets write, and how it is shown.</summary>
[Collection(ModuleCollection.Name)]
public sealed class OutputTests(HarbourModule module)
{
    private const int MostColumns = 5;
    private const int ScreenWidth = 100;

    private static readonly XElement[] _views = [.. XDocument.Load(Path.Combine(BuiltModule.Folder, "Corpus.format.ps1xml")).Descendants("View")];

    private readonly ModuleHost _host = module.Host;

    [Fact]
    [Item(25)]
    public void Every_cmdlet_declares_what_it_writes_and_writes_that()
    {
        Assert.All(ModuleCommands.Infos(_host), command => Assert.NotEmpty(command.OutputType));
        Assert.All(Calls.Reading(_host), command => Assert.All(
            _host.Invoke(Calls.Of(command)).Output,
            item => Assert.Contains(item.BaseObject.GetType().FullName, command.OutputType.Select(declared => declared.Name))));
    }

    [Theory]
    [Item(26)]
    [InlineData("Get-Article")]
    [InlineData("Get-Quote")]
    [InlineData("Get-Claim")]
    [InlineData("Get-Speaker")]
    [InlineData("Show-Article")]
    public void The_first_object_ends_the_work_where_one_is_enough(string script) =>
        Assert.Single(_host.Texts($"{script} | Select-Object -First 1"));

    [Fact]
    [Item(27)]
    public void Every_type_has_a_table_of_five_columns_at_most_that_fits_the_screen_and_a_list() => Assert.All(OwnTypes(), type =>
    {
        var views = _views.Where(view => view.Descendants("TypeName").First().Value == type).ToArray();
        Assert.Contains(views, view => view.Element("ListControl") is not null);
        var headers = Assert.Single(views, view => view.Element("TableControl") is not null).Descendants("TableColumnHeader").ToArray();
        Assert.InRange(headers.Length, 1, MostColumns);
        Assert.InRange(headers.Sum(header => 1 + ((int?)header.Element("Width") ?? header.Element("Label")?.Value.Length ?? 0)), 1, ScreenWidth);
    });

    [Fact]
    [Item(28)]
    public void Every_type_has_properties_that_stand_for_it_and_that_it_has()
    {
        var sets = XDocument.Load(Path.Combine(BuiltModule.Folder, "Corpus.types.ps1xml")).Descendants("Type")
            .Where(type => type.Descendants("PropertySet").Any())
            .ToDictionary(type => type.Element("Name")!.Value, type => type.Descendants("PropertySet").Single().Descendants("ReferencedProperties").Single().Elements("Name").Select(name => name.Value).ToArray());
        Assert.All(OwnTypes(), type => Assert.InRange(sets[type].Length, 2, MostColumns));
        Assert.All(Calls.Reading(_host), command => Assert.All(
            _host.Invoke(Calls.Of(command)).Output.Take(1),
            item => Assert.All(sets[item.BaseObject.GetType().FullName!], property => Assert.NotNull(item.Properties[property]))));
    }

    [Fact]
    [Item(29)]
    public void A_variant_of_a_type_has_a_name_and_a_view_of_its_own()
    {
        Assert.Equal(["Corpus.PowerShell.Output.ClaimMatch#Explained", "Corpus.PowerShell.Output.ClaimMatch"], _host.Texts("(Find-Claim strike -Explain)[0].pstypenames | Select-Object -First 2"));
        Assert.All(
            _views.SelectMany(view => view.Descendants("TypeName")).Select(name => name.Value).Where(name => name.Contains('#', StringComparison.Ordinal)),
            name => Assert.Contains(name.Split('#')[0], OwnTypes()));
        Assert.Contains(_views.SelectMany(view => view.Descendants("TypeName")), name => name.Value.EndsWith("ClaimMatch#Explained", StringComparison.Ordinal));
    }

    [Fact]
    [Item(30)]
    public void Nothing_is_nothing_and_one_is_no_list() => Assert.All(Calls.Reading(_host).Where(command => command.Parameters.ContainsKey("Outlet")), command =>
    {
        var call = Calls.Of(command);
        Assert.Empty(_host.Invoke($"{(command.Name == "Test-Quote" ? "@() | Test-Quote" : call)} -Outlet zzz*").Output);
        Assert.All(_host.Invoke(call).Output, item => Assert.IsNotType<object[]>(item.BaseObject));
        Assert.Equal(["True"], _host.Texts($"$first = {call} | Select-Object -First 1; $first -isnot [array]"));
    });

    [Fact]
    [Item(31)]
    public void What_acts_can_pass_its_object_on_and_does_not_by_itself() => Assert.All(Calls.Acting(_host), command =>
    {
        if (command.Verb != "Remove")
            Assert.Equal(typeof(SwitchParameter), Assert.Contains("PassThru", (IDictionary<string, ParameterMetadata>)command.Parameters).ParameterType);
    });

    /// <summary>The types of ours that cmdlets write.</summary>
    private IEnumerable<string> OwnTypes() =>
        ModuleCommands.Infos(_host).SelectMany(command => command.OutputType).Select(type => type.Name).Where(name => name.StartsWith("Corpus.", StringComparison.Ordinal)).Distinct();
}

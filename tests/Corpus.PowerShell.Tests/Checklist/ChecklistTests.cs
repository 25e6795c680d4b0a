using System.Reflection;
using System.Text.RegularExpressions;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>The page of the checklist and the tests say the same.</summary>
public sealed partial class ChecklistTests
{
    private const int Items = 40;

    private static readonly (int Item, string Test)[] _held =
    [
        .. from type in typeof(ChecklistTests).Assembly.GetTypes()
           from method in type.GetMethods()
           from item in method.GetCustomAttributes<ItemAttribute>()
           select (item.Number, $"{type.Name}.{method.Name}"),
    ];

    [Fact]
    public void Every_item_of_the_checklist_has_a_test() =>
        Assert.Equal(Enumerable.Range(1, Items), _held.Select(held => held.Item).Distinct().Order());

    [Fact]
    public void The_page_names_the_tests_of_each_item()
    {
        var page = File.ReadAllText(Path.Combine(BuiltModule.Repository, "tests", "Corpus.PowerShell.Tests", "Checklist", "README.md"));
        var named =
            from Match row in Row().Matches(page)
            from Match test in Test().Matches(row.Groups["tests"].Value)
            select (int.Parse(row.Groups["item"].Value, System.Globalization.CultureInfo.InvariantCulture), test.Groups["name"].Value);
        Assert.Equal(_held.Order(), named.Order());
    }

    [GeneratedRegex(@"^\| (?<item>\d+) \|.*\|(?<tests>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Test();
}

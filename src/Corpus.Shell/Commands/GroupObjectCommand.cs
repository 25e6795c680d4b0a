using System.Collections;
using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Puts objects with equal values together, the groups in the order of their values. Of pwsh's parameters, -AsHashTable, -AsString and -Culture are missing.</summary>
[Cmdlet(VerbsData.Group, "Object")]
[OutputType(typeof(GroupInfo))]
public sealed class GroupObjectCommand : PSCmdlet
{
    private SortedDictionary<ArrayList, GroupInfo> _groups = null!;
    private PropertySelector[] _selectors = [];

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Names, script blocks, or tables with Expression. Objects themselves are compared without this parameter.</summary>
    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    /// <summary>Counts only, and keeps no objects.</summary>
    [Parameter]
    public SwitchParameter NoElement { get; set; }

    /// <summary>Whether upper and lower case differ.</summary>
    [Parameter]
    public SwitchParameter CaseSensitive { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _selectors = PropertySelector.From(this, Property);
        var order = new ValueOrder(!CaseSensitive);
        _groups = new SortedDictionary<ArrayList, GroupInfo>(Comparer<ArrayList>.Create((left, right) =>
            left.Cast<object?>().Zip(right.Cast<object?>(), order.Compare).FirstOrDefault(result => result != 0)));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        var values = ValuesOf(InputObject);
        if (!_groups.TryGetValue(values, out var group))
        {
            group = new GroupInfo(values, string.Join(", ", values.Cast<object?>().Where(value => value is not null).Select(NameOf)));
            _groups.Add(values, group);
        }

        group.Count++;
        if (!NoElement)
            group.Group.Add(InputObject);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var group in _groups.Values)
        {
            // The engine has views for the types of pwsh, by name.
            var result = new PSObject(group);
            result.TypeNames.Insert(0, NoElement ? "Microsoft.PowerShell.Commands.GroupInfoNoElement" : "Microsoft.PowerShell.Commands.GroupInfo");
            WriteObject(result);
        }
    }

    private ArrayList ValuesOf(PSObject item)
    {
        if (_selectors.Length == 0)
            return [item];
        var values = new ArrayList();
        foreach (var selector in _selectors)
            values.Add(selector.Expression.GetValues(item) is [{ Exception: null } result, ..] ? result.Result : null);
        return values;
    }

    private static string NameOf(object? value) =>
        (value is PSObject wrapped ? wrapped.BaseObject : value) is ICollection items
            ? "{" + string.Join(", ", items.Cast<object?>().Select(item => item?.ToString())) + "}"
            : value!.ToString() ?? "";
}

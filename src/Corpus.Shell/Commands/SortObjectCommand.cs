using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Sorts objects. Of pwsh's parameters, -Top, -Bottom, -Stable and -Culture are missing; equal objects always keep their order.</summary>
[Cmdlet("Sort", "Object")]
[OutputType(typeof(PSObject))]
public sealed class SortObjectCommand : PSCmdlet
{
    private readonly List<(PSObject Item, object?[] Keys)> _entries = [];
    private PropertySelector[] _selectors = [];
    private ValueOrder _order = null!;

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Names, script blocks, or tables with Expression and Descending. Objects themselves are compared without this parameter.</summary>
    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    /// <summary>From the greatest to the least.</summary>
    [Parameter]
    public SwitchParameter Descending { get; set; }

    /// <summary>Gives one object of those that are equal.</summary>
    [Parameter]
    public SwitchParameter Unique { get; set; }

    /// <summary>Whether upper and lower case differ.</summary>
    [Parameter]
    public SwitchParameter CaseSensitive { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _selectors = PropertySelector.From(this, Property);
        _order = new ValueOrder(!CaseSensitive);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is not null)
            _entries.Add((InputObject, KeysOf(InputObject)));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        // OrderBy keeps the order of equal entries.
        var comparer = Comparer<object?[]>.Create(Compare);
        object?[]? previous = null;
        foreach (var (item, keys) in _entries.OrderBy(entry => entry.Keys, comparer))
        {
            if (Unique && previous is not null && Compare(previous, keys) == 0)
                continue;
            previous = keys;
            WriteObject(item);
        }
    }

    private object?[] KeysOf(PSObject item)
    {
        if (_selectors.Length == 0)
            return [item];
        return [.. _selectors.Select(selector => selector.Expression.GetValues(item) is [{ Exception: null } result, ..] ? result.Result : MissingValue.Instance)];
    }

    private int Compare(object?[] left, object?[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            var order = CompareKeys(left[i], right[i], DescendsAt(i));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private int CompareKeys(object? left, object? right, bool descends)
    {
        // Objects without the property come last, whatever the direction.
        if (left is MissingValue || right is MissingValue)
            return (left is MissingValue).CompareTo(right is MissingValue);
        return descends ? _order.Compare(right, left) : _order.Compare(left, right);
    }

    private bool DescendsAt(int key) => (_selectors.Length == 0 ? null : _selectors[key].Descending) ?? Descending;

    private sealed class MissingValue
    {
        public static readonly MissingValue Instance = new();
    }
}

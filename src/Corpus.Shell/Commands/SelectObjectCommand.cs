using System.Management.Automation;
using Microsoft.PowerShell.Commands;

namespace Corpus.Shell.Commands;

/// <summary>Picks properties of objects, and objects of a stream. Of pwsh's parameters, -ExcludeProperty, -SkipLast, -Index, -SkipIndex, -Wait and -CaseInsensitive are missing.</summary>
[Cmdlet(VerbsCommon.Select, "Object")]
[OutputType(typeof(PSObject))]
public sealed class SelectObjectCommand : PSCmdlet
{
    private readonly List<(PSObject Item, List<PSNoteProperty> Added)> _distinct = [];
    private readonly ValueOrder _order = new(ignoresCase: false);
    private PropertySelector[] _selectors = [];
    private InputWindow _window = null!;

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Names, wildcards, or tables with Name and Expression. Every object without this parameter is passed on as it is.</summary>
    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    /// <summary>The property whose value, or whose elements, are given instead of the object.</summary>
    [Parameter]
    public string? ExpandProperty { get; set; }

    /// <summary>Gives each distinct object once, at the end of the stream; upper and lower case differ.</summary>
    [Parameter]
    public SwitchParameter Unique { get; set; }

    /// <summary>How many objects from the beginning. What produces them is stopped after that.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? First { get; set; }

    /// <summary>How many objects from the end.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? Last { get; set; }

    /// <summary>How many objects to leave out at the beginning; at the end, when -Last is given alone.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _selectors = PropertySelector.From(this, Property);
        _window = new InputWindow(First, Last, Skip);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        if (_window.Passes(InputObject))
            Select(InputObject);
        if (!_window.IsComplete)
            return;
        EndProcessing();
        throw EngineInternals.StopUpstream(this);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var item in _window.Rest())
            Select(item);
        foreach (var (item, _) in _distinct)
            WriteObject(item);
    }

    private void Select(PSObject source)
    {
        if (_selectors.Length == 0 && string.IsNullOrEmpty(ExpandProperty))
        {
            Give(source, source, []);
            return;
        }

        var properties = _selectors.SelectMany(selector => selector.Read(source)).Select(property => NoteOf(property.Name, property.Value)).ToList();
        if (!string.IsNullOrEmpty(ExpandProperty))
        {
            Expand(source, properties);
            return;
        }

        var result = new PSObject();
        AddProperties(result, source, properties, "AlreadyExistingUserSpecifiedPropertyNoExpand");
        Give(result, source, properties);
    }

    private PSNoteProperty NoteOf(string name, object? value)
    {
        if (name.Length == 0)
            ThrowTerminatingError(new ErrorRecord(new PSArgumentException("A script block without text needs a name."), "EmptyScriptBlockAndNoName", ErrorCategory.InvalidArgument, null));
        return new PSNoteProperty(name, value);
    }

    private void Expand(PSObject source, List<PSNoteProperty> properties)
    {
        var results = new PSPropertyExpression(ExpandProperty).GetValues(source);
        if (results is not [var result])
        {
            var (reason, id) = results.Count == 0
                ? ($"Property \"{ExpandProperty}\" cannot be found.", "ExpandPropertyNotFound")
                : ($"Multiple properties cannot be expanded: \"{ExpandProperty}\".", "MutlipleExpandProperties");
            WriteError(new ErrorRecord(new PSArgumentException(reason), id, ErrorCategory.InvalidArgument, source));
            return;
        }

        if (result.Exception is not null)
        {
            WriteError(new ErrorRecord(result.Exception, "PropertyEvaluationExpand", ErrorCategory.InvalidResult, source));
            return;
        }

        foreach (var value in LanguagePrimitives.GetEnumerable(result.Result)?.Cast<object?>() ?? [result.Result])
        {
            if (value is null)
                continue;

            // A copy of the wrapper: properties that are added to it must not show elsewhere.
            var expanded = value is PSObject wrapped ? wrapped.Copy() : new PSObject(value);
            AddProperties(expanded, source, properties, "AlreadyExistingUserSpecifiedPropertyExpand");
            Give(expanded, source, properties);
        }
    }

    private void AddProperties(PSObject target, PSObject source, List<PSNoteProperty> properties, string errorId)
    {
        foreach (var property in properties)
        {
            if (target.Properties[property.Name] is null)
                target.Properties.Add(property);
            else
                WriteError(new ErrorRecord(new PSArgumentException($"The property cannot be processed because the property \"{property.Name}\" already exists."), errorId, ErrorCategory.InvalidOperation, source));
        }
    }

    private void Give(PSObject result, PSObject source, List<PSNoteProperty> added)
    {
        if (Unique && _distinct.Exists(other => AreEqual(other.Item, other.Added, result, added)))
            return;
        if (added.Count > 0 && result.ImmediateBaseObject is PSCustomObject)
            result.TypeNames.Insert(0, "Selected." + source.BaseObject.GetType());
        if (Unique)
            _distinct.Add((result, added));
        else
            WriteObject(result);
    }

    private bool AreEqual(PSObject left, List<PSNoteProperty> leftAdded, PSObject right, List<PSNoteProperty> rightAdded) =>
        leftAdded.Count == rightAdded.Count
        && _order.Compare(left.BaseObject, right.BaseObject) == 0
        && rightAdded.All(property => left.Properties[property.Name] is { } other && _order.Compare(other.Value, property.Value) == 0);
}

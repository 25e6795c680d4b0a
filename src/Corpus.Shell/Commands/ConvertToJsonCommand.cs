using System.Globalization;
using System.Management.Automation;
using Newtonsoft.Json;

namespace Corpus.Shell.Commands;

/// <summary>Writes objects as JSON. Of pwsh's parameters, -EscapeHandling is missing.</summary>
[Cmdlet(VerbsData.ConvertTo, "Json")]
[OutputType(typeof(string))]
public sealed class ConvertToJsonCommand : PSCmdlet
{
    private readonly List<object?> _items = [];

    /// <summary>The object. Several become an array.</summary>
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    /// <summary>How many levels of objects are written; what lies deeper becomes its text, with a warning.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int Depth { get; set; } = 2;

    /// <summary>Without indentation and line breaks.</summary>
    [Parameter]
    public SwitchParameter Compress { get; set; }

    /// <summary>Writes names instead of numbers for enums.</summary>
    [Parameter]
    public SwitchParameter EnumsAsStrings { get; set; }

    /// <summary>Writes an array even for one object.</summary>
    [Parameter]
    public SwitchParameter AsArray { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => _items.Add(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_items.Count == 0)
            return;
        var tree = new JsonTree(Depth, () => Stopping);
        object? plain;
        try
        {
            plain = tree.Of(_items.Count > 1 || AsArray ? _items : _items[0]);
        }
        catch (InvalidOperationException exception)
        {
            ThrowTerminatingError(new ErrorRecord(exception, "NonStringKeyInDictionary", ErrorCategory.InvalidOperation, InputObject));
            return;
        }

        if (tree.WasTruncated)
            WriteWarning($"Resulting JSON is truncated as serialization has exceeded the set depth of {Depth}.");
        WriteObject(Write(plain));
    }

    // The writer that pwsh uses and the engine brings along: numbers, dates and escapes come out alike.
    private string Write(object? plain)
    {
        var settings = new JsonSerializerSettings { Formatting = Compress ? Formatting.None : Formatting.Indented, Culture = CultureInfo.InvariantCulture };
        if (EnumsAsStrings)
            settings.Converters.Add(new Newtonsoft.Json.Converters.StringEnumConverter());
        return JsonConvert.SerializeObject(plain, settings);
    }
}

using System.Management.Automation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Corpus.Shell.Commands;

/// <summary>Reads JSON into objects. Of pwsh's parameters, -AsHashtable, -Depth, -NoEnumerate and -DateKind are missing.</summary>
[Cmdlet(VerbsData.ConvertFrom, "Json")]
[OutputType(typeof(PSObject))]
public sealed class ConvertFromJsonCommand : PSCmdlet
{
    private readonly List<string> _lines = [];

    /// <summary>The text; several strings are lines of one text.</summary>
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string InputObject { get; set; } = "";

    /// <inheritdoc/>
    protected override void ProcessRecord() => _lines.Add(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var text = string.Join('\n', _lines);
        if (string.IsNullOrWhiteSpace(text))
            return;
        try
        {
            WriteObject(ObjectOf(JToken.Parse(text)), enumerateCollection: true);
        }
        catch (JsonException exception)
        {
            ThrowTerminatingError(new ErrorRecord(new ArgumentException("This is no JSON: " + exception.Message, exception), "InvalidJson", ErrorCategory.InvalidData, text));
        }
    }

    private static object? ObjectOf(JToken token) => token switch
    {
        JObject entries => ObjectOf(entries),
        JArray items => items.Where(item => item.Type != JTokenType.Comment).Select(ObjectOf).ToArray(),
        JValue value => value.Value,
        _ => null,
    };

    private static PSObject ObjectOf(JObject entries)
    {
        var result = new PSObject();
        foreach (var (name, value) in entries)
            result.Properties.Add(new PSNoteProperty(name, value is null ? null : ObjectOf(value)));
        return result;
    }
}

using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Corpus.Html.Metadata;

/// <summary>The objects of all scripts with JSON-LD, each of them at whatever depth.</summary>
/// <remarks>A script that is no JSON costs itself alone. What pages do wrong most often is read: line ends inside strings, commas too many, comments.</remarks>
internal sealed class JsonLdGraph : IDisposable
{
    private const int MaximumNodes = 5_000;
    private const int MaximumDepth = 64;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth };

    private readonly List<JsonDocument> _documents = [];
    private readonly List<JsonElement> _nodes = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    /// <summary>All objects, outer ones before inner ones, in the order of the page.</summary>
    public IReadOnlyList<JsonElement> Nodes => _nodes;

    /// <summary>Reads the scripts of a page.</summary>
    public static JsonLdGraph Read(IHtmlDocument document)
    {
        var graph = new JsonLdGraph();
        foreach (var script in document.QuerySelectorAll("script[type]"))
        {
            if (script.GetAttribute("type")!.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase))
                graph.Add(script.TextContent);
        }
        return graph;
    }

    /// <summary>The strings that a property has, one or several.</summary>
    public IEnumerable<string> Texts(JsonElement node, string property) =>
        Values(node, property).Where(value => value.ValueKind == JsonValueKind.String).Select(TextOf).OfType<string>();

    /// <summary>The objects that a property has; one that is only named by its id is the object of that id.</summary>
    public IEnumerable<JsonElement> Objects(JsonElement node, string property) =>
        Values(node, property).Where(value => value.ValueKind == JsonValueKind.Object).Select(Resolved);

    public void Dispose() => _documents.ForEach(document => document.Dispose());

    private static IEnumerable<JsonElement> Values(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    private JsonElement Resolved(JsonElement value) =>
        value.EnumerateObject().Count() <= 2 && Id(value) is { } id && _byId.TryGetValue(id, out var known) ? known : value;

    private void Add(string script)
    {
        try
        {
            var document = JsonDocument.Parse(Readable(script), Options);
            _documents.Add(document);
            Collect(document.RootElement);
        }
        catch (JsonException)
        {
            // Not JSON: other scripts and other metadata may say the same.
        }
    }

    /// <summary>The depth is that of the JSON, which is bounded.</summary>
    private void Collect(JsonElement element)
    {
        if (_nodes.Count >= MaximumNodes)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _nodes.Add(element);
            if (Id(element) is { } id && !(_byId.TryGetValue(id, out var known) && known.EnumerateObject().Count() >= element.EnumerateObject().Count()))
                _byId[id] = element;
            foreach (var property in element.EnumerateObject())
                Collect(property.Value);
        }
    }

    private static string? Id(JsonElement element) => element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? TextOf(id) : null;

    /// <summary>Null where the string holds half a surrogate pair.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Control characters are white space between values and forbidden inside strings, where pages have them; what wraps the script for old browsers goes.</summary>
    private static string Readable(string script)
    {
        var text = new StringBuilder(script.Length);
        foreach (var unit in script)
            text.Append(char.IsControl(unit) ? ' ' : unit);
        var json = text.Replace("<![CDATA[", " ").Replace("]]>", " ").ToString();
        var start = json.IndexOfAny(['{', '[']);
        var end = json.LastIndexOfAny(['}', ']']);
        return start < 0 || end < start ? "" : json.Substring(start, end + 1 - start);
    }
}

using System.Text.Json;
using Json.Schema;

namespace Corpus.Export.Tests.Validation;

/// <summary>Holds JSON against the schemas that lie beside the tests.</summary>
internal static class JsonSchemas
{
    private static readonly Dictionary<string, JsonSchema> _known = [];

    public static void Validate(string schema, string json) => Validate(SchemaOf(Path.Combine(AppContext.BaseDirectory, "Schemas", schema)), json);

    public static void ValidateByFile(string path, string json) => Validate(SchemaOf(path), json);

    private static void Validate(JsonSchema schema, string json)
    {
        var results = schema.Evaluate(JsonDocument.Parse(json).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, string.Join("\n", (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Take(20).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    private static JsonSchema SchemaOf(string path)
    {
        lock (_known)
        {
            // A schema that has an id can be read once in a process.
            if (!_known.TryGetValue(path, out var schema))
                _known[path] = schema = JsonSchema.FromText(File.ReadAllText(path));
            return schema;
        }
    }
}

using Json.Schema;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>The published schema of CycloneDX 1.6, with those that it refers to.</summary>
internal static class CycloneDx
{
    public static JsonSchema Schema { get; } = Read();

    private static JsonSchema Read()
    {
        foreach (var part in new[] { "spdx", "jsf-0.82" })
            SchemaRegistry.Global.Register(JsonSchema.FromFile(PathOf(part)));
        return JsonSchema.FromFile(PathOf("bom-1.6"));
    }

    private static string PathOf(string name) => Repository.Absolute($"tests/Corpus.EndToEnd.Tests/Packaging/Schemas/{name}.schema.json");
}

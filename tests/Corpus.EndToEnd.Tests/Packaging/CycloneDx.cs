using Json.Schema;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>What a bill of materials is held to: a schema of our own for the part of CycloneDX 1.6 that is used, and where <c>CORPUS_SCHEMAS</c> names a folder that has them, those of CycloneDX itself.</summary>
internal static class CycloneDx
{
    public static IReadOnlyList<JsonSchema> Schemas { get; } = [.. Read()];

    private static IEnumerable<JsonSchema> Read()
    {
        yield return JsonSchema.FromFile(Repository.Absolute("tests/Corpus.EndToEnd.Tests/Packaging/Schemas/bill-of-materials.schema.json"));
        if (Environment.GetEnvironmentVariable("CORPUS_SCHEMAS") is not { Length: > 0 } folder || !File.Exists(PathOf(folder, "bom-1.6")))
            yield break;
        foreach (var part in new[] { "spdx", "jsf-0.82" })
            SchemaRegistry.Global.Register(JsonSchema.FromFile(PathOf(folder, part)));
        yield return JsonSchema.FromFile(PathOf(folder, "bom-1.6"));
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + ".schema.json");
}

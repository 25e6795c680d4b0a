using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Gallery;

/// <summary>The bill of materials of a product, in CycloneDX 1.6.</summary>
/// <remarks>
/// Written here and not by a tool: those that there are describe the graph of one project, with time and a random number, so that two builds never agree;
/// what goes to users is a folder that several projects fill. The tests hold the result to a schema of the part of CycloneDX that is used, and to CycloneDX's own where <c>CORPUS_SCHEMAS</c> names a folder that has it.
/// </remarks>
internal static class BillOfMaterials
{
    private static readonly JsonWriterOptions _format = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document of a product.</summary>
    public static string Of(Product product, IReadOnlyList<Part> parts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _format))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            WriteProduct(json, product);
            json.WriteStartArray("components");
            foreach (var part in parts)
                WritePart(json, part);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteProduct(Utf8JsonWriter json, Product product)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", "library");
        json.WriteString("bom-ref", $"{product.Name}@{product.Version}");
        json.WriteString("name", product.Name);
        json.WriteString("version", product.Version);
        json.WriteString("description", product.Description);
        WriteLicence(json, "MIT");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, Part part)
    {
        var address = $"pkg:nuget/{part.Id}@{part.Version}";
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", address);
        json.WriteString("name", part.Id);
        json.WriteString("version", part.Version);
        WriteLicence(json, part.Licence);
        json.WriteString("copyright", part.Copyright);
        json.WriteString("purl", address);
        if (part.Address is not null)
        {
            json.WriteStartArray("externalReferences");
            json.WriteStartObject();
            json.WriteString("type", "website");
            json.WriteString("url", part.Address);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("components");
        foreach (var file in part.Files)
            WriteFile(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, PartFile file)
    {
        json.WriteStartObject();
        json.WriteString("type", "file");
        json.WriteString("bom-ref", $"file:{file.Path}");
        json.WriteString("name", file.Path);
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-256");
        json.WriteString("content", file.Sha256);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, string expression)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", expression);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}

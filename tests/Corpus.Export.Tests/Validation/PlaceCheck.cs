using System.Text.Json;
using Corpus.Export.Tests.Corpora;

namespace Corpus.Export.Tests.Validation;

/// <summary>Wherever JSON gives words and their spans, the spans select exactly these words in the source.</summary>
internal static class PlaceCheck
{
    public static void Check(JsonElement element, string source) => Check(element, Exported.CodePoints(source));

    private static void Check(JsonElement element, System.Text.Rune[] source)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Check(item, source);
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (element.TryGetProperty("spans", out var spans))
            Assert.Equal(element.GetProperty("text").GetString(), Exported.Select(source, spans.EnumerateArray().Select(span => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()))));
        foreach (var property in element.EnumerateObject())
            Check(property.Value, source);
    }
}

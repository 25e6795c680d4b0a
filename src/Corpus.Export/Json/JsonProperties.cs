using System.Text.Json;
using Corpus.Export.Text;

namespace Corpus.Export.Json;

/// <summary>How all JSON formats write what they have in common.</summary>
internal static class JsonProperties
{
    /// <summary>A text, one code point for each of its own, or null.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, WellFormed.Text(text));
    }

    /// <summary>A text that is left out where there is none.</summary>
    public static void OptionalText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.Text(name, text);
    }

    /// <summary>An object whose properties are texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, params (string Name, string? Text)[] properties)
    {
        json.WritePropertyName(name);
        json.Texts(properties);
    }

    /// <summary>An object in an array, whose properties are texts.</summary>
    public static void Texts(this Utf8JsonWriter json, params (string Name, string? Text)[] properties)
    {
        json.WriteStartObject();
        foreach (var property in properties)
            json.Text(property.Name, property.Text);
        json.WriteEndObject();
    }

    /// <summary>An array, each item as it is written by whoever knows it.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace Corpus.Accuracy;

/// <summary>What the engine may see of a gold document: never the answers.</summary>
/// <param name="Id">Names the document in gold and system file.</param>
/// <param name="Text">The article, exactly as the offsets of the gold count it.</param>
internal sealed record GoldDocument(string Id, string Text)
{
    /// <summary>Reads all documents of a file with one JSON object a line; blank lines are skipped.</summary>
    /// <exception cref="InvalidDataException">A line is no object with <c>id</c> and <c>text</c>.</exception>
    public static List<GoldDocument> ReadAll(string path)
    {
        var documents = new List<GoldDocument>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                documents.Add(Read(line, path, number));
        }

        return documents;
    }

    private static GoldDocument Read(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new(Required(json, "id"), Required(json, "text"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}({number}): the line is no gold document: {e.Message}", e);
        }
    }

    private static string Required(JsonDocument json, string name) =>
        json.RootElement.GetProperty(name).GetString() ?? throw new KeyNotFoundException($"'{name}' is null.");
}

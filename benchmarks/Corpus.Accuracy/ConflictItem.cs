using System.Text.Json;

namespace Corpus.Accuracy;

/// <summary>What is looked through for conflicts: an article, or two claims side by side.</summary>
/// <param name="Id">Names the item in both files.</param>
/// <param name="Article">A text to extract; null for a pair.</param>
/// <param name="A">The first claim of a pair.</param>
/// <param name="B">The second claim of a pair.</param>
/// <param name="Speaker">Who is looked at; null where everybody is.</param>
/// <param name="Label"><c>contradiction</c> or anything else; null where nobody says.</param>
internal sealed record ConflictItem(string Id, string? Article, string? A, string? B, string? Speaker, string? Label)
{
    /// <summary>Reads all items of a file with one JSON object a line; blank lines are skipped.</summary>
    /// <exception cref="InvalidDataException">A line is no object with <c>id</c> and <c>article</c>, or <c>a</c> and <c>b</c>.</exception>
    public static List<ConflictItem> ReadAll(string path)
    {
        var items = new List<ConflictItem>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                items.Add(Read(line, path, number));
        }
        return items;
    }

    private static ConflictItem Read(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var item = new ConflictItem(Text(json, "id") ?? "", Text(json, "article"), Text(json, "a"), Text(json, "b"), Text(json, "speaker"), Text(json, "label"));
            return item.Id.Length > 0 && (item.Article is not null || (item.A is not null && item.B is not null))
                ? item
                : throw new InvalidDataException($"{path}({number}): the line has no id, or neither an article nor a and b.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}({number}): the line is no item: {e.Message}", e);
        }
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}

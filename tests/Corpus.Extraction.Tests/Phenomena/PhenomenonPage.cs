namespace Corpus.Extraction.Tests.Phenomena;

/// <summary>An example: a text, the day on which it was published where the page tells one, and a line for each quote.</summary>
internal sealed record PhenomenonExample(string Text, string? Published, string[] Quotes);

/// <summary>The examples of a page below docs/phenomena: a block <c>text</c> or <c>text DATE</c>, then a block <c>quotes</c> with a line for each quote, or <c>none</c>.</summary>
internal static class PhenomenonPage
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "phenomena");

    /// <summary>The names of all pages.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    /// <summary>The examples in the order of the page.</summary>
    public static IReadOnlyList<PhenomenonExample> Examples(string page)
    {
        var examples = new List<PhenomenonExample>();
        string? text = null;
        string? published = null;
        foreach (var (language, body) in Blocks(File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n")))
        {
            if (language == "text" || language.StartsWith("text ", StringComparison.Ordinal))
                (text, published) = (body, language.Length > 5 ? language[5..] : null);
            else if (language == "quotes" && text is not null)
                examples.Add(new(text, published, body == "none" ? [] : body.Split('\n')));
        }

        return examples;
    }

    private static IEnumerable<(string Language, string Body)> Blocks(string page)
    {
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var first = i + 1;
            for (i++; i < lines.Length && lines[i] != "```"; i++)
            {
            }

            yield return (lines[first - 1][3..], string.Join("\n", lines[first..i]));
        }
    }
}

namespace Corpus.Extraction.Tests.Phenomena;

/// <summary>The examples of a page below docs/phenomena: a block <c>text</c>, then a block <c>quotes</c> with a line for each quote, or <c>none</c>.</summary>
internal static class PhenomenonPage
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "phenomena");

    /// <summary>The names of all pages.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    /// <summary>Text and expected lines of each example, in the order of the page.</summary>
    public static IReadOnlyList<(string Text, string[] Quotes)> Examples(string page)
    {
        var examples = new List<(string, string[])>();
        string? text = null;
        foreach (var (language, body) in Blocks(File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n")))
        {
            if (language == "text")
                text = body;
            else if (language == "quotes" && text is not null)
                examples.Add((text, body == "none" ? [] : body.Split('\n')));
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

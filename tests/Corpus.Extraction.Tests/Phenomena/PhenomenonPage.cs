using Corpus.Model;

namespace Corpus.Extraction.Tests.Phenomena;

/// <summary>An example: a text, the day on which it was published where the page tells one, and a line for each quote.</summary>
/// <param name="Language">Of the block: <c>text</c> stands below a headline, <c>article</c> is a whole file of plain text and <c>markdown</c> one of Markdown.</param>
/// <param name="Text">The block.</param>
/// <param name="Published">The day, behind <c>text</c>; null where none is told.</param>
/// <param name="Quotes">The expected lines; empty where there is no quotation.</param>
internal sealed record PhenomenonExample(string Language, string Text, string? Published, string[] Quotes)
{
    /// <summary>The article that the block is.</summary>
    public Article Read() => Language switch
    {
        "markdown" => Extracted.Result(Text + "\n", "test.md").Article!,
        "article" => Extracted.Result(Text + "\n").Article!,
        _ => Published is null ? Extracted.Article(Text) : Extracted.ArticleOf(Published, Text),
    };
}

/// <summary>The examples of a page below docs/phenomena: a block <c>text</c>, <c>text DATE</c>, <c>article</c> or <c>markdown</c>, then a block <c>quotes</c> with a line for each quote, or <c>none</c>.</summary>
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
        var (kind, text, published) = ("", default(string), default(string));
        foreach (var (language, body) in Blocks(File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n")))
        {
            if (language is "text" or "article" or "markdown" || language.StartsWith("text ", StringComparison.Ordinal))
                (kind, text, published) = (language.Split(' ')[0], body, language.StartsWith("text ", StringComparison.Ordinal) ? language[5..] : null);
            else if (language == "quotes" && text is not null)
                examples.Add(new(kind, text, published, body == "none" ? [] : body.Split('\n')));
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

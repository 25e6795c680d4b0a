namespace Corpus.Help;

/// <summary>Reads a page. Headings and code fences give the structure; everything else is running text.</summary>
internal static class HelpPageReader
{
    /// <summary>A heading of level 1 to 3 with the lines below it, up to the next heading of its level or above.</summary>
    private sealed record Section(int Line, int Level, string Title, List<(int Line, string Text)> Body, List<Section> Children);

    public static HelpPage Read(string path, string text)
    {
        var root = Outline(text.Replace("\r\n", "\n").Split('\n'));
        var page = root.Children.FirstOrDefault() ?? root;
        Section Find(string title) => page.Children.FirstOrDefault(section => section.Title == title) ?? new Section(page.Line, 2, title, [], []);
        return new HelpPage(
            path,
            page.Title,
            Prose(Find("SYNOPSIS")),
            [.. Fences(Find("SYNTAX")).SelectMany(fence => fence.Split('\n'))],
            Prose(Find("DESCRIPTION")),
            [.. Find("EXAMPLES").Children.Select(ReadExample)],
            [.. Find("PARAMETERS").Children.Where(section => section.Title.StartsWith('-')).Select(ReadParameter)],
            [.. Find("INPUTS").Children.Select(ReadType)],
            [.. Find("OUTPUTS").Children.Select(ReadType)],
            Prose(Find("NOTES")),
            [.. Find("RELATED LINKS").Body.Select(line => line.Text.Trim()).Where(line => line.StartsWith('[')).Select(line => line[1..line.IndexOf(']')])]);
    }

    private static PageExample ReadExample(Section section) =>
        new(section.Line, section.Title, string.Join('\n', Fences(section).DefaultIfEmpty("").First().Split('\n').Select(WithoutPrompt)), Prose(section));

    private static PageParameter ReadParameter(Section section) =>
        new(section.Line, section.Title[1..], Prose(section), [.. Fences(section).SelectMany(fence => fence.Split('\n')).Where(line => line.Length > 0)]);

    private static PageType ReadType(Section section) => new(section.Line, section.Title, Prose(section));

    private static string WithoutPrompt(string line) => line.StartsWith("PS> ", StringComparison.Ordinal) ? line[4..] : line;

    private static Section Outline(string[] lines)
    {
        var root = new Section(1, 0, "", [], []);
        var open = new Stack<Section>([root]);
        var inFence = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            inFence ^= line.StartsWith("```", StringComparison.Ordinal);
            var level = inFence ? 0 : line.TakeWhile(unit => unit == '#').Count();
            if (level is 0 or > 3)
            {
                open.Peek().Body.Add((i + 1, line));
                continue;
            }
            while (open.Peek().Level >= level)
                open.Pop();
            var section = new Section(i + 1, level, line[level..].Trim(), [], []);
            open.Peek().Children.Add(section);
            open.Push(section);
        }
        return root;
    }

    private static IEnumerable<string> Fences(Section section)
    {
        List<string>? fence = null;
        foreach (var (_, line) in section.Body)
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
                fence?.Add(line);
            else if (fence is null)
                fence = [];
            else
            {
                yield return string.Join('\n', fence);
                fence = null;
            }
        }
    }

    /// <summary>The paragraphs outside fences; a line break inside one is a space, as Markdown has it; list items keep their own line.</summary>
    private static PageText Prose(Section section)
    {
        var paragraphs = new List<string>();
        var current = "";
        var inFence = false;
        foreach (var (_, line) in section.Body.Append((0, "")))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            inFence ^= isFence;
            var startsItem = line.StartsWith("- ", StringComparison.Ordinal);
            if (current.Length > 0 && (line.Length == 0 || isFence || startsItem))
            {
                paragraphs.Add(current);
                current = "";
            }
            if (!inFence && !isFence && line.Length > 0)
                current = current.Length == 0 ? Plain(line) : $"{current} {Plain(line)}";
        }
        return new PageText(section.Line, paragraphs);
    }

    /// <summary>Help is plain text: code marks, emphasis and link targets are left out.</summary>
    private static string Plain(string line) => System.Text.RegularExpressions.Regex.Replace(line.Trim(), @"\[([^\]]+)\]\([^)]+\)", "$1").Replace("`", "").Replace("**", "");
}

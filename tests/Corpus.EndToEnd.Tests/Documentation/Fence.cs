using System.Text.RegularExpressions;

namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, relative to the root.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The first word after the fence; empty where there is none.</param>
/// <param name="Name">The rest of that line: the file that the block is.</param>
/// <param name="Text">What stands between the fences, each line with its <c>\n</c>.</param>
/// <param name="Output">The block of language <c>text</c> or <c>diagnostics</c> that follows without a line between; null where none does.</param>
internal sealed partial record Fence(string Page, int Line, string Language, string Name, string Text, string? Output)
{
    private static readonly string[] _outputLanguages = ["text", "diagnostics"];

    /// <summary>The blocks of a page in their order; outputs are part of the block before them.</summary>
    public static IReadOnlyList<Fence> Of(string page)
    {
        var text = File.ReadAllText(Repository.Absolute(page)).ReplaceLineEndings("\n");
        var fences = new List<Fence>();
        var end = -1;
        foreach (Match match in Block().Matches(text))
        {
            var (language, body) = (match.Groups["language"].Value, match.Groups["body"].Value);
            if (_outputLanguages.Contains(language) && match.Index == end)
                fences[^1] = fences[^1] with { Output = body };
            else
                fences.Add(new(page, text.AsSpan(0, match.Index).Count('\n') + 1, language, match.Groups["name"].Value, body, Output: null));
            end = match.Index + match.Length;
        }
        return fences;
    }

    [GeneratedRegex(@"^```(?<language>\w*) *(?<name>[^\n]*)\n(?<body>.*?)^```\n", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}

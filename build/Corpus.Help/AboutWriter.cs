using System.Text;

namespace Corpus.Help;

/// <summary>Writes a page about a concept as the plain text that <c>Get-Help about_…</c> shows.</summary>
internal static class AboutWriter
{
    private const string Indent = "    ";

    /// <summary>Headings become capitals at the margin, everything else is indented; the marks of code fences are left out.</summary>
    public static string Write(string name, string markdown)
    {
        var text = new StringBuilder($"TOPIC\n{Indent}{name}\n");
        var inFence = false;
        foreach (var line in markdown.Replace("\r\n", "\n").TrimEnd().Split('\n').Skip(1))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inFence = !inFence;
            else if (inFence)
                text.Append($"{Indent}{Indent}{line}".TrimEnd()).Append('\n');
            else if (line.StartsWith('#'))
                text.Append(line.TrimStart('#').Trim().ToUpperInvariant()).Append('\n');
            else
                text.Append($"{Indent}{line.Replace("`", "").Replace("**", "")}".TrimEnd()).Append('\n');
        }
        return text.ToString();
    }
}

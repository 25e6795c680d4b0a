using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A page of <c>docs/</c>: its sections, and the examples in them.</summary>
internal static partial class DocumentationPage
{
    /// <summary>The text of a page.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), name));

    /// <summary>The text of a file of the repository.</summary>
    public static string ReadFile(string path) => File.ReadAllText(Path.Combine(Folder(), "..", path));

    /// <summary>The sections of the second level, heading and body.</summary>
    public static IEnumerable<(string Heading, string Body)> Sections(string page) =>
        Read(page).Split("\n## ").Skip(1).Select(section => (section[..section.IndexOf('\n')], section[section.IndexOf('\n')..]));

    /// <summary>The fences of a section: what stands after the marks, and the lines inside.</summary>
    public static IEnumerable<(string Info, string Content)> Fences(string body) =>
        Fence().Matches(body).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex("^```([^`\n]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../docs"));
}

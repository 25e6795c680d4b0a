using System.Reflection;
using System.Text.RegularExpressions;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>The folder that the build assembled, and the repository that it was built from.</summary>
internal static class BuiltModule
{
    public static string Folder { get; } = Metadata("ModuleFolder");

    public static string Manifest { get; } = Path.Combine(Folder, "Corpus.psd1");

    public static string Repository { get; } = Metadata("RepositoryFolder");

    /// <summary>The tool of the build that makes help out of pages.</summary>
    public static string HelpTool { get; } = Metadata("HelpTool");

    public static string Version { get; } = Metadata("Version");

    /// <summary>The address that the manifest gives.</summary>
    public static string ProjectUrl { get; } = Regex.Match(File.ReadAllText(Path.Combine(Folder, "Corpus.psd1")), "ProjectUri = '(?<url>[^']*)'").Groups["url"].Value;

    private static string Metadata(string key) =>
        typeof(BuiltModule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == key).Value!;
}

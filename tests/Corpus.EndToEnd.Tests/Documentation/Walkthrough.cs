using System.Text.RegularExpressions;
using Corpus.EndToEnd.Tests.Consumers;

namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>The pages whose blocks are run here, and the corpus that somebody has who follows them: the seeds of the repository and those that the pages add.</summary>
public sealed partial class Walkthrough : IDisposable
{
    private const string Project = "Corpus.Seeds";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus pages ");
    private readonly Lazy<Run> _build;
    private readonly Lazy<Shell> _shell;

    public Walkthrough()
    {
        _build = new(Build);
        _shell = new(() =>
        {
            _build.Value.Succeeded();
            return Shell.Built.CopyWith(PathOf("shell"), PathOf($"bin/{Repository.Configuration}/netstandard2.0/{Project}.dll"));
        });
    }

    /// <summary>The pages, relative to the root.</summary>
    internal static IReadOnlyList<string> Pages { get; } = ["README.md", "CONTRIBUTING.md", "docs/extraction.md", "docs/explaining.md", "docs/corrections.md", "docs/claims.md", "docs/concordance.md", "docs/conflicts.md", "docs/quotations.md", "docs/corpus-yaml.md", "docs/adding.md", "docs/packages.md", "docs/exporting.md", "docs/importing.md"];

    /// <summary>The blocks of the pages.</summary>
    internal static IReadOnlyList<Fence> Fences { get; } = [.. Pages.SelectMany(Fence.Of)];

    /// <summary>The blocks that are files of the folder seeds/.</summary>
    internal static IEnumerable<Fence> Seeds => Fences.Where(fence => fence.Name.StartsWith("seeds/", StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Whether a block stands behind seeds that its page adds, and so speaks of them.</summary>
    private static bool IsAfterSeeds(Fence fence) => Seeds.Any(seed => seed.Page == fence.Page && seed.Line < fence.Line);

    /// <summary>The shell with the corpus of the place where a block stands.</summary>
    internal Shell ShellAt(Fence fence) => IsAfterSeeds(fence) ? _shell.Value : Shell.Built;

    /// <summary>Compiles and runs C# against the corpus of the place where it stands.</summary>
    internal string Run(Fence csharp) =>
        new CSharpProgram(PathOf($"program{csharp.Line}"), ShellAt(csharp).Corpus).Output(csharp.Text);

    /// <summary>The diagnostics of the build with all seeds, with paths below the project's folder, each once.</summary>
    internal string Diagnostics(string seed)
    {
        var lines = Diagnostic().Matches(_build.Value.Succeeded()).Select(match => match.Groups["text"].Value).Distinct();
        return string.Concat(lines.Where(line => line.StartsWith(seed + "(", StringComparison.Ordinal)).Select(line => line + "\n"));
    }

    private string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    private Run Build()
    {
        Directory.CreateDirectory(PathOf("seeds"));
        foreach (var file in Directory.EnumerateFiles(Repository.Absolute("seeds")))
            File.Copy(file, PathOf($"seeds/{Path.GetFileName(file)}"));
        foreach (var seed in Seeds)
            File.WriteAllText(PathOf(seed.Name), seed.Text);
        File.WriteAllText(PathOf($"{Project}.csproj"), ProjectFile());
        return Dotnet.Execute(_folder.FullName, "build", "-c", Repository.Configuration, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-consoleLoggerParameters:NoSummary");
    }

    // As src/Corpus.Seeds, but with what is built already.
    private static string ProjectFile()
    {
        var source = Repository.Absolute("src").Replace('\\', '/');
        var output = $"bin/{Repository.Configuration}/netstandard2.0";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{source}/Corpus.Build/build/Corpus.props" />
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <CorpusTaskAssembly>{source}/Corpus.Build/{output}/Corpus.Build.dll</CorpusTaskAssembly>
                <CorpusTaskFactory>TaskHostFactory</CorpusTaskFactory>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{source}/Corpus.Packing/{output}/Corpus.Packing.dll" />
                <Reference Include="{source}/Corpus.Model/{output}/Corpus.Model.dll" />
                <Analyzer Include="{source}/Corpus.Generator/{output}/*.dll" />
              </ItemGroup>
              <Import Project="{source}/Corpus.Build/build/Corpus.targets" />
            </Project>
            """;
    }

    [GeneratedRegex(@"^ *[^\n(]*[/\\](?<text>seeds/[^\n]+?\): warning CORP[0-9]{4}: [^\n]+) \[[^\n]+\]$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Diagnostic();
}

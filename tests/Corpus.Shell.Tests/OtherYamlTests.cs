using System.Reflection;
using Mono.Cecil;

namespace Corpus.Shell.Tests;

/// <summary>Other modules bring a YamlDotNet of their own; docs/decisions/0009-the-engine-has-a-load-context-of-its-own.md tells what comes of it otherwise.</summary>
public sealed class OtherYamlTests : IDisposable
{
    private static readonly string _old = typeof(OtherYamlTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "OldYamlDotNet").Value!;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-yaml-");

    [Theory]
    [InlineData("11.0.0.0", "load; import")]
    [InlineData("11.0.0.0", "import; load")]
    [InlineData("99.0.0.0", "load; import")]
    [InlineData("99.0.0.0", "import; load")]
    public async Task A_session_with_another_YamlDotNet_imports_raw_files_and_keeps_its_own(string version, string order)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "press"));
        File.WriteAllText(
            Path.Combine(_folder.FullName, "press", "bridge.txt"),
            "---\ntitle: \"Bridge: open\"\noutlet: >-\n  The Harbour\n  Post\n---\n\"The bridge is open again,\" Clara Brandt said.\n");
        var script = $$"""
            function load { $null = [Reflection.Assembly]::LoadFrom('{{Other(version)}}') }
            function import { Import-Corpus '{{Path.Combine(_folder.FullName, "press")}}' }
            {{order}}
            $article = Get-Article
            "$($article.Title) / $($article.Outlet)"
            $yaml = [YamlDotNet.Serialization.DeserializerBuilder]::new().Build().Deserialize([IO.StringReader]::new('word: yes'))
            "$($yaml['word']) by $([YamlDotNet.Serialization.Deserializer].Assembly.GetName().Version)"
            """;

        var run = await ShellProcess.Of(script, "-Command", "-");

        Assert.Equal("", run.Error);
        Assert.Equal($"Bridge: open / The Harbour Post\nyes by {version}", run.Output);
    }

    [Fact]
    public async Task Nothing_of_the_dependencies_is_loaded_before_a_command_needs_it()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "press"));
        File.WriteAllText(Path.Combine(_folder.FullName, "press", "bridge.txt"), "Bridge opens\n\n\"The bridge is open again,\" Clara Brandt said.\n");
        var script = $$"""
            function loaded { @([AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { -not $_.IsDynamic -and $_.Location -like '*dependencies*' }).Count }
            $quote = Get-Quote | Select-Object -First 1
            $found = Find-Claim the | Select-Object -First 1
            loaded
            Import-Corpus '{{Path.Combine(_folder.FullName, "press")}}'
            (loaded) -gt 0
            """;

        var run = await ShellProcess.Of(script, "-Command", "-");

        Assert.Equal(("", "0\nTrue"), (run.Error, run.Output));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>An old one as it was published, or the same under a version that is higher than ours.</summary>
    private string Other(string version)
    {
        var path = Path.Combine(_folder.FullName, "YamlDotNet.dll");
        using var assembly = AssemblyDefinition.ReadAssembly(_old);
        assembly.Name.Version = Version.Parse(version);
        assembly.Write(path);
        return path;
    }
}

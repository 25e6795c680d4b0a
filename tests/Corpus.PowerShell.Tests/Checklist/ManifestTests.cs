using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

[Collection(ModuleCollection.Name)]
public sealed class ManifestTests(HarbourModule module)
{
    private static readonly Hashtable _manifest = ReadManifest();

    [Fact]
    [Item(8)]
    public void The_manifest_passes_the_engine_without_error_or_warning()
    {
        var result = module.Host.Invoke("param($path) Test-ModuleManifest $path -ErrorAction Stop", BuiltModule.Manifest);
        Assert.Null(result.Thrown);
        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    [Item(1)]
    public void The_manifest_exports_exactly_the_cmdlets_that_are_in_the_assembly() =>
        Assert.Equal(
            ModuleCommands.Types(module.Host).Select(ModuleCommands.NameOf).Order(StringComparer.Ordinal),
            Strings("CmdletsToExport").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("FunctionsToExport")]
    [InlineData("VariablesToExport")]
    [InlineData("AliasesToExport")]
    [Item(2)]
    public void Nothing_else_is_exported_and_the_manifest_says_so(string key)
    {
        Assert.True(_manifest.ContainsKey(key));
        Assert.Empty(Strings(key));
    }

    [Fact]
    [Item(4)]
    public void The_identity_of_the_module_never_changes() =>
        Assert.Equal("ddaeb0fd-275d-4583-b3f7-c7a2beecee75", _manifest["GUID"]);

    [Fact]
    [Item(3)]
    public void Editions_and_versions_are_those_that_netstandard_runs_in()
    {
        Assert.Equal(["Desktop", "Core"], Strings("CompatiblePSEditions"));
        Assert.Equal("5.1", _manifest["PowerShellVersion"]);
        Assert.Equal("4.7.2", _manifest["DotNetFrameworkVersion"]);
        Assert.All(Directory.GetFiles(BuiltModule.Folder, "*.dll"), path => Assert.Contains("netstandard", References(path)));
    }

    [Fact]
    [Item(5)]
    public void Galleries_are_told_systems_editions_licence_address_and_notes()
    {
        var data = (Hashtable)((Hashtable)_manifest["PrivateData"]!)["PSData"]!;
        Assert.Superset(
            new HashSet<string> { "PSEdition_Desktop", "PSEdition_Core", "Windows", "Linux", "MacOS" },
            ((object[])data["Tags"]!).Cast<string>().ToHashSet());
        Assert.StartsWith("https://", (string)data["LicenseUri"]!, StringComparison.Ordinal);
        Assert.StartsWith("https://", (string)data["ProjectUri"]!, StringComparison.Ordinal);
        Assert.Contains(BuiltModule.Version, (string)data["ReleaseNotes"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Item(6)]
    public void There_is_one_version()
    {
        Assert.Equal(BuiltModule.Version, _manifest["ModuleVersion"]);
        var assembly = ModuleCommands.Types(module.Host).First().Assembly.GetName().Version!;
        Assert.Equal(BuiltModule.Version, assembly.ToString(3));
        var changelog = File.ReadLines(Path.Combine(BuiltModule.Repository, "CHANGELOG.md")).First(line => line.StartsWith("## [", StringComparison.Ordinal) && line != "## [Unreleased]");
        Assert.StartsWith($"## [{BuiltModule.Version}]", changelog, StringComparison.Ordinal);
    }

    [Fact]
    [Item(7)]
    public void The_folder_holds_the_module_and_nothing_else() =>
        Assert.Equal(
            [
                "Corpus.Model.dll", "Corpus.Packing.dll", "Corpus.PowerShell.dll", "Corpus.Search.dll", "Corpus.Seeds.dll",
                "Corpus.format.ps1xml", "Corpus.psd1", "Corpus.types.ps1xml",
                "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md",
                "dependencies/AngleSharp.dll", "dependencies/Corpus.Authoring.dll", "dependencies/Corpus.Export.dll", "dependencies/Corpus.Extraction.dll", "dependencies/Corpus.Faces.dll", "dependencies/Corpus.Html.dll",
                "dependencies/Corpus.Import.dll", "dependencies/Corpus.Isolation.dll", "dependencies/Microsoft.Data.Sqlite.dll",
                "dependencies/SQLitePCLRaw.batteries_v2.dll", "dependencies/SQLitePCLRaw.core.dll", "dependencies/SQLitePCLRaw.provider.e_sqlite3.dll",
                "dependencies/SmartReader.dll", "dependencies/System.IO.Pipelines.dll",
                "dependencies/System.Text.Encoding.CodePages.dll", "dependencies/System.Text.Encodings.Web.dll", "dependencies/System.Text.Json.dll", "dependencies/YamlDotNet.dll",
                .. new[] { "linux-arm", "linux-arm64", "linux-musl-arm64", "linux-musl-x64", "linux-x64" }.Select(system => $"dependencies/runtimes/{system}/native/libe_sqlite3.so"),
                .. new[] { "osx-arm64", "osx-x64" }.Select(system => $"dependencies/runtimes/{system}/native/libe_sqlite3.dylib"),
                .. new[] { "win-arm64", "win-x64", "win-x86" }.Select(system => $"dependencies/runtimes/{system}/native/e_sqlite3.dll"),
                "en-US/Corpus.PowerShell.dll-Help.xml", "en-US/about_Corpus.help.txt", "en-US/about_Corpus_Conflicts.help.txt", "en-US/about_Corpus_Query.help.txt",
                "sbom.cdx.json",
            ],
            Directory.GetFiles(BuiltModule.Folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(BuiltModule.Folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));

    [Fact]
    [Item(9)]
    public void No_assembly_needs_more_than_netstandard_the_engine_and_ours()
    {
        var needed = Directory.GetFiles(BuiltModule.Folder, "*.dll").SelectMany(References).Distinct();
        Assert.All(needed, name => Assert.True(name is "netstandard" or "System.Management.Automation" || name.StartsWith("Corpus.", StringComparison.Ordinal), name));
    }

    [Fact]
    [Item(7)]
    public void The_folder_holds_nothing_of_PowerShell_itself() => Assert.DoesNotContain(
        Directory.GetFiles(BuiltModule.Folder, "*", SearchOption.AllDirectories),
        path => Path.GetFileName(path) is var name && (name.StartsWith("System.Management.Automation", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Microsoft.PowerShell.", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    [Item(11)]
    public void The_assembly_of_the_cmdlets_is_small_for_the_engine_looks_at_all_of_its_types()
    {
        const int most = 150;
        Assert.InRange(ModuleCommands.Types(module.Host)[0].Assembly.GetExportedTypes().Length, 1, most);
    }

    [Fact]
    [Item(11)]
    public void The_assembly_of_the_cmdlets_does_not_know_the_corpus() =>
        Assert.DoesNotContain("Corpus.Seeds", References(Path.Combine(BuiltModule.Folder, "Corpus.PowerShell.dll")));

    private static IEnumerable<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static IEnumerable<string> Strings(string key) => ((object[])_manifest[key]!).Cast<string>();

    private static Hashtable ReadManifest()
    {
        var script = Parser.ParseFile(BuiltModule.Manifest, out _, out var errors);
        Assert.Empty(errors);
        return (Hashtable)((HashtableAst)script.Find(node => node is HashtableAst, searchNestedScriptBlocks: false)!).SafeGetValue();
    }
}

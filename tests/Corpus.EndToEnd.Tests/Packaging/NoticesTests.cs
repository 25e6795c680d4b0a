using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.EndToEnd.Tests.Consumers;
using Json.Schema;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>The parts of others in the module, and what is said of them.</summary>
public sealed class NoticesTests : IDisposable
{
    private static readonly string[] _codeExtensions = [".dll", ".exe", ".so", ".dylib", ".a"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus notices ");

    private static IEnumerable<string> FilesOfOthers =>
        GalleryFile.Files.Keys.Where(path => _codeExtensions.Contains(Path.GetExtension(path)) && !Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_file_of_others_is_named_with_package_version_and_licence()
    {
        var rows = Regex.Matches(GalleryFile.Text("THIRD-PARTY-NOTICES.md"), @"^\| (?<package>[^|]+) \| (?<version>\d[^|]*) \| (?<licence>[^|]+) \| (?<files>`[^|]+`) \|$", RegexOptions.Multiline);
        Assert.Equal(FilesOfOthers, rows.SelectMany(row => row.Groups["files"].Value.Split(", ")).Select(file => file.Trim('`')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_licence_stands_there_in_full()
    {
        var page = GalleryFile.Text("THIRD-PARTY-NOTICES.md");
        var packages = Regex.Matches(page, @"^## (?!The licence)(?<id>\S+) \S+$", RegexOptions.Multiline).Select(match => match.Groups["id"].Value);
        var licensed = Regex.Matches(page, @"^## The licence of (?<ids>.+)\n\n```\n(?<text>(?:(?!```).*\n){3,})```$", RegexOptions.Multiline).SelectMany(match => match.Groups["ids"].Value.Split(", "));
        Assert.Equal(packages.Order(StringComparer.Ordinal), licensed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bill_of_materials_names_the_same_files_with_their_hashes()
    {
        using var bill = JsonDocument.Parse(GalleryFile.Text("sbom.cdx.json"));
        var files =
            from part in bill.RootElement.GetProperty("components").EnumerateArray()
            from file in part.GetProperty("components").EnumerateArray()
            select (Path: file.GetProperty("name").GetString()!, Hash: file.GetProperty("hashes")[0].GetProperty("content").GetString()!);
        Assert.Equal(FilesOfOthers.Select(path => (path, GalleryFile.Files[path])), files.OrderBy(file => file.Path, StringComparer.Ordinal));
    }

    [Fact]
    public void The_bill_of_materials_keeps_to_the_schema_of_CycloneDX()
    {
        AssertIsBill(GalleryFile.Text("sbom.cdx.json"));
        Assert.Throws<Xunit.Sdk.TrueException>(() => AssertIsBill("""{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{ "type": "book" }] }"""));
    }

    [Fact]
    public void A_file_is_told_by_its_bytes_whatever_it_is_called()
    {
        AddModule();
        var yaml = Path.Combine(Repository.Absolute($"src/Corpus.Build/bin/{Repository.Configuration}/netstandard2.0"), "YamlDotNet.dll");
        Directory.CreateDirectory(PathOf("module/dependencies"));
        File.Copy(yaml, PathOf("module/dependencies/Renamed.dll"));

        Describe().Succeeded();

        var page = File.ReadAllText(PathOf("out/THIRD-PARTY-NOTICES.md"));
        Assert.Contains($"| [YamlDotNet](https://github.com/aaubry/YamlDotNet/wiki) | {Repository.PackageVersion("YamlDotNet")} | MIT | `dependencies/Renamed.dll` |", page, StringComparison.Ordinal);
        Assert.Contains("Antoine Aubry", page, StringComparison.Ordinal);
        AssertIsBill(File.ReadAllText(PathOf("out/sbom.cdx.json")));
    }

    [Fact]
    public void A_file_that_no_package_has_is_an_error_that_names_it()
    {
        AddModule();
        File.WriteAllText(PathOf("module/Stray.dll"), "somebody's");

        var run = Describe();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'Stray.dll' is no file of a package that was restored.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_without_parts_of_others_says_so()
    {
        AddModule();

        Describe().Succeeded();

        Assert.Equal("# Third-party notices\n\nThe module Sample 1.2.3-beta1 holds nothing of others.\n", File.ReadAllText(PathOf("out/THIRD-PARTY-NOTICES.md")));
        AssertIsBill(File.ReadAllText(PathOf("out/sbom.cdx.json")));
    }

    private void AddModule()
    {
        Directory.CreateDirectory(PathOf("module"));
        File.WriteAllText(PathOf("module/Sample.psd1"), "@{ ModuleVersion = '1.2.3'; Description = 'A sample.'; PrivateData = @{ PSData = @{ Prerelease = 'beta1' } } }");
    }

    private Run Describe() =>
        GalleryTool.Run("describe", "--module", PathOf("module"), "--graph", Repository.Absolute("src/Corpus.Build/obj/project.assets.json"), "--out", PathOf("out"));

    private string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    private static void AssertIsBill(string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = CycloneDx.Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }
}

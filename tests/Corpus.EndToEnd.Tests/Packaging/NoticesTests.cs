using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.EndToEnd.Tests.Consumers;
using Json.Schema;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>The parts of others in the module and in the tool, and what is said of them.</summary>
public sealed class NoticesTests : IDisposable
{
    private static readonly string[] _codeExtensions = [".dll", ".exe", ".so", ".dylib", ".a"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus notices ");

    /// <summary>What goes to users with parts of others inside, and the folder of its files in the package.</summary>
    public static TheoryData<string> Products => ["module", "tool"];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Products))]
    public void Each_file_of_others_is_named_with_package_version_and_licence(string product)
    {
        var rows = Regex.Matches(Text(product, "THIRD-PARTY-NOTICES.md"), @"^\| (?<package>[^|]+) \| (?<version>\d[^|]*) \| (?<licence>[^|]+) \| (?<files>`[^|]+`) \|$", RegexOptions.Multiline);
        Assert.Equal(FilesOfOthers(product).Keys, rows.SelectMany(row => row.Groups["files"].Value.Split(", ")).Select(file => file.Trim('`')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void Each_licence_stands_there_in_full(string product)
    {
        var page = Text(product, "THIRD-PARTY-NOTICES.md");
        var packages = Regex.Matches(page[..page.IndexOf("## The licence of", StringComparison.Ordinal)], @"^## (?<id>\S+) \S+$", RegexOptions.Multiline).Select(match => match.Groups["id"].Value);
        var licensed = Regex.Matches(page, @"^## The licence of (?<ids>.+)\n\n````\n(?<text>(?:(?!````).*\n){3,}?)````$", RegexOptions.Multiline).SelectMany(match => match.Groups["ids"].Value.Split(", "));
        Assert.Equal(packages.Order(StringComparer.Ordinal), licensed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void The_bill_of_materials_names_the_same_files_with_their_hashes(string product)
    {
        using var bill = JsonDocument.Parse(Text(product, "sbom.cdx.json"));
        var files =
            from part in bill.RootElement.GetProperty("components").EnumerateArray()
            from file in part.GetProperty("components").EnumerateArray()
            select KeyValuePair.Create(file.GetProperty("name").GetString()!, file.GetProperty("hashes")[0].GetProperty("content").GetString()!);
        Assert.Equal(FilesOfOthers(product), files.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void The_bill_of_materials_keeps_to_the_schema_of_CycloneDX(string product) => AssertIsBill(Text(product, "sbom.cdx.json"));

    [Fact]
    public void The_schema_refuses_what_is_no_bill() =>
        Assert.Throws<Xunit.Sdk.TrueException>(() => AssertIsBill("""{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{ "type": "book" }] }"""));

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

        Assert.Equal("# Third-party notices\n\nSample 1.2.3 holds nothing of others.\n", File.ReadAllText(PathOf("out/THIRD-PARTY-NOTICES.md")));
        AssertIsBill(File.ReadAllText(PathOf("out/sbom.cdx.json")));
    }

    private static string PackageOf(string product) => product == "tool" ? PackageFeed.Shared.PathOf("Corpus.Shell") : GalleryFile.Path;

    private static string Text(string product, string file) => GalleryFile.Text(PackageOf(product), file);

    private static SortedDictionary<string, string> FilesOfOthers(string product)
    {
        var files = GalleryFile.FilesBelow(PackageOf(product), product == "tool" ? "tools/net10.0/any/" : "");
        foreach (var ours in files.Keys.Where(path => !_codeExtensions.Contains(Path.GetExtension(path)) || path == "corpus.dll" || Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal)).ToList())
            files.Remove(ours);
        return files;
    }

    private void AddModule()
    {
        Directory.CreateDirectory(PathOf("module"));
        File.WriteAllText(PathOf("module/Corpus.Sample.dll"), "ours");
    }

    private Run Describe()
    {
        File.WriteAllLines(PathOf("files"), GalleryFile.FilesIn(PathOf("module")).Keys.Select(file => $"{PathOf("module")}/{file}|{file}"));
        return GalleryTool.Run(
            "describe", "--name", "Sample", "--version", "1.2.3", "--description", "A sample.", "--list", PathOf("files"), "--graph", Repository.Absolute("src/Corpus.Build/obj/project.assets.json"), "--out", PathOf("out"));
    }

    private string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    private static void AssertIsBill(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var schema in CycloneDx.Schemas)
        {
            var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
            Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
        }
    }
}

using System.IO.Compression;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.EndToEnd.Tests.Consumers;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>The package of the module for the PowerShell Gallery.</summary>
public sealed class GalleryTests
{
    [Fact]
    public void It_holds_the_files_of_the_assembled_module_and_no_other() => Assert.Equal(GalleryFile.FilesIn(GalleryFile.ModuleFolder), GalleryFile.Files);

    [Fact]
    public void The_tool_holds_the_same_files()
    {
        // What the packing of the feed has put into the tool, which takes the module as a folder.
        var inTool = GalleryFile.FilesBelow(PackageFeed.Shared.PathOf("Corpus.Shell"), "tools/net10.0/any/module/Corpus/");
        Assert.Equal(GalleryFile.Files, inTool);
    }

    [Fact]
    public void There_is_one_version_in_manifest_package_assemblies_and_changelog()
    {
        var version = XElement.Load(Repository.Absolute("Directory.Build.props")).Descendants("Version").Single().Value;
        var released = Regex.Match(File.ReadAllText(Repository.Absolute("CHANGELOG.md")), @"^## \[(?<version>\d[^\]]*)\]", RegexOptions.Multiline);

        Assert.Equal(version, released.Groups["version"].Value);
        Assert.Equal($"Corpus.{version}.nupkg", Path.GetFileName(GalleryFile.Path));
        Assert.Equal([version], GalleryFile.Fields["version"]);
        Assert.Contains($"ModuleVersion = '{version}'", GalleryFile.Text("Corpus.psd1"), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(GalleryFile.ModuleFolder, "Corpus.*.dll", SearchOption.AllDirectories),
            path => Assert.Equal(version, AssemblyName.GetAssemblyName(path).Version!.ToString(3)));
    }

    [Theory]
    [InlineData("1.2.3", "1.2.3", "")]
    [InlineData("1.2.3-beta.1", "1.2.3", "beta1")]
    [InlineData("1.2.3-rc+build.5", "1.2.3", "rc")]
    public void The_label_of_a_version_stands_in_the_manifest_as_PowerShell_takes_it(string version, string number, string label)
    {
        var manifest = Dotnet.Execute(Repository.Absolute("src/Corpus.PowerShell"), "msbuild", "-t:ReadModuleManifest", "-getProperty:ModuleManifest", $"-p:Version={version}").Succeeded();

        Assert.Contains($"ModuleVersion = '{number}'", manifest, StringComparison.Ordinal);
        Assert.Contains($"Prerelease = '{label}'", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_found_by_the_words_of_the_manifest_and_by_those_that_PowerShellGet_adds()
    {
        var tags = GalleryFile.Fields["tags"].Single().Split(' ');

        Assert.Equal("PSModule", tags[0]);
        Assert.All(["PSEdition_Core", "PSEdition_Desktop", "PSIncludes_Cmdlet", "quotations"], tag => Assert.Contains(tag, tags));
        Assert.All(["PSCmdlet_", "PSCommand_"], prefix => Assert.Equal(Cmdlets(), tags.Where(tag => tag.StartsWith(prefix, StringComparison.Ordinal)).Select(tag => tag[prefix.Length..])));
        Assert.Equal(tags.Distinct(), tags);
    }

    [Fact]
    public void It_says_whose_it_is_and_under_which_licence()
    {
        Assert.Equal(["https://opensource.org/license/mit"], GalleryFile.Fields["licenseUrl"]);
        Assert.All(["id", "authors", "owners", "description", "copyright", "releaseNotes"], field => Assert.NotEmpty(Assert.Single(GalleryFile.Fields[field])));
        Assert.Equal(File.ReadAllText(Repository.Absolute("LICENSE")), GalleryFile.Text("LICENSE"));
        Assert.StartsWith("# Corpus", GalleryFile.Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_engine_of_PowerShell_is_in_it() =>
        Assert.DoesNotContain(GalleryFile.Files.Keys, path => Regex.IsMatch(Path.GetFileName(path), @"^(System\.Management\.Automation|Microsoft\.PowerShell\.|PowerShellStandard|netstandard)"));

    [Fact]
    public void The_same_module_gives_the_same_bytes_at_another_time()
    {
        var folder = Directory.CreateTempSubdirectory("corpus gallery ");
        try
        {
            foreach (var path in Directory.EnumerateFiles(GalleryFile.ModuleFolder, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, "module", Path.GetRelativePath(GalleryFile.ModuleFolder, path));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(path, copy);
                File.SetLastWriteTimeUtc(copy, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
            }

            GalleryTool.Run("pack", "--module", Path.Combine(folder.FullName, "module"), "--out", Path.Combine(folder.FullName, "out")).Succeeded();

            Assert.Equal(File.ReadAllBytes(GalleryFile.Path), File.ReadAllBytes(Directory.GetFiles(Path.Combine(folder.FullName, "out")).Single()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void No_file_in_it_is_younger_than_zip_files_can_tell()
    {
        using var archive = ZipFile.OpenRead(GalleryFile.Path);
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static IEnumerable<string> Cmdlets()
    {
        var list = Regex.Match(GalleryFile.Text("Corpus.psd1"), @"CmdletsToExport = @\((?<names>[^)]*)\)").Groups["names"].Value;
        return Regex.Matches(list, "'([^']+)'").Select(name => name.Groups[1].Value);
    }
}

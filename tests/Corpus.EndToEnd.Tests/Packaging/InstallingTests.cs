using System.IO.Compression;
using Corpus.EndToEnd.Tests.Consumers;
using Corpus.EndToEnd.Tests.Documentation;
using Corpus.Tests.Shared;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>What docs/installing.md tells to do, in PowerShell itself and with settings that are gone after the test.</summary>
public sealed class InstallingTests : IDisposable
{
    private const string Page = "docs/installing.md";

    /// <summary>Lines for the command line, and what runs them.</summary>
    private static readonly string[] _runElsewhere =
    [
        "dotnet pack src/Corpus.Shell -o artifacts/feed", // PackageFeed packs it.
        "dotnet tool install --global Corpus.Shell --add-source artifacts/feed", // PackageTests install it, not --global.
        "corpus -Command \"Get-Quote -Speaker *Asif*\"", // PackageTests run it.
        "source <(corpus completion bash)", // BashCompletionTests of the shell read it with bash.
        "dotnet pack Corpus.sln -o artifacts/feed", // PackageFeed packs to a folder of its own.
        "dotnet nuget add source \"$PWD/artifacts/feed\" --name corpus", // PackageFeed writes its source into a nuget.config.
        "dotnet add PROJECT package Corpus", // The tests of package consumers write the reference.
    ];

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("corpus home ");

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public void Every_line_for_the_command_line_is_run_by_tests() =>
        Assert.Equal(_runElsewhere, Fence.Of(Page).Where(fence => fence.Language == "sh").SelectMany(fence => fence.Text.TrimEnd().Split('\n')));

    [PwshFact]
    public void What_the_page_types_into_PowerShell_gives_what_it_shows()
    {
        var blocks = Fence.Of(Page).Where(fence => fence.Language == "powershell").ToList();

        Assert.Equal(3, blocks.Count);
        Assert.All(blocks, block => Assert.Equal(block.Output ?? "\n", Printed.Of(Pwsh(block.Text).Succeeded())));
    }

    [PwshFact]
    public void An_installed_module_has_its_help_imports_raw_files_warns_of_nothing_and_is_what_the_package_holds()
    {
        var install = Fence.Of(Page).First(fence => fence.Language == "powershell").Text.Split('\n').Take(2);

        var answer = Pwsh(string.Join('\n', install) + "\n$m = Import-Module Corpus -PassThru 3>&1\n$m.Count\n(Get-Help Get-Quote).Synopsis.Length -gt 0\n(Import-Corpus seeds -PassThru).Name\n$m.ModuleBase").Succeeded().Trim().Split('\n');

        Assert.Equal(["1", "True", "seeds"], answer[..3]);
        var installed = GalleryFile.FilesIn(answer[3]);
        installed.Remove("PSGetModuleInfo.xml");
        Assert.Equal(GalleryFile.Files, installed);
    }

    [PwshFact]
    public void The_package_says_what_PSResourceGet_says_of_the_same_module_and_more_words_to_find_it_by()
    {
        Pwsh($"Compress-PSResource -Path '{GalleryFile.ModuleFolder}' -DestinationPath '{_home.FullName}'").Succeeded();

        var made = Directory.GetFiles(_home.FullName, "*.nupkg").Single();
        Assert.Equal(Path.GetFileName(GalleryFile.Path), Path.GetFileName(made));
        using var archive = ZipFile.OpenRead(made);
        using var nuspec = archive.GetEntry("Corpus.nuspec")!.Open();
        var theirs = GalleryFile.FieldsOf(nuspec);
        Assert.Equal(Said(theirs), Said(GalleryFile.Fields));
        Assert.Subset(GalleryFile.Fields["tags"].Single().Split(' ').ToHashSet(), theirs["tags"].Single().Split(' ').ToHashSet());
    }

    [PwshFact]
    public void PSResourceGet_publishes_the_package_as_it_is_and_finds_its_cmdlets()
    {
        var answer = Pwsh($"""
            New-Item -ItemType Directory '{_home.FullName}/gallery' | Out-Null
            Register-PSResourceRepository -Name other -Uri '{_home.FullName}/gallery' -Trusted
            Publish-PSResource -NupkgPath '{GalleryFile.Path}' -Repository other
            (Find-PSResource -Name Corpus -Repository other).Includes.Cmdlet -contains 'Get-Quote'
            """).Succeeded();

        Assert.Equal("True", answer.Trim());
        Assert.Equal(File.ReadAllBytes(GalleryFile.Path), File.ReadAllBytes(Directory.GetFiles($"{_home.FullName}/gallery").Single()));
    }

    // An address without a path has a slash at its end in one, and none in the other.
    private static IEnumerable<(string, string)> Said(ILookup<string, string> fields) => fields.Where(field => field.Key != "tags").Select(field => (field.Key, field.Single().TrimEnd('/')));

    private Run Pwsh(string script)
    {
        var path = Path.Combine(_home.FullName, "script.ps1");
        File.WriteAllText(path, "$ErrorActionPreference = 'Stop'\n$ProgressPreference = 'SilentlyContinue'\n" + script);
        return Dotnet.ExecuteProgram(
            PwshFactAttribute.Program!,
            Repository.Root,
            [("HOME", _home.FullName), ("XDG_DATA_HOME", ""), ("XDG_CONFIG_HOME", ""), ("XDG_CACHE_HOME", ""), ("LOCALAPPDATA", _home.FullName), ("NO_COLOR", "1"), ("POWERSHELL_TELEMETRY_OPTOUT", "1")],
            "-NoProfile", "-NonInteractive", "-File", path);
    }
}

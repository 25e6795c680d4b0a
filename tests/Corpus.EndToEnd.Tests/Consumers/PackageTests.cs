using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Corpus.EndToEnd.Tests.Documentation;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>What the packages themselves hold and say.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly Consumer _user = new(PackageFeed.Shared);

    public static TheoryData<string> Packages => [.. PackageFeed.Packages];

    [Fact]
    public void There_are_these_packages_and_no_other() =>
        Assert.Equal(
            PackageFeed.Packages.Select(PackageFeed.Shared.PathOf),
            Directory.EnumerateFiles(PackageFeed.Shared.Folder, "*.nupkg").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_whose_it_is_what_it_is_for_and_what_is_new(string package)
    {
        using var archive = ZipFile.OpenRead(PackageFeed.Shared.PathOf(package));
        var fields = XDocument.Load(archive.GetEntry($"{package}.nuspec")!.Open()).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(["MIT"], fields["license"]);
        Assert.All(["description", "tags", "authors", "copyright", "repository"], field => Assert.Single(fields[field]));
        Assert.StartsWith("### ", fields["releaseNotes"].Single(), StringComparison.Ordinal);
        Assert.All([fields["readme"].Single(), fields["icon"].Single()], file => Assert.NotNull(archive.GetEntry(file)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_does_not_know_the_folder_that_it_was_built_in(string package)
    {
        using var archive = ZipFile.OpenRead(PackageFeed.Shared.PathOf(package));
        Assert.DoesNotContain(archive.Entries, entry => Text(entry).Contains(Repository.Root, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Corpus.Extraction")]
    public void Each_library_has_its_documentation_and_its_symbols(string package)
    {
        using var archive = ZipFile.OpenRead(PackageFeed.Shared.PathOf(package));
        using var symbols = ZipFile.OpenRead(PackageFeed.Shared.PathOf(package, "snupkg"));
        var libraries = archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(libraries);
        Assert.All(libraries, library => Assert.NotNull(archive.GetEntry(Path.ChangeExtension(library, "xml"))));
        Assert.Equal(
            libraries.Select(library => Path.ChangeExtension(library, "pdb")).Order(StringComparer.Ordinal),
            symbols.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>The model stands for all libraries: they are compiled with the same settings.</summary>
    [Fact]
    public void The_same_sources_give_the_same_bytes_in_whatever_folder()
    {
        byte[] Model(string folder)
        {
            foreach (var path in Repository.WrittenFiles().Where(IsOfTheModel))
                _user.Write($"{folder}/{path}", File.ReadAllBytes(Repository.Absolute(path)));
            Dotnet.Execute(_user.PathOf($"{folder}/src/Corpus.Model"), "build").Succeeded();
            return File.ReadAllBytes(_user.PathOf($"{folder}/src/Corpus.Model/bin/Debug/netstandard2.0/Corpus.Model.dll"));
        }

        Assert.Equal(Model("here"), Model("over there"));
    }

    [Fact]
    public void The_engine_alone_does_what_its_README_shows_and_builds_nothing()
    {
        var example = Fence.Of("src/Corpus.Extraction/README.md").Single();
        _user.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus.Extraction" Version="{PackageFeed.Shared.Version}" />
              </ItemGroup>
            </Project>
            """);
        _user.Write("Program.cs", example.Text);
        _user.Write("seeds/bridge.txt", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again for everybody."));

        var build = _user.Build().Succeeded();

        Assert.False(build.Packed, "a corpus was packed");
        Assert.Equal(example.Output, string.Concat(_user.Execute().Select(line => line + "\n")));
    }

    [Fact]
    public void The_tool_answers_as_its_README_says()
    {
        var commands = Fence.Of("src/Corpus.Shell/README.md").Single().Text.TrimEnd().Split('\n');
        Assert.Equal(["dotnet tool install --global Corpus.Shell", "corpus -Command \"Get-Quote -Speaker *Asif*\""], commands);

        // Not --global: the tools of whoever runs the tests stay as they are.
        Dotnet.Execute(_user.Folder, "tool", "install", "--tool-path", _user.PathOf("tools"), "Corpus.Shell", "--version", PackageFeed.Shared.Version).Succeeded();
        var answer = Dotnet.ExecuteProgram(_user.PathOf("tools/corpus"), _user.Folder, "-Command", "Get-Quote -Speaker *Asif*").Succeeded();

        Assert.Equal(Shell.Built.Output("Get-Quote -Speaker *Asif*"), Printed.Of(answer));
    }

    public void Dispose() => _user.Dispose();

    private static bool IsOfTheModel(string path) =>
        path.StartsWith("src/Corpus.Model/", StringComparison.Ordinal) || (!path.StartsWith("src/Corpus.", StringComparison.Ordinal) && Path.GetExtension(path) is ".props" or ".targets") || path == "build/LanguageSupport.cs";

    // Byte by byte, so that a path is found in whatever lies around it.
    private static string Text(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray());
    }
}

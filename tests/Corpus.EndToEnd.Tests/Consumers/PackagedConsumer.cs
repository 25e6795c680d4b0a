namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Projects outside the working copy that have the package from the shared feed, in one folder which is gone after the test.</summary>
internal sealed class PackagedConsumer : IDisposable
{
    private readonly Consumer _consumer = new(PackageFeed.Shared);

    /// <summary>The folder that has the projects' folders.</summary>
    public string Folder => _consumer.Folder;

    /// <summary>Writes a project, <c>NAME/NAME.csproj</c> unless the folder has another name.</summary>
    /// <param name="name">The name of the project, and so of its assembly and namespace.</param>
    /// <param name="content">Property and item groups besides those that every consumer has.</param>
    /// <param name="folder">The folder; the name of the project where it is not given.</param>
    /// <param name="package">Whether the project has the package.</param>
    public void Project(string name, string content, string? folder = null, bool package = true) => Write($"{folder ?? name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <!-- The SDK's own, which take longer than the whole rest; generators run all the same. -->
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
          {(package ? $"""<ItemGroup><PackageReference Include="Corpus" Version="{PackageFeed.Shared.Version}" /></ItemGroup>""" : "")}
          {content}
        </Project>
        """);

    public void Write(string relative, string text) => _consumer.Write(relative, text);

    public void Delete(string relative) => _consumer.Delete(relative);

    public string PathOf(string relative) => _consumer.PathOf(relative);

    /// <summary>Builds a project, which must succeed.</summary>
    /// <param name="project">Folder or file of the project, below <see cref="Folder"/>.</param>
    /// <param name="arguments">What stands behind <c>dotnet build</c>.</param>
    public Build Build(string project, params string[] arguments) => _consumer.Build([PathOf(project), .. arguments]).Succeeded();

    /// <summary>Runs <c>dotnet</c> in a folder; what it prints.</summary>
    public string Run(string folder, params string[] arguments) => Dotnet.Execute(PathOf(folder), arguments).Succeeded();

    /// <summary>Runs an assembly that was built; what it prints, a line each.</summary>
    public string[] Execute(string assembly) => Run("", "exec", PathOf(assembly)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The files of a name anywhere below a folder, relative to it with <c>/</c>, in ordinal order.</summary>
    public string[] Find(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(PathOf(folder), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _consumer.Dispose();
}

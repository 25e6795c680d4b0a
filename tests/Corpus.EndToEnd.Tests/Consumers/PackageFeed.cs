using System.Reflection;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>All packages, packed once in a test run from what the solution has built, in a folder that NuGet reads as a feed.</summary>
/// <remarks>
/// Projects below <see cref="Root"/> get packages from there and, for everything else, those that the restore of the solution has brought: no consumer asks the network.
/// They share the folder into which the packages are unpacked, as the projects of one user do.
/// </remarks>
internal sealed class PackageFeed
{
    private static readonly Lazy<PackageFeed> _shared = new(() => new PackageFeed());

    private PackageFeed()
    {
        Root = Directory.CreateTempSubdirectory("corpus feed ").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);
        // Of its own for each run, so that no cache knows it.
        Version = $"0.0.0-test.{Guid.NewGuid():N}";
        Dotnet.Execute(Repository.Root, "pack", "Corpus.sln", "--no-build", "-c", Repository.Configuration, "-o", Folder, $"-p:PackageVersion={Version}", "-nodeReuse:false").Succeeded();
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <clear />
                <add key="local" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{RestoredPackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The packages, in ordinal order.</summary>
    public static IReadOnlyList<string> Packages { get; } = ["Corpus", "Corpus.Extraction", "Corpus.Shell", "Corpus.Templates"];

    /// <summary>The feed of this run.</summary>
    public static PackageFeed Shared => _shared.Value;

    /// <summary>Where projects stand that use the feed.</summary>
    public string Root { get; }

    /// <summary>The feed itself.</summary>
    public string Folder => Path.Combine(Root, "feed");

    /// <summary>The version of all packages.</summary>
    public string Version { get; }

    private static string RestoredPackages { get; } =
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

    /// <summary>The file of a package.</summary>
    public string PathOf(string package) => PathOf(package, "nupkg");

    /// <summary>A file of a package.</summary>
    public string PathOf(string package, string extension) => Path.Combine(Folder, $"{package}.{Version}.{extension}");
}

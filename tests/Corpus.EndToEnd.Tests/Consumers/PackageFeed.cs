using System.Reflection;
using System.Security.Cryptography;
using System.Text;

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
        // One for each clone, emptied by the next run: when the process of the tests ends, it is given no time to do so.
        Root = Path.Combine(Path.GetTempPath(), $"corpus feed {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Repository.Root)))[..8]}");
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
        Directory.CreateDirectory(Root);
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

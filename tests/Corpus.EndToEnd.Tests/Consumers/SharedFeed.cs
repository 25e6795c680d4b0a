namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>The package, packed once for all tests of this run, and the folder that NuGet extracts it to.</summary>
/// <remarks>What else a consumer needs is taken from the packages of this machine, which the solution was restored to: no test asks the network.</remarks>
internal static class SharedFeed
{
    private static readonly Lazy<(string Folder, string Version)> _feed = new(Create);

    /// <summary>The version of the package.</summary>
    public static string Version => _feed.Value.Version;

    /// <summary>Where the packages of consumers are extracted to.</summary>
    public static string Packages => Path.Combine(_feed.Value.Folder, "packages");

    /// <summary>A <c>nuget.config</c> that knows the feed.</summary>
    public static string Configuration => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="feed" value="{_feed.Value.Folder}" />
            <add key="machine" value="{MachinePackages}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="feed">
              <package pattern="Corpus" />
            </packageSource>
            <packageSource key="machine">
              <package pattern="*" />
            </packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static (string Folder, string Version) Create()
    {
        var folder = Directory.CreateTempSubdirectory("corpus feed ");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return (folder.FullName, PackageFeed.Fill(folder.FullName));
    }
}

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>The package Corpus, packed from what the solution has built, in a folder that NuGet reads as a feed.</summary>
internal static class PackageFeed
{
    /// <summary>Packs into a folder.</summary>
    /// <param name="folder">The feed.</param>
    /// <returns>The version: of its own for each run, so that no cache knows it.</returns>
    public static string Fill(string folder)
    {
        var version = $"0.0.0-test.{Guid.NewGuid():N}";
        Dotnet.Execute(Repository.Root, "pack", Repository.Absolute("src/Corpus.Build/Corpus.Build.csproj"), "--no-build", "-c", Repository.Configuration, "-o", folder, $"-p:PackageVersion={version}", "-nodeReuse:false").Succeeded();
        return version;
    }
}

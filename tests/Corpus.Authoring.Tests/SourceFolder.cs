using System.Reflection;

namespace Corpus.Authoring.Tests;

internal static class SourceFolder
{
    public static string Repository { get; } =
        typeof(SourceFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "RepositoryFolder").Value!;
}

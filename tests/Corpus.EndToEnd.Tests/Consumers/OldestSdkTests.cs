using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>What SDK 8.0.100, the oldest that the package promises to work in, has to have for it. No build here runs in that SDK itself.</summary>
public sealed class OldestSdkTests
{
    /// <summary>The compiler of that SDK is Roslyn 4.8.0, and brings these versions of the other libraries, on .NET and on .NET Framework.</summary>
    private static readonly Dictionary<string, Version> _compiler = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    /// <summary>All versions of MSBuild have its own interface; that of the SDK, 17.8, has this version of the other library, on .NET Framework too.</summary>
    private static readonly Dictionary<string, Version> _build = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.Build.Framework"] = new(15, 1, 0, 0),
        ["Microsoft.Build.Utilities.Core"] = new(15, 1, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
    };

    [Fact]
    public void The_generator_refers_to_nothing_newer_than_the_compiler_has() => Assert.Empty(MissingIn("analyzers/", _compiler));

    [Fact]
    public void The_task_refers_to_nothing_newer_than_MSBuild_has() => Assert.Empty(MissingIn("tasks/", _build));

    /// <summary>What the assemblies of a folder refer to that is neither beside them nor in the host.</summary>
    private static List<string> MissingIn(string folder, Dictionary<string, Version> host)
    {
        using var package = ZipFile.OpenRead(PackageFeed.Shared.PathOf("Corpus"));
        var assemblies = package.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        return
        [
            .. from assembly in assemblies
               from reference in ReferencesOf(assembly)
               where !assemblies.Any(other => other.Name == $"{reference.Name}.dll")
               where !host.TryGetValue(reference.Name, out var version) || reference.Version > version
               select $"{assembly.Name} -> {reference}",
        ];
    }

    private static List<(string Name, Version Version)> ReferencesOf(ZipArchiveEntry assembly)
    {
        using var bytes = new MemoryStream();
        using (var stream = assembly.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new PEReader(bytes);
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}

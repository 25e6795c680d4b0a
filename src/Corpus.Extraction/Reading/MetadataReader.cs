using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Reads front matter and sidecar of a seed.</summary>
/// <remarks>Pure, thread-safe and total: no input throws, every fault is a diagnostic at its line and column.</remarks>
public static class MetadataReader
{
    /// <summary>Reads the metadata of one seed.</summary>
    /// <param name="seed">The seed with its sidecar.</param>
    public static SeedMetadata Read(SeedFile seed)
    {
        var written = ReadFiles(seed);
        return seed.Defaults is { } defaults
            ? written with { Outlet = written.Outlet ?? defaults.Outlet, Language = written.Language ?? defaults.Language }
            : written;
    }

    private static SeedMetadata ReadFiles(SeedFile seed)
    {
        var text = seed.Source.ToString();
        var front = FrontMatter.Locate(text);
        if (front is { Yaml: null, IsUnclosed: false } && seed.Sidecar is null)
            return new SeedMetadata { Body = front.Body };
        var known = new KnownFields();
        if (front.IsUnclosed)
            known.Report(SeedFault.FrontMatterNotClosed, new FileLines(seed.Source.Path, text), new TextSpan(0, 3));
        if (front.Yaml is { } yaml)
            known.Add(new FileLines(seed.Source.Path, text), YamlFieldReader.Read(text, yaml));
        if (seed.Sidecar is { } sidecar)
            known.Add(new FileLines(sidecar.Path, sidecar.ToString()), YamlFieldReader.Read(sidecar.ToString(), new TextSpan(0, sidecar.Length)));
        return known.ToMetadata(front.Body);
    }
}

using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Reads front matter and sidecar of a seed.</summary>
/// <remarks>Pure, thread-safe and total: no input throws, every fault is a diagnostic at its line and column.</remarks>
public static class MetadataReader
{
    /// <summary>Reads the metadata of one seed.</summary>
    /// <param name="seed">The seed with its sidecar.</param>
    public static SeedMetadata Read(SeedFile seed) => Read(seed, null);

    /// <summary>Reads the metadata of one seed, and where each key and value stands.</summary>
    /// <param name="seed">The seed with its sidecar.</param>
    public static (SeedMetadata Metadata, LocatedMetadata Located) ReadWithPlaces(SeedFile seed)
    {
        var fields = new List<LocatedField>();
        var metadata = Read(seed, fields);
        var refused = new HashSet<(string, TextSpan)>(metadata.Diagnostics.Where(fault => fault.Fault == SeedFault.InvalidValue).Select(fault => (fault.Path, fault.Span)));
        var isWhole = !metadata.Diagnostics.Any(fault => fault.Fault == SeedFault.InvalidYaml || fault.Fault == SeedFault.FrontMatterNotClosed);
        var start = StartOf(seed, metadata);
        var written = fields.Select(field => IsRefused(field.Value, refused) ? field with { IsRefused = true } : field).ToList();
        return (metadata, new(new(seed.Defaults is { } defaults ? WithDefaults(written, defaults, start) : written), start, isWhole));
    }

    private static SeedMetadata Read(SeedFile seed, List<LocatedField>? fields)
    {
        var written = ReadFiles(seed, fields);
        return seed.Defaults is { } defaults
            ? written with { Outlet = written.Outlet ?? defaults.Outlet, Language = written.Language ?? defaults.Language }
            : written;
    }

    private static SeedMetadata ReadFiles(SeedFile seed, List<LocatedField>? fields)
    {
        var text = seed.Source.ToString();
        var front = FrontMatter.Locate(text);
        if (front is { Yaml: null, IsUnclosed: false } && seed.Sidecar is null)
            return new SeedMetadata { Body = front.Body };
        var known = new KnownFields(fields);
        if (front.IsUnclosed)
            known.Report(SeedFault.FrontMatterNotClosed, new FileLines(seed.Source.Path, text), new TextSpan(0, 3));
        if (front.Yaml is { } yaml)
            known.Add(new FileLines(seed.Source.Path, text), YamlFieldReader.Read(text, yaml));
        if (seed.Sidecar is { } sidecar)
            known.Add(new FileLines(sidecar.Path, sidecar.ToString()), YamlFieldReader.Read(sidecar.ToString(), new TextSpan(0, sidecar.Length)));
        return known.ToMetadata(front.Body);
    }

    /// <summary>What the project states counts as a value where nothing is written, and stands where the metadata begins.</summary>
    private static IEnumerable<LocatedField> WithDefaults(List<LocatedField> written, SeedDefaults defaults, FieldPlace start)
    {
        var stated = new[] { (Key: "outlet", Text: defaults.Outlet), (Key: "language", Text: defaults.Language) }
            .Where(item => item.Text is not null && written.All(field => field.Key != item.Key || field.Value.IsNothing)).ToList();
        return written.Where(field => stated.All(item => item.Key != field.Key))
            .Concat(stated.Select(item => new LocatedField(item.Key, start, LocatedValue.Stated(item.Text!, start))));
    }

    private static FieldPlace StartOf(SeedFile seed, SeedMetadata metadata)
    {
        var isInSeed = metadata.Body.Start > 0 || seed.Sidecar is null;
        var length = metadata.Body.Start > 0 ? 3 : 0;
        return new(isInSeed ? seed.Source.Path : seed.Sidecar!.Path, new TextSpan(0, length), default, new LinePosition(0, length));
    }

    private static bool IsRefused(LocatedValue value, HashSet<(string, TextSpan)> refused) =>
        refused.Count > 0 && (refused.Contains((value.Place.Path, value.Place.Span)) || value.Items.Any(item => refused.Contains((item.Place.Path, item.Place.Span))));
}

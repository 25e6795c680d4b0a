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
            ? written with
            {
                Outlet = written.Outlet ?? defaults.Outlet,
                Language = written.Language ?? defaults.Language,
                Located = WithDefaults(written.Located, defaults),
            }
            : written;
    }

    private static SeedMetadata ReadFiles(SeedFile seed)
    {
        var text = seed.Source.ToString();
        var front = FrontMatter.Locate(text);
        var start = StartOf(seed, front);
        if (front is { Yaml: null, IsUnclosed: false } && seed.Sidecar is null)
            return new SeedMetadata { Body = front.Body, Located = new(ValueList<LocatedField>.Empty, start, IsWhole: true) };
        var known = new KnownFields();
        if (front.IsUnclosed)
            known.Report(SeedFault.FrontMatterNotClosed, new FileLines(seed.Source.Path, text), new TextSpan(0, 3));
        if (front.Yaml is { } yaml)
            known.Add(new FileLines(seed.Source.Path, text), YamlFieldReader.Read(text, yaml));
        if (seed.Sidecar is { } sidecar)
            known.Add(new FileLines(sidecar.Path, sidecar.ToString()), YamlFieldReader.Read(sidecar.ToString(), new TextSpan(0, sidecar.Length)));
        return known.ToMetadata(front.Body, start);
    }

    /// <summary>What the project states counts as a value where nothing is written, and stands where the metadata begins.</summary>
    private static LocatedMetadata WithDefaults(LocatedMetadata written, SeedDefaults defaults)
    {
        var stated = new[] { (Key: "outlet", Text: defaults.Outlet), (Key: "language", Text: defaults.Language) }
            .Where(item => item.Text is not null && written.Fields.All(field => field.Key != item.Key || field.Value.IsNothing)).ToList();
        return written with
        {
            Fields = new(written.Fields.Where(field => stated.All(item => item.Key != field.Key))
                .Concat(stated.Select(item => new LocatedField(item.Key, written.Start, LocatedValue.Stated(item.Text!, written.Start))))),
        };
    }

    private static FieldPlace StartOf(SeedFile seed, FrontMatter front)
    {
        var isInSeed = front.Body.Start > 0 || seed.Sidecar is null;
        var length = front.Body.Start > 0 ? 3 : 0;
        return new(isInSeed ? seed.Source.Path : seed.Sidecar!.Path, new TextSpan(0, length), default, new LinePosition(0, length));
    }
}

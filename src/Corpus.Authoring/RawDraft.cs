using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Html;
using Corpus.Model;

namespace Corpus.Authoring;

/// <summary>An article as it comes: its body, and what it says of itself.</summary>
/// <param name="Body">The text behind the metadata, as it stands.</param>
/// <param name="IsMarkdown">Whether it is Markdown.</param>
/// <param name="Metadata">What it says of itself, in the order of the source.</param>
/// <param name="Lines">The same as lines of YAML, where they were written by a person; null where they were not.</param>
internal sealed record RawDraft(string Body, bool IsMarkdown, IReadOnlyList<MetadataEntry> Metadata, WrittenMetadata? Lines)
{
    /// <summary>Reads bytes as a seed, or as a page where the name says so.</summary>
    /// <param name="path">Its name; only the extension counts.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="sidecar">The bytes of the sidecar beside it; null where there is none.</param>
    /// <param name="stated">What wins over it.</param>
    /// <param name="declared">The keys that the corpus has; null where it takes all.</param>
    /// <param name="fault">Why it cannot be read.</param>
    /// <param name="cancellation">Stops the reading of a page.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static RawDraft? Read(string path, byte[] bytes, byte[]? sidecar, StatedMetadata stated, FieldSchema? declared, out SeedDiagnostic? fault, CancellationToken cancellation)
    {
        fault = null;
        if (ArticleFile.IsPage(path))
            return OfPage(HtmlPageReader.Read(bytes, cancellation), stated, declared);
        if (Decode(path, bytes, out fault) is not { } source)
            return null;
        var beside = sidecar is null ? null : Decode(SeedPath.SidecarOf(path), sidecar, out fault);
        if (fault is not null)
            return null;
        var metadata = MetadataReader.Read(new SeedFile(source, beside));
        fault = metadata.Diagnostics.FirstOrDefault(found => found.Fault == SeedFault.InvalidYaml);
        var text = source.ToString();
        return fault is not null
            ? null
            : new(text.Substring(metadata.Body.Start), ArticleFile.IsMarkdown(path), metadata.Entries, new WrittenMetadata(metadata.Located, source, beside));
    }

    /// <summary>What a page says beyond the keys that every corpus has is left out where the corpus does not declare it.</summary>
    private static RawDraft OfPage(HtmlPage page, StatedMetadata stated, FieldSchema? declared)
    {
        var entries = HtmlSeed.Metadata(page).Where(entry => declared is null || KnownKeys.Contains(entry.Key) || declared.Fields.Any(field => field.Key == entry.Key)).ToList();
        return new(HtmlSeed.Body(stated.Title is { } title ? page with { Title = title } : page), IsMarkdown: true, entries, Lines: null);
    }

    private static SourceText? Decode(string path, byte[] bytes, out SeedDiagnostic? fault)
    {
        var decoded = SeedDecoder.Decode(Path.GetFileName(path), bytes);
        fault = decoded.Fault;
        return decoded.Source;
    }
}

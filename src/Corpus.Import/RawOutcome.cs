using Corpus.Extraction;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Import.Files;
using Corpus.Model;

namespace Corpus.Import;

/// <summary>What became of one raw file.</summary>
/// <param name="Seed">The file with what stands beside it.</param>
/// <param name="Article">Its article; null where it is left out.</param>
/// <param name="Reason">Why it is left out; null where it is not.</param>
/// <param name="Warnings">What is lost of it.</param>
/// <param name="Notes">What is worth knowing.</param>
internal sealed record RawOutcome(SeedEntry Seed, Article? Article, FileFault? Reason, IReadOnlyList<FileFault> Warnings, IReadOnlyList<SeedDiagnostic> Notes)
{
    /// <summary>Reads and extracts. What is wrong with a file costs that file only: nothing but a cancellation is thrown.</summary>
    public static RawOutcome Of(SeedEntry seed, FieldSchema? declared, PageReader? pages, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return Extract(seed, declared, pages, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return LeftOut(seed, [FileFault.Because(seed.File, InputFaults.ExtractionFailed, $"{exception.GetType().Name}: {exception.Message}")]);
        }
    }

    /// <summary>A fault of one of the files.</summary>
    public FileFault Told(SeedDiagnostic fault) => Told(Seed, fault);

    private static RawOutcome Extract(SeedEntry seed, FieldSchema? declared, PageReader? pages, CancellationToken cancellation)
    {
        var faults = new List<FileFault>();
        var bytes = SeedBytes.Read(seed, faults);
        if (Decode(bytes, pages, faults) is not { } file)
            return LeftOut(seed, faults);
        var result = ArticleExtractor.Extract(file, cancellation);
        if (result.Article is not { } article)
            return LeftOut(seed, [.. faults, .. result.Diagnostics.OrderBy(fault => fault.Fault != SeedFault.EmptyArticle).Select(fault => Told(seed, fault))]);
        var found = declared is null ? result.Diagnostics : new(result.Diagnostics.Concat(FieldCheck.Of(declared, result.Metadata.Located).Faults));
        return new(
            seed,
            article,
            null,
            [.. faults, .. found.Where(fault => fault.Fault.Severity != SeedFaultSeverity.Info).Select(fault => Told(seed, fault))],
            [.. found.Where(fault => fault.Fault.Severity == SeedFaultSeverity.Info)]);
    }

    /// <summary>A page becomes the text of a seed first; everything after is the same.</summary>
    private static SeedFile? Decode(SeedBytes bytes, PageReader? pages, List<FileFault> faults)
    {
        if (pages is null || bytes.Seed is null || !RawPath.IsPage(bytes.Entry.Path))
            return bytes.Decode(faults);
        if (pages(bytes.Seed) is { } text)
            return (bytes with { Seed = System.Text.Encoding.UTF8.GetBytes(text) }).Decode(faults);
        faults.Add(FileFault.Because(bytes.Entry.File, SeedFault.EmptyArticle));
        return null;
    }

    /// <summary>The file is told of once: by the first fault. The others are told beside it.</summary>
    private static RawOutcome LeftOut(SeedEntry seed, IReadOnlyList<FileFault> faults)
    {
        var reason = faults.FirstOrDefault(fault => fault.File == seed.File) ?? FileFault.Because(seed.File, SeedFault.EmptyArticle);
        return new(seed, null, reason, [.. faults.Where(fault => !ReferenceEquals(fault, reason))], []);
    }

    private static FileFault Told(SeedEntry seed, SeedDiagnostic fault) => FileFault.Because(
        fault.Path == seed.Sidecar?.Path ? seed.Sidecar.File : fault.Path == seed.Corrections?.Path ? seed.Corrections.File : seed.File,
        fault);
}

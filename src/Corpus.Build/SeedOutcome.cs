using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>What became of one seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Article">Its article; null where there is none.</param>
/// <param name="IsDiagnosed">Whether somebody is told about the missing article: the extraction's diagnostics, which the compiler shows, or <paramref name="LeftOut"/>.</param>
/// <param name="LeftOut">The files, the seed or those beside it, that the compiler must not see.</param>
internal sealed record SeedOutcome(SeedEntry Seed, Article? Article, bool IsDiagnosed, IReadOnlyList<LeftOutFile> LeftOut)
{
    /// <summary>Reads and extracts one seed. What is wrong with a file costs that file only: nothing but a cancellation is thrown.</summary>
    public static SeedOutcome Of(SeedEntry seed, CancellationToken cancellation)
    {
        var leftOut = new List<LeftOutFile>();
        if (Read(seed.Path, seed.Item, leftOut) is not { } source)
            return new(seed, null, true, leftOut);
        return Extract(seed, new SeedFile(source, Read(seed.Sidecar, leftOut), Read(seed.Corrections, leftOut), seed.Defaults), leftOut, cancellation);
    }

    private static SeedOutcome Extract(SeedEntry seed, SeedFile file, List<LeftOutFile> leftOut, CancellationToken cancellation)
    {
        try
        {
            var result = ArticleExtractor.Extract(file, cancellation);
            return new(seed, result.Article, result.Diagnostics.Count > 0, leftOut);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            leftOut.Add(LeftOutFile.Because(seed.Item, BuildFault.ExtractionFailed, exception));
            return new(seed, null, true, leftOut);
        }
    }

    private static SourceText? Read(BesideEntry? beside, List<LeftOutFile> leftOut) =>
        beside is null ? null : Read(beside.Path, beside.Item, leftOut);

    /// <summary>Reads a file of the corpus; null where it cannot be read, and then it is left out.</summary>
    internal static SourceText? Read(string path, ITaskItem item, List<LeftOutFile> leftOut)
    {
        try
        {
            var decoded = SeedDecoder.Decode(path, File.ReadAllBytes(item.GetMetadata("FullPath")));
            if (decoded.Fault is { } fault)
                leftOut.Add(LeftOutFile.Because(item, fault));
            return decoded.Source;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            leftOut.Add(LeftOutFile.Because(item, BuildFault.Unreadable, exception.Message));
            return null;
        }
    }
}

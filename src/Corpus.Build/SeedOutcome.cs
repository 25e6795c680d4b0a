using Corpus.Build.Caching;
using Corpus.Extraction;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Import.Files;
using Corpus.Model;

namespace Corpus.Build;

/// <summary>What became of one seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Article">Its article; null where there is none, and where <see cref="KnownRow"/> says where it is.</param>
/// <param name="IsDiagnosed">Whether somebody is told about the missing article: the extraction's diagnostics, which the compiler shows, or <paramref name="LeftOut"/>.</param>
/// <param name="LeftOut">The files, the seed or those beside it, that the compiler must not see.</param>
/// <param name="Fields">The types of its metadata; null where there is no article, or nobody wants to know.</param>
internal sealed record SeedOutcome(SeedEntry Seed, Article? Article, bool IsDiagnosed, IReadOnlyList<FileFault> LeftOut, InferredType? Fields = null)
{
    /// <summary>What the article was read from; none where a file is left out, which the next build must look at again.</summary>
    public Fingerprint Fingerprint { get; private init; }

    /// <summary>The article's row in the last pack, where it is taken over from there.</summary>
    public int? KnownRow { get; private init; }

    /// <summary>What the compiler is told of the seed, as a row of the index; null where it is told nothing.</summary>
    public string? Shown { get; private init; }

    /// <summary>Reads one seed and extracts it, unless the cache has its article. What is wrong with a file costs that file only: nothing but a cancellation is thrown.</summary>
    public static SeedOutcome Of(SeedEntry seed, ArticleCache cache, bool inferFields, bool quoteMembers, CancellationToken cancellation)
    {
        var leftOut = new List<FileFault>();
        var bytes = SeedBytes.Read(seed, leftOut);
        var fingerprint = leftOut.Count == 0 ? Fingerprint.Of(bytes) : default;
        if (cache.Find(fingerprint, seed.Path) is { } known)
            return new(seed, null, false, leftOut, inferFields ? FieldsOf(SeedRow.ReadMetadata(known.Shown)) : null) { Fingerprint = fingerprint, KnownRow = known.Row, Shown = known.Shown };
        var outcome = Extract(bytes, leftOut, inferFields, quoteMembers, cancellation);
        return leftOut.Count == 0 ? outcome with { Fingerprint = fingerprint } : outcome;
    }

    private static SeedOutcome Extract(SeedBytes bytes, List<FileFault> leftOut, bool inferFields, bool quoteMembers, CancellationToken cancellation)
    {
        try
        {
            if (bytes.Decode(leftOut) is not { } file)
                return new(bytes.Entry, null, true, leftOut);
            var result = ArticleExtractor.Extract(file, cancellation);
            var parsed = SeedParser.Parse(bytes.Entry.Path, result, quoteMembers);
            return new(bytes.Entry, result.Article, result.Diagnostics.Count > 0, leftOut, inferFields && result.Article is not null ? FieldsOf(parsed.Metadata?.Read()) : null) { Shown = SeedRow.Write(parsed) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            leftOut.Add(FileFault.Because(bytes.Entry.File, InputFaults.ExtractionFailed, exception));
            return new(bytes.Entry, null, true, leftOut);
        }
    }

    private static InferredType? FieldsOf(LocatedMetadata? metadata) => metadata is null ? null : InferredType.Of(metadata);
}

using Corpus.Extraction.Reading;
using Corpus.Extraction.Cleaning;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>Reads an article out of a seed.</summary>
/// <remarks>
/// One way through: metadata, cleaned text, tokens and sentences, names and roles, attributions, what a person set right, quotes with speakers and claims.
/// Pure and thread-safe: the same seed gives the same result everywhere. No input makes it throw, and time grows with the length of the text.
/// </remarks>
public static class ArticleExtractor
{
    /// <summary>Reads the article of one seed.</summary>
    /// <param name="seed">The seed with what stands beside it.</param>
    /// <param name="cancellation">Stops the work between paragraphs.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ExtractionResult Extract(SeedFile seed, CancellationToken cancellation = default)
    {
        var workspace = Workspace.Rent();
        var result = ToResult(ExtractionStages.Read(workspace, seed, [], cancellation));
        workspace.Return(seed.Source.Length);
        return result;
    }

    /// <summary>Makes the article, and says what is wrong with the seed.</summary>
    internal static ExtractionResult ToResult(ExtractionStages stages)
    {
        var (_, seed, text, metadata, cleaned, body) = stages;
        var source = seed.Source;
        var faults = new FaultList(source.Path, text);
        faults.AddRange(metadata.Diagnostics);
        if (body is null)
        {
            faults.Add(SeedFault.EmptyArticle, new TextSpan(0, 0));
            return new(null, faults.ToList(), metadata);
        }

        faults.AddRange(body.CorrectionFaults);
        var article = new Article(new ArticleContent
        {
            Source = source,
            Id = metadata.Id?.Text ?? WithoutExtension(source.Path),
            Title = metadata.Title?.Text ?? (cleaned.TitleSpan is { } title ? source.GetText(title) : FileName(source.Path)),
            TitleSpan = cleaned.TitleSpan,
            Outlet = metadata.Outlet,
            Published = stages.Published,
            Language = metadata.Language,
            Metadata = metadata.Entries,
            LateParagraphs = new LateParagraphs(source, cleaned.Paragraphs),
            Speakers = new(body.Speakers),
            Quotes = new(body.Quotes),
            LateRemoved = new LateRemoved(source, cleaned.Removed),
        });
        faults.AddOf(article, body.Tokens, metadata);
        return new(article, faults.ToList(), metadata);
    }

    private static string WithoutExtension(string path) => path.Substring(0, path.LastIndexOf('.') is var dot && dot > 0 ? dot : path.Length);

    private static string FileName(string path) => WithoutExtension(path.Substring(path.LastIndexOf('/') + 1));
}

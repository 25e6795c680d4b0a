using Corpus.Authoring.Folders;
using Corpus.Extraction.Cleaning;
using Corpus.Extraction.Reading;
using Corpus.Html;
using Corpus.Model;

namespace Corpus.Authoring.Likeness;

/// <summary>The articles that a corpus has, as far as it takes to know a copy of one.</summary>
/// <remarks>The files are read once; what is added later is told.</remarks>
internal sealed class KnownArticles
{
    /// <summary>So much of the shorter text stands in the other one, where one is a copy: an edited one, one that was cut short, one with a new end.</summary>
    public const double CopyShare = 0.8;

    /// <summary>Texts with fewer words share as much by chance; only the very same words make a copy of them.</summary>
    public const int FewestWords = 40;

    /// <summary>An estimate of some thirty hashes may be so far off.</summary>
    private const double LeastEstimate = 0.5;

    /// <summary>Texts that are not the same share less than all, whatever their runs do.</summary>
    private const double MostOfDifferent = 0.999;

    private readonly List<(string Path, TextSketch Sketch)> _articles;

    private KnownArticles(List<(string, TextSketch)> articles) => _articles = articles;

    /// <summary>Reads the articles of a folder.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static KnownArticles In(string root, CancellationToken cancellation)
    {
        var files = SeedFiles.In(root);
        var sketches = new TextSketch?[files.Count];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => sketches[i] = Read(files[i])?.Reduced());
        }
        catch (AggregateException fault) when (fault.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellation);
        }
        return new([.. files.Select((path, i) => (Path: path, Sketch: sketches[i])).Where(article => article.Sketch is not null).Select(article => (article.Path, article.Sketch!))]);
    }

    /// <summary>The article that a text is a copy of, the one that it shares most with; null where there is none.</summary>
    /// <param name="sketch">The text.</param>
    /// <param name="except">The file that it is to replace.</param>
    public CopiedArticle? FindCopy(TextSketch sketch, string except)
    {
        var reduced = sketch.Reduced();
        CopiedArticle? best = null;
        foreach (var (path, known) in _articles)
        {
            if (path == except || Share(path, known, sketch, reduced) is var share && (share < CopyShare || share <= (best?.Share ?? 0)))
                continue;
            best = new(path, share);
        }
        return best;
    }

    /// <summary>An estimate first; where it comes near a copy, the file is read again and compared as a whole.</summary>
    private static double Share(string path, TextSketch known, TextSketch sketch, TextSketch reduced)
    {
        if (known.Whole == sketch.Whole)
            return 1;
        if (Math.Min(known.Words, sketch.Words) < FewestWords || known.ShareWith(reduced) < LeastEstimate || Read(path) is not { } read)
            return 0;
        return Math.Min(read.ShareWith(sketch), MostOfDifferent);
    }

    /// <summary>Takes an article that was written.</summary>
    public void Add(string path, TextSketch sketch)
    {
        _articles.RemoveAll(article => article.Path == path);
        _articles.Add((path, sketch.Reduced()));
    }

    /// <summary>Null where the file is no text or the disk does not give it.</summary>
    private static TextSketch? Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (ArticleFile.IsPage(path))
                return TextSketch.Of(HtmlPageReader.Read(bytes).Blocks.Select(block => block.Text));
            return SeedDecoder.Decode(Path.GetFileName(path), bytes).Source is { } source ? Of(source) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The paragraphs alone: pages of one site share their furniture.</summary>
    private static TextSketch Of(SourceText source)
    {
        var metadata = MetadataReader.Read(new SeedFile(source, null));
        var text = source.ToString();
        var cleaned = ArticleCleaner.Clean(text, metadata.Body, ArticleFile.IsMarkdown(source.Path), metadata.Title?.Text);
        return TextSketch.Of(cleaned.Paragraphs.Select(span => text.Substring(span.Start, span.Length)));
    }
}

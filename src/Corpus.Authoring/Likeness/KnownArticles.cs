using Corpus.Authoring.Folders;
using Corpus.Extraction.Cleaning;
using Corpus.Extraction.Reading;
using Corpus.Html;

namespace Corpus.Authoring.Likeness;

/// <summary>The articles that a corpus has, as far as it takes to know a copy of one.</summary>
/// <remarks>Each file is read once, as it is, and a part of its runs kept; files that share some with a text are read again, cleaned, and compared as a whole.</remarks>
internal sealed class KnownArticles
{
    /// <summary>So much of the shorter text stands in the other one, where one is a copy: an edited one, one that was cut short, one with a new end.</summary>
    public const double CopyShare = 0.8;

    /// <summary>Texts with fewer words share as much by chance; only the very same words make a copy of them.</summary>
    public const int FewestWords = 40;

    /// <summary>One run in so many is kept: four bytes for some four words of the corpus.</summary>
    private const uint Sampling = 4;

    /// <summary>Of the kept runs of the shorter text, so many are in the file of a copy: the file may be furniture for the most part, or the article be cut to a fifth.</summary>
    private const double LeastPart = 0.15;

    /// <summary>The shortest text that may be a copy shares thirty runs with it, of which seven are kept on average, and fewer than these hardly ever.</summary>
    private const int FewestShared = 2;

    /// <summary>A file with more words holds more than a short text and its page.</summary>
    private const int MostWordsOfShort = 1_000;

    /// <summary>Texts that are not the same share less than all, whatever their runs do.</summary>
    private const double MostOfDifferent = 0.999;

    private readonly List<(string Path, TextSketch Raw)> _files;

    private KnownArticles(List<(string, TextSketch)> files) => _files = files;

    /// <summary>Reads the articles of a folder.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static KnownArticles In(string root, CancellationToken cancellation)
    {
        var files = SeedFiles.In(root);
        var sketches = new TextSketch?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => sketches[i] = Unless(() => Raw(files[i])));
        return new([.. files.Select((path, i) => (Path: path, Raw: sketches[i])).Where(file => file.Raw is not null).Select(file => (file.Path, file.Raw!))]);
    }

    /// <summary>The article that a text is a copy of, the one that it shares most with; null where there is none.</summary>
    /// <param name="sketch">The text.</param>
    /// <param name="except">The file that it is to replace, and the page that it was taken from.</param>
    public CopiedArticle? FindCopy(TextSketch sketch, params string[] except)
    {
        CopiedArticle? best = null;
        foreach (var (path, raw) in _files)
        {
            if (except.Contains(path) || !MayBeCopy(raw, sketch) || Unless(() => Article(path)) is not { } article)
                continue;
            var share = Share(article, sketch);
            if (share >= CopyShare && share > (best?.Share ?? 0))
                best = new(path, share);
        }
        return best;
    }

    /// <summary>Takes an article that was written.</summary>
    public void Add(string path)
    {
        _files.RemoveAll(file => file.Path == path);
        if (Unless(() => Raw(path)) is { } raw)
            _files.Add((path, raw));
    }

    private static bool MayBeCopy(TextSketch raw, TextSketch sketch)
    {
        if (sketch.Words < FewestWords)
            return raw.Words >= sketch.Words && raw.Words <= MostWordsOfShort;
        var shared = sketch.CountIn(raw);
        return shared >= FewestShared && shared * Sampling >= LeastPart * Math.Min(sketch.Words, raw.Words);
    }

    private static double Share(TextSketch article, TextSketch sketch)
    {
        if (article.Whole == sketch.Whole)
            return 1;
        return Math.Min(article.Words, sketch.Words) < FewestWords ? 0 : Math.Min(article.ShareWith(sketch), MostOfDifferent);
    }

    /// <summary>Null where the disk does not give the file; the build tells of it.</summary>
    private static TextSketch? Unless(Func<TextSketch?> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A part of the runs of a file as it is, with its metadata and its furniture.</summary>
    private static TextSketch Raw(string path) => TextSketch.Of(ArticleFile.IsPage(path) ? PageText(path) : [File.ReadAllText(path)], Sampling);

    /// <summary>All runs of the paragraphs alone: pages of one site share their furniture. Null where the file is no text.</summary>
    private static TextSketch? Article(string path)
    {
        if (ArticleFile.IsPage(path))
            return TextSketch.Of(PageText(path));
        if (SeedDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path)).Source is not { } source)
            return null;
        var metadata = MetadataReader.Read(new SeedFile(source, null));
        var text = source.ToString();
        var cleaned = ArticleCleaner.Clean(text, metadata.Body, ArticleFile.IsMarkdown(path), metadata.Title?.Text);
        return TextSketch.Of(cleaned.Paragraphs.Select(span => text.Substring(span.Start, span.Length)));
    }

    private static IEnumerable<string> PageText(string path) => HtmlPageReader.Read(File.ReadAllBytes(path)).Blocks.Select(block => block.Text);
}

using System.Text;
using Corpus.Authoring.Folders;
using Corpus.Authoring.Likeness;
using Corpus.Authoring.Writing;
using Corpus.Extraction;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Authoring;

/// <summary>Makes seeds of articles, in one folder of a corpus.</summary>
/// <remarks>Nothing is written before <see cref="Write"/>. Not thread-safe.</remarks>
public sealed class ArticleAdder
{
    private readonly string _folder;
    private readonly string _root;
    private readonly FieldSchema? _declared;
    private KnownArticles? _known;

    /// <param name="folder">The absolute folder that seeds are written to; it need not be there yet.</param>
    public ArticleAdder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _root = CorpusFolder.RootOf(_folder);
        _declared = Settings(_root).Fields;
    }

    /// <summary>Makes a seed of text: plain text, with front matter or without, or the source of a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stated">What wins over what the text says of itself.</param>
    /// <param name="fault">Why it cannot become a seed; null where it can.</param>
    /// <param name="cancellation">Stops the reading of the corpus.</param>
    public PlannedSeed? PlanText(string text, StatedMetadata stated, out DraftFault? fault, CancellationToken cancellation) =>
        ArticleFile.IsSourceOfPage(text)
            // Characters are characters already, whatever encoding the page states: the mark says so.
            ? Plan("article.html", Encoding.UTF8.GetBytes('\uFEFF' + text), null, stated, out fault, cancellation)
            : Plan("article.txt", Encoding.UTF8.GetBytes(text), null, stated, out fault, cancellation);

    /// <summary>Makes a seed of a file: text, Markdown, or a saved page. A sidecar beside it counts as its metadata.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="stated">What wins over what the file says of itself.</param>
    /// <param name="fault">Why it cannot become a seed; null where it can.</param>
    /// <param name="cancellation">Stops the reading of the corpus.</param>
    /// <exception cref="IOException">The disk does not give the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The rights are missing.</exception>
    public PlannedSeed? PlanFile(string path, StatedMetadata stated, out DraftFault? fault, CancellationToken cancellation)
    {
        var sidecar = SeedPath.SidecarOf(path);
        return Plan(path, File.ReadAllBytes(path), !ArticleFile.IsPage(path) && File.Exists(sidecar) ? File.ReadAllBytes(sidecar) : null, stated, out fault, cancellation);
    }

    /// <summary>Writes a seed, whole or not at all.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="replace">Whether a file of its name is replaced.</param>
    /// <exception cref="IOException">The disk does not take it, or the file is there and is not to be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The rights are missing.</exception>
    public void Write(PlannedSeed seed, bool replace)
    {
        SeedWriter.Write((seed ?? throw new ArgumentNullException(nameof(seed))).Path, seed.Text, replace);
        _known?.Add(seed.Path);
    }

    private PlannedSeed? Plan(string path, byte[] bytes, byte[]? sidecar, StatedMetadata stated, out DraftFault? fault, CancellationToken cancellation)
    {
        var draft = RawDraft.Read(path, bytes, sidecar, stated, _declared, out var diagnostic, cancellation);
        fault = diagnostic is null ? null : Told(diagnostic);
        if (draft is null)
            return null;
        var extension = draft.IsMarkdown ? ".md" : ".txt";
        var entries = stated.Entries();
        var result = SeedText.Extract("seed" + extension, SeedText.Of(draft, entries));
        if (result.Article is { } untitled && result.Metadata.Title is null && result.Diagnostics.All(found => found.Fault != SeedFault.NoTitle))
        {
            // The title that the engine finds is stated, so that everybody sees it, and can set it right.
            entries.Insert(entries.Count > 0 && entries[0].Key == "id" ? 1 : 0, new("title", MetadataValue.Scalar(untitled.Title)));
            result = SeedText.Extract("seed" + extension, SeedText.Of(draft, entries));
        }
        if (result.Article is not { } article)
        {
            fault = Told(result.Diagnostics.First(found => found.Fault == SeedFault.EmptyArticle));
            return null;
        }
        var sketch = TextSketch.Of(article.Paragraphs.Select(paragraph => paragraph.Text));
        var title = result.Metadata.Title?.Text ?? FirstWords(article);
        var target = Path.Combine(_folder, SeedName.Of(title, article.Published) + extension);
        _known ??= KnownArticles.In(_root, cancellation);
        return new()
        {
            Path = target,
            Title = title,
            Text = article.Source.ToString(),
            Warnings = [.. Warnings(result).Select(found => $"{found.Fault.Id}: {found.Message}")],
            Occupant = Occupant(target),
            Copied = ArticleFile.IsPage(path) ? _known.FindCopy(sketch, target, Path.GetFullPath(path)) : _known.FindCopy(sketch, target),
        };
    }

    private IEnumerable<SeedDiagnostic> Warnings(ExtractionResult result)
    {
        var found = _declared is null ? result.Diagnostics : result.Diagnostics.Concat(FieldCheck.Of(_declared, result.Metadata.Located).Faults);
        return found.Where(fault => fault.Fault.Severity != SeedFaultSeverity.Info);
    }

    /// <summary>A file of the same name, or one that has the same id and sidecar because only its extension differs.</summary>
    private static string? Occupant(string target) =>
        new[] { Path.GetExtension(target), ".md", ".txt" }.Select(extension => Path.ChangeExtension(target, extension)).FirstOrDefault(File.Exists);

    /// <summary>What an article without a title is called.</summary>
    private static string FirstWords(Article article) =>
        string.Join(" ", article.Paragraphs[0].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8));

    private static CorpusSettings Settings(string root)
    {
        var path = Path.Combine(root, SeedPath.Settings);
        try
        {
            return File.Exists(path) && SeedDecoder.Decode(SeedPath.Settings, File.ReadAllBytes(path)).Source is { } source ? SettingsReader.Read(source) : CorpusSettings.None;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CorpusSettings.None;
        }
    }

    private static DraftFault Told(SeedDiagnostic diagnostic) => new(diagnostic.Fault.Id, diagnostic.Start.Line + 1, diagnostic.Start.Column + 1, diagnostic.Message);
}

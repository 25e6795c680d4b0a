using Corpus.Extraction.Cleaning;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Cleaning;

/// <summary>A cleaned page as words, for tests to read.</summary>
internal sealed class PageReading
{
    private readonly string _text;

    public PageReading(string text, bool isMarkdown = false, string? title = null)
    {
        _text = text;
        Cleaned = ArticleCleaner.Clean(text, new TextSpan(0, text.Length), isMarkdown, title);
    }

    public CleanedText Cleaned { get; }

    public string? Title => Cleaned.Title is { } span ? At(span) : null;

    public IEnumerable<string> Paragraphs => Cleaned.Paragraphs.Select(At);

    /// <summary><c>rule: words</c> of each removed run.</summary>
    public IEnumerable<string> Removed => Cleaned.Removed.Select(removed => $"{removed.Rule}: {At(removed.Span)}");

    private string At(TextSpan span) => _text.Substring(span.Start, span.Length);
}

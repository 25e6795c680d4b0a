namespace Corpus.Html.Metadata;

/// <summary>What one kind of metadata says of the article; null where it says nothing that can be read.</summary>
internal sealed record StatedArticle
{
    public static StatedArticle Nothing { get; } = new();

    public string? Title { get; init; }

    public PageDate? Published { get; init; }

    public PageDate? Modified { get; init; }

    public string? Outlet { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>The text of the article without its marks.</summary>
    public string? Text { get; init; }
}

using Corpus.Model;

namespace Corpus.Packing;

/// <summary>What a list of articles tells of one: its names, outlet, language and date. Read without its text and quotes, so that a hundred thousand can be looked through.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleHead
{
    /// <summary>The head of an article.</summary>
    public ArticleHead(Article article)
        : this((article ?? throw new ArgumentNullException(nameof(article))).Id, article.Path, article.Title, article.Outlet, article.Language, article.Published)
    {
    }

    internal ArticleHead(string id, string path, string title, string? outlet, string? language, DateTimeOffset? published)
    {
        Id = id;
        Path = path;
        Title = title;
        Outlet = outlet;
        Language = language;
        Published = published;
    }

    /// <summary>As <see cref="Article.Id"/>.</summary>
    public string Id { get; }

    /// <summary>As <see cref="Article.Path"/>.</summary>
    public string Path { get; }

    /// <summary>As <see cref="Article.Title"/>.</summary>
    public string Title { get; }

    /// <summary>As <see cref="Article.Outlet"/>.</summary>
    public string? Outlet { get; }

    /// <summary>As <see cref="Article.Language"/>.</summary>
    public string? Language { get; }

    /// <summary>As <see cref="Article.Published"/>.</summary>
    public DateTimeOffset? Published { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}

namespace Corpus.PowerShell.Output;

/// <summary>An article with a claim that a query found.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleMatch
{
    internal ArticleMatch(ClaimMatch best, object article) => (Best, Article) = (best, article);

    /// <summary>How well the best claim of the article answers; higher is better, comparable within one query only.</summary>
    public double Score => Best.Score;

    /// <summary>The article, with a property for each key of its metadata, as <c>Get-Article</c> gives it.</summary>
    public object Article { get; }

    /// <summary>Its title.</summary>
    public string Title => Best.Article.Title;

    /// <summary>The claim of the article that answers best.</summary>
    public ClaimMatch Best { get; }

    /// <summary>Where that claim stands: path below the root of the corpus and line, as <c>path:line</c>; lines count from one.</summary>
    public string Source => Best.Source;

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}

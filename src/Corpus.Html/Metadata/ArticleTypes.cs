namespace Corpus.Html.Metadata;

/// <summary>The types of schema.org that are articles.</summary>
internal static class ArticleTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report", "ScholarlyArticle", "TechArticle", "SatiricalArticle", "AdvertiserContentArticle",
    };

    /// <summary>Whether a type, or one of several between spaces, is an article: a name or an address that ends in it.</summary>
    public static bool IsArticle(string? type) =>
        type?.Split([' '], StringSplitOptions.RemoveEmptyEntries).Any(name => Names.Contains(name.Substring(name.LastIndexOfAny(['/', '#', ':']) + 1))) == true;
}

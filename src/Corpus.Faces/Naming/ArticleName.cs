using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces.Naming;

/// <summary>The name of an article's member, and where the words for it stand.</summary>
/// <param name="Identifier">The name before collisions are settled.</param>
/// <param name="Place">Where the words stand; null where the file's name gave them.</param>
/// <param name="IsFromFile">Whether id and title had nothing to make a name of.</param>
/// <param name="Aliases">The names that the article had before, as they are written.</param>
internal sealed record ArticleName(string Identifier, LocatedText? Place, bool IsFromFile, ValueList<LocatedText> Aliases)
{
    /// <summary>The name of an article: of its own id, else of its title, else of its file.</summary>
    public static ArticleName Of(Article article, SeedMetadata metadata)
    {
        var place = metadata.Id ?? metadata.Title ?? PlaceOfTitle(article);
        var identifier = Identifiers.From(metadata.Id?.Text ?? article.Title);
        return identifier.Length > 0
            ? new ArticleName(identifier, place, false, metadata.Aliases)
            : new ArticleName(OfFile(article), place, true, metadata.Aliases);
    }

    private static string OfFile(Article article)
    {
        var file = article.Path.Substring(article.Path.LastIndexOf('/') + 1);
        var identifier = Identifiers.From(file.Substring(0, file.LastIndexOf('.')));
        return identifier.Length > 0 ? identifier : "Article";
    }

    private static LocatedText? PlaceOfTitle(Article article)
    {
        if (article.Content.TitleSpan is not { } span)
            return null;
        var lines = new LineMap(article.Source.ToString());
        return new LocatedText(article.Title, article.Path, span, lines.GetPosition(span.Start), lines.GetPosition(span.End));
    }
}

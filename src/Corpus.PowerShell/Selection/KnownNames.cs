using System.Globalization;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Selection;

/// <summary>The names that a corpus knows, read one after the other so that a search for one can stop early.</summary>
internal static class KnownNames
{
    public static IEnumerable<string> Of(ArticleHead article) => [article.Id, article.Title, article.Path];

    /// <summary>All articles without their texts and quotes: of a packed corpus these are a fraction of what a whole article costs.</summary>
    public static IReadOnlyList<ArticleHead> Heads(ICorpus corpus) =>
        CorpusOpening.PackedOf(corpus)?.ArticleHeads ?? [.. corpus.Articles.Select(article => new ArticleHead(article))];

    public static IEnumerable<string> Articles(ICorpus corpus) => Heads(corpus).SelectMany(Of);

    public static IEnumerable<string> Outlets(ICorpus corpus) => Present(Heads(corpus).Select(article => article.Outlet));

    public static IEnumerable<string> Languages(ICorpus corpus) => Present(Heads(corpus).Select(article => article.Language));

    /// <summary>The years in which articles were published.</summary>
    public static IEnumerable<string> Years(ICorpus corpus) => Present(Heads(corpus).Select(article => article.Published?.ToString("yyyy", CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Present(IEnumerable<string?> names) => names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
}

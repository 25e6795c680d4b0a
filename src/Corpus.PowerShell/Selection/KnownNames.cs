using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>The names that a corpus knows, read one after the other so that a search for one can stop early.</summary>
internal static class KnownNames
{
    public static IEnumerable<string> Of(Speaker speaker) =>
        new[] { speaker.Name }.Concat(speaker.Aliases.Select(alias => alias.Text));

    public static IEnumerable<string> Of(Article article) => [article.Id, article.Title, article.Path];

    public static IEnumerable<string> Speakers(ICorpus corpus) => corpus.Speakers.SelectMany(Of);

    public static IEnumerable<string> Articles(ICorpus corpus) => corpus.Articles.SelectMany(Of);

    public static IEnumerable<string> Outlets(ICorpus corpus) => Present(corpus.Articles.Select(article => article.Outlet));

    public static IEnumerable<string> Languages(ICorpus corpus) => Present(corpus.Articles.Select(article => article.Language));

    private static IEnumerable<string> Present(IEnumerable<string?> names) => names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
}

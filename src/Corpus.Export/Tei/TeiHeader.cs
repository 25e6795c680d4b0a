using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Tei;

/// <summary>Writes the headers: what the corpus says of itself, and what is known of an article.</summary>
internal static class TeiHeader
{
    private static readonly (string Id, string Meaning)[] _categories =
    [
        ("kind.direct", "All words stand inside quotation marks."),
        ("kind.indirect", "Reported speech without quotation marks."),
        ("kind.mixed", "Reported speech with fragments inside quotation marks."),
        ("stance.asserts", "The speaker puts it forward as true."),
        ("stance.denies", "The speaker says that it is not true."),
        ("stance.promises", "The speaker commits to it."),
        ("stance.demands", "The speaker wants it done."),
        ("stance.believes", "The speaker holds it to be true."),
        ("stance.asks", "The speaker asks whether it is true."),
        ("stance.uncommitted", "None of these: the text reports that it was not said, or not denied."),
    ];

    /// <summary>The categories of a quote: references to those of the corpus's header.</summary>
    public static string CategoriesOf(Quote quote) => $"#kind.{quote.Kind.ToString().ToLowerInvariant()} #stance.{quote.Stance.ToString().ToLowerInvariant()}";

    public static void WriteOfCorpus(TeiElements tei)
    {
        tei.Line().Start("teiHeader").Start("fileDesc");
        tei.Start("titleStmt").Element("title", "Corpus").End();
        tei.Start("publicationStmt").Element("p", "Written by Corpus.").End();
        tei.Start("sourceDesc").Element("p", "Articles of news; each has its source in its own header.").End();
        tei.End().Start("encodingDesc").Start("classDecl").Start("taxonomy").Id("quotes");
        foreach (var (id, meaning) in _categories)
            tei.Line().Start("category").Id(id).Element("catDesc", meaning).End();
        tei.End().End().End().End();
    }

    public static void WriteOf(TeiElements tei, ArticleFacts facts, Action writeProfile)
    {
        var article = facts.Article;
        tei.Line().Start("teiHeader").Start("fileDesc");
        tei.Start("titleStmt").Element("title", article.Title);
        WriteAuthors(tei, facts);
        tei.End();
        WritePublication(tei, facts);
        tei.Start("sourceDesc").Start("bibl").Element("title", article.Title);
        WriteAuthors(tei, facts);
        tei.Element("publisher", article.Outlet);
        WriteDate(tei, facts);
        if (facts.Url is { } url)
            tei.Start("ref").Attribute("target", url).Text(url).End();
        tei.Number("id", article.Id).Number("path", article.Path).Number("sha-256", article.Source.Sha256);
        tei.End().End().End();
        writeProfile();
        tei.End();
    }

    private static void WriteAuthors(TeiElements tei, ArticleFacts facts)
    {
        foreach (var author in facts.Authors)
            tei.Element("author", author);
    }

    private static void WritePublication(TeiElements tei, ArticleFacts facts)
    {
        tei.Start("publicationStmt");
        if (facts.Article.Outlet is { } outlet)
        {
            tei.Element("publisher", outlet);
            WriteDate(tei, facts);
        }
        else
        {
            tei.Start("p");
            WriteDate(tei, facts);
            tei.End();
        }
        tei.End();
    }

    private static void WriteDate(TeiElements tei, ArticleFacts facts)
    {
        if (facts.Published is { } published)
            tei.Start("date").Attribute("when", published).Text(published).End();
    }
}

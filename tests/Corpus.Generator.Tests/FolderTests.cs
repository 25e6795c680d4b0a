using System.Reflection;
using Corpus.Generator.Specification;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Folders are classes in the class of the articles.</summary>
public sealed class FolderTests
{
    private const string Body = "The rest of the article is not about anything in particular.";

    private static readonly MemoryFile Dam = Titled("politics/dam.md", "The Dam Is Safe");
    private static readonly MemoryFile Mayor = Titled("politics/local/mayor.md", "The Mayor Stays");
    private static readonly MemoryFile Match = Titled("sport/2024/match.md", "The Match Is Lost");
    private static readonly MemoryFile Notes = Titled("notes.md", "Notes of the Week");

    private static readonly AdditionalText[] Files = [Dam, Mayor, Match, Notes];

    [Theory]
    [InlineData("politics/dam.md", "Politics")]
    [InlineData("politics/local/mayor.md", "Politics.Local")]
    [InlineData("notes.md", "")]
    [InlineData("2024/05/31/storm.md", "_2024._05._31")]
    [InlineData("valley news/ueber-uns/a.md", "ValleyNews.UeberUns")]
    [InlineData("class/object/a.md", "Class.Object")]
    [InlineData("!!!/a.md", "Folder")]
    [InlineData("!!!/???/a.md", "Folder.FolderFolder")]
    [InlineData("all/a.md", "AllFolder")]
    [InlineData("articles/a.md", "ArticlesFolder")]
    [InlineData("quotes of/a.md", "QuotesOfFolder")]
    [InlineData("get-type/equals/a.md", "GetTypeFolder.EqualsFolder")]
    [InlineData("politics/Politics/politics/a.md", "Politics.PoliticsFolder.Politics")]
    [InlineData("politics/articles/a.md", "Politics.Articles")]
    public void The_class_of_an_article_is_named_after_its_folders(string path, string expected) =>
        Assert.Equal(expected, FolderClasses.Of([path], "Articles").ClassOf(path));

    [Fact]
    public void Folders_whose_names_make_the_same_class_share_it()
    {
        var classes = FolderClasses.Of(["valley-news/a.md", "Valley News/b.md", "VALLEY NEWS/local/c.md", "valley-news/local/d.md"], "Articles");

        Assert.Equal(
            [("VALLEYNEWS", "VALLEY NEWS/, Valley News/, valley-news/"), ("VALLEYNEWS.Local", "VALLEY NEWS/local/, valley-news/local/")],
            classes.All.Select(one => (one.Name, one.Folders.ToString())));
    }

    [Fact]
    public void Very_deep_folders_belong_to_the_deepest_that_has_a_class()
    {
        var deep = string.Concat(Enumerable.Repeat("a/b/", 200)) + "c.md";

        Assert.Equal(FolderClasses.MaxDepth, FolderClasses.Of([deep], "Articles").ClassOf(deep).Split('.').Length);
        AssertCompiles(Project.With(Titled(deep, "The Deepest of All")).Run());
    }

    [Fact]
    public void A_folder_without_articles_has_no_class()
    {
        var run = Project.With([Notes, new MemoryFile("empty/empty.txt", ""), new MemoryFile("sidecars/lost.yaml", "outlet: The Post\n")]).Run();

        Assert.Empty(run.Compilation.GetTypeByMetadataName("News.Articles")!.GetTypeMembers());
        Assert.DoesNotContain(run.Result.GeneratedSources, file => file.HintName == "Folders.g.cs");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Folders_of_any_name_compile(string quoteMembers)
    {
        string[] folders =
        [
            "politics/", "politics/politics/", "POLITICS/", "all/", "Articles/", "QuotesOf/", "Article/", "System/", "Corpus/", "global/", "class/", "!/", "!/!/", "The Dam Is Safe/", "a<b>&\"\\/",
            "\u202E \u2028/", "News/", "equals/get-hash-code/", "SeedCorpus/", "NamedQuotes/", "خبر/",
        ];
        var files = folders.Select((folder, number) => Invented.Seed($"{folder}{number}.txt", $"The Article With the Number {number} of This Test", "Karl Weber said: \"It grinds two sacks an hour.\"")).Append(Dam);
        var run = Project.With(new Dictionary<string, string> { ["CorpusQuoteMembers"] = quoteMembers }, files).Run();

        AssertCompiles(run);
        Assert.DoesNotContain('\u202E', run.AllFiles());
        Assert.DoesNotContain('\u2028', run.AllFiles());
    }

    [Fact]
    public void The_oldest_language_that_projects_default_to_knows_classes_in_classes() =>
        AssertCompiles(Project.With(null, Files, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3).Run());

    [Theory]
    [InlineData("politics.md", "Politics", "News.Articles", "PoliticsArticle")]
    [InlineData("politics/own.md", "politics", "News.Articles+Politics", "PoliticsArticle")]
    [InlineData("politics/local.md", "Local", "News.Articles+Politics", "LocalArticle")]
    [InlineData("politics/mayor.md", "The Mayor Stays", "News.Articles+Politics", "TheMayorStays")]
    [InlineData("politics/articles.md", "Articles", "News.Articles+Politics", "Articles")]
    public void An_article_with_the_name_of_a_class_around_or_beside_it_gets_a_word(string path, string title, string type, string expected)
    {
        var run = Project.With([Titled(path, title), .. Files]).Run();

        AssertCompiles(run);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Single(run.Compilation.GetTypeByMetadataName(type)!.GetMembers(expected).OfType<IPropertySymbol>());
    }

    [Fact]
    public void A_word_that_a_folder_has_taken_too_is_added_again()
    {
        var run = Project.With(Titled("a.md", "Politics"), Titled("politics article/b.md", "Some Other One"), Dam).Run();

        AssertCompiles(run);
        Assert.Contains(" PoliticsArticleArticle =>", run.AllFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_title_in_two_folders_is_no_collision_and_in_one_folder_it_is()
    {
        Assert.Empty(Project.With(Titled("a/storm.md", "Storm"), Titled("b/storm.md", "Storm")).Run().Result.Diagnostics);

        var told = Project.With(Titled("a/one.md", "Storm"), Titled("a/two.md", "STORM"), Titled("b/storm.md", "Storm")).Run().Result.Diagnostics;
        Assert.Equal(
            ["2 articles want the name 'A.Storm'; the member of this one is 'A.Storm_", "2 articles want the name 'A.STORM'; the member of this one is 'A.STORM_"],
            told.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Select(message => message[..(message.LastIndexOf('_') + 1)]));
    }

    [Fact]
    public void An_id_chooses_the_name_inside_the_folder()
    {
        var run = Project.With(new MemoryFile("politics/dam.md", "---\nid: safe dam\ntitle: Whatever It Says\n---\n\n" + Body)).Run();

        Assert.Single(run.Compilation.GetTypeByMetadataName("News.Articles+Politics")!.GetMembers("SafeDam"));
    }

    [Fact]
    public void Each_class_lists_the_articles_of_its_folders_and_of_those_in_them()
    {
        AdditionalText[] files = [.. Files, Titled("Politics/law.md", "The Law Is Passed"), Titled("politics-old/a.md", "Something Old"), Titled("politics.md", "All About It"), Titled("politics0.md", "Nothing About It")];
        var news = PackedNews.Load(Project.With(files).Run(), files);

        Assert.Equal(["Politics/law.md", "politics/dam.md", "politics/local/mayor.md"], All(news, "News.Articles+Politics"));
        Assert.Equal(["politics/local/mayor.md"], All(news, "News.Articles+Politics+Local"));
        Assert.Equal(["sport/2024/match.md"], All(news, "News.Articles+Sport"));
        Assert.Equal(8, All(news, "News.Articles").Count());
    }

    [Fact]
    public void A_list_has_as_many_articles_as_it_counts()
    {
        AdditionalText[] files = [.. Files, Titled("Politics/law.md", "The Law Is Passed")];
        var list = List(PackedNews.Load(Project.With(files).Run(), files), "News.Articles+Politics");

        Assert.Equal(3, list.Count);
        Assert.Equal(list.Select(article => article.Path), Enumerable.Range(0, 3).Select(index => list[index].Path));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void A_new_article_in_a_folder_that_is_there_changes_no_file_but_its_own()
    {
        var run = Project.With(Files).Run().Project.Add(Titled("politics/law.md", "The Law Is Passed")).Run();

        Assert.Equal("Kept 1", run.Reasons(StepNames.Folders));
        Assert.Equal("Modified 1", run.Reasons(StepNames.ArticleBucket));
        Assert.Matches("^Cached [0-9]+, Modified 1$", run.OutputReasons());
    }

    [Fact]
    public void A_new_folder_changes_the_file_of_folders_too()
    {
        var run = Project.With(Files).Run().Project.Add(Titled("culture/play.md", "The Play Is Over")).Run();

        Assert.Equal("Modified 1", run.Reasons(StepNames.Folders));
    }

    [Fact]
    public void An_edit_of_a_body_in_a_folder_changes_no_file()
    {
        var run = Project.With(Files).Run().Project.Replace(Mayor, new MemoryFile("politics/local/mayor.md", Mayor.GetText() + "\nOne more paragraph stands at the end of the text.\n")).Run();

        Assert.Equal("Kept 4", run.Reasons(StepNames.Face));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    private static MemoryFile Titled(string path, string title) => new(path, $"---\ntitle: {title}\n---\n\n{Body}\n");

    private static IReadOnlyList<Corpus.Model.Article> List(Assembly news, string type) =>
        (IReadOnlyList<Corpus.Model.Article>)news.GetType(type)!.GetProperty("All")!.GetValue(null)!;

    private static IEnumerable<string> All(Assembly news, string type) => List(news, type).Select(article => article.Path);

    private static void AssertCompiles(Run run)
    {
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }
}

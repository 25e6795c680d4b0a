using System.Globalization;
using System.Reflection;
using Corpus.Faces.Naming;
using Corpus.Generator.Naming;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>A renamed article keeps its old member where its metadata state the old name.</summary>
public sealed class FormerNameTests
{
    private const string Body = "The rest of the article is not about anything in particular.";

    [Theory]
    [InlineData("The Dam Leaks", "TheDamLeaks")]
    [InlineData("TheDamLeaks", "TheDamLeaks")]
    [InlineData("the dam", "TheDam")]
    [InlineData("_2000Passengers", "_2000Passengers")]
    [InlineData("TheDam_a929db", "TheDam_a929db")]
    [InlineData("TheDam_a929db00112233ff", "TheDam_a929db00112233ff")]
    [InlineData("TheDam_A929DB", "TheDamA929DB")]
    [InlineData("the dam_a929db", "TheDamA929db")]
    [InlineData("TheDam_a929", "TheDamA929")]
    [InlineData("_a929db", "A929db")]
    [InlineData("!?", "")]
    [InlineData("Articles.Politics.TheDam_a929db", "Articles.Politics.TheDam_a929db")]
    [InlineData("press.TheDam", "press.TheDam")]
    [InlineData("Articles.the dam", "ArticlesTheDam")]
    [InlineData("Articles..TheDam", "ArticlesTheDam")]
    [InlineData("The U.S.", "TheUS")]
    public void An_alias_is_a_former_member_or_the_words_that_it_came_from(string words, string expected) => Assert.Equal(expected, FormerName.Of(words));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void An_old_member_is_obsolete_and_gives_the_same_article(string quoteMembers)
    {
        AdditionalText[] files = [Renamed("politics/dam.md", "The Dam Is Safe", "[The Dam Leaks, Dam]"), Renamed("bridge.md", "The Bridge", "OldBridge")];
        var news = PackedNews.Load(Project.With(new Dictionary<string, string> { ["CorpusQuoteMembers"] = quoteMembers }, files).Run(), files);

        var politics = news.GetType("News.Articles+Politics")!;
        Assert.All(["TheDamLeaks", "Dam"], name => AssertRenamed(politics, name, "TheDamIsSafe"));
        AssertRenamed(news.GetType("News.Articles")!, "OldBridge", "TheBridge");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void An_article_that_moved_keeps_its_member_in_the_old_class(string quoteMembers)
    {
        AdditionalText[] files =
        [
            Renamed("economy/dam.md", "The Dam Is Safe", "[Articles.Politics.TheDamLeaks, Articles.Dam, Articles.Gone.Far.TheDamIsSafe, Articles.Economy.Old]"),
            Renamed("politics/mayor.md", "The Mayor Stays", "null"),
            Renamed("bridge.md", "The Bridge", "Articles.gone.TheBridge"),
        ];
        var news = PackedNews.Load(Project.With(new Dictionary<string, string> { ["CorpusQuoteMembers"] = quoteMembers }, files).Run(), files);

        var dam = news.GetType("News.Articles+Economy")!.GetProperty("TheDamIsSafe")!;
        Assert.All([("Articles+Politics", "TheDamLeaks"), ("Articles", "Dam"), ("Articles+Gone+Far", "TheDamIsSafe")], former =>
        {
            var old = news.GetType($"News.{former.Item1}")!.GetProperty(former.Item2)!;
            Assert.Equal("moved to Articles.Economy.TheDamIsSafe", old.GetCustomAttribute<ObsoleteAttribute>()!.Message);
            Assert.Equal((dam.PropertyType, dam.GetValue(null)), (old.PropertyType, old.GetValue(null)));
        });
        AssertRenamed(news.GetType("News.Articles+Economy")!, "Old", "TheDamIsSafe");
        Assert.Equal(["Far"], news.GetType("News.Articles+Gone")!.GetNestedTypes().Select(type => type.Name));
        Assert.Empty(news.GetType("News.Articles+Gone")!.GetProperties());
    }

    [Fact]
    public void A_folder_that_was_renamed_keeps_its_class_for_the_members_that_moved()
    {
        var run = Project.With(
            new Dictionary<string, string> { ["CorpusRootClass"] = "clippings" },
            [Renamed("town/a.md", "The Dam", "clippings.Local.TheDam"), Renamed("town/b.md", "The Bridge", "clippings.Local.TheBridge"), Renamed("town/c.md", "The Mayor", "Articles.Local.TheMayor")]).Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.Equal(["TheBridge", "TheDam"], run.Compilation.GetTypeByMetadataName("News.clippings+Local")!.GetMembers().OfType<IPropertySymbol>().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Single(run.Compilation.GetTypeByMetadataName("News.clippings+Town")!.GetMembers("ArticlesLocalTheMayor"));
    }

    [Fact]
    public void Code_that_uses_an_old_member_compiles_and_is_told_the_new_one()
    {
        var run = Project.With(null, [Renamed("dam.md", "The Dam Is Safe", "The Dam Leaks")], code: "class Use { object Old => News.Articles.TheDamLeaks; }").Run();

        var told = Assert.Single(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.Equal("Program.cs(1,27): warning CS0618: 'Articles.TheDamLeaks' is obsolete: 'renamed to TheDamIsSafe'", told.ToString());
    }

    [Fact]
    public void The_alias_of_an_article_with_a_suffix_may_be_the_plain_name()
    {
        var run = Project.With(Renamed("a.md", "Storm", "Storm"), Renamed("b.md", "Storm", "null")).Run();

        Assert.Equal(["CORP0020", "CORP0020"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("public static global::News.Article<global::News.QuotesOf.Storm_", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
        Assert.Contains(" Storm => Storm_", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The Dam Is Safe", "it is the name that the article has now")]
    [InlineData("THE BRIDGE", "it is the name of 'politics/bridge.md'")]
    [InlineData("All", "the class 'Articles.Politics' has a member of this name")]
    [InlineData("Local", "the class 'Articles.Politics' has a member of this name")]
    [InlineData("[Old, old]", "it is stated twice")]
    [InlineData("[Old, Articles.Politics.Old]", "it is stated twice")]
    [InlineData("Articles.Politics.TheBridge", "it is the name of 'politics/bridge.md'")]
    [InlineData("Articles.Politics", "the class 'Articles' has a member of this name")]
    [InlineData("Articles.Gone.All", "the class 'Articles.Gone' has a member of this name")]
    [InlineData("Articles.Gone.Gone", "the class 'Articles.Gone' has a member of this name")]
    [InlineData("Articles.Politics.TheBridge.Old", "the class 'Articles.Politics.TheBridge' is there no more, and its name is taken")]
    [InlineData("Articles.All.Old", "the class 'Articles.All' is there no more, and its name is taken")]
    public void An_alias_that_takes_a_name_away_is_not_kept(string alias, string reason)
    {
        var run = Project.With(Renamed("politics/dam.md", "The Dam Is Safe", alias), Renamed("politics/bridge.md", "The Bridge", "null"), Renamed("politics/local/a.md", "Whatever", "null")).Run();

        var told = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("CORP0041", told.Id);
        Assert.EndsWith($"is not kept: {reason}.", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void The_same_alias_in_two_folders_is_two_members()
    {
        var run = Project.With(Renamed("a/dam.md", "The Dam", "Old"), Renamed("b/dam.md", "The Dam", "Old")).Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.All(["News.Articles+A", "News.Articles+B"], type => Assert.Single(run.Compilation.GetTypeByMetadataName(type)!.GetMembers("Old")));
    }

    [Fact]
    public void An_alias_of_the_sidecar_is_told_there()
    {
        var run = Project.With(Renamed("dam.md", "The Dam Is Safe", "null").Without("aliases: null\n"), new MemoryFile("dam.yaml", "outlet: The Post\naliases:\n  - The Dam Is Safe\n")).Run();

        Assert.StartsWith("/home/user/news/seeds/dam.yaml(3,5): warning CORP0041: ", Assert.Single(run.Result.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_of_another_form_are_told()
    {
        var run = Project.With(Renamed("dam.md", "The Dam Is Safe", "{ a: b }")).Run();

        Assert.Equal("CORP0006", Assert.Single(run.Result.Diagnostics).Id);
    }

    [Fact]
    public void An_alias_that_only_moves_changes_no_file()
    {
        var dam = Renamed("dam.md", "The Dam Is Safe", "[Old]");
        var run = Project.With(dam).Run().Project.Replace(dam, new MemoryFile("dam.md", dam.GetText().ToString().Replace("aliases:", "# Once more.\naliases:", StringComparison.Ordinal))).Run();

        Assert.Equal("Kept 1", run.Reasons(StepNames.Face));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    private static MemoryFile Renamed(string path, string title, string aliases) => new(path, $"---\ntitle: {title}\naliases: {aliases}\n---\n\n{Body}\n");

    private static void AssertRenamed(Type type, string former, string now)
    {
        var old = type.GetProperty(former)!;
        Assert.Equal($"renamed to {now}", old.GetCustomAttribute<ObsoleteAttribute>()!.Message);
        Assert.Equal(type.GetProperty(now)!.GetValue(null), old.GetValue(null));
        Assert.Equal(type.GetProperty(now)!.PropertyType, old.PropertyType);
    }
}

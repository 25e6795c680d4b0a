using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>Generated code compiles without a warning, wherever it is put.</summary>
public sealed class CompilationTests
{
    private const string Consumer = """
        /// <summary>Uses what is generated.</summary>
        public static class Consumer
        {
            /// <summary>The outlet or nothing.</summary>
            public static int Length => NAMESPACE.Articles.HarbourBridgeToOpenInSpringAfterTwoYears.Quotes.Halvorsen1.Text.Length;
        }
        """;

    [Theory]
    [InlineData("News", "News")]
    [InlineData("Corpus", "Corpus")]
    [InlineData("", "Corpus")]
    [InlineData("My.class.News", "My.@class.News")]
    [InlineData("@event", "@event")]
    [InlineData("my-news.2024", "my_news._2024")]
    [InlineData("Articles", "Articles")]
    [InlineData("System", "System")]
    [InlineData("a..b. ", "a.b")]
    [InlineData("-", "_")]
    public void Any_root_namespace_is_made_valid(string root, string expected)
    {
        var run = Project.With(new Dictionary<string, string> { ["RootNamespace"] = root }, Invented.All, code: Consumer.Replace("NAMESPACE", "global::" + expected, StringComparison.Ordinal)).Run();

        AssertCompiles(run);
    }

    [Theory]
    [InlineData("public class Article { } public class Quotes { } public class QuoteList { } public class SeedCorpus { }")]
    [InlineData("namespace News { public class System { } public class Corpus { } public class Model { } public class String { } public class Collections { } }")]
    [InlineData("namespace News.Corpus { namespace Model { } } namespace News.Pages { public class Article { } public class Articles { } public class Quotes { } public class SeedCorpus { } }")]
    public void Types_of_the_project_with_the_same_names_do_no_harm(string code) =>
        AssertCompiles(Project.With(null, Invented.All, code: "#pragma warning disable CS1591\n" + code).Run());

    [Fact]
    public void A_project_may_add_to_its_article_type() =>
        AssertCompiles(Project.With(null, Invented.All, code: """
            namespace News
            {
                public partial class Article
                {
                    /// <summary>Number of words in the title.</summary>
                    public int TitleWords => Title.Split(' ').Length;
                }

                class Use
                {
                    int Count => Articles.HarbourBridgeToOpenInSpringAfterTwoYears.TitleWords;
                }
            }
            """).Run());

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void The_oldest_language_that_projects_default_to_is_enough(string quoteMembers) =>
        AssertCompiles(Project.With(new Dictionary<string, string> { ["CorpusQuoteMembers"] = quoteMembers }, Invented.All, LanguageVersion.CSharp7_3).Run());

    [Fact]
    public void A_corpus_without_articles_compiles() => AssertCompiles(Project.With().Run());

    [Fact]
    public void A_project_without_seeds_gets_nothing() =>
        Assert.Empty(Project.With(new Dictionary<string, string> { ["CorpusEscapedRoot"] = "" }, Invented.All).Run().Result.GeneratedSources);

    [Fact]
    public void Hostile_words_stay_inside_their_comments()
    {
        var run = Project.With(Invented.Hostile).Run();

        AssertCompiles(run);
        Assert.Empty(run.Compilation.GetSymbolsWithName(name => name.StartsWith("Injected", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_that_reorder_text_are_not_written()
    {
        var files = Project.With(Invented.Hostile).Run().AllFiles();

        Assert.DoesNotContain('\u202E', files);
        Assert.DoesNotContain('\u2028', files);
        Assert.DoesNotContain('\uD800', files);
    }

    private static void AssertCompiles(Run run)
    {
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }
}

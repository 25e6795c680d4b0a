using System.Reflection;
using Corpus.Generator.Tests.Harness;
using Corpus.Model;
using Corpus.Packing;

namespace Corpus.Generator.Tests;

/// <summary>The members find what the packer wrote: the compiled assembly is loaded and asked.</summary>
public sealed class CompiledCorpusTests
{
    private static readonly Assembly News = PackedNews.Load(Project.With(Invented.All).Run(), Invented.All);

    private static Type Articles => News.GetType("News.Articles")!;

    private static IReadOnlyList<Quote> AllQuotes => (IReadOnlyList<Quote>)Member(News.GetType("News.Quotes")!, "All");

    [Fact]
    public void A_quote_is_read_by_its_name()
    {
        var article = Member(Articles, "HarbourBridgeToOpenInSpringAfterTwoYears");
        var quotes = article.GetType().GetProperty("Quotes", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetValue(article)!;
        var quote = Assert.IsType<Quote>(quotes.GetType().GetProperty("Berg1")!.GetValue(quotes));

        Assert.Equal("The toll will be decided by the council in the autumn.", quote.Text);
        Assert.Equal("Tomas Berg", quote.Speaker!.Name);
    }

    [Fact]
    public void Every_article_member_finds_its_article()
    {
        var members = WithNested(Articles).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(member => member.Name != "All").ToList();

        Assert.Equal(Invented.All.Count - 1, members.Count);
        Assert.All(members, member => Assert.IsAssignableFrom<Article>(member.GetValue(null)));
    }

    [Fact]
    public void Every_quote_member_finds_its_quote()
    {
        var classes = WithNested(News.GetType("News.QuotesOf")!).Where(type => typeof(QuoteList).IsAssignableFrom(type));
        var quotes = classes.SelectMany(type =>
        {
            var list = (QuoteList)Activator.CreateInstance(type, BindingFlags.NonPublic | BindingFlags.Instance, null, null, null)!;
            var named = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(member => (Quote)member.GetValue(list)!).ToList();
            Assert.Equal(list, named);
            return named;
        });

        Assert.Equal(AllQuotes.Count, quotes.Count());
    }

    [Fact]
    public void Every_speaker_member_finds_its_speaker() =>
        Assert.All(
            News.GetType("News.Speakers")!.GetProperties().Where(member => member.Name != "All"),
            member => Assert.Equal(member.Name, Assert.IsType<Speaker>(member.GetValue(null)).Name.Replace(" ", "", StringComparison.Ordinal)));

    [Fact]
    public void The_lists_hold_everything()
    {
        var articles = Assert.IsAssignableFrom<IReadOnlyList<Article>>(Member(Articles, "All"));

        Assert.Equal(Invented.All.Count - 1, articles.Count);
        Assert.All(articles, article => Assert.Equal("News.Article", article.GetType().FullName));
        Assert.Equal(articles.Select(article => article.Path), Enumerable.Range(0, articles.Count).Select(index => articles[index].Path));
        Assert.Equal(articles.SelectMany(article => article.Quotes), AllQuotes);
        Assert.Equal(articles.SelectMany(article => article.Claims), (IReadOnlyList<Claim>)Member(News.GetType("News.Claims")!, "All"));
        Assert.Equal(AllQuotes.Select(quote => quote.Speaker!.Name).Distinct().Count(), ((IReadOnlyList<Speaker>)Member(News.GetType("News.Speakers")!, "All")).Count);
    }

    [Fact]
    public void The_assembly_says_that_it_carries_a_corpus() =>
        Assert.Equal("corpus.bin", News.GetCustomAttribute<CorpusResourceAttribute>()!.Name);

    [Fact]
    public void A_corpus_of_another_build_says_what_to_do()
    {
        var stale = PackedNews.Load(Project.With(Invented.Harbour, Invented.Glacier).Run(), [Invented.Glacier]);
        var error = Assert.Throws<TargetInvocationException>(() => Member(stale.GetType("News.Articles")!, "HarbourBridgeToOpenInSpringAfterTwoYears"));

        var missing = Assert.IsType<KeyNotFoundException>(error.InnerException);
        Assert.Equal("The corpus holds no such article: its names and its data come from different builds. Rebuild the project that has the seeds.", missing.Message);
    }

    private static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes().SelectMany(WithNested).Prepend(type);

    private static object Member(Type type, string name) => type.GetProperty(name)!.GetValue(null)!;
}

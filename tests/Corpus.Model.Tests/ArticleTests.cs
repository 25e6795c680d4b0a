namespace Corpus.Model.Tests;

public sealed class ArticleTests
{
    private const string Text = "It holds, she said. It holds, she said.";

    private static readonly MemoryText _source = new("dam.txt", Text, "");

    [Fact]
    public void The_claims_of_an_article_are_those_of_its_quotes_in_one_list()
    {
        var article = Article();

        Assert.Equal([article.Quotes[0].Claims[0], article.Quotes[1].Claims[0]], article.Claims);
        Assert.Same(article.Claims, article.Claims);
    }

    [Fact]
    public void Another_view_of_an_article_has_its_claims_and_parts()
    {
        var article = Article();
        var view = new View(article);

        Assert.Same(article.Claims[0], view.Claims[0]);
        Assert.Same(article.Paragraphs, view.Paragraphs);
        Assert.Same(article.Removed, view.Removed);
    }

    [Fact]
    public void A_list_that_many_threads_ask_for_first_is_the_same_for_all()
    {
        var article = Article();

        var lists = Enumerable.Range(0, 64).AsParallel().Select(_ => article.Claims).ToHashSet<object>(ReferenceEqualityComparer.Instance);

        Assert.Single(lists);
    }

    [Fact]
    public void Quotes_that_an_article_repeats_have_keys_of_their_own_whatever_was_read_before()
    {
        var first = Article();
        var second = Article();

        Assert.NotEqual(first.Quotes[0].Key, first.Quotes[1].Key);
        Assert.Equal(first.Quotes.Select(quote => quote.Key), second.Quotes.Select(quote => quote.Key));
    }

    [Fact]
    public void Articles_without_parts_are_equal()
    {
        var content = new ArticleContent { Source = _source, Id = "dam", Title = "Dam" };

        Assert.Empty(content.Paragraphs);
        Assert.Empty(content.Removed);
        Assert.Equal(content, new ArticleContent { Source = _source, Id = "dam", Title = "Dam", Paragraphs = new(), Removed = new() });
        Assert.NotEqual(content, content with { Paragraphs = new(new Paragraph(At(0))) });
    }

    private static Article Article() => new(new ArticleContent
    {
        Source = _source,
        Id = "dam",
        Title = "Dam",
        Paragraphs = new(new Paragraph(new AnchoredText(_source, new TextSpan(0, Text.Length)))),
        Quotes = new(Quote(0), Quote(Text.LastIndexOf("It", StringComparison.Ordinal))),
    });

    private static Quote Quote(int at)
    {
        var claim = new Claim(At(at), Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
        return new Quote(QuoteKind.Indirect, At(at), null, null, null, null, Stance.Asserts, new(claim), "cue-behind");
    }

    private static AnchoredText At(int start) => new(_source, new TextSpan(start, "It holds".Length));

    private sealed class View(Article original) : Article(original);
}

using Corpus.Model;
using Corpus.Search.Statistics;

namespace Corpus.Search.Tests.Statistics;

public sealed class CorpusCounterTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of(
        new TestArticle("a.txt", new Said("The dam is safe", "Ana Ruiz"), new Said("It leaks", "Ben Moss") { Stance = Stance.Denies, Kind = QuoteKind.Indirect })
        {
            Outlet = "Dawn", Language = "en", Published = new DateTimeOffset(2024, 3, 31, 23, 0, 0, TimeSpan.FromHours(-5)),
        },
        new TestArticle("b.txt", new Said("We will pay", "Ana Ruiz"), new Said("Nobody knows")) { Outlet = "Coast", Language = "en", Published = new DateTimeOffset(2023, 12, 1, 0, 0, 0, TimeSpan.Zero) },
        new TestArticle("c.txt"));

    [Theory]
    [InlineData(" 3/4/4/11")]
    [InlineData("Coast 1/2/2/5|Dawn 1/2/2/6|(none) 1/0/0/0", CountedBy.Outlet)]
    [InlineData("2023 1/2/2/5|2024 1/2/2/6|(none) 1/0/0/0", CountedBy.Year)]
    [InlineData("2023-12 1/2/2/5|2024-03 1/2/2/6|(none) 1/0/0/0", CountedBy.Month)]
    [InlineData("Ana Ruiz 2/2/2/7|Ben Moss 1/1/1/2|(unknown) 1/1/1/2", CountedBy.Speaker)]
    [InlineData("Direct 2/3/3/9|Indirect 1/1/1/2", CountedBy.Kind)]
    [InlineData("Asserts 2/3/3/9|Denies 1/1/1/2", CountedBy.Stance)]
    [InlineData("en, Direct 2/3/3/9|en, Indirect 1/1/1/2", CountedBy.Language, CountedBy.Kind)]
    [InlineData("Ana Ruiz, Coast 1/1/1/3|Ana Ruiz, Dawn 1/1/1/4|Ben Moss, Dawn 1/1/1/2|(unknown), Coast 1/1/1/2", CountedBy.Speaker, CountedBy.Outlet)]
    [InlineData("Untitled 1/2/2/6|Untitled 1/2/2/5|Untitled 1/0/0/0", CountedBy.Article)]
    public void Articles_quotes_claims_and_words_are_counted(string expected, params CountedBy[] by)
    {
        var counter = new CorpusCounter(by, speaker => speaker);
        foreach (var article in _corpus.Articles)
            counter.Add(article);
        Assert.Equal(expected, string.Join("|", counter.ToCounts().Select(count => FormattableString.Invariant($"{count} {count.Articles}/{count.Quotes}/{count.Claims}/{count.Words}"))));
    }

    [Fact]
    public void What_is_added_twice_counts_once()
    {
        var counter = new CorpusCounter([], speaker => speaker);
        foreach (var claim in _corpus.Claims.Concat(_corpus.Claims))
            counter.Add(claim);
        var count = Assert.Single(counter.ToCounts());
        Assert.Equal((2, 4, 4), (count.Articles, count.Quotes, count.Claims));
    }

    [Fact]
    public void A_count_has_what_it_was_counted_by_and_nothing_else()
    {
        var counter = new CorpusCounter([CountedBy.Speaker, CountedBy.Month], speaker => speaker);
        counter.Add(_corpus.Claims[0]);
        var count = Assert.Single(counter.ToCounts());
        Assert.Equal("Ana Ruiz|2024-03|||", $"{count.Speaker}|{count.Month}|{count.Outlet}|{count.Year}|{count.Stance}");
    }

    [Fact]
    public void Speakers_that_the_corpus_joins_are_one()
    {
        var ana = _corpus.Claims[0].Speaker!;
        var counter = new CorpusCounter([CountedBy.Speaker], _ => ana);
        foreach (var claim in _corpus.Claims)
            counter.Add(claim);
        Assert.Equal([3, 1], counter.ToCounts().Select(count => count.Claims));
    }
}

using Corpus.Model;

namespace Corpus.Search.Tests;

public sealed class RankingTests
{
    [Fact]
    public void A_claim_that_holds_more_of_the_words_comes_first()
    {
        var corpus = TestCorpus.Of("Prices went up", "The terrorism there is known", "Terrorism has decreased", "They decreased it");
        Assert.Equal("Terrorism has decreased", corpus.Find("terrorism decreased")[0]);
        Assert.Equal(3, corpus.Find("terrorism decreased").Length);
    }

    [Fact]
    public void A_rare_word_weighs_more_than_a_common_one()
    {
        var corpus = TestCorpus.Of("water is here", "water is there", "water is good", "bread is good");
        Assert.Equal("bread is good", corpus.Find("water bread")[0]);
    }

    [Fact]
    public void The_score_is_the_formula_of_the_documentation()
    {
        var corpus = TestCorpus.Of("dam dam holds", "dam leaks", "rain falls today again");
        var hit = new ClaimSearch(corpus).Find("dam").Hits.First();
        var weight = Math.Log(1 + ((3 - 2 + 0.5) / (2 + 0.5)));
        Assert.Equal(weight * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 3 / 3)))), hit.Score, 12);
    }

    [Fact]
    public void Equal_scores_stand_in_the_order_of_the_claims()
    {
        var claims = Enumerable.Range(0, 50).Select(i => $"dam number{i:00}").ToArray();
        Assert.Equal(claims, TestCorpus.Of(claims).Find("dam"));
    }

    [Fact]
    public void A_claim_that_holds_none_of_the_words_is_no_hit() =>
        Assert.Empty(TestCorpus.Of("The dam is safe").Find("bridge"));

    [Fact]
    public void An_empty_corpus_has_no_hits()
    {
        var corpus = TestCorpus.Of(Array.Empty<TestArticle>());
        Assert.Empty(corpus.Find("dam"));
        Assert.Empty(corpus.Find("*"));
        Assert.Empty(corpus.Find("d*"));
    }

    [Fact]
    public void The_hits_can_be_enumerated_twice()
    {
        var hits = new ClaimSearch(TestCorpus.Of("a dam", "the dam here")).Find("dam").Hits;
        Assert.Equal(hits.Select(hit => hit.Claim), hits.Select(hit => hit.Claim));
        Assert.Equal(2, hits.Count());
    }

    [Fact]
    public void A_cancelled_search_stops_while_it_is_enumerated()
    {
        using var cancellation = new CancellationTokenSource();
        var hits = new ClaimSearch(TestCorpus.Of("a dam", "the dam here")).Find("dam", cancellation.Token).Hits;
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => hits.ToList());
    }
}

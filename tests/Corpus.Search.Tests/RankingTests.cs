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
        var weight = Math.Pow(Math.Log(1 + ((3 - 2 + 0.5) / (2 + 0.5))), 1.3);

        // The title, "Untitled", counts for the length of each.
        Assert.Equal(weight * 2 * 2.8 / (2 + (1.8 * (0.25 + (0.75 * 4 / 4)))), hit.Score, 6);
    }

    [Fact]
    public void A_word_in_the_title_of_the_article_ranks_claims_and_finds_none()
    {
        var corpus = TestCorpus.Of(
            new TestArticle("a.txt", new Said("The bridge will hold"), new Said("Nobody said so")) { Title = "A bridge is closed" },
            new TestArticle("b.txt", new Said("It will hold"), new Said("The ice will hold")) { Title = "The dam is safe" });
        Assert.Empty(corpus.Find("dams"));
        Assert.Equal(["It will hold", "The ice will hold", "The bridge will hold"], corpus.Find("dam hold"));
    }

    [Fact]
    public void Words_that_follow_each_other_as_in_the_query_count_more()
    {
        var corpus = TestCorpus.Of("the care of health is dear", "dear is the health care of", "rain");
        Assert.Equal("dear is the health care of", corpus.Find("health care")[0]);
        Assert.Equal("the care of health is dear", corpus.Find("care of health")[0]);
    }

    [Fact]
    public void Words_that_are_written_as_one_elsewhere_are_found_there_too() =>
        Assert.Equal(["care is good", "healthcare is dear"], TestCorpus.Of("rain", "care is good", "healthcare is dear").Find("health care").Order());

    [Theory]
    [InlineData("#AustralianFires")]
    [InlineData("@australianfires")]
    public void A_word_that_is_nowhere_is_taken_apart(string query) =>
        Assert.Equal(["Australian fires rage", "Fires rage"], TestCorpus.Of("Rain fell", "Fires rage", "Australian fires rage").Find(query));

    [Fact]
    public void A_word_that_the_corpus_has_is_not_taken_apart() =>
        Assert.Equal(["McDonald agrees"], TestCorpus.Of("Donald agrees", "McDonald agrees").Find("McDonald"));

    [Theory]
    [InlineData("dam https://example.com/rain/falls?x=rain")]
    [InlineData("dam pic.example.com/rain")]
    [InlineData("dam (example.org/rain)")]
    public void Addresses_of_pages_are_no_words(string query) =>
        Assert.Equal(["The dam"], TestCorpus.Of("The dam", "rain falls", "a picture, an example").Find(query));

    [Fact]
    public void A_text_that_is_no_query_is_read_as_words()
    {
        var corpus = TestCorpus.Of("The dam is safe", "rain falls");
        var result = new ClaimSearch(corpus).FindLike("Minister: \"dam leaks\" -rain https://example.com/dam");
        Assert.Empty(result.Notes);
        Assert.Equal(2, result.Hits.Count());
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
    public void A_cancelled_search_does_not_begin_to_read_words_or_names()
    {
        var search = new ClaimSearch(TestCorpus.Of(new TestArticle("a.txt", new Said("a dam", "Ana Ruiz"), new Said("the dam here"))));
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => search.Find("d*", cancelled));
        Assert.Throws<OperationCanceledException>(() => search.Find("speaker:ruiz", cancelled));
        Assert.Equal(2, search.Find("d*").Hits.Count());
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

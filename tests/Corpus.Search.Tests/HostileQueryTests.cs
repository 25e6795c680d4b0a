using CsCheck;
using Corpus.Model;

namespace Corpus.Search.Tests;

public sealed class HostileQueryTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of(
        [.. Enumerable.Range(0, 300).Select(i => $"word{i} stands beside word{i + 1} and a{new string('a', i)}b")]);

    private static readonly Gen<string> _piece = Gen.OneOf(
        "\"", "“", "-", "--", "*", "?", "**", "?*", ":", "speaker:", "after:", "kind:direct", "title:\"", "(", ")", "OR", "word1", "a*b", "\0", "\u202E", "مرحبا", "😀", "\uD83D", "\uDC00", " ", "\n", "é", "'s", "U.S.", "1,000", "\\", "'");

    [Fact]
    public void Ten_thousand_words_are_answered_from_the_first_thousand()
    {
        var query = string.Join(" ", Enumerable.Range(0, 10_000).Select(i => "word" + i));
        var result = new ClaimSearch(_corpus).Find(query);
        Assert.Equal("The query has many words; only its first 1000, and 64 with wildcards, are searched.", Assert.Single(result.Notes).Message);
        Assert.Equal(300, result.Hits.Count());
    }

    [Fact]
    public void A_query_that_is_longer_than_a_book_is_read_in_part()
    {
        var result = new ClaimSearch(_corpus).Find("word7 " + new string('x', 10_000_000));
        Assert.Equal("The query is long; only its first 100000 characters are read.", Assert.Single(result.Notes).Message);
        Assert.Single(result.Hits, hit => hit.Claim.Text.StartsWith("word7 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_wildcards_are_answered_in_part()
    {
        var query = string.Join(" ", Enumerable.Range(0, 500).Select(i => $"*{i}*"));
        Assert.Contains("64 with wildcards", Assert.Single(new ClaimSearch(_corpus).Find(query).Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_made_to_go_back_and_forth_takes_linear_steps()
    {
        var corpus = TestCorpus.Of(new string('a', 100) + " " + new string('b', 100));
        var query = string.Concat(Enumerable.Repeat("a*", 45)) + "c";
        Assert.Empty(corpus.Find(query));
    }

    [Fact]
    public void Wildcards_that_fit_more_words_than_the_limit_are_answered_with_a_note()
    {
        var words = string.Join(" ", Enumerable.Range(0, ClaimSearchLimits.MaxTermsMatched + 1).Select(i => "w" + i));
        var result = new ClaimSearch(TestCorpus.Of(words)).Find("w*");
        Assert.Equal("The wildcards fit so many words of the corpus that only the first in alphabetical order are searched.", Assert.Single(result.Notes).Message);
        Assert.Single(result.Hits);
    }

    [Fact]
    public void No_query_throws() =>
        _piece.Array[0, 30].Sample(pieces =>
        {
            var result = new ClaimSearch(_corpus).Find(string.Concat(pieces));
            foreach (var hit in result.Hits.Take(20))
                Assert.All(hit.Matches, span => Assert.InRange(span.End, 1, hit.Claim.Text.Length));
        });

    [Fact]
    public void No_characters_throw() =>
        Gen.Char.Array[0, 60].Sample(units => _ = new ClaimSearch(_corpus).Find(new string(units)).Hits.Count());
}

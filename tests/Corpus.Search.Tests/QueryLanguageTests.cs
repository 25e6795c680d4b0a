using Corpus.Model;

namespace Corpus.Search.Tests;

public sealed class QueryLanguageTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of(
        new TestArticle(
            "2023/summit.txt",
            new Said("Terrorism has decreased in the region", "Khawaja Asif", "Minister of Defense"),
            new Said("There are terrorist hideouts", "Khawaja Asif") { Stance = Stance.Believes },
            new Said("We allow no terror on our soil", "Matin Qani") { Kind = QuoteKind.Indirect, Stance = Stance.Promises })
        {
            Title = "Terrorism down, security up",
            Outlet = "Dawn News",
            Language = "en-PK",
            Published = new DateTimeOffset(2023, 8, 31, 23, 30, 0, TimeSpan.FromHours(5)),
        },
        new TestArticle(
            "2024/region.txt",
            new Said("The region has decreased its trade", "Khawaja Asif"),
            new Said("Nobody knows"))
        {
            Title = "Trade in the region",
            Language = "en",
        });

    [Fact]
    public void Words_are_found_in_any_case_and_order() =>
        Assert.Equal(_corpus.Find("REGION decreased").Order(), _corpus.Find("Decreased region").Order());

    [Fact]
    public void A_word_is_found_in_all_of_its_forms_and_in_quotation_marks_as_it_is_written()
    {
        Assert.Equal(2, _corpus.Find("decreases").Length);
        Assert.Empty(_corpus.Find("\"decreases\""));
        Assert.Equal(2, _corpus.Find("\"decreased\"").Length);
        Assert.Equal(_corpus.Find("-decreased"), _corpus.Find("-decrease"));
    }

    [Fact]
    public void A_phrase_must_stand_in_the_claim_as_it_is()
    {
        Assert.Equal(["The region has decreased its trade"], _corpus.Find("\"region has decreased\""));
        Assert.Equal(2, _corpus.Find("region has decreased").Length);
    }

    [Fact]
    public void A_phrase_may_hold_two_forms_of_one_word() =>
        Assert.Equal(["it was being built"], TestCorpus.Of("it was built", "being was it", "it was being built").Find("\"was being\""));

    [Fact]
    public void Typographic_marks_make_a_phrase_too() =>
        Assert.Equal(["The region has decreased its trade"], _corpus.Find("“region has decreased”"));

    [Fact]
    public void Words_beside_a_phrase_rank_and_do_not_restrict() =>
        Assert.Equal(
            ["Terrorism has decreased in the region", "The region has decreased its trade"],
            _corpus.Find("\"has decreased\" terrorism"));

    [Fact]
    public void A_star_stands_for_any_letters() =>
        Assert.Equal(
            ["There are terrorist hideouts", "We allow no terror on our soil", "Terrorism has decreased in the region"],
            _corpus.Find("terror*").OrderBy(text => text.IndexOf("terror", StringComparison.OrdinalIgnoreCase) == 0));

    [Fact]
    public void A_question_mark_inside_a_word_stands_for_one_letter()
    {
        Assert.Equal(["Nobody knows"], _corpus.Find("kn?ws"));
        Assert.Empty(_corpus.Find("kn?s"));
    }

    [Fact]
    public void A_question_mark_at_the_end_ends_a_question() =>
        Assert.Equal(["Nobody knows"], _corpus.Find("who knows?"));

    [Fact]
    public void Wildcards_work_inside_a_phrase()
    {
        Assert.Equal(["There are terrorist hideouts"], _corpus.Find("\"terror* hide*\""));
        Assert.Equal(["Terrorism has decreased in the region"], _corpus.Find("\"has * in\""));
    }

    [Fact]
    public void A_hyphen_before_a_word_excludes_it() =>
        Assert.Equal(["The region has decreased its trade"], _corpus.Find("decreased -terrorism"));

    [Fact]
    public void A_hyphen_before_a_phrase_or_a_field_excludes_it()
    {
        Assert.Equal(["Terrorism has decreased in the region"], _corpus.Find("decreased -\"its trade\""));
        Assert.Equal(["The region has decreased its trade"], _corpus.Find("decreased -outlet:dawn"));
    }

    [Fact]
    public void A_query_that_only_excludes_gives_all_the_rest_in_order() =>
        Assert.Equal(["There are terrorist hideouts", "We allow no terror on our soil", "Nobody knows"], _corpus.Find("-decreased"));

    [Fact]
    public void A_hyphen_between_spaces_or_inside_a_word_excludes_nothing()
    {
        Assert.Equal(_corpus.Find("decreased terrorism"), _corpus.Find("decreased - terrorism"));
        Assert.Equal(_corpus.Find("decreased terrorism"), _corpus.Find("decreased-terrorism"));
    }

    [Fact]
    public void A_star_alone_gives_all_claims_in_order() => Assert.Equal(_corpus.Claims.Select(claim => claim.Text), _corpus.Find("*"));

    [Theory]
    [InlineData("speaker:asif", 3)]
    [InlineData("SPEAKER:Asif", 3)]
    [InlineData("speaker:\"khawaja asif\"", 3)]
    [InlineData("speaker:\"asif khawaja\"", 0)]
    [InlineData("speaker:as*", 3)]
    [InlineData("speaker:\"minister of defense\"", 3)]
    [InlineData("-speaker:*", 1)]
    [InlineData("outlet:dawn", 3)]
    [InlineData("outlet:*", 3)]
    [InlineData("article:summit", 3)]
    [InlineData("article:2024/region.txt", 2)]
    [InlineData("title:security", 3)]
    [InlineData("kind:indirect", 1)]
    [InlineData("stance:PROMISES", 1)]
    [InlineData("language:en", 5)]
    [InlineData("language:en-pk", 3)]
    [InlineData("language:e", 0)]
    [InlineData("after:2023", 3)]
    [InlineData("after:2023-08 before:2023-09", 3)]
    [InlineData("before:2023-08-31", 0)]
    [InlineData("after:2023-09", 0)]
    [InlineData("speaker:asif stance:believes", 1)]
    public void A_field_restricts(string query, int hits)
    {
        var result = new ClaimSearch(_corpus).Find(query);
        Assert.Empty(result.Notes);
        Assert.Equal(hits, result.Hits.Count());
    }

    [Theory]
    [InlineData("terrorism OR soil", "Terrorism has decreased in the region|We allow no terror on our soil")]
    [InlineData("terrorism | soil", "Terrorism has decreased in the region|We allow no terror on our soil")]
    [InlineData("\"our soil\" OR \"its trade\"", "We allow no terror on our soil|The region has decreased its trade")]
    [InlineData("(soil OR trade) terror", "We allow no terror on our soil|The region has decreased its trade")]
    [InlineData("soil OR trade decreased", "The region has decreased its trade|We allow no terror on our soil")]
    [InlineData("decreased AND terrorism", "Terrorism has decreased in the region")]
    [InlineData("decreased AND terrorism OR soil", "We allow no terror on our soil|Terrorism has decreased in the region")]
    [InlineData("decreased AND (terrorism OR soil)", "Terrorism has decreased in the region")]
    [InlineData("decreased NOT trade", "Terrorism has decreased in the region")]
    [InlineData("decreased AND NOT trade", "Terrorism has decreased in the region")]
    [InlineData("decreased -(trade OR soil)", "Terrorism has decreased in the region")]
    [InlineData("hideouts OR -speaker:*", "There are terrorist hideouts|Nobody knows")]
    [InlineData("(speaker:qani OR stance:believes)", "There are terrorist hideouts|We allow no terror on our soil")]
    [InlineData("decreased (speaker:qani OR outlet:dawn)", "Terrorism has decreased in the region")]
    [InlineData("decreased -(speaker:qani OR outlet:dawn)", "The region has decreased its trade")]
    [InlineData("decreased (-outlet:dawn)", "The region has decreased its trade")]
    [InlineData("(((soil)))", "We allow no terror on our soil")]
    [InlineData("()soil", "We allow no terror on our soil")]
    [InlineData("!! OR soil", "We allow no terror on our soil")]
    public void Operators_and_parentheses_join_parts(string query, string claims)
    {
        var result = new ClaimSearch(_corpus).Find(query);
        Assert.Empty(result.Notes);
        Assert.Equal(claims.Split('|').Order(StringComparer.Ordinal), result.Hits.Select(hit => hit.Claim.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Operators_in_small_letters_are_words() =>
        Assert.Equal(_corpus.Find("decreased terrorism and or not"), _corpus.Find("decreased and terrorism or not"));

    [Theory]
    [InlineData("terrorism near:2 decreased", 1)]
    [InlineData("decreased near:2 terrorism", 1)]
    [InlineData("terrorism near:1 decreased", 0)]
    [InlineData("terrorism NEAR:5 region", 1)]
    [InlineData("terrorism near:4 region", 0)]
    [InlineData("\"the region\" near:2 decreased", 2)]
    [InlineData("region near:9 region", 0)]
    [InlineData("the near:9 region near:2 decreased", 1)]
    [InlineData("terror* near:3 region", 0)]
    [InlineData("terror* near:1 h?deouts", 1)]
    [InlineData("terrorism near:2 decreased OR soil", 2)]
    [InlineData("region -(terrorism near:2 decreased)", 1)]
    public void Near_takes_words_that_stand_close_together(string query, int hits)
    {
        var result = new ClaimSearch(_corpus).Find(query);
        Assert.Empty(result.Notes);
        Assert.Equal(hits, result.Hits.Count());
    }

    [Fact]
    public void A_field_restricts_what_the_words_find() =>
        Assert.Equal(["Terrorism has decreased in the region"], _corpus.Find("decreased outlet:dawn"));

    [Fact]
    public void The_role_that_one_article_states_is_known_in_all() =>
        Assert.Contains("The region has decreased its trade", _corpus.Find("speaker:minister"));

    [Fact]
    public void A_colon_after_a_plain_word_is_punctuation()
    {
        var result = new ClaimSearch(_corpus).Find("He said: nobody knows at 10:30, see https://example.org");
        Assert.Empty(result.Notes);
        Assert.Equal("Nobody knows", result.Hits.First().Claim.Text);
    }

    [Fact]
    public void Fields_alone_read_no_more_claims_than_are_taken()
    {
        var corpus = new CountingCorpus(_corpus);
        Assert.Single(new ClaimSearch(corpus).Find("speaker:asif").Hits.Take(1));
        Assert.InRange(corpus.Claims.Taken, 1, 2);
    }
}

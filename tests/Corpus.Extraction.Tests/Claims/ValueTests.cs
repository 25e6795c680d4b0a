using Corpus.Model;

namespace Corpus.Extraction.Tests.Claims;

/// <summary>Numbers, money, percentages and dates of a claim.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("the wall will cost $3.2 million", "$3.2 million = USD 3.2 million")]
    [InlineData("the council lent £800,000", "£800,000 = GBP 800,000")]
    [InlineData("the scheme would cost £9m a year", "£9m = GBP 9 million")]
    [InlineData("it would cost 3.5bn euros", "3.5bn euros = EUR 3.5 billion")]
    [InlineData("it would cost US$5 billion", "US$5 billion = USD 5 billion")]
    [InlineData("they paid two million rupees", "two million rupees = rupee 2 million")]
    [InlineData("they paid a million dollars", "a million dollars = USD 1 million")]
    [InlineData("they paid half a million dollars", "half a million dollars = USD 500,000")]
    [InlineData("47 per cent of them left", "47 per cent = 47 %")]
    [InlineData("prices rose by 2.5%", "2.5% = 2.5 %")]
    [InlineData("prices fell by -3 percent", "-3 percent = -3 %")]
    [InlineData("it has 3,000 people", "3,000 = 3,000")]
    [InlineData("it has twenty-five rooms", "twenty-five = 25")]
    [InlineData("it has two dozen rooms", "two dozen = 24")]
    [InlineData("it begins at 16:30 in block 4-7", "")]
    [InlineData("it fell on March 3, 2019", "March 3, 2019 = 2019-03-03")]
    [InlineData("it fell in 2019", "2019 = 2019-01-01 to 2019-12-31")]
    [InlineData("it fell in the 1990s", "1990s = 1990-01-01 to 1999-12-31")]
    [InlineData("it fell in 1990 and 1991", "1990 = 1990-01-01 to 1990-12-31; 1991 = 1991-01-01 to 1991-12-31")]
    [InlineData("it holds 1990 people", "1990 = 1,990")]
    [InlineData("it fell yesterday", "yesterday = 2024-03-05")]
    [InlineData("it will open tomorrow", "tomorrow = 2024-03-07")]
    [InlineData("it fell last week", "last week = 2024-02-26 to 2024-03-03")]
    [InlineData("it will fall next year", "next year = 2025-01-01 to 2025-12-31")]
    [InlineData("it meets on Tuesday", "Tuesday = Tuesday")]
    [InlineData("it may march on one of them", "")]
    [InlineData("it holds 9m of rope", "")]
    public void Values_have_their_kind_and_their_words(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", Values("en", $"Ana Rivera said: \"We know that {sentence}.\"")));

    [Theory]
    [InlineData("Ana Rivera sagte: „Der Damm kostet 3,2 Millionen Euro.“", "3,2 Millionen Euro = EUR 3.2 million")]
    [InlineData("Ana Rivera sagte: „Es sind 47 Prozent von 3.000 Menschen.“", "47 Prozent = 47 %; 3.000 = 3,000")]
    public void German_numbers_have_a_decimal_comma(string paragraph, string expected) => Assert.Equal(expected, string.Join("; ", Values("de", paragraph)));

    [Theory]
    [InlineData("احمد رحیمی گفت که بند دو میلیون افغانی قیمت دارد.", "دو میلیون افغانی = AFN 2 million")]
    [InlineData("احمد رحیمی گفت که ۴۷ درصد مردم رفتند.", "۴۷ درصد = 47 %")]
    public void Persian_numbers_are_read_in_their_own_digits(string paragraph, string expected) => Assert.Equal(expected, string.Join("; ", Values("fa", paragraph)));

    [Fact]
    public void A_value_belongs_to_the_part_of_the_sentence_that_it_stands_in()
    {
        var claims = Extracted.Article("Ana Rivera said that the wall would cost $3 million, and the road would cost $4 million.").Claims;

        Assert.Equal(["USD 3 million", "USD 4 million"], claims.Select(claim => Assert.Single(claim.Values).ToString()));
    }

    private static IEnumerable<string> Values(string language, string paragraph) =>
        Extracted.ArticleOf($"2024-03-06\nlanguage: {language}", paragraph).Claims.SelectMany(claim => claim.Values).Select(value => $"{value.Words} = {value}");
}

namespace Corpus.Model.Tests;

public sealed class ClaimTests
{
    private const string Text = "\u201CI will go,\u201D Ana Rivera said, \u201Cand I will not come back for $3.2 million.\u201D";

    private static readonly MemoryText Source = new("a.txt", Text, "");

    [Fact]
    public void A_reading_has_names_in_place_of_pronouns_in_every_piece()
    {
        var claim = Claim([new ClaimReference(At("I"), "Ana Rivera"), new ClaimReference(new AnchoredText(Source, new TextSpan(Text.IndexOf("I will not", StringComparison.Ordinal), 1)), "Ana Rivera")]);

        Assert.Equal("[Ana Rivera] will go, and [Ana Rivera] will not come back for $3.2 million.", claim.Reading);
        Assert.Equal("I will go, and I will not come back for $3.2 million.", claim.Text);
    }

    [Fact]
    public void A_claim_without_references_reads_as_it_stands()
    {
        var claim = Claim([]);

        Assert.Equal(claim.Text, claim.Reading);
    }

    [Theory]
    [InlineData("3200000", "USD 3.2 million")]
    [InlineData("9000000000", "USD 9 billion")]
    [InlineData("1250000000000", "USD 1.25 trillion")]
    [InlineData("-800000", "USD -800,000")]
    [InlineData("12.50", "USD 12.5")]
    [InlineData("0", "USD 0")]
    public void Money_is_shown_with_its_currency_and_short(string amount, string shown) =>
        Assert.Equal(shown, ClaimValue.Money(At("$3.2 million"), decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "USD").ToString());

    [Fact]
    public void Other_values_are_shown_by_their_kind()
    {
        var (words, day) = (At("go"), new DateTime(2024, 3, 5));

        Assert.Equal("47 %", ClaimValue.Percent(words, 47).ToString());
        Assert.Equal("3,000", ClaimValue.Number(words, 3000).ToString());
        Assert.Equal("2024-03-05", ClaimValue.Date(words, day, day).ToString());
        Assert.Equal("2024-03-05 to 2024-03-11", ClaimValue.Date(words, day, day.AddDays(6)).ToString());
        Assert.Equal("go", ClaimValue.OpenDate(words).ToString());
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => ClaimValue.Date(At("go"), new DateTime(2024, 3, 5), new DateTime(2024, 3, 4)));

    private static Claim Claim(ClaimReference[] references) => new(
        new AnchoredText(Source, new ValueList<TextSpan>(At("I will go,").Envelope, At("and I will not come back for $3.2 million.").Envelope)),
        Stance.Promises,
        Polarity.Negative,
        SaidTime.Unspecified,
        references: new(references));

    private static AnchoredText At(string words) => new(Source, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}

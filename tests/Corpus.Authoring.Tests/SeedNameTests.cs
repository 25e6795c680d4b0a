using Corpus.Authoring.Writing;
using CsCheck;

namespace Corpus.Authoring.Tests;

public sealed class SeedNameTests
{
    private static readonly DateTimeOffset _day = new(2024, 5, 31, 23, 30, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("The Harbour Wall Is Closed", "2024-05-31-the-harbour-wall-is-closed")]
    [InlineData("  \"Größe\" & Łódź: Ångström's naïve œuvre?! ", "2024-05-31-grosse-lodz-angstroms-naive-oeuvre")]
    [InlineData("50% more — 2,000 people", "2024-05-31-50-more-2-000-people")]
    [InlineData("../../etc/passwd", "2024-05-31-etc-passwd")]
    [InlineData("a\nb", "2024-05-31-a-b")]
    [InlineData("NUL", "2024-05-31-nul")]
    [InlineData("دیوار بندر بسته شد", "2024-05-31-12ae")]
    [InlineData("😀", "2024-05-31-")]
    public void A_name_is_the_day_and_the_words_of_the_title(string title, string name)
    {
        var made = SeedName.Of(title, _day);
        if (title.Any(char.IsAsciiLetter))
            Assert.Equal(name, made);
        else
            Assert.Matches("^2024-05-31-[0-9a-f]{8}$", made);
    }

    [Theory]
    [InlineData("Con", "article-con")]
    [InlineData("COM1", "article-com1")]
    [InlineData("Corpus", "article-corpus")]
    [InlineData("Congress", "congress")]
    public void A_name_without_a_day_is_no_name_of_a_device_or_of_settings(string title, string name) => Assert.Equal(name, SeedName.Of(title, null));

    [Fact]
    public void Any_title_gives_a_name_that_every_file_system_takes() =>
        Gen.String.Sample(title => SeedName.Of(title, null) is { Length: > 0 and <= 70 } name && name.All(unit => unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && name == SeedName.Of(title, null));

    [Fact]
    public void A_long_title_is_cut_between_words() =>
        Assert.Equal("2024-05-31-" + string.Join("-", Enumerable.Repeat("harbour", 7)), SeedName.Of(string.Join(" ", Enumerable.Repeat("harbour", 40)), _day));
}

namespace Corpus.Extraction.Tests.Joining;

public sealed class SpellingVariantTests
{
    [Theory]
    [InlineData("Khawaja Asif", "Khwaja Asif")]
    [InlineData("Mohammad Najib", "Muhammad Najib")]
    [InlineData("Mohammed Najib", "Muhammad Najib")]
    [InlineData("Mohamed Najib", "Muhammad Najib")]
    [InlineData("Saddam Hussein", "Saddam Husain")]
    [InlineData("Karim Rahmani", "Kareem Rahmany")]
    [InlineData("Khawaja Muhammad Asif", "Khwaja Asif")]
    [InlineData("Khawaja Muhammad Asif", "K. Mohammed Asif")]
    public void Spellings_of_one_name_are_one_where_a_role_agrees(string one, string other)
    {
        var joined = Joined.People(one + " (Defense Minister)", other + " (the Pakistani Defense Minister)");

        Assert.EndsWith(" by spelling-variant", Assert.Single(joined), StringComparison.Ordinal);
        Assert.Equal(joined, Joined.People(other + " (the Pakistani Defense Minister)", one + " (Defense Minister)"));
    }

    [Theory]
    [InlineData("Khawaja Asif (Defense Minister)", "Khwaja Asif (Foreign Minister)")]
    [InlineData("Khawaja Asif = Khawaja M. Asif", "Khwaja Asif = Khawaja M. Asif")]
    [InlineData("Mario Lopez (Senator)", "Maria Lopez (Senator)")]
    [InlineData("Daniel Lopez (Senator)", "Daniela Lopez (Senator)")]
    [InlineData("Juan Lopez (Senator)", "Joan Lopez (Senator)")]
    [InlineData("Khawaja Asif (Defense Minister)", "Khawaja Asad (Defense Minister)")]
    [InlineData("Karen Moran (Senator)", "Karim Moran (Senator)")]
    [InlineData("Иван Петров (Senator)", "Иван Питров (Senator)")]
    public void Without_an_agreeing_role_or_with_other_consonants_they_stay_apart(string one, string other) => Assert.Empty(Joined.People(one, other));

    [Fact]
    public void All_spellings_are_one_speaker_under_the_fullest_name() =>
        Assert.Equal(
            ["Khawaja Muhammad Asif: Khawaja Asif by fuller-name, Khwaja Asif by spelling-variant, Khwaja Mohammad Asif by spelling-variant"],
            Joined.People("Khwaja Asif (Defense Minister)", "Khawaja Asif (Defence Minister)", "Khwaja Mohammad Asif (the Defense Minister)", "Khawaja Muhammad Asif (Pakistan's Defense Minister)"));
}

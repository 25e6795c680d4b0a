namespace Corpus.Extraction.Tests.Joining;

public sealed class SameNameTests
{
    [Theory]
    [InlineData("José Ruiz", "JOSE RUIZ")]
    [InlineData("José Ruiz", "Jose Ruiz")]
    [InlineData("Jean-Claude Juncker", "Jean Claude Juncker")]
    [InlineData("Liam O\u2019Neill", "Liam O'Neill")]
    [InlineData("Mr. Tomas Berg", "Tomas Berg")]
    [InlineData("J. K. Rowling", "J.K. Rowling")]
    [InlineData("Tomas\u00A0Berg", "Tomas Berg")]
    [InlineData("عبدالمتین قانع", "عبدالمتين قانع")]
    public void Names_that_differ_in_writing_alone_are_one(string one, string other)
    {
        var join = Assert.Single(Joined.People(one, other));

        Assert.EndsWith(" by same-name", join, StringComparison.Ordinal);
        Assert.Equal([join], Joined.People(other, one));
    }

    [Theory]
    [InlineData("Asif", "ASIF")]
    [InlineData("Mr Asif", "Asif")]
    [InlineData("Mr. Asif", "Mr Asif")]
    [InlineData("the official", "The official")]
    [InlineData("a senior officer", "A senior officer")]
    [InlineData("Robert King Jr.", "Robert King Sr.")]
    [InlineData("\uD800 Ruiz", "\uD800 ruiz")]
    public void Family_names_alone_descriptions_and_others_stay_apart(string one, string other) => Assert.Empty(Joined.People(one, other));

    [Fact]
    public void A_man_and_a_woman_of_one_name_are_two_and_nobody_knows_whose_the_others_are() =>
        Assert.Empty(Joined.People("Kim Park = Mr. Park", "KIM PARK = Ms. Park", "Kim PARK"));

    [Theory]
    [InlineData("the Ministry of Interior", "Ministry of Interior")]
    [InlineData("The Ministry of Interior", "MINISTRY OF INTERIOR")]
    [InlineData("the U.N.", "UN")]
    [InlineData("Radio-Karo News", "Radio Karo News")]
    public void Bodies_are_one_without_their_article(string one, string other) =>
        Assert.EndsWith(" by same-name", Assert.Single(Joined.Bodies(one, other)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Smith", "SMITH")]
    [InlineData("Ministry of Interior", "Ministry of Defence")]
    [InlineData("Ministry of Interior", "Interior")]
    [InlineData("his campaign", "His campaign")]
    [InlineData("a letter", "A letter")]
    [InlineData("the company", "The company")]
    [InlineData("the local government", "The local government")]
    public void Single_words_and_other_bodies_stay_apart(string one, string other) => Assert.Empty(Joined.Bodies(one, other));

    [Fact]
    public void Words_that_are_too_long_for_a_name_stay_apart()
    {
        var stem = "Ana " + new string('R', 300);

        Assert.Empty(Joined.People(stem + "uiz", stem + "uis"));
    }

    [Fact]
    public void What_stands_before_a_name_is_no_part_of_it() =>
        Assert.Equal(["Ana Ruiz: Mayor Ana Ruiz by same-name, Senators Ana Ruiz by same-name"], Joined.People("Senators Ana Ruiz", "Ana Ruiz", "Mayor Ana Ruiz"));

    [Fact]
    public void A_person_is_no_body() =>
        Assert.Empty(Joined.Join([Joined.Person("Ana Ruiz"), Joined.Body("ANA RUIZ")], "").Joins);
}

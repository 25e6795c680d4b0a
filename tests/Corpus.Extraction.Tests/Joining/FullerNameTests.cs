namespace Corpus.Extraction.Tests.Joining;

public sealed class FullerNameTests
{
    [Theory]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Khawaja Asif (Minister of Defense of Pakistan)")]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Khawaja Asif (Pakistani Defence Minister)")]
    [InlineData("Khawaja Muhammad Asif (Pakistan's Defense Minister)", "Khawaja Asif (the Pakistani Defense Minister)")]
    [InlineData("Abdul Matin Qani (the spokesman of the Ministry of Interior)", "A. M. Qani (Interior Ministry spokesman)")]
    [InlineData("Abdul Matin Qani (spokesman)", "Abdul M. Qani (the spokesman)")]
    [InlineData("Ana Maria Ruiz (the mayor of Karo)", "Ana Ruiz (Mayor)")]
    [InlineData("Bashar al-Assad (President)", "Bashar Assad (Syrian President)")]
    [InlineData("Pavel J. Moran (the harbour master)", "Pavel Moran (harbour master)")]
    [InlineData("Martin Luther King Jr. (the minister)", "Martin King (the minister)")]
    [InlineData("Karl von Berg (Verkehrsminister)", "Karl Berg (der Verkehrsminister)")]
    public void A_shorter_form_is_one_with_the_fuller_where_a_role_agrees(string full, string form)
    {
        var join = Assert.Single(Joined.People(full, form));

        Assert.StartsWith(full.Split(" (")[0] + ": ", join, StringComparison.Ordinal);
        Assert.EndsWith(" by fuller-name", join, StringComparison.Ordinal);
        Assert.Equal([join], Joined.People(form, full));
    }

    [Fact]
    public void A_shorter_form_is_one_with_the_fuller_where_an_article_gives_both() =>
        Assert.Equal(["Khawaja Muhammad Asif: Khawaja Asif by fuller-name"], Joined.People("Khawaja Muhammad Asif = Khawaja Asif, Asif", "Khawaja Asif"));

    [Theory]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Khawaja Asif")]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Khawaja Asif (Foreign Minister)")]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Khawaja Asif (deputy Defense Minister)")]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Asif (Defense Minister)")]
    [InlineData("Khawaja Muhammad Asif (Defense Minister) = Asif", "Mr. Asif (Defense Minister) = Asif")]
    [InlineData("Khawaja Muhammad Asif (Defense Minister)", "Khawaja Saad Rafique (Defense Minister)")]
    [InlineData("Juan Pablo Moran (a farmer)", "Juan Moran (a farmer)")]
    [InlineData("Juan Pablo Moran (Senator)", "Pablo Juan Moran (Senator)")]
    [InlineData("Robert Lee King Jr. (Senator)", "Robert King Sr. (Senator)")]
    [InlineData("Kim Lee Park (the mayor) = Mr. Park", "Kim Park (the mayor) = Ms. Park")]
    [InlineData("Karl von Berg (the mayor)", "Von Berg (the mayor)")]
    public void Without_an_agreeing_role_or_more_than_the_family_name_they_stay_apart(string full, string form) => Assert.Empty(Joined.People(full, form));

    [Fact]
    public void A_son_is_not_his_father_because_an_article_calls_him_by_his_fathers_name() =>
        Assert.Empty(Joined.People("Robert King Jr. = Robert King", "Robert J. King = Robert King"));

    [Fact]
    public void A_form_that_fits_two_people_is_joined_to_neither() =>
        Assert.Empty(Joined.People("A. Qani (President)", "Abdul Qani (President)", "Ashraf Qani (President)"));

    [Fact]
    public void Two_forms_that_a_fuller_name_holds_are_all_one() =>
        Assert.Equal(
            ["Khawaja Muhammad Asif: K. M. Asif by fuller-name, Khawaja Asif by fuller-name, Muhammad Asif by fuller-name"],
            Joined.People("Muhammad Asif (Defense Minister)", "Khawaja Muhammad Asif (Defense Minister)", "K. M. Asif (Defense Minister)", "Khawaja Asif (Defense Minister)"));

    [Fact]
    public void A_chain_whose_ends_contradict_each_other_is_not_joined() =>
        Assert.Empty(Joined.People("Ana B. Ruiz (Mayor)", "Ana Ruiz (Mayor; Senator)", "Ana Carla Ruiz (Senator)"));
}

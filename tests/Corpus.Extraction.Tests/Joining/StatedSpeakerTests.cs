using Corpus.Extraction.Joining;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Joining;

public sealed class StatedSpeakerTests
{
    private const string Asif = """
        speakers:
          - name: Khawaja Muhammad Asif
            aliases: [Khawaja Asif, Khwaja Asif, Asif]
            apart: [Khawaja Saad Asif]
        """;

    [Fact]
    public void Stated_aliases_are_one_whatever_the_rules_would_say() =>
        Assert.Equal(
            ["Khawaja Muhammad Asif: Asif by stated-alias, KHAWAJA ASIF by stated-alias, Khwaja Asif by stated-alias"],
            Joined.PeopleWith(Asif, "Khwaja Asif (Foreign Minister)", "KHAWAJA ASIF", "Asif", "Ana Ruiz"));

    [Fact]
    public void A_family_name_alone_is_one_across_articles_only_where_it_is_stated()
    {
        var alone = new[] { "a.txt", "b.txt" }.Select(article => KnownSpeaker.Of(new Speaker("Asif", SpeakerKind.Person, [], [], article))).ToList();

        Assert.Empty(Joined.Join(alone, "").Joins);
        Assert.Equal(alone.Select(speaker => speaker.Key).Order(), Assert.Single(Joined.Join(alone, Asif).Joins).Members.Select(member => member.Key));
    }

    [Fact]
    public void A_stated_name_takes_the_same_with_an_honorific_but_not_the_other_way_round()
    {
        Assert.Equal(["Jonas Weiss: Mr. Weiss by stated-alias, Mrs. Weiss by stated-alias"], Joined.PeopleWith("speakers: [{ name: Jonas Weiss, aliases: Weiss }]", "Mr. Weiss", "Mrs. Weiss"));
        Assert.Equal(["Jonas Weiss: Mr. Weiss by stated-alias"], Joined.PeopleWith("speakers: [{ name: Jonas Weiss, aliases: Mr Weiss }]", "Mr. Weiss", "Mrs. Weiss"));
    }

    [Fact]
    public void The_stated_name_wins_over_a_fuller_one() =>
        Assert.Equal(
            ["Pavel Moran: Pavel J. Moran by fuller-name"],
            Joined.PeopleWith("speakers: [{ name: Pavel Moran }]", "Pavel J. Moran (harbour master)", "Pavel Moran (the harbour master)"));

    [Fact]
    public void Names_that_are_kept_apart_are_never_one()
    {
        Assert.Empty(Joined.PeopleWith(Asif, "Khawaja Muhammad Asif (Defense Minister)", "Khawaja Saad Asif (Defense Minister)", "K. S. Asif (Defense Minister)"));
        Assert.Empty(Joined.PeopleWith("speakers: [{ name: Pavel Moran, apart: Pavel J. Moran }]", "Pavel J. Moran (harbour master)", "Pavel Moran (the harbour master)"));
    }

    [Fact]
    public void Names_that_differ_in_writing_alone_can_be_kept_apart() =>
        Assert.Empty(Joined.PeopleWith("speakers: [{ name: José Ruiz, apart: Jose Ruiz }]", "José Ruiz", "Jose Ruiz"));

    [Fact]
    public void Two_that_are_stated_are_never_one() =>
        Assert.Empty(Joined.PeopleWith("speakers: [{ name: Pavel Moran }, { name: Pavel J. Moran }]", "Pavel J. Moran (harbour master)", "Pavel Moran (the harbour master)"));

    [Fact]
    public void What_the_rules_took_for_a_body_is_joined_where_it_is_stated()
    {
        var join = Assert.Single(Joined.Join([Joined.Body("Khwaja Asif"), Joined.Person("Khawaja Muhammad Asif")], Asif).Joins);

        Assert.Equal((SpeakerKind.Person, 2), (join.Kind, join.Members.Count));
    }

    [Fact]
    public void A_stated_name_that_no_article_has_is_told_with_the_nearest()
    {
        var told = Joined.Join([Joined.Person("Khawaja Asif"), Joined.Person("Khwaja Asif"), Joined.Person("Khawaja Muhammad Asif = Asif")], Asif).Diagnostics;

        Assert.Equal(["corpus.yaml(4,13): CORP0015: No article quotes a speaker 'Khawaja Saad Asif'; the nearest is 'Khawaja Asif'."], told.Select(fault => fault.ToString()));
    }

    [Fact]
    public void The_name_itself_need_not_be_met_where_an_alias_is() =>
        Assert.Empty(Joined.Join([Joined.Person("Khwaja Asif")], "speakers: [{ name: Khawaja Muhammad Asif, aliases: Khwaja Asif }]").Diagnostics);
}

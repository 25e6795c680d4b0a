using Corpus.Model;
using Corpus.Search.Conflicts;

namespace Corpus.Search.Tests.Conflicts;

public sealed class FinderTests
{
    [Fact]
    public void One_speaker_against_himself_in_one_article_is_a_contradiction()
    {
        var found = Find(new TestArticle("a.txt", new Said("The Karo dam leaks at the northern wall", "Lind"), new Said("The Karo dam does not leak at the northern wall", "Lind")));

        Assert.Equal((ConflictKind.Contradiction, "negation"), (Assert.Single(found).Kind, found[0].Rule));
    }

    [Fact]
    public void Two_speakers_are_a_dispute()
    {
        var found = Find(new TestArticle("a.txt", new Said("The Karo dam leaks at the northern wall", "Lind"), new Said("The Karo dam does not leak at the northern wall", "Moran")));

        Assert.Equal(ConflictKind.Dispute, Assert.Single(found).Kind);
    }

    [Fact]
    public void One_speaker_at_two_times_is_a_change_and_the_earlier_comes_first()
    {
        var found = Find(
            new TestArticle("a.txt", new Said("The Karo dam does not leak at the northern wall", "Lind")) { Published = new(2024, 5, 2, 0, 0, 0, TimeSpan.Zero) },
            new TestArticle("b.txt", new Said("The Karo dam leaks at the northern wall", "Lind")) { Published = new(2021, 1, 3, 0, 0, 0, TimeSpan.Zero) });

        var change = Assert.Single(found);
        Assert.Equal(ConflictKind.ChangeOverTime, change.Kind);
        Assert.Equal("b.txt", change.First.Quote.Article.Path);
        Assert.Contains("(2021-01-03)", change.Reason);
    }

    [Fact]
    public void A_denial_stands_against_who_says_it()
    {
        var found = Find(new TestArticle("a.txt", new Said("Moran paid the guards of the Karo dam", "Lind"), new Said("Moran paid the guards of the Karo dam", "Moran") { Stance = Stance.Denies }));

        Assert.Equal("denial", Assert.Single(found).Rule);
        Assert.Equal("Moran denies “Moran paid the guards of the Karo dam”, which Lind says; what is denied and what is said is the same, so the two may not fit together.", found[0].Reason);
    }

    [Fact]
    public void Who_repeats_both_sides_is_shown_once_for_each_time()
    {
        var said = Enumerable.Range(0, 4).SelectMany(_ => new[] { new Said("The Karo dam leaks at the northern wall", "Lind"), new Said("The Karo dam does not leak at the northern wall", "Lind") });

        Assert.Equal(4, Find(new TestArticle("a.txt", [.. said])).Count);
    }

    [Fact]
    public void Speakers_who_are_one_in_the_corpus_contradict_themselves()
    {
        var articles = new[]
        {
            new TestArticle("a.txt", new Said("The Karo dam leaks at the northern wall", "Nora Lind")).Build(),
            new TestArticle("b.txt", new Said("The Karo dam does not leak at the northern wall", "N. Lind")).Build(),
        };
        var builder = new ConflictBuilder();
        foreach (var claim in articles.SelectMany(article => article.Claims))
            builder.Add(claim);
        var join = new SpeakerJoin("Nora Lind", SpeakerKind.Person, new(new JoinedSpeaker(articles[1].Speakers[0].Key, "test")));

        Assert.Equal(ConflictKind.Dispute, Assert.Single(builder.Find([])).Kind);
        Assert.Equal(ConflictKind.Contradiction, Assert.Single(builder.Find([join])).Kind);
    }

    [Fact]
    public void What_nobody_is_known_to_have_said_stands_against_nothing() =>
        Assert.Empty(Find(new TestArticle("a.txt", new Said("The Karo dam leaks at the northern wall"), new Said("The Karo dam does not leak at the northern wall", "Lind"))));

    [Fact]
    public void A_hostile_corpus_is_searched_in_time()
    {
        var same = Enumerable.Range(0, 60).Select(i => new Said(i % 2 == 0 ? "The Karo dam leaks at the northern wall" : "The Karo dam does not leak at the northern wall", "Lind"));
        var odd = new[] { new string('\'', 5000), string.Concat(Enumerable.Repeat("not ", 3000)), "\0\ud800 not \udc00", new string('9', 4000), "not" };

        Assert.NotEmpty(Find(new TestArticle("a.txt", [.. same, .. odd.Select(text => new Said(text, "Moran"))])));
    }

    private static IReadOnlyList<Conflict> Find(params TestArticle[] articles) => ConflictFinder.Find([.. articles.SelectMany(article => article.Build().Claims)]);
}

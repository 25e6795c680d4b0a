using Corpus.Model;
using Corpus.Search.Conflicts;
using Corpus.Search.Timelines;

namespace Corpus.Search.Tests.Timelines;

public sealed class TimelineTests
{
    private static readonly Claim[] Claims =
    [
        .. Said("a.txt", null, "The Karo dam is old", "Lind"),
        .. Said("b.txt", 2024, "The Karo dam leaks at the northern wall", "Lind"),
        .. Said("c.txt", 2021, "The Karo dam does not leak at the northern wall", "Lind"),
        .. Said("d.txt", 2022, "The Karo dam does not leak at the northern wall", "Moran"),
    ];

    [Fact]
    public void Claims_stand_in_the_order_of_their_days_and_those_without_a_day_at_the_end() =>
        Assert.Equal(["c.txt", "d.txt", "b.txt", "a.txt"], Build(Claims).Select(entry => entry.Claim.Quote.Article.Path));

    [Fact]
    public void What_does_not_fit_to_the_speaker_s_own_words_before_is_marked_and_no_dispute_is() =>
        Assert.Equal([0, 0, 1, 0], Build(Claims).Select(entry => entry.Conflicts.Count));

    [Fact]
    public void Of_claims_that_are_not_in_the_timeline_nothing_is_marked() =>
        Assert.Equal([0], Build([Claims[1]]).Select(entry => entry.Conflicts.Count));

    private static IReadOnlyList<TimelineEntry> Build(IReadOnlyList<Claim> claims) => Timeline.Of(claims, ConflictFinder.Find(Claims));

    private static ValueList<Claim> Said(string path, int? year, string words, string speaker) =>
        new TestArticle(path, new Said(words, speaker)) { Published = year is { } known ? new(known, 1, 1, 0, 0, 0, TimeSpan.Zero) : null }.Build().Claims;
}

using System.Diagnostics;
using Corpus.Extraction.Joining;
using CsCheck;

namespace Corpus.Extraction.Tests.Joining;

public sealed class JoinPropertyTests
{
    private static readonly Gen<string> Word = Gen.OneOf("Khawaja", "Khwaja", "Muhammad", "Mohammad", "M.", "K.", "Saad", "al", "Jr.");

    private static readonly Gen<string> Roles = Gen.OneOf("", " (Defense Minister)", " (the Pakistani Defense Minister)", " (Foreign Minister)", " (a farmer)", " (Defense Minister; President)");

    private static readonly Gen<string> Aliases = Gen.OneOf("", " = Asif", " = Mr. Asif", " = Mrs. Asif", " = Khawaja Asif, Asif");

    private static readonly Gen<string> Line =
        Gen.Select(Word.Array[0, 3], Gen.OneOf("Asif", "ASIF", "Aseef", "Rahmani", "Rahmany"), Roles, Aliases, (words, family, roles, aliases) => string.Join(' ', [.. words, family]) + roles + aliases);

    private static readonly Gen<string> Settings = Gen.OneOf(
        "", "speakers: [{ name: Khawaja Muhammad Asif, aliases: [Khwaja Asif, M. Asif], apart: [Saad Asif, Khawaja Asif] }]", "speakers: [{ name: Khawaja Rahmani, apart: Khwaja Rahmani }]");

    [Fact]
    public void The_order_of_the_articles_makes_no_difference() =>
        Gen.Select(Line.Array[0, 14], Settings, Gen.Int[0, 1000]).Sample(
            (lines, settings, seed) =>
            {
                var shuffled = (string[])lines.Clone();
                new Random(seed).Shuffle(shuffled);
                Assert.Equal(Joined.Join(lines.Select(Joined.Person), settings), Joined.Join(shuffled.Select(Joined.Person), settings));
            },
            iter: 2_000,
            print: sample => string.Join(" | ", sample.Item1));

    [Fact]
    public void Nobody_is_in_two_joins_and_no_two_joins_have_one_name() =>
        Gen.Select(Line.Array[0, 14], Settings).Sample(
            (lines, settings) =>
            {
                var joins = Joined.Join(lines.Select(Joined.Person), settings).Joins;
                var keys = joins.SelectMany(join => join.Members).Select(member => member.Key).ToList();
                Assert.Equal(keys.Distinct(), keys);
                var alone = lines.Select(line => Joined.Person(line).Key).Except(keys);
                Assert.Empty(joins.Select(join => join.Key).Intersect(alone));
                Assert.Equal(joins.Select(join => join.Key).Distinct(), joins.Select(join => join.Key));
            },
            iter: 2_000);

    [Fact]
    public void No_join_holds_family_names_alone_unless_it_is_stated() =>
        Line.Array[0, 14].Sample(
            lines => Assert.All(
                Joined.Join(lines.Select(Joined.Person), "").Joins.SelectMany(join => join.Members),
                member => Assert.True(lines.Select(Joined.Person).First(speaker => speaker.Key == member.Key).Name.Contains(' '))),
            iter: 500);

    [Fact]
    public void Any_name_is_read_and_none_throws() =>
        Gen.String.Array[0, 6].Sample(names => Joined.Join(names.SelectMany(name => new[] { Joined.Person(name), Joined.Body(name) }), ""), iter: 2_000);

    [Theory]
    [InlineData(20_000)]
    [InlineData(32)]
    public void A_corpus_of_namesakes_takes_time_by_its_number_of_speakers(int namesakes)
    {
        var speakers = Enumerable.Range(0, 20_000).Select(number => Joined.Person(
            $"{Letters(number)} {Letters(number / 8)} {Letters(number / namesakes)} (Minister of State; Senator; Defense Minister of {Letters(number / 4)}) = {Letters(number)} Khan, Khan")).ToList();
        var watch = Stopwatch.StartNew();

        Joined.Join(speakers, "");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    /// <summary>A word for each number.</summary>
    private static string Letters(int number) => string.Concat("Kan", (char)('a' + (number % 26)), (char)('a' + (number / 26 % 26)), (char)('a' + (number / 676 % 26)), (char)('a' + (number / 17_576)), "n");
}

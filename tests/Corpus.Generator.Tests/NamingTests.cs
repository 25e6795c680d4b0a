using Corpus.Faces.Naming;
using Corpus.Generator.Naming;
using Corpus.Generator.Specification;
using Corpus.Model;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

public sealed class NamingTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.OneOf(Gen.Char["aA zZ-_'’.0129ßıİiIǆŉᾳ\u0301\u0308\u200D\u0958\u1100\u1161\uD83D\uDE00\u2160"])],
        Gen.String[Gen.OneOf(Gen.Char['\u0900', '\u0DFF'])],
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const(' '))].Array[0, 40].Select(parts => string.Join(" ", parts)));

    [Theory]
    [InlineData("Terrorism Down, Security Up: Khawaja Asif on Post-US Afghanistan", "TerrorismDownSecurityUpKhawajaAsifOnPostUSAfghanistan")]
    [InlineData("The U.S. leaves", "TheUSLeaves")]
    [InlineData("Asif's \u2018dual\u2019 policy, explained", "AsifsDualPolicyExplained")]
    [InlineData("2,000 passengers", "_2000Passengers")]
    [InlineData("class", "Class")]
    [InlineData("snake_case and kebab-case", "SnakeCaseAndKebabCase")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("ılıca", "ılıca")]
    [InlineData("cafe\u0301 society", "CaféSociety")]
    [InlineData("हिन्दी समाचार", "हिन्दी_समाचार")]
    [InlineData("گزارش تازه ۱۴۰۳ BBC", "گزارش_تازه۱۴۰۳BBC")]
    [InlineData("emoji 😀 inside", "EmojiInside")]
    [InlineData("!?… — *", "")]
    [InlineData("", "")]
    public void Words_become_a_name(string words, string expected) => Assert.Equal(expected, Identifiers.From(words));

    [Fact]
    public void A_long_title_ends_on_a_word_border()
    {
        var name = Identifiers.From(string.Join(" ", Enumerable.Repeat("seven77", 20)));

        Assert.Equal(string.Concat(Enumerable.Repeat("Seven77", 11)), name);
    }

    [Fact]
    public void A_long_word_is_cut() => Assert.Equal(Identifiers.MaxLength, Identifiers.From(new string('x', 5000)).Length);

    [Fact]
    public void A_name_is_empty_or_a_valid_identifier_of_bounded_length() => Words.Sample(words =>
    {
        var name = Identifiers.From(words);
        Assert.True(name.Length <= Identifiers.MaxLength);
        Assert.True(name.Length == 0 || SyntaxFacts.IsValidIdentifier(name), name);
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(name));
    });

    [Fact]
    public void A_name_that_is_cut_ends_in_no_joint()
    {
        // A name that opens with a digit grows by one: what stood at the bound is cut off, and the joint before it with it.
        var words = "1" + new string('a', Identifiers.MaxLength - 3) + " \u0D9A";

        Assert.EndsWith("a", Identifiers.From(words), StringComparison.Ordinal);
        Assert.Equal(Identifiers.From(words), Identifiers.From(Identifiers.From(words)));
    }

    [Fact]
    public void A_name_of_a_name_is_the_name() => Words.Sample(words => Assert.Equal(Identifiers.From(words), Identifiers.From(Identifiers.From(words))));

    [Fact]
    public void Any_namespace_is_valid() => Gen.String.Sample(words =>
        Assert.All(NamespaceName.From(words).Split('.'), segment => Assert.True(SyntaxFacts.IsValidIdentifier(segment.TrimStart('@')), segment)));

    [Fact]
    public void Names_are_unique_whatever_the_case_and_do_not_depend_on_the_order()
    {
        var faces = Gen.Select(Gen.Char["aAbB"].Array[1, 3], Gen.ULong).Select((name, key) => (Name: new string(name), Key: key)).Array[0, 30];
        faces.Where(all => all.Select(face => face.Key).Distinct().Count() == all.Length).Sample(all =>
        {
            var names = Names(all);
            Assert.Equal(all.Length, names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(names.OrderBy(name => name.Key), Names(all.Reverse()).OrderBy(name => name.Key));
        });
    }

    [Fact]
    public void Names_that_collide_all_get_a_suffix_and_others_stay()
    {
        var names = Names([("Storm", 0x1111110000000000), ("STORM", 0x2222220000000000), ("Calm", 3)]);

        Assert.Equal(["Calm", "STORM_222222", "Storm_111111"], names.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Suffixes_that_collide_are_written_in_full()
    {
        var names = Names([("Storm", 0x1111110000000001), ("Storm", 0x1111110000000002)]);

        Assert.Equal(["Storm_1111110000000001", "Storm_1111110000000002"], names.Values.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Equals", "EqualsArticle")]
    [InlineData("All", "AllArticle")]
    [InlineData("ALL", "ALLArticle")]
    [InlineData("Articles", "ArticlesArticle")]
    [InlineData("QuotesOf", "QuotesOfArticle")]
    [InlineData("GetType", "GetTypeArticle")]
    public void A_name_that_the_class_has_already_gets_a_word(string name, string expected) => Assert.Equal(expected, Names([(name, 1)])[1]);

    [Fact]
    public void A_reserved_name_with_its_word_may_collide_too()
    {
        var names = Names([("All", 0x1111110000000000), ("AllArticle", 0x2222220000000000)]);

        Assert.Equal(["AllArticle_111111", "AllArticle_222222"], names.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Quotes_are_named_by_the_last_name_of_a_person_and_counted()
    {
        var names = new QuoteNames();
        Speaker?[] speakers = [Named("Khawaja Muhammad Asif"), Named("Abdul Matin Qani"), null, Named("Khawaja Muhammad Asif"), null, Named("Ali ASIF")];

        Assert.Equal(["Asif1", "Qani1", "Unknown1", "Asif2", "Unknown2", "ASIF3"], speakers.Select(names.Next));
    }

    [Theory]
    [InlineData("the Ministry of Defence", SpeakerKind.Organization, "TheMinistryOfDefence1")]
    [InlineData("Some military experts", SpeakerKind.Group, "SomeMilitaryExperts1")]
    [InlineData("Channel 4", SpeakerKind.Organization, "Channel4_1")]
    [InlineData("John Smith 3", SpeakerKind.Person, "_3_1")]
    [InlineData("***", SpeakerKind.Person, "Unknown1")]
    public void Quotes_of_others_have_the_whole_name(string name, SpeakerKind kind, string expected) =>
        Assert.Equal(expected, new QuoteNames().Next(Named(name, kind)));

    [Theory]
    [InlineData("Khawaja Muhammad Asif", SpeakerKind.Person, true)]
    [InlineData("Asif", SpeakerKind.Person, true)]
    [InlineData("the Islamic Emirate", SpeakerKind.Organization, true)]
    [InlineData("خواجه محمد آصف", SpeakerKind.Person, true)]
    [InlineData("The official", SpeakerKind.Person, false)]
    [InlineData("a senior official", SpeakerKind.Person, false)]
    [InlineData("police", SpeakerKind.Organization, false)]
    [InlineData("Some Pakistani experts", SpeakerKind.Group, false)]
    [InlineData("", SpeakerKind.Person, false)]
    public void Only_speakers_with_names_get_members(string name, SpeakerKind kind, bool expected) =>
        Assert.Equal(expected, SpeakerNames.IsNamed(name, kind));

    private static Speaker Named(string name, SpeakerKind kind = SpeakerKind.Person) => new(name, kind, [], []);

    private static Dictionary<ulong, string> Names(IEnumerable<(string Name, ulong Key)> faces)
    {
        var rule = new NamingRule<(string Name, ulong Key)>(face => face.Name, face => face.Key, ReservedNames.OfArticles("Articles"), "Article");
        return MemberNames.Settle("", faces, rule, default).ToDictionary(member => member.Face.Key, member => member.Name);
    }
}

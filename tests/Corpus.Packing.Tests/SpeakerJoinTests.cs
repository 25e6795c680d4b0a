using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>Speakers of several names who are one in the corpus.</summary>
public sealed class SpeakerJoinTests
{
    private const SpeakerKind Person = SpeakerKind.Person;

    private static readonly ulong Full = Speaker.KeyOf("Leila Maria Haddad", Person);
    private static readonly ulong Short = Speaker.KeyOf("Leila Haddad", Person);
    private static readonly SpeakerJoin Join = new("Leila Maria Haddad", Person, new(new JoinedSpeaker(Full, "fuller-name"), new JoinedSpeaker(Short, "fuller-name")));

    private static readonly Article[] Articles =
    [
        Saying("a.txt", "Haddad came late. \"It holds,\" said the minister, Leila Haddad.", "Leila Haddad", "the minister", "Haddad"),
        Saying("b.txt", "\"It leaks,\" Leila Maria Haddad said. Leila Haddad, the water minister, left.", "Leila Maria Haddad", "the water minister", "Leila Haddad"),
        Saying("c.txt", "\"It will hold,\" said the minister, Leila Haddad.", "Leila Haddad", "the minister", null),
    ];

    [Fact]
    public void A_joined_speaker_has_the_names_aliases_and_roles_of_all_with_their_places()
    {
        using var corpus = Open(Join);

        var speaker = Assert.Single(corpus.Speakers);
        Assert.Equal("Leila Maria Haddad", speaker.Name);
        Assert.Equal(
            ["a.txt: Leila Haddad by fuller-name", "a.txt: Haddad by single-name"],
            speaker.Aliases.Select(alias => $"{alias.Words.Source.Path}: {alias.Text} by {alias.Rule}"));
        Assert.Equal(["a.txt: the minister", "b.txt: the water minister"], speaker.Roles.Select(role => $"{role.Words.Source.Path}: {role.Text}"));
    }

    [Fact]
    public void Every_key_of_a_joined_speaker_finds_it_and_all_its_quotes()
    {
        using var corpus = Open(Join);

        Assert.All([Full, Short], key => Assert.Equal(corpus.Speakers[0], corpus.FindSpeaker(key)));
        Assert.All([Full, Short], key => Assert.Equal(["It holds,", "It leaks,", "It will hold,"], corpus.GetQuotes(key).Select(quote => quote.Text)));
    }

    [Fact]
    public void An_article_keeps_the_name_that_it_gives()
    {
        using var corpus = Open(Join);

        Assert.Equal(Articles, corpus.Articles);
    }

    [Fact]
    public void A_stated_name_that_no_article_gives_is_found_by_its_key()
    {
        using var corpus = Open(new SpeakerJoin("L. M. Haddad", Person, new(new JoinedSpeaker(Full, "stated-alias"), new JoinedSpeaker(Short, "stated-alias"))));

        Assert.Equal("L. M. Haddad", corpus.FindSpeaker(Speaker.KeyOf("L. M. Haddad", Person))?.Name);
        Assert.Equal(["Leila Haddad", "Leila Maria Haddad", "Haddad"], corpus.Speakers[0].Aliases.Select(alias => alias.Text));
        Assert.Equal(3, corpus.GetQuotes(corpus.Speakers[0].Key).Count());
    }

    [Fact]
    public void A_name_that_the_text_does_not_give_word_for_word_is_no_alias_but_its_key_is_known()
    {
        Article[] articles = [Articles[0], Saying("d.txt", "\"Yes,\" said Leila\nMaria Haddad.", "Leila Maria Haddad", null, null)];
        using var corpus = PackedCorpus.Open(Pack(articles, new SpeakerJoin("Leila Haddad", Person, Join.Members)), "test.bin");

        Assert.Equal(["Haddad"], corpus.Speakers[0].Aliases.Select(alias => alias.Text));
        Assert.Equal(corpus.Speakers[0], corpus.FindSpeaker(Full));
    }

    [Fact]
    public void The_order_of_the_joins_changes_no_byte()
    {
        var other = new SpeakerJoin("Someone", SpeakerKind.Group, new(new JoinedSpeaker(Short, "stated-alias")));
        var alone = new SpeakerJoin("L. M. Haddad", Person, new(new JoinedSpeaker(Full, "stated-alias")));

        Assert.Equal(Pack(Articles, other, alone), Pack(Articles, alone, other));
    }

    [Theory]
    [InlineData("Nobody", "No article has the speaker")]
    [InlineData("Leila Haddad", "The speaker 'Leila Haddad' is joined twice.")]
    public void A_join_of_unknown_or_joined_speakers_is_refused(string member, string message)
    {
        var second = new SpeakerJoin("Someone", Person, new(new JoinedSpeaker(Speaker.KeyOf(member, Person), "stated-alias")));

        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Pack(Articles, Join, second)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_join_may_not_take_the_name_of_somebody_else()
    {
        var join = new SpeakerJoin("Leila Haddad", Person, new(new JoinedSpeaker(Full, "stated-alias")));

        Assert.StartsWith("Two speakers have the key", Assert.Throws<ArgumentException>(() => Pack(Articles, join)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_only_its_article_knows_is_another_speaker_in_each()
    {
        Article[] articles = [Saying("a.txt", "\"It holds,\" Mr. Haddad said.", "Haddad", null, null, only: true), Saying("b.txt", "\"It leaks,\" Mr. Haddad said.", "Haddad", null, null, only: true)];
        using var corpus = PackedCorpus.Open(Pack(articles), "test.bin");

        Assert.Equal(["Haddad of a.txt", "Haddad of b.txt"], corpus.Speakers.Select(speaker => $"{speaker.Name} of {speaker.OnlyIn}"));
        Assert.Equal(["It holds,"], corpus.GetQuotes(corpus.Speakers[0].Key).Select(quote => quote.Text));
        Assert.Equal(articles, corpus.Articles);
    }

    [Fact]
    public void A_page_of_namesakes_is_packed_in_linear_time()
    {
        var names = Enumerable.Range(0, 4_000).Select(number => $"Ana Ruiz{number}").ToArray();
        var text = string.Concat(Enumerable.Repeat("Ana Ruis and Ana Rui. ", 40_000)) + string.Join(", ", names);
        var speakers = names.Select(name => new Speaker(name, Person, ValueList<Designation>.Empty, ValueList<Designation>.Empty));
        var article = new Article(new ArticleContent { Source = new MemoryText("a.txt", text, ""), Id = "a", Title = "A", Speakers = new(speakers) });

        using var corpus = PackedCorpus.Open(Pack([article]), "test.bin");

        Assert.Equal(names.Length, corpus.Speakers.Count);
    }

    private static PackedCorpus Open(params SpeakerJoin[] joins) => PackedCorpus.Open(Pack(Articles, joins), "test.bin");

    private static byte[] Pack(Article[] articles, params SpeakerJoin[] joins)
    {
        using var stream = new MemoryStream();
        using var writer = new CorpusWriter(stream);
        foreach (var article in articles)
            writer.Add(article);
        writer.Complete(new WordIndex(articles), joins);
        return stream.ToArray();
    }

    /// <summary>An article with one quote: what stands in the first quotation marks.</summary>
    private static Article Saying(string path, string text, string name, string? role, string? alias, bool only = false)
    {
        var source = new MemoryText(path, text, "");
        AnchoredText At(string words) => new(source, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
        ValueList<Designation> Maybe(string? words, string rule) => words is null ? ValueList<Designation>.Empty : new(new Designation(At(words), rule));
        var speaker = new Speaker(name, Person, Maybe(alias, alias == "Haddad" ? "single-name" : "shorter-name"), Maybe(role, "apposition-after-name"), only ? path : null);
        var content = At(text.Split('"')[1]);
        return new Article(new ArticleContent
        {
            Source = source,
            Id = path,
            Title = "Water",
            Speakers = new(speaker),
            Quotes = new(new Quote(QuoteKind.Direct, content, null, speaker, null, null, Stance.Asserts, ValueList<Claim>.Empty, "marks-before-cue")),
        });
    }
}

using CsCheck;
using Corpus.Model;
using Corpus.Tests.Shared;

namespace Corpus.Packing.Tests;

public sealed class RoundTripTests
{
    private static readonly Article[] Samples = [SampleArticles.Bare("a.txt"), SampleArticles.Rich("b/c.txt"), SampleArticles.Rich("d.txt", "Extra line\n")];

    [Fact]
    public void A_packed_article_equals_the_article_that_was_added()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Equal(Samples, corpus.Articles);
        Assert.Equal(Samples.Select(article => article.Source.ToString()), corpus.Articles.Select(article => article.Source.ToString()));
        Assert.Equal(Samples.Select(article => article.Published?.Offset), corpus.Articles.Select(article => article.Published?.Offset));
    }

    [Fact]
    public void A_head_says_what_its_article_says()
    {
        using var corpus = Packed.Corpus(Samples);

        static object Facts(ArticleHead head) => (head.Id, head.Path, head.Title, head.Outlet, head.Language, head.Published, head.Published?.Offset);
        Assert.Equal(Samples.Select(article => Facts(new ArticleHead(article))), corpus.ArticleHeads.Select(Facts));
        Assert.Equal(Samples.Select(article => article.Title), corpus.ArticleHeads.Select(head => head.ToString()));
    }

    [Fact]
    public void A_head_of_a_speaker_has_the_names_of_the_speaker()
    {
        using var corpus = Packed.Corpus(Samples);

        static string Names(SpeakerHead head) => $"{head}: {string.Join("; ", head.OtherNames)}";
        Assert.Contains(corpus.Speakers, speaker => speaker.Aliases.Count > 0);
        Assert.Equal(corpus.Speakers.Select(speaker => Names(new SpeakerHead(speaker))), corpus.SpeakerHeads.Select(Names));
    }

    [Fact]
    public void Quotes_and_claims_stand_in_the_order_of_the_articles_and_know_them()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Equal(Samples.SelectMany(article => article.Quotes), corpus.Quotes);
        Assert.Equal(Samples.SelectMany(article => article.Quotes).Select(quote => quote.Id), corpus.Quotes.Select(quote => quote.Id));
        Assert.Equal(Samples.SelectMany(article => article.Claims), corpus.Claims);
        Assert.Equal(Samples.SelectMany(article => article.Claims).Select(claim => claim.Quote.Id), corpus.Claims.Select(claim => claim.Quote.Id));
    }

    [Fact]
    public void Speakers_of_several_articles_are_one_with_each_alias_once_at_its_first_place()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Equal(["Leila Haddad", "Some farmers"], corpus.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(Samples[1].Speakers[0], corpus.Speakers[0]);
        Assert.Equal(corpus.Speakers[0], corpus.FindSpeaker(Speaker.KeyOf("Leila Haddad", SpeakerKind.Person)));
        Assert.Equal([Samples[1].Quotes[0].Id, Samples[2].Quotes[0].Id], corpus.GetQuotes(corpus.Speakers[0].Key).Select(quote => quote.Id));
    }

    [Fact]
    public void What_is_not_there_is_null_or_empty()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Null(corpus.FindArticle(1));
        Assert.Null(corpus.FindSpeaker(1));
        Assert.Empty(corpus.GetQuotes(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.ClaimIndex.GetPostings(corpus.ClaimIndex.Families.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.ClaimIndex.GetForm(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Articles[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Quotes[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.ClaimIndex.GetLength(corpus.Claims.Count));
    }

    [Fact]
    public void The_claim_index_comes_back_as_it_was()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Equal(IndexContent.Of(new WordIndex(Samples)), IndexContent.Of(corpus.ClaimIndex));
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(700)]
    public void Words_of_many_claims_come_back_with_their_places_and_forms(int count)
    {
        Article[] articles = [.. Enumerable.Range(0, count).Select(i => SampleArticles.Saying(FormattableString.Invariant($"{i:0000}.txt"), "dam", string.Join(" ", Enumerable.Range(0, 1 + (i % 7)).Select(word => word % 2 == i % 2 ? "dam" : "damaged")), i % 3 == 0 ? "\uD83D\uDCA7 x\uD800 \u00E9t\u00E9" : "rain " + new string('y', i)))];
        using var corpus = Packed.Corpus(articles);

        Assert.Equal(IndexContent.Of(new WordIndex(articles)), IndexContent.Of(corpus.ClaimIndex));
    }

    [Fact]
    public void An_empty_corpus_has_nothing_in_it()
    {
        using var corpus = Packed.Corpus();

        Assert.Equal(new CorpusContent(new MemoryCorpus([])), new CorpusContent(corpus));
        Assert.Empty(corpus.Articles);
    }

    [Fact]
    public void Any_corpus_comes_back_as_it_was() =>
        RandomArticles.Corpus.Sample(
            articles =>
            {
                using var corpus = Packed.Corpus(articles);
                Assert.Equal(articles, corpus.Articles);
                Assert.Equal(new CorpusContent(new MemoryCorpus(articles)), new CorpusContent(corpus));
            },
            iter: 400,
            print: articles => string.Join(" | ", articles.Select(article => article.Path)));

    [Fact]
    public void Any_span_of_any_text_comes_back_as_it_was() =>
        Gen.Select(RandomArticles.Text, Gen.Int[0, 400], Gen.Int[0, 400]).Sample(
            (text, from, to) =>
            {
                using var corpus = Packed.Corpus(new Article(new ArticleContent { Source = new MemoryText("a", text, ""), Id = "", Title = "" }));
                var span = TextSpan.FromBounds(Math.Min(from, to) % (text.Length + 1), text.Length);
                Assert.Equal(text.Substring(span.Start), corpus.Articles[0].Source.GetText(span));
                Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Articles[0].Source.GetText(new TextSpan(0, text.Length + 1)));
            },
            iter: 400);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    public void A_text_takes_one_byte_a_character_up_to_128_characters_beside_ascii(int others, int bytes)
    {
        var text = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Range(0, others).Select(i => (char)('\u4E00' + i))) + new string('x', 300), 100));
        Article[] articles = [new(new ArticleContent { Source = new MemoryText("a", text, ""), Id = "", Title = "" })];
        using var corpus = Packed.Corpus(articles);

        Assert.Equal(text, corpus.Articles[0].Source.ToString());
        Assert.InRange(Packed.Bytes(articles).Length - Packed.Bytes(SampleArticles.Bare("a")).Length, text.Length * bytes, (text.Length * bytes) + 2000);
    }

    [Fact]
    public void An_article_of_ten_million_characters_on_one_line_comes_back()
    {
        var text = string.Concat(Enumerable.Repeat("ten million \u2019 ", 10_000_000 / 14));
        var source = new MemoryText("long.txt", text, SampleArticles.Sha256(text));
        var last = new AnchoredText(source, new TextSpan(text.Length - 10, 10));
        var article = new Article(new ArticleContent { Source = source, Id = "long", Title = "Long", Paragraphs = new(new Paragraph(last)) });
        using var corpus = Packed.Corpus(article);

        Assert.Equal(article, corpus.Articles[0]);
        Assert.Equal(last.Text, corpus.Articles[0].Paragraphs[0].Text);
        Assert.Equal(text, corpus.Articles[0].Source.ToString());
    }

    [Fact]
    public void Metadata_nested_a_hundred_thousand_deep_is_packed_and_read()
    {
        var value = MetadataValue.Scalar("core");
        for (var depth = 0; depth < 100_000; depth++)
            value = MetadataValue.Sequence(new(value));
        var article = new Article(new ArticleContent { Source = new MemoryText("a", "", ""), Id = "", Title = "", Metadata = new(new MetadataEntry("deep", value)) });
        using var corpus = Packed.Corpus(article);

        var read = corpus.Articles[0].Metadata[0].Value;
        while (read.Items.Count > 0)
            read = read.Items[0];
        Assert.Equal("core", read.Text);
    }
}

using Corpus.Export.Tests.Corpora;
using Corpus.Model;
using Corpus.Packing;
using CsCheck;

namespace Corpus.Export.Tests;

public sealed class BinTests
{
    [Fact]
    public void A_whole_corpus_comes_out_byte_for_byte()
    {
        var packed = TestCorpus.Bytes(Samples.Articles);
        Assert.Equal(packed, Exported.Bytes(ExportSource.Of(PackedCorpus.Open(packed, "test")), ExportFormat.Bin));
    }

    [Fact]
    public void Any_corpus_comes_out_byte_for_byte() => RandomCorpora.Articles.Sample(articles =>
    {
        var packed = TestCorpus.Bytes(articles);
        Assert.Equal(packed, Exported.Bytes(ExportSource.Of(PackedCorpus.Open(packed, "test")), ExportFormat.Bin));
    }, iter: 100);

    [Fact]
    public void Speakers_that_are_one_stay_one()
    {
        var articles = Samples.Articles;
        var (lind, ole) = (articles[0].Quotes[0].Speaker!, articles[2].Quotes[0].Speaker!);
        var join = new SpeakerJoin("Ole Lind", SpeakerKind.Person, new(new[] { new JoinedSpeaker(lind.Key, "same-name"), new JoinedSpeaker(ole.Key, "stated") }.OrderBy(member => member.Key)));
        var packed = TestCorpus.Bytes(articles, join);

        var exported = Exported.Bytes(ExportSource.Of(PackedCorpus.Open(packed, "test")), ExportFormat.Bin);

        Assert.Equal(packed, exported);
        Assert.Equal("Ole Lind", PackedCorpus.Open(exported, "test").FindSpeaker(lind.Key)!.Name);
    }

    [Fact]
    public void A_part_of_a_corpus_has_whole_articles_and_the_names_of_the_corpus()
    {
        var articles = Samples.Articles;
        var lind = articles[0].Quotes[0].Speaker!;
        var corpus = TestCorpus.Open(articles, new SpeakerJoin("Dr Lind", SpeakerKind.Person, new(new JoinedSpeaker(lind.Key, "stated"))));

        var part = PackedCorpus.Open(Exported.Bytes(ExportSource.Of(corpus, corpus.Quotes.Take(1)), ExportFormat.Bin), "part");

        Assert.Equal([corpus.Articles[0].Path], part.Articles.Select(article => article.Path));
        Assert.Equal(corpus.Articles[0].Quotes, part.Quotes);
        Assert.Equal("Dr Lind", part.FindSpeaker(lind.Key)!.Name);
        Assert.Null(part.Conflicts);
    }
}

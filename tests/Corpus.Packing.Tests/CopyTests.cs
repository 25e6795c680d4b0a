using Corpus.Model;
using CsCheck;

namespace Corpus.Packing.Tests;

/// <summary>An article that is copied out of another corpus is as if it had been added itself.</summary>
public sealed class CopyTests
{
    [Fact]
    public void Copied_articles_give_the_bytes_of_added_ones() =>
        Gen.Select(RandomArticles.Corpus, Gen.Bool.Array[8]).Sample((articles, isCopied) =>
        {
            using var other = Packed.Corpus(articles);
            Assert.Equal(Packed.Bytes(articles), Write(articles, other, row => isCopied[row]));
        });

    [Fact]
    public void Articles_may_be_missing_before_and_between_copied_ones() =>
        Gen.Select(RandomArticles.Corpus, Gen.Bool.Array[8]).Sample((articles, isThere) =>
        {
            using var other = Packed.Corpus(articles);
            var left = articles.Where((_, row) => isThere[row]).ToArray();
            Assert.Equal(Packed.Bytes(left), Write(left, other, _ => true));
        });

    [Fact]
    public void A_quote_inside_another_quote_is_copied()
    {
        var articles = new[] { SampleArticles.Rich("a.txt"), SampleArticles.Rich("b.txt") };
        using var other = Packed.Corpus(articles);
        Assert.Equal(Packed.Bytes(articles[1]), Write([articles[1]], other, _ => true));
    }

    [Fact]
    public void What_is_told_of_a_copied_article_is_what_the_article_has()
    {
        var articles = new[] { SampleArticles.Rich("a.txt"), SampleArticles.Rich("b.txt") };
        using var other = Packed.Corpus(articles);
        using var writer = new CorpusWriter(new MemoryStream());

        var copied = writer.Copy(other, 1);

        Assert.Equal("b.txt", copied.Path);
        Assert.Equal(articles[1].Speakers, copied.Speakers);
    }

    [Fact]
    public void A_copied_article_must_come_in_its_order()
    {
        using var other = Packed.Corpus(SampleArticles.Rich("a.txt"));
        using var writer = new CorpusWriter(new MemoryStream());
        writer.Add(SampleArticles.Rich("b.txt"));
        var refused = Assert.Throws<ArgumentException>(() => writer.Copy(other, 0));
        Assert.StartsWith("Articles must come in ordinal order of their paths, each once: 'a.txt' follows 'b.txt'.", refused.Message, StringComparison.Ordinal);
    }

    private static byte[] Write(IReadOnlyList<Article> articles, PackedCorpus other, Func<int, bool> isCopied)
    {
        using var stream = new MemoryStream();
        using var writer = new CorpusWriter(stream);
        for (var i = 0; i < articles.Count; i++)
        {
            if (isCopied(i))
                writer.Copy(other, Enumerable.Range(0, other.Articles.Count).Single(row => other.Articles[row].Path == articles[i].Path));
            else
                writer.Add(articles[i]);
        }
        writer.Complete(new WordIndex(articles), conflicts: SampleConflicts.Of(articles));
        return stream.ToArray();
    }
}

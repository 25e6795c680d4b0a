namespace Corpus.Packing.Tests;

public sealed class DisposalTests
{
    [Fact]
    public void A_disposed_corpus_and_the_articles_that_outlive_it_say_so()
    {
        var corpus = Packed.Corpus(SampleArticles.Rich("a.txt"), SampleArticles.Rich("b.txt"));
        var (articles, quotes, speakers, index) = (corpus.Articles, corpus.Quotes, corpus.Speakers, corpus.ClaimIndex);
        var article = articles[0];
        corpus.Dispose();
        corpus.Dispose();

        var said = Assert.Throws<ObjectDisposedException>(() => article.Quotes[0].Text);
        Assert.StartsWith("The corpus test.bin was disposed; nothing more can be read from it.", said.Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => articles[0]);
        Assert.Throws<ObjectDisposedException>(() => quotes[0]);
        Assert.Throws<ObjectDisposedException>(() => speakers[0]);
        Assert.Throws<ObjectDisposedException>(() => corpus.FindArticle(article.Key));
        Assert.Throws<ObjectDisposedException>(() => corpus.GetQuotes(0));
        Assert.Throws<ObjectDisposedException>(() => index.GetPostings(0));
        Assert.Throws<ObjectDisposedException>(() => index.GetLength(0));
    }

    [Fact]
    public async Task Readers_on_other_threads_end_with_the_exception_or_with_sound_rows()
    {
        var expected = SampleArticles.Rich("a.txt");
        for (var round = 0; round < 8; round++)
        {
            var corpus = Packed.Corpus(expected, SampleArticles.Rich("b.txt"));
            using var started = new CountdownEvent(2);
            var readers = Enumerable.Range(0, 2).Select(_ => OnThreadOfItsOwn(() => ReadUntilDisposed(corpus, started))).ToArray();
            started.Wait();
            corpus.Dispose();
            Assert.All(await Task.WhenAll(readers), text => Assert.Equal(expected.Source.ToString(), text));
        }
    }

    [Fact]
    public void Threads_that_read_the_same_corpus_for_the_first_time_read_the_same()
    {
        var articles = Enumerable.Range(0, 300).Select(i => SampleArticles.Rich($"{i:d3}.txt")).ToArray();
        using var corpus = Packed.Corpus(articles);

        Parallel.For(0, 3000, i => Assert.Equal(articles[i % 300], corpus.Articles[i % 300]));
        Assert.Equal(new CorpusContent(new MemoryCorpus(articles)), new CorpusContent(corpus));
    }

    // The pool gives no thread to the second reader while the first keeps a core busy.
    private static Task<string> OnThreadOfItsOwn(Func<string> read) =>
        Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string ReadUntilDisposed(PackedCorpus corpus, CountdownEvent started)
    {
        var text = corpus.Articles[0].Source.ToString();
        started.Signal();
        try
        {
            for (var i = 0; ; i++)
                text = corpus.Articles[i % 2].Source.ToString();
        }
        catch (ObjectDisposedException)
        {
            return text;
        }
    }
}

using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Tests;

public sealed class WriterTests
{
    [Theory]
    [InlineData("b.txt", "a.txt")]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a.txt", "Z.txt")]
    public void Articles_out_of_ordinal_order_are_refused(string first, string second)
    {
        using var writer = new CorpusWriter(new MemoryStream());
        writer.Add(SampleArticles.Bare(first));

        var refused = Assert.Throws<ArgumentException>(() => writer.Add(SampleArticles.Bare(second)));
        Assert.Contains($"'{second}' follows '{first}'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("ABCDEF0000000000000000000000000000000000000000000000000000000000")]
    public void A_malformed_hash_is_refused(string sha256)
    {
        using var writer = new CorpusWriter(new MemoryStream());
        var article = new Article(new ArticleContent { Source = new MemoryText("a.txt", "", sha256), Id = "", Title = "" });

        Assert.Throws<ArgumentException>(() => writer.Add(article));
    }

    [Fact]
    public void An_index_of_other_claims_is_refused()
    {
        using var writer = new CorpusWriter(new MemoryStream());
        writer.Add(SampleArticles.Rich("a.txt"));

        Assert.Throws<ArgumentException>(() => writer.Complete(new WordIndex([])));
    }

    [Theory]
    [InlineData(0, 3, 50)]
    [InlineData(-1, 0, 50)]
    [InlineData(0, 1, 101)]
    public void Conflicts_of_other_claims_or_strengths_are_refused(int first, int second, int strength)
    {
        using var writer = new CorpusWriter(new MemoryStream());
        var article = SampleArticles.Rich("a.txt");
        writer.Add(article);

        Assert.Throws<ArgumentException>(() => writer.Complete(new WordIndex([article]), conflicts: [new ConflictEntry(ConflictKind.Dispute, "antonym", first, second, default, default, strength)]));
    }

    [Fact]
    public void Conflicts_out_of_order_are_refused()
    {
        using var writer = new CorpusWriter(new MemoryStream());
        var article = SampleArticles.Rich("a.txt");
        writer.Add(article);

        Assert.Throws<ArgumentException>(() => writer.Complete(new WordIndex([article]), conflicts: [.. SampleConflicts.Of([article]).Reverse()]));
    }

    [Fact]
    public void A_complete_or_disposed_writer_takes_nothing_more()
    {
        using var complete = new CorpusWriter(new MemoryStream());
        complete.Complete(new WordIndex([]));
        var disposed = new CorpusWriter(new MemoryStream());
        disposed.Dispose();

        Assert.Throws<InvalidOperationException>(() => complete.Add(SampleArticles.Bare("a.txt")));
        Assert.Throws<InvalidOperationException>(() => complete.Complete(new WordIndex([])));
        Assert.Throws<InvalidOperationException>(() => disposed.Add(SampleArticles.Bare("a.txt")));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();

        Assert.Throws<ArgumentException>(() => new CorpusWriter(pipe));
    }

    [Fact]
    public void Texts_go_out_as_articles_are_added()
    {
        const int Length = 10 * CorpusFormat.BlockLength;
        using var stream = new MemoryStream();
        using var writer = new CorpusWriter(stream);

        writer.Add(new Article(new ArticleContent { Source = new MemoryText("a.txt", new string('x', Length), ""), Id = "", Title = "" }));

        Assert.Equal(CorpusFormat.HeaderLength + Length, stream.Length);
    }

    [Fact]
    public void A_writer_that_was_stopped_at_any_write_leaves_no_file_that_opens()
    {
        var writes = 0;
        for (var allowed = 1; ; allowed++)
        {
            using var stream = new StoppingStream(allowed);
            try
            {
                Fill(stream);
                Assert.True(allowed > 4, "The corpus must take several writes.");
                writes = allowed;
                break;
            }
            catch (IOException)
            {
                Assert.Throws<CorpusFormatException>(() => PackedCorpus.Open(stream.ToArray(), "stopped.bin"));
            }
        }
        Assert.Single(PackedCorpus.Open(Complete(writes), "whole.bin").Articles);
    }

    [Fact]
    public void A_corpus_may_begin_in_the_middle_of_a_stream()
    {
        using var stream = new MemoryStream();
        stream.Write(new byte[100]);
        Fill(stream);

        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(Packed.Bytes(SampleArticles.Rich("a.txt", new string('x', 50_000))), stream.ToArray()[100..]);
    }

    private static byte[] Complete(int writes)
    {
        using var stream = new StoppingStream(writes);
        Fill(stream);
        return stream.ToArray();
    }

    private static void Fill(Stream stream)
    {
        var article = SampleArticles.Rich("a.txt", new string('x', 50_000));
        using var writer = new CorpusWriter(stream);
        writer.Add(article);
        writer.Complete(new WordIndex([article]), conflicts: SampleConflicts.Of([article]));
    }

    /// <summary>Fails after so many writes, as a full disk or an ended process does.</summary>
    private sealed class StoppingStream(int allowedWrites) : MemoryStream
    {
        private int _writes;

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (_writes++ == allowedWrites)
                throw new IOException("stopped");
            base.Write(buffer, offset, count);
        }
    }
}

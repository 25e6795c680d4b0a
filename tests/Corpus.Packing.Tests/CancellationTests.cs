using Corpus.Model;

namespace Corpus.Packing.Tests;

public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    [Fact]
    public void A_cancelled_writer_stops_between_the_words_of_the_index()
    {
        var article = SampleArticles.Rich("a.txt");
        var index = new CancellingIndex(new WordIndex([article]), _cancellation);
        var output = new MemoryStream();
        using var writer = new CorpusWriter(output);
        writer.Add(article);

        Assert.Throws<OperationCanceledException>(() => writer.Complete(index, null, null, _cancellation.Token));

        Assert.Equal(1, index.FamiliesRead);
        Assert.Throws<CorpusFormatException>(() => PackedCorpus.Open(output.ToArray(), "corpus.bin"));
    }

    [Fact]
    public void A_cancelled_writer_stops_between_rows()
    {
        var article = SampleArticles.Rich("a.txt");
        using var output = new CancellingStream(_cancellation);
        using var writer = new CorpusWriter(output);
        writer.Add(article);
        // Enough rows for the first block to go out.
        var articles = Enumerable.Range(0, 2000).Select(i => SampleArticles.Bare(FormattableString.Invariant($"b{i:0000}.txt"))).ToList();
        articles.ForEach(writer.Add);
        output.IsArmed = true;

        Assert.Throws<OperationCanceledException>(() => writer.Complete(new WordIndex([article, .. articles]), null, null, _cancellation.Token));

        Assert.Equal(1, output.Writes);
    }

    public void Dispose() => _cancellation.Dispose();

    private sealed class CancellingIndex(IClaimIndex index, CancellationTokenSource cancellation) : IClaimIndex
    {
        public int FamiliesRead { get; private set; }

        public int ClaimCount => index.ClaimCount;

        public int ArticleCount => index.ArticleCount;

        public long TermTotal => index.TermTotal;

        public IReadOnlyList<string> Terms => index.Terms;

        public IReadOnlyList<string> Families => index.Families;

        public int GetLength(int claim) => index.GetLength(claim);

        public void ReadLengths(int firstClaim, byte[] target) => index.ReadLengths(firstClaim, target);

        public WordForm GetForm(int term) => index.GetForm(term);

        public WordPostings GetPostings(int family)
        {
            FamiliesRead++;
            cancellation.Cancel();
            return index.GetPostings(family);
        }

        public int GetFirstClaim(int article) => index.GetFirstClaim(article);
    }

    private sealed class CancellingStream(CancellationTokenSource cancellation) : MemoryStream
    {
        public bool IsArmed { get; set; }

        public int Writes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            if (!IsArmed)
                return;
            Writes++;
            cancellation.Cancel();
        }
    }
}

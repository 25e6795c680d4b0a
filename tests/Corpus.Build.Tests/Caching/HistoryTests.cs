using Corpus.Tests.Shared;

namespace Corpus.Build.Tests.Caching;

/// <summary>After any history of changes the outputs are those of a pack from nothing.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edits_renames_moves_and_deletions_leave_nothing_behind(int number)
    {
        var corpus = new InventedCorpus(number, InventedCorpus.Size(50));
        for (var round = 0; round < 6; round++)
        {
            corpus.WriteTo(_seeds.Root);
            _seeds.Pack();
            Assert.Equal(_seeds.BytesFromNothing(), File.ReadAllBytes(_seeds.Output));
            for (var change = 0; change < 10; change++)
                corpus.Change();
        }
    }

    [Fact]
    public void A_checkout_to_and_fro_gives_the_same_bytes_whatever_the_times_are()
    {
        InventedCorpus[] branches = [new(4, InventedCorpus.Size(50)), new(4, InventedCorpus.Size(50))];
        for (var change = 0; change < 20; change++)
            branches[1].Change();
        var packed = new Dictionary<int, byte[]>();
        for (var turn = 0; turn < 6; turn++)
        {
            branches[turn % 2].WriteTo(_seeds.Root);
            // Version control sets the time of the checkout; an archive that is unpacked, that of long ago.
            foreach (var file in Directory.EnumerateFiles(_seeds.Root, "*", SearchOption.AllDirectories))
                File.SetLastWriteTimeUtc(file, new DateTime(2031 - (turn * 7), 1, 1, 0, 0, 0, DateTimeKind.Utc));
            _seeds.Pack();
            byte[] outputs = [.. File.ReadAllBytes(_seeds.Output), .. File.ReadAllBytes(_seeds.SchemaFile)];
            if (!packed.TryAdd(turn % 2, outputs))
                Assert.Equal(packed[turn % 2], outputs);
        }
        Assert.NotEqual(packed[0], packed[1]);
    }

    [Fact]
    public void Packs_of_one_folder_at_once_leave_a_whole_corpus_and_no_other_file()
    {
        new InventedCorpus(5, InventedCorpus.Size(50)).WriteTo(_seeds.Root);
        var items = _seeds.Items();
        var expected = _seeds.BytesFromNothing();

        for (var round = 0; round < 3; round++)
        {
            var results = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() => _seeds.Task(new RecordingBuildEngine(), items).Execute(), TaskCreationOptions.LongRunning)).ToArray();
            Assert.All(results, result => Assert.True(result.GetAwaiter().GetResult()));
            Assert.Equal(expected, File.ReadAllBytes(_seeds.Output));
            Assert.Equal(["corpus.bin", "corpus.cache", "corpus.index", "corpus.schema.json", "corpus.unreadable"], _seeds.ObjFiles);
        }
    }

    [Fact]
    public void Packs_of_different_branches_at_once_do_not_mix_them()
    {
        var first = new InventedCorpus(6, InventedCorpus.Size(50));
        var second = new InventedCorpus(6, InventedCorpus.Size(50));
        for (var change = 0; change < 20; change++)
            second.Change();
        using var other = new SeedFolder();
        first.WriteTo(_seeds.Root);
        second.WriteTo(other.Root);
        byte[][] expected = [_seeds.BytesFromNothing(), other.BytesFromNothing()];

        var own = _seeds.Task(new RecordingBuildEngine(), _seeds.Items());
        var foreign = other.Task(new RecordingBuildEngine(), other.Items());
        (foreign.Output, foreign.UnreadableList, foreign.Cache, foreign.SchemaFile) = (own.Output, own.UnreadableList, own.Cache, own.SchemaFile);
        Parallel.Invoke(() => Assert.True(own.Execute()), () => Assert.True(foreign.Execute()));

        Assert.Contains(File.ReadAllBytes(_seeds.Output), expected);
        _seeds.Pack();
        Assert.Equal(expected[0], File.ReadAllBytes(_seeds.Output));
    }

    public void Dispose() => _seeds.Dispose();
}

namespace Corpus.Build.Tests.Caching;

/// <summary>Whatever stands where the last pack left its files, the next one gives the same bytes and no error.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly SeedFolder _seeds = new();
    private readonly byte[] _bytes;
    private readonly byte[] _index;

    public DamageTests()
    {
        _seeds.Write("a.txt", SeedFolder.Article("The first article of the folder"));
        _seeds.Write("b.txt", SeedFolder.Article("The second article of the folder"));
        _seeds.Pack();
        _bytes = File.ReadAllBytes(_seeds.Output);
        _index = File.ReadAllBytes(_seeds.Index);
    }

    [Fact]
    public void A_damaged_list_is_no_list() => EachByteOf(_seeds.Cache, step: 7);

    [Fact]
    public void A_damaged_index_is_no_cache() => EachByteOf(_seeds.Index, step: 17);

    [Fact]
    public void A_truncated_index_is_no_cache() => EachLengthOf(_seeds.Index, step: 41);

    [Fact]
    public void A_corpus_without_an_index_is_no_cache()
    {
        File.Delete(_seeds.Index);
        Packs(takenOver: 0);
    }

    [Fact]
    public void The_index_of_another_pack_is_no_cache()
    {
        var old = File.ReadAllBytes(_seeds.Index);
        _seeds.Write("c.txt", SeedFolder.Article("The third article of the folder"));
        _seeds.Pack();
        _seeds.Delete("c.txt");
        File.WriteAllBytes(_seeds.Index, old);
        Packs(takenOver: 0);
    }

    [Fact]
    public void A_damaged_corpus_is_no_cache() => EachByteOf(_seeds.Output, step: 97);

    [Fact]
    public void A_truncated_list_is_no_list() => EachLengthOf(_seeds.Cache, step: 7);

    [Fact]
    public void A_truncated_corpus_is_no_cache() => EachLengthOf(_seeds.Output, step: 503);

    [Fact]
    public void A_list_without_a_corpus_is_no_cache()
    {
        File.Delete(_seeds.Output);
        Packs(takenOver: 0);
    }

    [Fact]
    public void A_corpus_without_a_list_is_no_cache()
    {
        File.Delete(_seeds.Cache);
        Packs(takenOver: 0);
    }

    [Fact]
    public void A_list_of_another_corpus_is_no_cache()
    {
        // So a build leaves them that is killed when it has replaced the one and not the other.
        var old = File.ReadAllBytes(_seeds.Output);
        _seeds.Write("c.txt", SeedFolder.Article("The third article of the folder"));
        _seeds.Pack();
        _seeds.Delete("c.txt");
        File.WriteAllBytes(_seeds.Output, old);
        Packs(takenOver: 0);
    }

    [Fact]
    public void What_a_killed_build_leaves_is_not_looked_at()
    {
        File.WriteAllBytes(_seeds.Output + ".0123456789abcdef0123456789abcdef.tmp", _bytes[..100]);
        File.WriteAllBytes(_seeds.Cache + ".0123456789abcdef0123456789abcdef.tmp", [1, 2, 3]);
        Packs(takenOver: 2);
    }

    [Fact]
    public void What_a_killed_build_left_long_ago_is_deleted_and_what_another_build_writes_is_not()
    {
        var old = Leftover("00", hours: 2);
        var held = Leftover("11", hours: 2);
        var young = Leftover("22", hours: 0);
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Packs(takenOver: 2);
        Assert.Equal((false, true, true), (File.Exists(old), File.Exists(held), File.Exists(young)));
    }

    [Fact]
    public void A_list_that_cannot_be_written_costs_the_next_pack_only()
    {
        File.Delete(_seeds.Cache);
        Directory.CreateDirectory(_seeds.Cache);
        var engine = _seeds.Pack();
        Assert.Empty(engine.Errors);
        Assert.StartsWith($"The next pack will extract every seed again, because '{_seeds.Cache}' cannot be written: ", engine.Messages[0], StringComparison.Ordinal);
        Assert.Equal(_bytes, File.ReadAllBytes(_seeds.Output));
    }

    [Fact]
    public void A_cancelled_pack_leaves_the_cache_of_the_one_before()
    {
        var task = _seeds.Task(new RecordingBuildEngine(), _seeds.Items());
        task.Cancel();
        Assert.False(task.Execute());
        Packs(takenOver: 2);
    }

    public void Dispose() => _seeds.Dispose();

    private string Leftover(string name, int hours)
    {
        var path = $"{_seeds.Output}.{name}.tmp";
        File.WriteAllBytes(path, [1]);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-hours));
        return path;
    }

    private void EachByteOf(string path, int step)
    {
        var sound = File.ReadAllBytes(path);
        for (var at = 0; at < sound.Length; at += step)
        {
            var damaged = (byte[])sound.Clone();
            damaged[at] ^= 0x10;
            File.WriteAllBytes(path, damaged);
            Packs(takenOver: 0);
        }
    }

    private void EachLengthOf(string path, int step)
    {
        var sound = File.ReadAllBytes(path);
        for (var length = 0; length < sound.Length; length += step)
        {
            File.WriteAllBytes(path, sound[..length]);
            Packs(takenOver: 0);
        }
    }

    private void Packs(int takenOver)
    {
        var engine = _seeds.Pack();
        Assert.Equal([$"Packed 2 of 2 seeds into {_seeds.Output}; {takenOver} of them are as in the last pack."], engine.Messages);
        Assert.Equal(_bytes, File.ReadAllBytes(_seeds.Output));
        Assert.Equal(_index, File.ReadAllBytes(_seeds.Index));
    }
}

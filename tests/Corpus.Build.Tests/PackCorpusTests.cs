using System.Globalization;
using Corpus.Build.Caching;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Import;
using Corpus.Import.Files;
using Corpus.Packing;
using Microsoft.Build.Framework;

namespace Corpus.Build.Tests;

public sealed class PackCorpusTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public void Seeds_become_articles_in_ordinal_order_of_their_paths()
    {
        _seeds.Write("b.txt", SeedFolder.Article("The second article of the folder"));
        _seeds.Write("B.md", SeedFolder.Article("The first article of the folder"));
        _seeds.Write("class/a.txt", SeedFolder.Article("An article in a folder named like a keyword"));

        var engine = _seeds.Pack();

        Assert.Equal(["B.md", "b.txt", "class/a.txt"], _seeds.PackedPaths());
        Assert.Empty(engine.Warnings);
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void A_sidecar_goes_with_the_seed_of_its_name()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article with a sidecar beside it"));
        _seeds.Write("a.yaml", "outlet: The Harbour Post\n");
        _seeds.Write("b.txt", SeedFolder.Article("An article with no sidecar beside it"));

        _seeds.Pack();

        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);
        Assert.Equal(["The Harbour Post", null], corpus.Articles.Select(article => article.Outlet));
    }

    [Fact]
    public void Corrections_go_with_the_seed_of_their_name()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article with corrections beside it"));
        _seeds.Write("a.corrections.yaml", "quotes:\n  - change: The bridge is open\n    speaker: Nora Weiss\n");

        Assert.Empty(_seeds.Pack().Warnings);

        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);
        var quote = Assert.Single(corpus.Articles[0].Quotes);
        Assert.Equal(("Nora Weiss", "correction"), (quote.Speaker?.Name, quote.Rule));
    }

    [Fact]
    public void No_seed_at_all_makes_an_empty_corpus()
    {
        var engine = new RecordingBuildEngine();
        Assert.True(_seeds.Task(engine).Execute());
        Assert.Empty(_seeds.PackedPaths());
    }

    [Fact]
    public void A_seed_that_is_listed_twice_is_packed_once()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article that two globs have found"));
        var engine = new RecordingBuildEngine();
        Assert.True(_seeds.Task(engine, _seeds.Item("a.txt"), _seeds.Item("a.txt")).Execute());
        Assert.Equal(["a.txt"], _seeds.PackedPaths());
    }

    [Theory]
    [InlineData("with space.txt")]
    [InlineData("semi;colon.txt")]
    [InlineData("[brackets] (and) {braces}.txt")]
    [InlineData("percent %3b.txt")]
    [InlineData("زبان/خبر.txt")]
    public void Any_name_of_a_file_will_do(string name)
    {
        _seeds.Write(name, SeedFolder.Article("An article in a file of an odd name"));
        _seeds.Pack();
        Assert.Equal([name], _seeds.PackedPaths());
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_in_any_order_culture_and_folder()
    {
        using var other = new SeedFolder();
        foreach (var folder in new[] { _seeds, other })
        {
            for (var i = 0; i < 40; i++)
                folder.Write($"ı{i % 7}/İ{i}.txt", SeedFolder.Article($"THE TITLE OF ARTICLE NUMBER {i} IN ISTANBUL"));
        }
        var culture = CultureInfo.CurrentCulture;
        try
        {
            _seeds.Pack();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.True(other.Task(new RecordingBuildEngine(), other.Items().Reverse().ToArray()).Execute());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
        Assert.Equal(File.ReadAllBytes(_seeds.Output), File.ReadAllBytes(other.Output));
    }

    [Fact]
    public void A_pack_tells_how_many_seeds_became_articles()
    {
        _seeds.Write("a.txt", SeedFolder.Article("The article of the first seed"));
        _seeds.Write("b.txt", "");

        var engine = _seeds.Pack();

        // Where the machine is slow, messages about the way come before.
        Assert.Equal($"Packed 1 of 2 seeds into {_seeds.Output}; 0 of them are as in the last pack.", engine.Messages[^1]);
    }

    [Fact]
    public void A_packer_counts_every_seed_once_and_in_order()
    {
        for (var i = 0; i < 2 * Batches.Size; i++)
            _seeds.Write($"{i}.txt", SeedFolder.Article($"The title of the article number {i}"));
        var counts = new List<int>();
        using var output = new MemoryStream();

        Packer(counts.Add, CancellationToken.None).Write(output, _ => { });

        Assert.Equal(Enumerable.Range(1, 2 * Batches.Size), counts);
    }

    [Fact]
    public void A_pack_that_is_cancelled_in_the_middle_stops_at_the_next_seed()
    {
        for (var i = 0; i < 2 * Batches.Size; i++)
            _seeds.Write($"{i}.txt", SeedFolder.Article($"The title of the article number {i}"));
        using var cancellation = new CancellationTokenSource();
        var last = 0;
        using var output = new MemoryStream();
        var packer = Packer(
            done =>
            {
                last = done;
                if (done == 3)
                    cancellation.Cancel();
            },
            cancellation.Token);

        Assert.Throws<OperationCanceledException>(() => packer.Write(output, _ => { }));

        Assert.Equal(3, last);
    }

    [Fact]
    public void A_cancelled_pack_leaves_the_old_corpus_and_nothing_else()
    {
        _seeds.Write("a.txt", SeedFolder.Article("The article that was packed before"));
        _seeds.Pack();
        var before = File.ReadAllBytes(_seeds.Output);
        _seeds.Write("b.txt", SeedFolder.Article("The article that comes too late"));

        var task = _seeds.Task(new RecordingBuildEngine(), _seeds.Items());
        task.Cancel();

        Assert.False(task.Execute());
        Assert.Equal(before, File.ReadAllBytes(_seeds.Output));
        Assert.Equal(["corpus.bin", "corpus.cache", "corpus.index", "corpus.schema.json", "corpus.unreadable"], _seeds.ObjFiles);
    }

    [Fact]
    public void The_index_is_written_only_where_the_compiler_is_told_something_else()
    {
        _seeds.Write("a.txt", SeedFolder.Article("The article that somebody will edit"));
        _seeds.Pack();
        var old = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_seeds.Index, old);

        _seeds.Write("a.txt", SeedFolder.Article("The article that somebody will edit") + "\nThe old bridge was closed for two years.\n");
        _seeds.Pack();
        Assert.Equal(old, File.GetLastWriteTimeUtc(_seeds.Index));

        _seeds.Write("a.txt", SeedFolder.Article("The article that somebody has edited"));
        _seeds.Pack();
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(_seeds.Index));
        Assert.DoesNotContain(_seeds.ObjFiles, name => name!.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error_that_names_it()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article that has nowhere to go"));
        Directory.CreateDirectory(Path.GetDirectoryName(_seeds.Output)!);
        Directory.CreateDirectory(_seeds.Output);
        var engine = new RecordingBuildEngine();

        Assert.False(_seeds.Task(engine, _seeds.Items()).Execute());

        var error = Assert.Single(engine.Errors);
        Assert.Equal(("CORP0105", _seeds.Output), (error.Code, error.File));
        Assert.StartsWith("The packed corpus cannot be written: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_seeds.ObjFiles, name => name!.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corpus_that_no_assembly_can_hold_is_an_error()
    {
        var engine = new RecordingBuildEngine();
        var task = _seeds.Task(engine);

        task.RequireEmbeddable(PackCorpus.LargestCorpus);
        Assert.Empty(engine.Errors);

        task.RequireEmbeddable(PackCorpus.LargestCorpus + 1);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("CORP0109", _seeds.Output), (error.Code, error.File));
        Assert.Equal("The packed corpus would have 2000000001 bytes, and an assembly can hold 2000000000 at most. Split the seeds between several projects.", error.Message);
    }

    [Fact]
    public void An_article_keeps_the_digest_of_the_bytes_of_its_file()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article whose bytes are known"));
        _seeds.Pack();
        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_seeds.PathOf("a.txt"))));
        Assert.Equal(digest, corpus.Articles[0].Source.Sha256);
    }

    [Fact]
    public void An_import_of_the_same_folder_gives_the_same_articles_and_speakers()
    {
        _seeds.Conflicts = "never";
        _seeds.Write("a.txt", "Bridge opens\n\nThe bridge is open, Clara Brandt said.\n");
        _seeds.Write("a.yaml", "outlet: The Harbour Post\n");
        _seeds.Write("b/c.md", "# Bridge closes\n\nThe bridge is closed, Clara Stone said.\n");
        _seeds.Write("broken.txt", [0xFF]);
        _seeds.Write("corpus.yaml", "speakers:\n  - name: Clara Brandt\n    aliases: [Clara Stone]\n");
        _seeds.Pack();
        using var built = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);

        using var imported = RawImport.Read(RawFiles.In(_seeds.Root, _ => { }, default), "mine", null, new(_ => { }, _ => { }, _ => { }, _ => { }), default);

        Assert.Equal(2, built.Articles.Count);
        Assert.Equal(built.Articles, imported.Articles);
        Assert.Equal(built.Speakers, imported.Speakers);
        Assert.Equal(built.ClaimIndex.Terms, imported.ClaimIndex.Terms);
    }

    private CorpusPacker Packer(Action<int> progress, CancellationToken cancellation) =>
        new(SeedEntries.Sort(_seeds.Root, _seeds.Items().Select(item => new ItemFile(item)), SeedPath.IsSeed).Seeds, CorpusSettings.None, ArticleCache.Empty, true, null, progress, cancellation);

    public void Dispose() => _seeds.Dispose();
}

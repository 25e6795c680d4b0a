using Corpus.Packing;
using Corpus.Search.Conflicts;

namespace Corpus.Build.Tests.Caching;

/// <summary>An edit costs what was edited, and the bytes are those of a pack from nothing.</summary>
public sealed class ReuseTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public ReuseTests()
    {
        _seeds.Write("a.txt", SeedFolder.Article("The first article of the folder"));
        _seeds.Write("b.txt", SeedFolder.Article("The second article of the folder"));
        _seeds.Write("b.yaml", "outlet: The Harbour Post\n");
        _seeds.Write("c.md", SeedFolder.Article("The third article of the folder"));
        _seeds.Pack();
    }

    [Fact]
    public void Nothing_is_extracted_where_no_content_changed()
    {
        foreach (var file in Directory.EnumerateFiles(_seeds.Root))
            File.SetLastWriteTimeUtc(file, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Packs(articles: 3, takenOver: 3);
    }

    [Fact]
    public void An_edited_seed_is_extracted_and_no_other()
    {
        _seeds.Write("b.txt", SeedFolder.Article("The second article has another title"));
        Packs(articles: 3, takenOver: 2);
    }

    [Fact]
    public void An_edit_that_keeps_length_and_time_is_seen()
    {
        var time = File.GetLastWriteTimeUtc(_seeds.PathOf("a.txt"));
        _seeds.Write("a.txt", SeedFolder.Article("The first article on the folder"));
        File.SetLastWriteTimeUtc(_seeds.PathOf("a.txt"), time);
        Packs(articles: 3, takenOver: 2);
    }

    [Fact]
    public void The_index_has_quotes_where_they_get_members_and_a_pack_for_the_one_is_none_for_the_other()
    {
        var with = new FileInfo(_seeds.Index).Length;

        _seeds.QuoteMembers = "False";
        Packs(articles: 3, takenOver: 0);
        Assert.InRange(new FileInfo(_seeds.Index).Length, 1, with - 1);
        Packs(articles: 3, takenOver: 3);

        _seeds.QuoteMembers = "true";
        Packs(articles: 3, takenOver: 0);
        Assert.Equal(with, new FileInfo(_seeds.Index).Length);
    }

    [Fact]
    public void An_edit_that_is_taken_back_before_the_next_pack_costs_nothing()
    {
        var before = File.ReadAllBytes(_seeds.PathOf("a.txt"));
        _seeds.Write("a.txt", "x");
        _seeds.Write("a.txt", before);
        Packs(articles: 3, takenOver: 3);
    }

    [Theory]
    [InlineData("b.yaml", "outlet: The Valley Post\n")]
    [InlineData("a.yaml", "outlet: The Valley Post\n")]
    [InlineData("c.corrections.yaml", "quotes:\n  - change: The bridge is open\n    speaker: Nora Weiss\n")]
    public void A_file_beside_a_seed_is_part_of_it(string path, string text)
    {
        _seeds.Write(path, text);
        Packs(articles: 3, takenOver: 2);
    }

    [Fact]
    public void A_file_beside_a_seed_that_is_deleted_is_missed()
    {
        _seeds.Delete("b.yaml");
        Packs(articles: 3, takenOver: 2);
    }

    [Fact]
    public void A_sidecar_that_becomes_corrections_is_another_file()
    {
        File.Move(_seeds.PathOf("b.yaml"), _seeds.PathOf("b.corrections.yaml"));
        Packs(articles: 3, takenOver: 2);
    }

    [Fact]
    public void An_added_seed_moves_the_others_and_costs_itself()
    {
        _seeds.Write("aa.txt", SeedFolder.Article("An article that stands before the second"));
        Packs(articles: 4, takenOver: 3);
    }

    [Fact]
    public void A_renamed_seed_is_another_article()
    {
        File.Move(_seeds.PathOf("c.md"), _seeds.PathOf("0.md"));
        Packs(articles: 3, takenOver: 2);
    }

    [Fact]
    public void What_is_deleted_leaves_the_cache()
    {
        var before = new FileInfo(_seeds.Cache).Length;
        _seeds.Delete("a.txt");
        Packs(articles: 2, takenOver: 2);
        Assert.Equal(before - 32, new FileInfo(_seeds.Cache).Length);
    }

    [Fact]
    public void Other_settings_of_the_corpus_change_no_article()
    {
        _seeds.Write("corpus.yaml", "speakers:\n  - name: Nora Weiss\n    aliases: [N. Weiss]\n");
        Packs(articles: 3, takenOver: 3);
    }

    [Fact]
    public void A_seed_beside_a_file_that_is_left_out_is_looked_at_again()
    {
        _seeds.Write("b.yaml", [0xFF]);
        Packs(articles: 3, takenOver: 2, warnings: 1);
        Packs(articles: 3, takenOver: 2, warnings: 1);
    }

    [Fact]
    public void A_seed_without_an_article_is_counted_every_time()
    {
        _seeds.Write("empty.txt", "");
        Packs(articles: 3, takenOver: 3);
        Packs(articles: 3, takenOver: 3);
    }

    [Fact]
    public void Conflicts_of_what_is_taken_over_with_what_is_new_are_found()
    {
        _seeds.Write("d.txt", "Water\n\nNora Weiss said that the Karo dam leaks at the northern wall.\n");
        _seeds.Pack();
        _seeds.Write("e.txt", "More water\n\nNora Weiss said that the Karo dam does not leak at the northern wall.\n");
        Packs(articles: 5, takenOver: 4);
        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), "test.bin");
        Assert.Equal(["d.txt", "e.txt"], corpus.Conflicts!.SelectMany(conflict => new[] { conflict.First.Quote.Article.Path, conflict.Second.Quote.Article.Path }));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("always", true)]
    [InlineData(" Never ", false)]
    public void Conflicts_that_the_build_does_not_look_for_are_the_same_when_they_are_found_later(string property, bool isPacked)
    {
        _seeds.Write("d.txt", "Water\n\nThe engineer Nora Weiss said that the Karo dam leaks at the northern wall.\n");
        _seeds.Write("e.txt", "More water\n\nWeiss said that the Karo dam does not leak at the northern wall.\n\nThe engineer Nora Weiss said that all gates are open.\n");
        _seeds.Conflicts = property;
        _seeds.Pack();
        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), "test.bin");
        Assert.Equal(isPacked, corpus.Conflicts is not null);
        _seeds.Conflicts = "always";
        _seeds.Pack();
        using var packed = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), "test.bin");
        Assert.NotEmpty(packed.Conflicts!);
        Assert.Equal(packed.Conflicts, ConflictFinder.In(corpus));
    }

    public void Dispose() => _seeds.Dispose();

    private void Packs(int articles, int takenOver, int warnings = 0)
    {
        var engine = _seeds.Pack();
        var seeds = Directory.EnumerateFiles(_seeds.Root).Count(path => Path.GetExtension(path) is ".txt" or ".md");
        Assert.Equal([$"Packed {articles} of {seeds} seeds into {_seeds.Output}; {takenOver} of them are as in the last pack."], engine.Messages);
        Assert.Equal(warnings, engine.Warnings.Count);
        var (corpus, index) = _seeds.FromNothing();
        Assert.Equal(corpus, File.ReadAllBytes(_seeds.Output));
        Assert.Equal(index, File.ReadAllBytes(_seeds.Index));
    }
}

using Corpus.Import.Files;
using Corpus.Search;

namespace Corpus.Import.Tests;

public sealed class RawImportTests : IDisposable
{
    private readonly RawFolder _folder = new();

    [Fact]
    public void All_raw_files_of_a_folder_and_of_those_in_it_become_articles_in_the_order_of_their_paths()
    {
        _folder.Write("b.txt", RawFolder.Article("The second article of the folder"));
        _folder.Write("a/z.md", RawFolder.Article("# The first article of the folder"));
        _folder.Write("image.png", [0x89, 0x50]);
        _folder.Write(".tool/c.txt", RawFolder.Article("An article that belongs to a tool"));

        using var corpus = _folder.Read();

        Assert.Equal(["a/z.md", "b.txt"], corpus.Articles.Select(article => article.Path));
        Assert.Equal([1, 2], _folder.Advanced);
        Assert.Empty(_folder.LeftOut);
    }

    [Fact]
    public void What_was_imported_can_be_searched()
    {
        _folder.Write("b.txt", RawFolder.Article("The bridge of the town"));
        using var corpus = _folder.Read();
        Assert.Single(new ClaimSearch(corpus).Find("bridge").Hits);
        Assert.Null(corpus.Conflicts);
    }

    [Fact]
    public void Reading_the_words_stops_when_it_is_asked_to_and_begins_anew_the_next_time()
    {
        _folder.Write("b.txt", RawFolder.Article("The bridge of the town"));
        using var corpus = _folder.Read();
        Assert.ThrowsAny<OperationCanceledException>(() => corpus.IndexWords(new CancellationToken(canceled: true)));
        Assert.Contains("bridge", corpus.ClaimIndex.Terms);
        Assert.Same(corpus.ClaimIndex, corpus.ClaimIndex);
    }

    [Fact]
    public void Sidecar_corrections_and_settings_count_as_in_the_build()
    {
        _folder.Write("a.txt", "Bridge opens\n\nThe bridge is open, Clara Brandt said.\n");
        _folder.Write("a.yaml", "outlet: The Harbour Post\n");
        _folder.Write("b.txt", "Bridge closes\n\nThe bridge is closed, Clara Stone said.\n");
        _folder.Write("corpus.yaml", "speakers:\n  - name: Clara Brandt\n    aliases: [Clara Stone]\n");

        using var corpus = _folder.Read();

        Assert.Equal(["The Harbour Post", null], corpus.Articles.Select(article => article.Outlet));
        Assert.Equal(["Clara Brandt"], corpus.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Files_in_are_articles_out_and_files_that_are_told()
    {
        for (var i = 0; i < 200; i++)
            _folder.Write($"{i:000}.txt", RawFolder.Article($"The title of the article number {i}"));
        for (var i = 0; i < 50; i++)
            _folder.Write($"broken/{i:00}.txt", i % 2 == 0 ? [0x41, 0x0A, 0x42, 0xFF] : []);

        using var corpus = _folder.Read();

        Assert.Equal(200, corpus.Articles.Count);
        Assert.Equal(50, _folder.LeftOut.Select(fault => fault.File.FullPath).Distinct().Count());
        Assert.Equal(50, _folder.LeftOut.Count);
        var encoding = _folder.LeftOut[0];
        Assert.Equal((_folder.PathOf("broken/00.txt"), "CORP0001", 2, 2), (encoding.File.FullPath, encoding.Code, encoding.Line, encoding.Column));
        Assert.Equal("CORP0002", _folder.LeftOut[1].Code);
        Assert.Equal(250, _folder.Advanced[^1]);
    }

    [Fact]
    public void What_is_lost_of_an_article_that_stays_is_a_warning_at_its_place()
    {
        _folder.Write("a.txt", "---\npublished: never\n---\n" + RawFolder.Article("The bridge of the town"));
        _folder.Write("lonely.yaml", "outlet: X\n");

        using var corpus = _folder.Read();

        Assert.Single(corpus.Articles);
        Assert.Equal([("a.txt", "CORP0006", 2, 12), ("lonely.yaml", "CORP0022", 0, 0)], _folder.Warned.Select(fault => (Path.GetFileName(fault.File.FullPath), fault.Code, fault.Line, fault.Column)));
    }

    [Fact]
    public void Metadata_that_is_not_as_declared_is_a_warning()
    {
        _folder.Write("corpus.yaml", "fields:\n  views: int\n");
        _folder.Write("a.txt", "---\nviews: many\n---\n" + RawFolder.Article("The bridge of the town"));
        using var corpus = _folder.Read();
        Assert.Equal(["CORP0006"], _folder.Warned.Select(fault => fault.Code));
    }

    [Fact]
    public void A_file_that_vanishes_after_it_was_listed_is_told_and_costs_itself_alone()
    {
        _folder.Write("a.txt", RawFolder.Article("The bridge of the town"));
        _folder.Write("b.txt", RawFolder.Article("The harbour of the town"));
        var files = RawFiles.In(_folder.Root, _folder.LeftOut.Add, default);
        File.Delete(_folder.PathOf("a.txt"));

        using var corpus = _folder.Read(files);

        Assert.Single(corpus.Articles);
        Assert.Equal("CORP0101", Assert.Single(_folder.LeftOut).Code);
    }

    [Fact]
    public void One_file_is_a_corpus_too_with_what_stands_beside_it()
    {
        _folder.Write("a.txt", RawFolder.Article("The bridge of the town"));
        _folder.Write("a.yaml", "outlet: The Harbour Post\n");
        _folder.Write("b.txt", RawFolder.Article("The harbour of the town"));

        using var corpus = _folder.Read(RawFiles.Only(_folder.PathOf("a.txt")));

        Assert.Equal(("a.txt", "The Harbour Post"), (Assert.Single(corpus.Articles).Path, corpus.Articles[0].Outlet));
    }

    [Fact]
    public void A_page_is_read_by_whoever_reads_pages_and_is_text_from_there_on()
    {
        _folder.Write("page.html", "<p>anything</p>");
        _folder.Write("empty.htm", "<p></p>");
        string? Pages(byte[] bytes) => bytes.Length > 10 ? "---\ntitle: The bridge\n---\n\"It is open,\" Clara Brandt said.\n" : null;

        using var corpus = _folder.Read(Pages);

        var article = Assert.Single(corpus.Articles);
        Assert.Equal(("page.html", "The bridge", "Clara Brandt"), (article.Path, article.Title, Assert.Single(article.Speakers).Name));
        Assert.Equal(["CORP0002"], _folder.LeftOut.Select(fault => fault.Code));
    }

    [Fact]
    public void A_reader_of_pages_that_fails_costs_that_page_alone()
    {
        _folder.Write("a.txt", RawFolder.Article("The bridge of the town"));
        _folder.Write("page.html", "<p>anything</p>");

        using var corpus = _folder.Read(_ => throw new InvalidOperationException("Too deep."));

        Assert.Single(corpus.Articles);
        Assert.Equal("CORP0104", Assert.Single(_folder.LeftOut).Code);
    }

    [Fact]
    public void A_folder_without_raw_files_gives_a_corpus_without_articles()
    {
        using var corpus = _folder.Read();
        Assert.Empty(corpus.Articles);
    }

    [Fact]
    public void A_link_back_to_the_folder_is_not_followed()
    {
        _folder.Write("a.txt", RawFolder.Article("The bridge of the town"));
        Directory.CreateSymbolicLink(_folder.PathOf("again"), _folder.Root);
        using var corpus = _folder.Read();
        Assert.Single(corpus.Articles);
    }

    [Fact]
    public void An_import_stops_between_two_files_when_it_is_asked_to()
    {
        for (var i = 0; i < 4 * Batches.Size; i++)
            _folder.Write($"{i:0000}.txt", RawFolder.Article($"The title of the article number {i}"));
        using var cancellation = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => _folder.Read(cancellation: cancellation.Token, advanced: done =>
        {
            if (done == 3)
                cancellation.Cancel();
        }));

        Assert.Equal([1, 2, 3], _folder.Advanced);
    }

    public void Dispose() => _folder.Dispose();
}

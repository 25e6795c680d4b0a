using Corpus.Export.Tests.Corpora;

namespace Corpus.Export.Tests;

/// <summary>What is at the path, whatever happens to an export.</summary>
public sealed class FileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus export [1] ");

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Name)];

    public static TheoryData<string> StreamFormats => [.. ExportFormat.All.OfType<StreamFormat>().Select(format => format.Name)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_is_made_and_nothing_beside_it(string format)
    {
        var path = PathOf("made");
        var written = CorpusExport.Write(ExportSource.Of(TestCorpus.Samples), path, Format(format));
        Assert.Equal(new ExportProgress(5, TestCorpus.Samples.Quotes.Count, 5), written);
        Assert.Equal([path], Files());
        Assert.NotEqual(0, new FileInfo(path).Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_corpus_gives_the_same_bytes(string format)
    {
        CorpusExport.Write(ExportSource.Of(TestCorpus.Samples), PathOf("one"), Format(format));
        CorpusExport.Write(ExportSource.Of(TestCorpus.Samples), PathOf("two"), Format(format));
        Assert.Equal(File.ReadAllBytes(PathOf("one")), File.ReadAllBytes(PathOf("two")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_stopped_export_leaves_the_old_file_and_no_rest(string format)
    {
        File.WriteAllText(PathOf("old"), "old");
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => CorpusExport.Write(
            ExportSource.Of(TestCorpus.Samples), PathOf("old"), Format(format), progress: written => Stop(written.Articles == 3, stop), cancellation: stop.Token));
        Assert.Equal("old", File.ReadAllText(PathOf("old")));
        Assert.Equal([PathOf("old")], Files());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_stop_at_the_last_article_counts(string format)
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => CorpusExport.Write(
            ExportSource.Of(TestCorpus.Samples), PathOf("new"), Format(format), progress: written => Stop(written.Articles == 5, stop), cancellation: stop.Token));
        Assert.Empty(Files());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_export_whose_articles_cannot_be_read_leaves_the_old_file_and_no_rest(string format)
    {
        File.WriteAllText(PathOf("old"), "old");
        var articles = Samples.Articles.Take(3).Select(article => new ExportedArticle(article)).Concat(Faulty());
        Assert.Throws<InvalidDataException>(() => CorpusExport.Write(ExportSource.Of(TestCorpus.Samples, articles), PathOf("old"), Format(format)));
        Assert.Equal("old", File.ReadAllText(PathOf("old")));
        Assert.Equal([PathOf("old")], Files());
    }

    /// <summary>SQLite writes its file itself, and no test can fill the disk below it.</summary>
    [Theory]
    [MemberData(nameof(StreamFormats))]
    public void A_full_disk_is_an_error_that_says_so_and_nothing_is_left(string format)
    {
        File.WriteAllText(PathOf("old"), "old");
        Assert.Throws<IOException>(() => CorpusExport.Write(ManyQuotes.Source(20, 100, 200), PathOf("old"), new OnFullDisk((StreamFormat)Format(format))));
        Assert.Equal("old", File.ReadAllText(PathOf("old")));
        Assert.Equal([PathOf("old")], Files());
    }

    [Fact]
    public void An_old_file_is_replaced_or_kept_as_is_asked_for()
    {
        var source = ExportSource.Of(TestCorpus.Samples);
        File.WriteAllText(PathOf("old"), "old");
        var fault = Assert.Throws<IOException>(() => CorpusExport.Write(source, PathOf("old"), ExportFormat.Csv, overwrite: false));
        Assert.Equal($"The file '{PathOf("old")}' is there already.", fault.Message);
        Assert.Equal("old", File.ReadAllText(PathOf("old")));

        CorpusExport.Write(source, PathOf("old"), ExportFormat.Csv);
        Assert.NotEqual("old", File.ReadAllText(PathOf("old")));
        Assert.Equal([PathOf("old")], Files());
    }

    [Fact]
    public void A_file_that_comes_while_another_is_written_is_kept_where_none_may_be_replaced()
    {
        Assert.Throws<IOException>(() => CorpusExport.Write(
            ExportSource.Of(TestCorpus.Samples), PathOf("race"), ExportFormat.Csv, overwrite: false, written => File.WriteAllText(PathOf("race"), "first")));
        Assert.Equal("first", File.ReadAllText(PathOf("race")));
        Assert.Equal([PathOf("race")], Files());
    }

    [Fact]
    public void Many_exports_to_one_path_all_end_and_the_file_is_one_of_theirs()
    {
        var expected = ExportFormat.All.OfType<StreamFormat>().Select(format => Exported.Bytes(ExportSource.Of(TestCorpus.Samples), format)).ToArray();
        Parallel.For(0, 60, number => CorpusExport.Write(ExportSource.Of(TestCorpus.Samples), PathOf("one"), ExportFormat.All.OfType<StreamFormat>().ElementAt(number % expected.Length)));
        Assert.Contains(File.ReadAllBytes(PathOf("one")), expected);
        Assert.Equal([PathOf("one")], Files());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() => CorpusExport.Write(ExportSource.Of(TestCorpus.Samples), Path.Combine(PathOf("nowhere"), "x.csv"), ExportFormat.Csv));

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_an_error() =>
        Assert.Throws<IOException>(() => CorpusExport.Write(ExportSource.Of(TestCorpus.Samples), _folder.FullName, ExportFormat.Csv));

    [Theory]
    [InlineData("a.jsonl", "JsonLines")]
    [InlineData("a.NDJSON", "JsonLines")]
    [InlineData("a.b.csv", "Csv")]
    [InlineData("a.jsonld", "JsonLd")]
    [InlineData("a.annotations.jsonld", "WebAnnotation")]
    [InlineData("a.annotations.json", "WebAnnotation")]
    [InlineData("a.tei.xml", "Tei")]
    [InlineData("a.xml", "Tei")]
    [InlineData("a.csl.json", "CslJson")]
    [InlineData("a.ninjs.json", "Ninjs")]
    [InlineData("a.parquet", "Parquet")]
    [InlineData("a.db", "Sqlite")]
    [InlineData("corpus.bin", "Bin")]
    [InlineData("a.json", null)]
    [InlineData("csv", null)]
    public void The_end_of_a_name_says_the_format_where_it_can(string path, string? format) => Assert.Equal(format, ExportFormat.Of(path)?.Name);

    private static ExportFormat Format(string name) => ExportFormat.All.Single(format => format.Name == name);

    private static void Stop(bool now, CancellationTokenSource stop)
    {
        if (now)
            stop.Cancel();
    }

    private static IEnumerable<ExportedArticle> Faulty()
    {
        yield return new ExportedArticle(Samples.Articles[3]);
        throw new InvalidDataException("It is damaged.");
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string[] Files() => [.. Directory.GetFileSystemEntries(_folder.FullName)];
}

using System.Globalization;
using Corpus.Model;

namespace Corpus.Packing.Tests;

public sealed class DeterminismTests
{
    private static readonly string[] Paths = ["I/\u0131.txt", "a.txt", "i/\u0130.txt", "\u00E9.txt", "z.txt", "B.txt", "e\u0301.txt"];

    [Fact]
    public void Shuffled_input_that_the_caller_sorts_gives_the_same_bytes()
    {
        var expected = Pack(Paths);
        var random = new Random(7);

        for (var i = 0; i < 20; i++)
        {
            var shuffled = (string[])Paths.Clone();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Pack(shuffled));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_changes_no_byte(string culture)
    {
        var expected = Pack(Paths);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Pack(Paths));
            using var corpus = PackedCorpus.Open(expected, "test.bin");
            Assert.Equal(Paths.Order(StringComparer.Ordinal), corpus.Articles.Select(article => article.Path));
            Assert.All(corpus.Articles, article => Assert.Equal(article.Path, corpus.FindArticle(article.Key)?.Path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_folder_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        foreach (var path in new[] { folder.File("corpus.bin"), other.File("b.bin") })
        {
            using var file = File.Create(path);
            Write(file, Paths);
        }

        Assert.Equal(File.ReadAllBytes(folder.File("corpus.bin")), File.ReadAllBytes(other.File("b.bin")));
        Assert.Equal(Pack(Paths), File.ReadAllBytes(other.File("b.bin")));
    }

    private static byte[] Pack(IEnumerable<string> paths)
    {
        using var stream = new MemoryStream();
        Write(stream, paths);
        return stream.ToArray();
    }

    private static void Write(Stream stream, IEnumerable<string> paths)
    {
        var articles = paths.Select(path => SampleArticles.Rich(path)).OrderBy(article => article.Path, StringComparer.Ordinal).ToArray();
        using var writer = new CorpusWriter(stream);
        foreach (Article article in articles)
            writer.Add(article);
        writer.Complete(new WordIndex(articles), conflicts: SampleConflicts.Of(articles));
    }
}

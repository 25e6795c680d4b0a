using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests;

public sealed class LatePartTests
{
    private const string Text = "Dam holds\n\nAdvertisement\n\nAna Ruiz said the dam holds.\n\nIt was built in 1950.\n";

    [Fact]
    public void Paragraphs_and_removed_runs_stay_those_of_their_article_after_the_next_was_read()
    {
        var article = Read(Text);
        Read("Another title\n\nMore words of another article.\n\nShare this article\n");

        Assert.Equal(["Ana Ruiz said the dam holds.", "It was built in 1950."], article.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(["Advertisement"], article.Removed.Select(removed => removed.Text));
    }

    [Fact]
    public void Parts_are_made_once_whoever_asks()
    {
        var article = Read(Text);

        Assert.Single(Enumerable.Range(0, 64).AsParallel().Select(_ => article.Paragraphs).ToHashSet<object>(ReferenceEqualityComparer.Instance));
        Assert.Single(Enumerable.Range(0, 64).AsParallel().Select(_ => article.Removed).ToHashSet<object>(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Articles_of_one_seed_are_equal_whether_their_parts_were_asked_for_or_not()
    {
        var asked = Read(Text);
        Assert.NotEmpty(asked.Paragraphs);

        Assert.Equal(asked, Read(Text));
        Assert.NotEqual(asked, Read(Text.Replace("Advertisement", "Dam of Norvale", StringComparison.Ordinal)));
    }

    private static Article Read(string text) => ArticleExtractor.Extract(new SeedFile(new MemoryText("dam.txt", text, ""), null)).Article!;
}

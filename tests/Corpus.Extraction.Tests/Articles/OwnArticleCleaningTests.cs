using Corpus.Extraction.Cleaning;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Articles;

public sealed class OwnArticleCleaningTests
{
    [Theory]
    [MemberData(nameof(OwnArticle.Names), MemberType = typeof(OwnArticle))]
    public void Own_articles_are_cleaned_as_a_careful_person_cleans_them(string name)
    {
        var article = OwnArticle.Load(name);
        var source = article.Seed.Source;
        var metadata = MetadataReader.Read(article.Seed);

        var cleaned = ArticleCleaner.Clean(source.ToString(), metadata.Body, article.IsMarkdown, metadata.Title?.Text);

        Assert.Empty(metadata.Diagnostics);
        Assert.Equal(article.Expected.Title, source.GetText(cleaned.Title!.Value));
        Assert.Equal(article.Expected.Paragraphs, cleaned.Paragraphs.Count);
        Assert.Equal(
            article.Expected.Removed.Select(removed => (removed.Text, removed.Kind)),
            cleaned.Removed.Select(removed => (source.GetText(removed.Span), removed.Kind.ToString())));
    }

    [Fact]
    public void The_first_seed_keeps_the_first_of_its_two_bodies()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Articles", "Seeds", "000_808297c6c4008273.txt");
        var text = SeedDecoder.Decode("seed.txt", File.ReadAllBytes(path)).Source!.ToString();

        var cleaned = ArticleCleaner.Clean(text, new TextSpan(0, text.Length), isMarkdown: false, metadataTitle: null);

        const string Title = "Terrorism Down, Security Up: Khawaja Asif on Post-US Afghanistan";
        var second = text.IndexOf(Title, text.IndexOf(Title, StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        Assert.Equal(text.IndexOf(Title, StringComparison.Ordinal), cleaned.Title?.Start);
        Assert.Equal(12, cleaned.Paragraphs.Count);
        Assert.All(cleaned.Paragraphs, paragraph => Assert.True(paragraph.End < second));
        Assert.Equal(
            ["Skip to main content", "Latest news", "تصویر بندانگشتی", "تصویر بندانگشتی", "Share this post"],
            cleaned.Removed.Where(removed => removed.Kind == RemovalKind.Chrome).Select(removed => text.Substring(removed.Span.Start, removed.Span.Length)));
        Assert.Equal(14, cleaned.Removed.Count(removed => removed.Kind == RemovalKind.RepeatedBody));
        Assert.Equal(second, cleaned.Removed.First(removed => removed.Kind == RemovalKind.RepeatedBody).Span.Start);
    }
}

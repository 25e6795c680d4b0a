using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Hostile;

/// <summary>What happens should a rule fail, which no text that we know makes it do.</summary>
public sealed class EngineFailureTests
{
    [Fact]
    public void A_failure_costs_the_article_and_tells_its_kind_and_place()
    {
        var result = ArticleExtractor.Extract(new SeedFile(new FailingText(new InvalidOperationException()), null));

        Assert.Null(result.Article);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((SeedFault.EngineFailed, "a.txt"), (diagnostic.Fault, diagnostic.Path));
        Assert.EndsWith("Please report it with the file: InvalidOperationException in Tests.Hostile.EngineFailureTests.FailingText.GetText.", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_after_a_failure_is_read_as_ever()
    {
        var seed = new SeedFile(new MemoryText("b.txt", "The dam is safe, Ana Rivera said.\n", ""), null);
        var before = ArticleExtractor.Extract(seed).Article;

        ArticleExtractor.Extract(new SeedFile(new FailingText(new InvalidOperationException()), null));

        Assert.Equal(before, ArticleExtractor.Extract(seed).Article);
    }

    [Fact]
    public void Cancellation_is_no_failure() =>
        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(new SeedFile(new FailingText(new OperationCanceledException()), null)));

    private sealed class FailingText(Exception failure) : SourceText
    {
        public override string Path => "a.txt";

        public override string Sha256 => "";

        public override int Length => 1;

        public override string GetText(TextSpan span) => throw failure;
    }
}

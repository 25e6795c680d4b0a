using Corpus.Extraction.Reading;
using Corpus.Extraction.Tests.Articles;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Hostile;

/// <summary>Texts that end anywhere: what a rule looks for behind a word may not be there.</summary>
public sealed class CutTextTests
{
    [Theory]
    [InlineData("The plan has been criticized by some of")]
    [InlineData("The plan was criticized by many of its rivals for")]
    [InlineData("He was quoted by the Herald as")]
    [InlineData("conversation interrupt cites is apologetic")]
    public void A_text_that_breaks_off_within_an_attribution_is_read(string text) =>
        Assert.NotNull(Read(text));

    [Theory]
    [MemberData(nameof(OwnArticle.Names), MemberType = typeof(OwnArticle))]
    public void A_paragraph_that_ends_behind_any_of_its_words_or_signs_is_read(string name)
    {
        foreach (var paragraph in OwnArticle.Load(name).Seed.Source.ToString().Split("\n\n"))
        {
            for (var end = 1; end <= paragraph.Length; end++)
            {
                if (end == paragraph.Length || !char.IsLetterOrDigit(paragraph[end]))
                    Assert.NotNull(Read(paragraph[..end]));
            }
        }
    }

    private static ExtractionResult Read(string text) =>
        ArticleExtractor.Extract(new SeedFile(new MemoryText("a.txt", text, ""), new MemoryText("a.yaml", "published: 2024-03-06\n", "")));
}

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
    public void Cue_and_mention_are_made_once_whoever_asks()
    {
        var quote = Read(Text).Quotes[0];

        Assert.Single(Enumerable.Range(0, 64).AsParallel().Select(_ => quote.Mention).ToHashSet<object?>(ReferenceEqualityComparer.Instance));
        Assert.Single(Enumerable.Range(0, 64).AsParallel().Select(_ => quote.CueWords).ToHashSet<object?>(ReferenceEqualityComparer.Instance));
        Assert.Equal("Ana Ruiz", quote.Mention?.Text);
        Assert.Equal(MentionKind.FullName, quote.Mention?.Kind);
        Assert.Equal("said", quote.Cue);
    }

    [Fact]
    public void A_mention_has_its_phrase_where_something_presents_the_speaker()
    {
        var mention = Read("Dam holds\n\nThe dam holds, said Ana Ruiz, the mayor of Norvale.\n").Quotes[0].Mention;

        Assert.Equal("Ana Ruiz", mention?.Text);
        Assert.Equal("Ana Ruiz, the mayor of Norvale", mention?.Phrase.Text);
    }

    [Fact]
    public void A_quote_of_which_nothing_tells_the_speaker_has_neither_cue_nor_mention()
    {
        var quote = Read("Dam holds\n\n\u201CThe dam will hold for many years to come.\u201D\n").Quotes[0];

        Assert.Null(quote.CueWords);
        Assert.Null(quote.Cue);
        Assert.Null(quote.Mention);
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

using Corpus.Model;
using Corpus.Tests.Shared;

namespace Corpus.Search.Tests;

/// <summary>An index that takes claims over from an older one is the index of all its claims.</summary>
public sealed class ClaimIndexBuilderTests
{
    private static readonly Article[] _articles =
    [
        Saying("the dam holds", "The dams leak, the mayor says"),
        Saying("nobody knows the dam"),
        new(new ArticleContent { Source = new MemoryText("empty", "", ""), Id = "", Title = "No dam" }),
        Saying(""),
        Saying("water", "he said that they say it"),
    ];

    [Fact]
    public void Articles_that_are_taken_over_count_as_if_they_were_read()
    {
        var before = ClaimIndexBuilder.Build(_articles);
        // Every choice of what is gone, kept or read again.
        for (var choice = 0; choice < Math.Pow(3, _articles.Length); choice++)
        {
            var builder = new ClaimIndexBuilder(before);
            var left = new List<Article>();
            for (int article = 0, digits = choice; article < _articles.Length; article++, digits /= 3)
            {
                if (digits % 3 == 0)
                    continue;
                left.Add(_articles[article]);
                if (digits % 3 == 1)
                    builder.TakeOver(article);
                else
                    builder.Add(_articles[article]);
            }

            AssertSame(ClaimIndexBuilder.Build(left), builder.ToIndex());
        }
    }

    [Fact]
    public void New_articles_stand_where_they_are_added()
    {
        var builder = new ClaimIndexBuilder(ClaimIndexBuilder.Build(_articles));
        var added = Saying("a new dam", "saying dams");
        builder.Add(added);
        builder.TakeOver(1);
        builder.Add(added);
        AssertSame(ClaimIndexBuilder.Build([added, _articles[1], added]), builder.ToIndex());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(5)]
    public void Articles_are_taken_over_in_their_order(int next)
    {
        var builder = new ClaimIndexBuilder(ClaimIndexBuilder.Build(_articles));
        builder.TakeOver(2);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.TakeOver(next));
    }

    [Fact]
    public void Forms_of_a_word_are_one_family_and_keep_their_places()
    {
        var index = ClaimIndexBuilder.Build(_articles);
        var say = index.GetPostings(index.Families.ToList().IndexOf("say"));
        var block = new PostingBlock();
        say.Read(0, block);
        say.ReadPlaces(0, block);

        Assert.Equal([(1, 1), (5, 2)], block.Claims.Zip(block.Counts).Take(say.ClaimCount));
        Assert.Equal([(5, "says"), (1, "said"), (4, "say")], block.Places.Take(3).Select((place, i) => (place, FormsOf(index, "say")[block.Forms[i]])));
    }

    [Fact]
    public void A_claim_is_as_long_as_its_words_and_those_of_its_title()
    {
        var index = ClaimIndexBuilder.Build([Saying("the dam holds"), Saying(string.Join(" ", Enumerable.Repeat("long", 300)))]);
        Assert.Equal([5, 255], Enumerable.Range(0, 2).Select(index.GetLength));
        Assert.Equal(260, index.TermTotal);
    }

    private static Article Saying(params string[] claims) => new TestArticle("a.txt", [.. claims.Select(claim => new Said(claim))]) { Title = "Dams leaked" }.Build();

    private static List<string> FormsOf(IClaimIndex index, string family) =>
        [.. Enumerable.Range(0, index.Terms.Count).Where(term => index.Families[index.GetForm(term).Family] == family).Select(term => index.Terms[term])];

    private static void AssertSame(IClaimIndex expected, IClaimIndex actual) => Assert.Equal(IndexContent.Of(expected), IndexContent.Of(actual));
}

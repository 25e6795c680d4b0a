using Corpus.Model;

namespace Corpus.Search.Tests;

/// <summary>An index that takes claims over from an older one is the index of all its claims.</summary>
public sealed class ClaimIndexBuilderTests
{
    private static readonly Claim[] _claims = [.. new[] { "the dam holds", "The dam leaks, the mayor says", "", "nobody knows the dam", "water" }.Select(ClaimOf)];

    [Fact]
    public void Claims_that_are_taken_over_count_as_if_they_were_read()
    {
        var before = ClaimIndexBuilder.Build(_claims);
        // Every choice of what is gone, kept or read again.
        for (var choice = 0; choice < Math.Pow(3, _claims.Length); choice++)
        {
            var builder = new ClaimIndexBuilder(before);
            var left = new List<Claim>();
            for (int claim = 0, digits = choice; claim < _claims.Length; claim++, digits /= 3)
            {
                if (digits % 3 == 0)
                    continue;
                left.Add(_claims[claim]);
                if (digits % 3 == 1)
                    builder.TakeOver(claim);
                else
                    builder.Add(_claims[claim]);
            }
            AssertSame(ClaimIndexBuilder.Build(left), builder.ToIndex());
        }
    }

    [Fact]
    public void New_claims_stand_where_they_are_added()
    {
        var builder = new ClaimIndexBuilder(ClaimIndexBuilder.Build(_claims));
        var added = ClaimOf("a new dam");
        builder.Add(added);
        builder.TakeOver(1);
        builder.Add(added);
        AssertSame(ClaimIndexBuilder.Build([added, _claims[1], added]), builder.ToIndex());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(5)]
    public void Claims_are_taken_over_in_their_order(int next)
    {
        var builder = new ClaimIndexBuilder(ClaimIndexBuilder.Build(_claims));
        builder.TakeOver(2);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.TakeOver(next));
    }

    private static Claim ClaimOf(string text)
    {
        var source = new MemoryText("a.txt", text, "");
        return new Claim(new AnchoredText(source, new TextSpan(0, text.Length)), Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
    }

    private static void AssertSame(IClaimIndex expected, IClaimIndex actual)
    {
        Assert.Equal(expected.Terms, actual.Terms);
        Assert.Equal(expected.TermTotal, actual.TermTotal);
        Assert.Equal(Enumerable.Range(0, expected.ClaimCount).Select(expected.GetLength), Enumerable.Range(0, actual.ClaimCount).Select(actual.GetLength));
        foreach (var term in expected.Terms)
            Assert.Equal(expected.GetPostings(term), actual.GetPostings(term));
    }
}

using System.Text.RegularExpressions;
using Corpus.Extraction.Fields;
using CsCheck;

namespace Corpus.Extraction.Tests.Fields;

public sealed class LinearPatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abcd", false)]
    [InlineData("^abc$", "abc", true)]
    [InlineData("a|bc|", "bc", true)]
    [InlineData("a|bc|", "", true)]
    [InlineData("(?:ab)+c?", "ababc", true)]
    [InlineData("[A-Z]{2}-\\d{3,}", "AB-1234", true)]
    [InlineData("[A-Z]{2}-\\d{3,}", "AB-12", false)]
    [InlineData("[^a-c.]*", "xyz", true)]
    [InlineData("[^a-c.]*", "x.z", false)]
    [InlineData("[\\w-]+", "a-b_1", true)]
    [InlineData("a.c", "a\nc", false)]
    [InlineData("a{0,2}", "aaa", false)]
    public void A_pattern_fits_whole_values(string pattern, string value, bool fits) =>
        Assert.Equal(fits, LinearPattern.Read(pattern, out _)!.Fits(value));

    [Theory]
    [InlineData("(a", "a '(' is not closed")]
    [InlineData("a)", "a ')' closes nothing")]
    [InlineData("[a", "a '[' is not closed")]
    [InlineData("*a", "nothing stands before '*'")]
    [InlineData("a^b", "'^' stands inside of it")]
    [InlineData("a\\", "it ends with a '\\'")]
    [InlineData("\\bx", "'\\b' is not known")]
    [InlineData("(?=a)", "'(?' is not known")]
    [InlineData("a{x}", "'{' is followed by no number of times up to 1000")]
    [InlineData("a{3,1}", "'{' is followed by no number of times up to 1000")]
    [InlineData("[z-a]", "a range inside '[' ends before it begins")]
    [InlineData("[\\D]", "a set inside '[' is one of \\d, \\w and \\s")]
    [InlineData("((a{1000}){1000}){1000}", "it is too long")]
    public void What_is_no_pattern_says_why(string pattern, string fault)
    {
        Assert.Null(LinearPattern.Read(pattern, out var told));
        Assert.Equal(fault, told);
    }

    [Fact]
    public void A_pattern_that_makes_others_try_everything_takes_one_way() =>
        Assert.False(LinearPattern.Read("(a*)*(a|a)*b", out _)!.Fits(new string('a', 20_000)));

    [Fact]
    public void It_agrees_with_the_expressions_of_the_platform()
    {
        var pieces = Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("[ab]"), Gen.Const("[^a]"), Gen.Const("."), Gen.Const("(a|b)"), Gen.Const("(?:ba|)"), Gen.Const("*"), Gen.Const("+"), Gen.Const("?"), Gen.Const("{2}"), Gen.Const("{1,2}"), Gen.Const("|"), Gen.Const("("), Gen.Const(")"));
        Gen.Select(pieces.Array[1, 8].Select(string.Concat), Gen.String[Gen.Char["abc"], 0, 6]).Where(pair => LinearPattern.Read(pair.Item1, out _) is not null)
            .Sample(pair => Assert.Equal(Regex.IsMatch(pair.Item2, $"\\A(?:{pair.Item1})\\z"), LinearPattern.Read(pair.Item1, out _)!.Fits(pair.Item2)), iter: 3_000);
    }
}

using Corpus.Search.Words;

namespace Corpus.Search.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The Dam, it holds!", "the|dam|it|holds")]
    [InlineData("don't DON’T", "dont|dont")]
    [InlineData("Pakistan's ministers' O’Brien’s", "pakistan|ministers|obrien")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("Café Zoë Łódź Ünal İstanbul", "cafe|zoe|łodz|unal|istanbul")]
    [InlineData("Cafe\u0301 nai\u0308ve", "cafe|naive")]
    [InlineData("ﬁnal ＡＢＣ m²", "final|abc|m2")]
    [InlineData("U.S. and u.s. and US", "us|and|us|and|us")]
    [InlineData("the U.S.-led e.g. J. K. Rowling", "the|us|led|eg|j|k|rowling")]
    [InlineData("end. Start A.Start U.S.Army", "end|start|a|start|us|army")]
    [InlineData("1,000 and 1,000,000 or 3.5 percent", "1000|and|1000000|or|3.5|percent")]
    [InlineData("2,5 and 10:30 on 2023-08-31.", "2|5|and|10|30|on|2023|08|31")]
    [InlineData("anti-terrorism snake_case", "anti|terrorism|snake|case")]
    [InlineData("soft\u00ADhyphen \u200Fمرحبا\u200F", "softhyphen|مرحبا")]
    [InlineData("می\u200Cشود zero\u200Bwidth", "میشود|zero|width")]
    [InlineData("كِتَابٌ كتــاب", "كتاب|كتاب")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("北京の dam", "北|京|の|dam")]
    [InlineData("𝐃am 𠀀𠀁", "dam|𠀀|𠀁")]
    [InlineData("a\U000E0041b Caf\U000E0041é\U000E0041", "ab|cafe")]
    [InlineData("😀 … — \0 ¿?", "")]
    [InlineData("", "")]
    public void A_text_has_these_words(string text, string terms) =>
        Assert.Equal(terms, string.Join("|", ClaimTokenizer.Tokenize(text).Select(token => token.Term)));

    [Theory]
    [InlineData("a \uD800b", 2)]
    [InlineData("\uDC00", 0)]
    [InlineData("x\uD83D", 1)]
    public void Half_a_surrogate_pair_separates(string text, int words) => Assert.Equal(words, ClaimTokenizer.Tokenize(text).Count);

    [Fact]
    public void The_span_of_a_word_is_the_word_as_written()
    {
        const string text = "😀 Pakistan's Café, U.S.";
        Assert.Equal(["Pakistan's", "Café", "U.S."], ClaimTokenizer.Tokenize(text).Select(token => text.Substring(token.Span.Start, token.Span.Length)));
    }

    [Fact]
    public void A_format_character_at_the_end_is_not_part_of_the_span() =>
        Assert.Equal([4, 4], ClaimTokenizer.Tokenize("Café\u200F Café\U000E0041").Select(token => token.Span.Length));

    public static TheoryData<string, int, int> TextsWithoutEnd() => new()
    {
        { new string('a', 1_000_000), 1, ClaimTokenizer.MaxTermLength },
        { "a" + string.Concat(Enumerable.Repeat("\u0316\u0301", 500_000)), 1, 1 },
        { "a" + new string('\u00AD', 1_000_000), 1, 1 },
        { string.Concat(Enumerable.Repeat("a.", 500_000)) + "bc", 2, ClaimTokenizer.MaxTermLength },
        { string.Concat(Enumerable.Repeat("1,", 500_000)) + "0000", 500_001, 1 },
    };

    /// <summary>In more than linear time these would take minutes.</summary>
    [Theory]
    [MemberData(nameof(TextsWithoutEnd))]
    public void A_text_made_to_be_slow_is_split_in_linear_time(string text, int words, int lettersOfTheFirst)
    {
        var tokens = ClaimTokenizer.Tokenize(text);
        Assert.Equal((words, lettersOfTheFirst), (tokens.Count, tokens[0].Term.Length));
    }
}

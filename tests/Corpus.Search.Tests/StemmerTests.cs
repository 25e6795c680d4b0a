using Corpus.Search.Words;
using CsCheck;

namespace Corpus.Search.Tests;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("decrease decreases decreased decreasing", "decreas")]
    [InlineData("terrorist terrorists", "terrorist")]
    [InlineData("hop hops hopped hopping", "hop")]
    [InlineData("hope hopes hoped hoping", "hope")]
    [InlineData("deny denies denied", "deni")]
    [InlineData("lie lies lied lying", "lie")]
    [InlineData("vie vied vying", "vie")]
    [InlineData("agree agreed", "agre")]
    [InlineData("nation nations national nationally", "nation")]
    [InlineData("border borders bordering", "border")]
    [InlineData("add added adding", "add")]
    [InlineData("hopefully hopeful", "hope")]
    [InlineData("safe safely", "safe")]
    [InlineData("relational relate related", "relat")]
    [InlineData("sky skies", "sky")]
    [InlineData("cry cries", "cri")]
    public void Forms_of_a_word_have_one_stem(string forms, string stem) =>
        Assert.All(forms.Split(' '), form => Assert.Equal(stem, EnglishStemmer.Stem(form)));

    [Theory]
    [InlineData("general", "generous")]
    [InlineData("past", "paste")]
    [InlineData("universe", "university")]
    [InlineData("evening", "even")]
    [InlineData("news", "new")]
    [InlineData("inning", "inn")]
    [InlineData("international", "intern")]
    public void Words_that_look_like_forms_of_one_are_told_apart(string one, string other) =>
        Assert.NotEqual(EnglishStemmer.Stem(one), EnglishStemmer.Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("is")]
    [InlineData("s")]
    [InlineData("3.5")]
    [InlineData("1990s")]
    [InlineData("كابول")]
    [InlineData("türkies")]
    [InlineData("us")]
    public void Short_words_numbers_and_other_scripts_are_their_own_stem(string word) =>
        Assert.Equal(word, EnglishStemmer.Stem(word));

    [Fact]
    public void A_stem_is_never_longer_than_its_word() =>
        Gen.Char['a', 'z'].Array[0, 30].Select(letters => new string(letters)).Sample(word =>
        {
            var stem = EnglishStemmer.Stem(word);
            Assert.InRange(stem.Length, Math.Min(word.Length, 1), word.Length);
        });
}

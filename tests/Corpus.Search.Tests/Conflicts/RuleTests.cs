using Corpus.Model;
using Corpus.Search.Conflicts;

namespace Corpus.Search.Tests.Conflicts;

public sealed class RuleTests
{
    [Theory]
    [InlineData("negation", "The dam leaks", "The dam does not leak")]
    [InlineData("negation", "The mayor attended the trial", "The mayor refused to attend the trial")]
    [InlineData("negation", "Moran was born in Oslo", "Moran was born outside of Oslo")]
    [InlineData("negation", "Three miners were killed in the shaft", "No miners were killed in the shaft")]
    [InlineData("quantifier", "All schools are open", "Few schools are open")]
    [InlineData("direction", "Taxes on land will rise", "We will cut taxes on land")]
    [InlineData("position", "I back the new ring road", "We are against the new ring road")]
    [InlineData("antonym", "The bridge is safe", "The bridge is dangerous")]
    [InlineData("antonym", "The firm lost the appeal", "The firm won the appeal")]
    [InlineData("number", "The storm killed 40 people", "The storm killed sixty people")]
    [InlineData("number", "The port cost $3.2 million", "The port cost $5 million")]
    [InlineData("date", "The club was founded in 1992", "The club was founded in 1993")]
    [InlineData("date", "Lind was born on 3 May 1971", "Lind was born in June")]
    [InlineData("exclusive-words", "The boat was painted red", "The boat was painted green")]
    [InlineData("exclusive-words", "The grain came from North Korea", "The grain came from Chad")]
    [InlineData("only", "The firm works only in Denmark", "The firm has a plant in Chile")]
    [InlineData("agent", "The report was written by Ana Rivera", "The report was written by Tom Brandt")]
    [InlineData("kind-of-thing", "The Heron is a ship", "The Heron is a newspaper")]
    [InlineData("opposite-frames", "Chad is peaceful", "There are militants in Chad")]
    public void A_pair_clashes_by_the_rule(string rule, string a, string b)
    {
        Assert.Equal(rule, Compared(a, b)?.Rule);
        Assert.Equal(rule, Compared(b, a)?.Rule);
    }

    [Theory]
    [InlineData("The dam leaks", "The dam leaks badly")]
    [InlineData("The dam did not leak in 2001", "The dam leaked in 2019")]
    [InlineData("There are no militants in Chad", "There are militants in Mali")]
    [InlineData("Is the dam safe?", "The dam is not safe")]
    [InlineData("If the dam is not safe, we will leave", "The dam is safe")]
    [InlineData("They say the dam is not safe", "The dam is safe")]
    [InlineData("The dam may not be safe", "The dam is safe")]
    [InlineData("The dam should not leak", "The dam leaks")]
    [InlineData("The dam did not leak", "The dam will leak")]
    [InlineData("The storm killed more than 40 people", "The storm killed 60 people")]
    [InlineData("The port cost about $3 million", "The port cost $3.1 million")]
    [InlineData("Between 40 and 60 people came to the port", "50 people came to the port")]
    [InlineData("The dam is not only safe", "The dam is safe")]
    [InlineData("The dam will not open until May", "The dam will open")]
    [InlineData("The dam is not unlikely to leak, nobody denies", "The dam is likely to leak")]
    [InlineData("Some schools are open", "Some schools are closed")]
    [InlineData("Chad is peaceful", "We prevent attacks in Chad")]
    [InlineData("Chad is peaceful", "Terrorism in Chad has decreased")]
    [InlineData("Lind visited Chad and Mali", "Lind visited Mali")]
    [InlineData("", "")]
    public void A_pair_that_fits_is_left_alone(string a, string b)
    {
        Assert.Null(Compared(a, b));
        Assert.Null(Compared(b, a));
    }

    [Fact]
    public void A_conflict_shows_the_words_that_clash_and_says_why()
    {
        var conflict = Compared("The bridge is safe", "The bridge is dangerous")!;

        Assert.Equal(("safe", "dangerous"), (conflict.FirstWords.Text, conflict.SecondWords.Text));
        Assert.Equal("Lind says both “safe” and “dangerous”; these words are opposites, so the two may not fit together.", conflict.Reason);
        Assert.InRange(conflict.Strength, 0.5, 1);
    }

    private static Conflict? Compared(string a, string b)
    {
        var claims = new TestArticle("a.txt", new Said(a, "Lind"), new Said(b, "Lind")).Build().Claims;
        return ConflictFinder.Compare(claims[0], claims[1]);
    }
}

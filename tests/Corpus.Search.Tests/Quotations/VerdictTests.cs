using Corpus.Model;
using Corpus.Search.Quotations;

namespace Corpus.Search.Tests.Quotations;

public sealed class VerdictTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of(
        new TestArticle(
            "a.txt",
            new("We do not allow anyone to use the old harbour. We have 1,200 men there, and Tarn is safe.", "Ana Rivera"),
            new("It will hold for another fifty years, whatever the board’s engineers say.", "Ana Rivera"),
            new("The work has cost $3.2 million, or 47% of the budget.", "Jon Moss"),
            new("the lower gate would be closed until the end of May", "Jon Moss") { Kind = QuoteKind.Indirect },
            new("the gate had been left open at night", "Jon Moss") { Kind = QuoteKind.Indirect, Stance = Stance.Denies },
            new("the survey \"a disgrace to the whole town\" and left", "Ana Rivera") { Kind = QuoteKind.Mixed }),
        new TestArticle("b.txt", new("It will hold for another fifty years, whatever the board’s engineers say.", "Ana Rivera"), new("It is not new.", "Lea Ott")));

    [Theory]
    [InlineData("We do not allow anyone to use the old harbour.")]
    [InlineData("“We do not allow anyone to use the old harbour”")]
    [InlineData("we do not  allow anyone\nto use the old harbour")]
    [InlineData("We do not allow anyone to use the old harbour — we have 1200 men there – and Tarn is safe!")]
    [InlineData("It will hold for another fifty years, whatever the board's engineers say")]
    [InlineData("[I]t will hold for another fifty years, whatever the board's engineers say.")]
    [InlineData("It is not new")]
    public void Words_that_differ_in_typography_alone_are_verbatim(string text) => Assert.Equal(QuotationVerdict.Verbatim, Only(text).Verdict);

    [Theory]
    [InlineData("do not allow anyone to use the old harbour", "(…We…) do not allow anyone to use the old harbour")]
    [InlineData("We have 1,200 men there", "We have 1,200 men there (…and Tarn is safe…)")]
    [InlineData("It will hold … whatever the board's engineers say", "It will hold (…for another fifty years…) whatever the board's engineers say")]
    [InlineData("It will hold [...] whatever the board's engineers say", "It will hold (…for another fifty years…) whatever the board's engineers say")]
    [InlineData("a disgrace to the whole town", "(…the survey…) a disgrace to the whole town (…and left…)")]
    public void What_is_left_out_at_an_end_or_an_ellipsis_is_trimmed(string text, string shown)
    {
        var found = Only(text);
        Assert.Equal(QuotationVerdict.Trimmed, found.Verdict);
        Assert.Equal(shown, found.ToString());
    }

    [Theory]
    [InlineData("We do allow anyone to use the old harbour.", DifferenceWeight.Negation, "We do [-not-] allow anyone to use the old harbour")]
    [InlineData("We do … allow anyone to use the old harbour.", DifferenceWeight.Negation, "We do [-not-] allow anyone to use the old harbour")]
    [InlineData("allow anyone to use the old harbour", DifferenceWeight.Negation, "[-We do not-] allow anyone to use the old harbour")]
    [InlineData("We have 1,300 men there, and Tarn is safe.", DifferenceWeight.Number, "We have [-1,200-] {+1,300+} men there, and Tarn is safe")]
    [InlineData("We have 1,200 men there, and Marn is safe.", DifferenceWeight.Name, "We have 1,200 men there, and [-Tarn-] {+Marn+} is safe")]
    [InlineData("We have 1,200 men there, and Tarn is not safe.", DifferenceWeight.Negation, "We have 1,200 men there, and Tarn is {+not+} safe")]
    [InlineData("The work has cost €3.2 million, or 47% of the budget.", DifferenceWeight.Number, "The work has cost [-$-] {+€+} 3.2 million, or 47% of the budget")]
    [InlineData("The work has cost $3.2 million, or 47 of the budget.", DifferenceWeight.Number, "The work has cost $3.2 million, or 47 [-%-] of the budget")]
    [InlineData("The work has cost $3.2 million, or 4.7% of the budget.", DifferenceWeight.Number, "The work has cost $3.2 million, or [-47-] {+4.7+} % of the budget")]
    [InlineData("It will hold for another fifty years, whatever the board engineers say.", DifferenceWeight.Wording, "It will hold for another fifty years, whatever the [-board’s-] {+board+} engineers say")]
    [InlineData("It will hold for another fifty Years, whatever the board's engineers say.", DifferenceWeight.Case, "It will hold for another fifty [-years-] {+Years+} whatever the board's engineers say")]
    [InlineData("We [do] allow anyone to use the old harbour.", DifferenceWeight.Negation, "We [-do not-] {+[do]+} allow anyone to use the old harbour")]
    [InlineData("It is new.", DifferenceWeight.Negation, "It is [-not-] new")]
    public void A_word_that_is_dropped_added_or_changed_is_seen(string text, DifferenceWeight weight, string shown)
    {
        var found = Only(text);
        Assert.Equal(QuotationVerdict.Altered, found.Verdict);
        Assert.Equal(weight, found.Weight);
        Assert.Equal(shown, found.ToString());
    }

    [Theory]
    [InlineData("It will hold for [at least] another fifty years, whatever the board’s engineers say", "It will hold for [at least] another fifty years, whatever the board’s engineers say")]
    [InlineData("It will hold for another fifty years, whatever [they] say", "It will hold for another fifty years, whatever [they] (the board’s engineers) say")]
    [InlineData("[The dam] will hold for another fifty years, whatever the board’s engineers say", "[The dam] (It) will hold for another fifty years, whatever the board’s engineers say")]
    public void Brackets_may_explain_and_replace(string text, string shown)
    {
        var found = Only(text);
        Assert.Equal(QuotationVerdict.Verbatim, found.Verdict);
        Assert.Equal(shown, found.ToString());
        Assert.Contains("Words in square brackets are not the speaker's.", found.Notes);
    }

    [Fact]
    public void Two_sentences_that_follow_each_other_are_one_quotation() =>
        Assert.Equal(QuotationVerdict.Verbatim, Only("We do not allow anyone to use the old harbour. We have 1,200 men there, and Tarn is safe.").Verdict);

    [Fact]
    public void Two_passages_that_the_article_gives_apart_are_not_one_quotation()
    {
        var found = Only("Tarn is safe. It will hold for another fifty years");
        Assert.Equal(QuotationVerdict.Altered, found.Verdict);
        Assert.Contains("[-…-]", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ellipsis_may_join_them() =>
        Assert.Equal(QuotationVerdict.Trimmed, Only("Tarn is safe … It will hold for another fifty years").Verdict);

    [Theory]
    [InlineData("The lower gate would be closed until the end of May")]
    [InlineData("The lower gate will be closed until the end of May")]
    [InlineData("The lower gate closes at the end of May")]
    public void What_the_article_only_reports_is_a_paraphrase(string text)
    {
        var found = Only(text);
        Assert.Equal(QuotationVerdict.Paraphrase, found.Verdict);
        Assert.Contains("The article has it in its own words, not in quotation marks.", found.Notes);
    }

    [Theory]
    [InlineData("The lower gate would not be closed until the end of May")]
    [InlineData("The lower gate would be closed until the end of June")]
    [InlineData("The gate had been left open at night")]
    [InlineData("Our children will one day forget why all of this was built")]
    [InlineData("!?")]
    public void What_nobody_said_is_not_found(string text) => Assert.Equal(QuotationVerdict.NotFound, Only(text).Verdict);

    [Fact]
    public void What_the_article_reports_otherwise_is_shown()
    {
        var found = Only("The lower gate would not be closed until the end of May");
        Assert.Equal(DifferenceWeight.Negation, found.Weight);
        Assert.Equal("The lower gate would {+not+} be closed until the end of May", found.ToString());
        Assert.Equal(["The article reports it, but not so: see the difference."], found.Notes);
    }

    [Fact]
    public void The_right_words_of_another_are_his()
    {
        var found = Only("The work has cost $3.2 million, or 47% of the budget.", speaker: "Ana Rivera");
        Assert.Equal(QuotationVerdict.WrongSpeaker, found.Verdict);
        Assert.Equal("Jon Moss", found.Quote!.Speaker!.Name);
    }

    [Fact]
    public void Altered_words_of_another_are_his_where_they_are_surely_meant()
    {
        var found = Only("The work has cost $3.4 million, or 47% of the budget.", speaker: "Ana Rivera");
        Assert.Equal(QuotationVerdict.WrongSpeaker, found.Verdict);
        Assert.Contains("The words are altered, too.", found.Notes);
    }

    [Fact]
    public void A_few_words_are_found_with_the_remark_that_they_prove_little()
    {
        var found = Only("fifty years");
        Assert.Equal(QuotationVerdict.Trimmed, found.Verdict);
        Assert.Equal(["So few words prove little: they may stand in many places."], found.Notes);
        Assert.Equal(QuotationVerdict.NotFound, Only("sixty years").Verdict);
        Assert.Equal(QuotationVerdict.NotFound, Only("fifty years", speaker: "Jon Moss").Verdict);
    }

    [Fact]
    public void All_sources_are_given_in_the_order_of_the_corpus()
    {
        var found = Check("It will hold for another fifty years, whatever the board’s engineers say.");
        Assert.Equal(["a.txt", "b.txt"], found.Select(source => source.Quote!.Article.Path));
        Assert.All(found, source => Assert.Equal(2, source.SourceCount));
    }

    [Fact]
    public void A_word_of_a_long_speech_is_seen()
    {
        var speech = string.Join(" ", Enumerable.Range(0, 2_500).Select(i => "word" + i));
        var corpus = TestCorpus.Of("Something else.", speech);
        var found = new QuotationCheck(corpus).Check(speech.Replace("word2400 ", "", StringComparison.Ordinal).Replace("word7 ", "ward ", StringComparison.Ordinal))[0];
        Assert.Equal(QuotationVerdict.Altered, found.Verdict);
        Assert.Equal("[-word7-] {+ward+}|[-word2400-]", string.Join("|", found.Differences.Where(part => part.IsFault)));
    }

    [Fact]
    public void A_source_may_be_excluded()
    {
        var found = new QuotationCheck(_corpus).Check("It will hold for another fifty years", isSource: quote => quote.Article.Path == "b.txt");
        Assert.Equal("b.txt", Assert.Single(found).Quote!.Article.Path);
    }

    [Fact]
    public void The_nearest_words_are_whole_sentences_of_the_source()
    {
        var found = Only("We have 1,200 men there");
        Assert.Equal("We have 1,200 men there, and Tarn is safe.", found.SaidWords!.Text);
        Assert.Equal(1, found.Similarity);
    }

    private static QuotationFinding Only(string text, string? speaker = null) => Check(text, speaker)[0];

    private static ValueList<QuotationFinding> Check(string text, string? speaker = null) =>
        new QuotationCheck(_corpus).Check(text, speaker is null ? null : quote => quote.Speaker?.Name == speaker);
}

namespace Corpus.Extraction.Tests.Corrections;

/// <summary>What is wrong with a correction is told at its place, and costs nothing else.</summary>
public sealed class CorrectionFaultTests
{
    private const string Text = "Ana Rivera said that the dam leaks. Pavel Moran said \"the road\" was closed. Pavel Moran said that it would open.";
    private const string Sound = "  - change: it would open\n    speaker: Olga Brandt\n";

    [Theory]
    [InlineData("  - change: the dam holds\n    kind: Direct", "(2,13): CORP0012: The correction does not fit: no quote has the words \"the dam holds\".")]
    [InlineData("  - remove: Pavel Moran said", "(2,13): CORP0012: The correction does not fit: no quote has the words \"Pavel Moran said\".")]
    [InlineData("  - add: the dam holds", "(2,10): CORP0012: The correction does not fit: no passage has the words \"the dam holds\".")]
    [InlineData("  - add: Pavel Moran", "(2,10): CORP0012: The correction does not fit: 2 passages have the words \"Pavel Moran\"; tell which with 'after' or 'occurrence'.")]
    [InlineData("  - add: Pavel Moran\n    occurrence: 3", "(2,10): CORP0012: The correction does not fit: the passages with the words \"Pavel Moran\" are 2, there is no number 3.")]
    [InlineData("  - add: Pavel Moran\n    after: the ford", "(3,12): CORP0012: The correction does not fit: the words \"the ford\" do not stand in the article.")]
    [InlineData("  - add: Pavel Moran\n    after: would open", "(3,12): CORP0012: The correction does not fit: behind the words \"would open\" there is no passage with the words \"Pavel Moran\".")]
    [InlineData("  - add: Pavel Moran\n    after: the road\n    occurrence: 2", "(3,12): CORP0012: The correction does not fit: behind the words \"the road\" there is no passage with the words \"Pavel Moran\", number 2.")]
    [InlineData("  - add: Moran\n    after: said", "(3,12): CORP0012: The correction does not fit: the words \"said\" stand before more than one passage with the words \"Moran\"; take more of them.")]
    [InlineData("  - add: that the dam", "(2,10): CORP0012: The correction does not fit: the words \"that the dam\" are part of the quote \"the dam leaks\"; change or remove that one.")]
    [InlineData("  - add: [Pavel Moran said that, the dam leaks]", "(2,34): CORP0012: The correction does not fit: the words \"the dam leaks\" do not stand behind the words \"Pavel Moran said that\".")]
    [InlineData("  - add: River Town Council", "(2,10): CORP0012: The correction does not fit: no passage has the words \"River Town Council\".")]
    public void A_correction_that_no_longer_fits_is_not_used(string correction, string expected)
    {
        var result = Corrected.Result($"quotes:\n{correction}\n{Sound}", Text);

        Assert.Equal("a.corrections.yaml" + expected, Assert.Single(Corrected.Faults(result)));
        Assert.Equal(["content-after-cue", "content-after-cue", "correction"], result.Article!.Quotes.Select(quote => quote.Rule));
    }

    [Theory]
    [InlineData("words: it would open", "(3,12): CORP0012: The correction does not fit: the words \"it would open\" do not stand where the quote is.")]
    [InlineData("words: leaks. Pavel Moran said \"the road\"", "(3,12): CORP0012: The correction does not fit: the words \"leaks. Pavel Moran said \"the road\"\" are part of the quote \"\"the road\" was closed\"; change or remove that one.")]
    [InlineData("cue: denied", "(3,10): CORP0012: The correction does not fit: the words \"denied\" do not stand beside the quote, outside of quotation marks.")]
    [InlineData("addressee: the road", "(3,16): CORP0012: The correction does not fit: the words \"the road\" do not stand beside the quote, outside of quotation marks.")]
    public void Of_a_change_only_what_does_not_fit_is_not_used(string value, string expected)
    {
        var result = Corrected.Result($"quotes:\n  - change: the dam leaks\n    {value}\n    stance: Believes\n", Text);

        Assert.Equal("a.corrections.yaml" + expected, Assert.Single(Corrected.Faults(result)));
        Assert.Equal("Indirect: the dam leaks | Ana Rivera | Ana Rivera | said that | - | correction", Corrected.Lines(result.Article!)[0]);
        Assert.Equal(Model.Stance.Believes, result.Article!.Quotes[0].Stance);
    }

    [Fact]
    public void Two_corrections_of_one_quote_are_one_too_many() =>
        Assert.Equal(
            ["a.corrections.yaml(2,13): CORP0012: The correction does not fit: another correction has the quote with the words \"the dam leaks\" already."],
            Corrected.Faults(Corrected.Result("quotes:\n  - change: the dam leaks\n    kind: Direct\n  - remove: leaks\n", Text)));

    [Theory]
    [InlineData("  - name: Olga Brandt\n    rename: Olga", "(2,11): CORP0012: The correction does not fit: the article has no speaker \"Olga Brandt\".")]
    [InlineData("  - name: Moran\n    aliases: [Pavel, the Iron Man]", "(3,22): CORP0012: The correction does not fit: the words \"the Iron Man\" do not stand in the article.")]
    public void A_speaker_that_is_not_there_is_told(string correction, string expected) =>
        Assert.Equal(["a.corrections.yaml" + expected], Corrected.Faults(Corrected.Result($"speakers:\n{correction}\n", Text)));

    [Fact]
    public void A_name_of_two_speakers_is_told() =>
        Assert.Equal(
            ["a.corrections.yaml(3,14): CORP0012: The correction does not fit: 2 speakers are called \"Moran\"; take the full name of one."],
            Corrected.Faults(Corrected.Result(
                "quotes:\n  - change: the dam leaks\n    speaker: Moran\n",
                "Ana Rivera said that the dam leaks. Pavel Moran and Olga Moran left early.")));

    [Theory]
    [InlineData("quote:\n  - add: a", "(1,1): CORP0011: The correction is not used: 'quote' is no key here; the nearest is 'quotes'.")]
    [InlineData("quotes: all", "(1,9): CORP0011: The correction is not used: 'quotes' holds a list; begin each correction with '- '.")]
    [InlineData("quotes:\n  add: a", "(2,3): CORP0011: The correction is not used: 'quotes' holds a list; begin each correction with '- '.")]
    [InlineData("quotes:\n  - the dam leaks", "(2,5): CORP0011: The correction is not used: a correction of a quote has one of the keys 'change', 'add' and 'remove'.")]
    [InlineData("quotes:\n  - change: a\n    add: b", "(2,5): CORP0011: The correction is not used: a correction of a quote has one of the keys 'change', 'add' and 'remove'.")]
    [InlineData("quotes:\n  - chnage: the dam leaks", "(2,5): CORP0011: The correction is not used: 'chnage' is no key here; the nearest is 'change'.")]
    [InlineData("quotes:\n  - change: the dam leaks\n    speeker: Olga", "(3,5): CORP0011: The correction is not used: 'speeker' is no key here; the nearest is 'speaker'.")]
    [InlineData("quotes:\n  - remove: the dam leaks\n    ocurence: 2", "(3,5): CORP0011: The correction is not used: 'ocurence' is no key here; the nearest is 'occurrence'.")]
    [InlineData("quotes:\n  - change: the dam leaks", "(2,5): CORP0011: The correction is not used: it changes nothing; say what the quote shall have: 'words', 'speaker', 'kind', 'cue', 'addressee', 'stance' or 'negated'.")]
    [InlineData("quotes:\n  - change: [a, b]\n    kind: Direct", "(2,13): CORP0011: The correction is not used: 'a, b' is no value of 'change'; write words.")]
    [InlineData("quotes:\n  - add: { a: b }", "(2,10): CORP0011: The correction is not used: 'a: b' is no value of 'add'; write words, or a list of words.")]
    [InlineData("quotes:\n  - change: the dam leaks\n    kind: Directly", "(3,11): CORP0011: The correction is not used: 'Directly' is no value of 'kind'; write Direct, Indirect or Mixed.")]
    [InlineData("quotes:\n  - change: the dam leaks\n    stance: 1", "(3,13): CORP0011: The correction is not used: '1' is no value of 'stance'; write Asserts, Denies, Promises, Demands, Believes, Asks or Uncommitted.")]
    [InlineData("quotes:\n  - change: the dam leaks\n    negated: perhaps", "(3,14): CORP0011: The correction is not used: 'perhaps' is no value of 'negated'; write true or false.")]
    [InlineData("quotes:\n  - change: the dam leaks\n    stance: Denies\n    negated: true", "(2,5): CORP0011: The correction is not used: what is negated has the stance 'Uncommitted'; leave out 'stance' or 'negated'.")]
    [InlineData("quotes:\n  - remove: the dam leaks\n    occurrence: 0", "(3,17): CORP0011: The correction is not used: '0' is no value of 'occurrence'; write a number from 1.")]
    [InlineData("speakers:\n  - rename: Moran", "(2,5): CORP0011: The correction is not used: a correction of a speaker has the key 'name'.")]
    [InlineData("speakers:\n  - name: Moran", "(2,5): CORP0011: The correction is not used: it changes nothing; say what the speaker shall have: 'rename', 'kind' or 'aliases'.")]
    [InlineData("quotes:\n  - change: Asif: no", "(2,17): CORP0010: The corrections are not valid YAML: While scanning a plain scalar value, found invalid mapping. The article stays without them.")]
    public void A_correction_of_the_wrong_form_is_not_used(string yaml, string expected)
    {
        var result = Corrected.Result(yaml + "\n", Text);

        Assert.Equal("a.corrections.yaml" + expected, Assert.Single(Corrected.Faults(result)));
        Assert.All(result.Article!.Quotes, quote => Assert.Equal("content-after-cue", quote.Rule));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing to correct yet\n")]
    [InlineData("quotes:\nspeakers: []\n")]
    public void Corrections_that_say_nothing_are_no_fault(string yaml) => Assert.Empty(Corrected.Faults(Corrected.Result(yaml, Text)));

    [Fact]
    public void All_faults_are_told_in_the_order_of_the_file() =>
        Assert.Equal(
            ["(2,5)", "(3,10)", "(4,10)", "(6,11)"],
            Corrected.Faults(Corrected.Result("quotes:\n  - ad: a\n  - add: b\n  - add: [c, [d]]\nspeakers:\n  - name: e\n    kind: Group\n", Text)).Select(fault => fault["a.corrections.yaml".Length..fault.IndexOf(':', StringComparison.Ordinal)]));
}

namespace Corpus.Model.Tests;

public sealed class ExplanationTests
{
    private const string Text = "Mayor Ana Ruiz previously told the Post that the wall leaks, a claim that the union denied.";

    private static readonly MemoryText _source = new("wall.txt", Text, "");

    private static readonly Designation _role = new(Words("Mayor"), "title-before-name");

    private static readonly Designation _alias = new(Words("Ruiz"), "single-name");

    private static readonly Speaker _ruiz = new("Ana Ruiz", SpeakerKind.Person, new(_alias), new(_role));

    [Fact]
    public void A_quote_shows_its_rule_in_words_and_what_the_rule_read()
    {
        var claim = new Claim(Words("the wall leaks"), Stance.Asserts, Polarity.Affirmative, SaidTime.Earlier(Words("previously")));
        var quote = new Quote(QuoteKind.Indirect, Words("the wall leaks"), Words("told"), _ruiz, new Mention(Words("Ana Ruiz"), MentionKind.FullName), Words("the Post"), Stance.Asserts, new(claim), "content-after-cue");

        Assert.Equal(
            "content-after-cue: what follows a verb of saying: behind \"that\", a colon or a comma, as a bare clause, or as an infinitive, as the verb allows\n"
            + "  content: the wall leaks\n  cue: told\n  mention (FullName): Ana Ruiz\n  addressee: the Post\n  time: previously",
            quote.Explain().ToString());
        Assert.Equal("claim-per-content", claim.Explain().Rule);
        Assert.Equal(["proposition (Asserts, Affirmative): the wall leaks", "part of: the wall leaks", "cue (Asserts): told", "time: previously"], Shown(claim.Explain()));
    }

    [Fact]
    public void What_a_quote_lacks_is_no_evidence()
    {
        var quote = new Quote(QuoteKind.Direct, Words("the wall leaks"), null, null, null, null, Stance.Asserts, ValueList<Claim>.Empty, "marks-without-cue");

        Assert.Equal(["content: the wall leaks"], Shown(quote.Explain()));
    }

    [Fact]
    public void A_negated_attribution_shows_the_words_that_negate_it()
    {
        var claim = new Claim(Words("the wall leaks"), Stance.Uncommitted, Polarity.Affirmative, SaidTime.Unspecified);
        var quote = new Quote(QuoteKind.Indirect, Words("the wall leaks"), Words("told"), _ruiz, null, null, Stance.Uncommitted, new(claim), "content-after-cue", isNegated: true, negation: Words("previously"));

        Assert.Equal(["content: the wall leaks", "cue: told", "negation (negated-attribution): previously"], Shown(quote.Explain()));
        Assert.Equal(["proposition (Uncommitted, Affirmative): the wall leaks", "part of: the wall leaks", "cue (Uncommitted): told", "negation (negated-attribution): previously"], Shown(claim.Explain()));
        Assert.NotNull(RuleCatalog.Find("negated-attribution"));
    }

    [Fact]
    public void Quotes_differ_where_one_is_negated()
    {
        Quote Read(bool isNegated, AnchoredText? negation) => new(QuoteKind.Direct, Words("the wall leaks"), null, null, null, null, Stance.Uncommitted, ValueList<Claim>.Empty, "correction", null, isNegated, negation);

        Assert.Equal(Read(true, Words("told")), Read(true, Words("told")));
        Assert.NotEqual(Read(true, null), Read(false, null));
        Assert.NotEqual(Read(true, Words("told")), Read(true, null));
    }

    [Fact]
    public void A_claim_that_its_quote_only_refers_to_says_so()
    {
        var claim = new Claim(Words("the wall leaks"), Stance.Denies, Polarity.Affirmative, SaidTime.Unspecified);
        _ = new Quote(QuoteKind.Indirect, Words("a claim"), Words("denied"), null, null, null, Stance.Denies, new(claim), "anaphoric-claim");

        Assert.Equal("claim-of-quote-before", claim.Explain().Rule);
        Assert.Equal(["proposition (Denies, Affirmative): the wall leaks", "taken up by: a claim", "cue (Denies): denied"], Shown(claim.Explain()));
    }

    [Fact]
    public void A_speaker_shows_which_rule_joined_each_name_and_office()
    {
        Assert.Equal(["alias (single-name): Ruiz", "role (title-before-name): Mayor"], Shown(_ruiz.Explain()));
        Assert.Equal("one word of the name, with \"Mr.\" and the like", _alias.Explain().Meaning);
        Assert.Equal("title-before-name: a title that is part of the name run\n  words: Mayor", _role.Explain().ToString());
    }

    [Fact]
    public void A_removed_run_shows_what_its_rule_takes() => Assert.Equal(
        "notice: sentences about cookies or newsletters that speak to the reader, without quotation marks\n  removed (Chrome): the Post",
        new RemovedText(Words("the Post"), RemovalKind.Chrome, "notice").Explain().ToString());

    [Fact]
    public void A_rule_of_another_version_is_shown_by_its_name() =>
        Assert.Equal("some-day: this version has no rule of that name\n  words: Ruiz", new Designation(Words("Ruiz"), "some-day").Explain().ToString());

    [Fact]
    public void Evidence_points_at_the_source()
    {
        var evidence = _role.Explain().Evidence[0];

        Assert.Same(_source, evidence.Words.Source);
        Assert.Equal(Text.Substring(evidence.Words.Envelope.Start, evidence.Words.Envelope.Length), evidence.Text);
    }

    [Fact]
    public void No_two_rules_share_a_name() =>
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());

    private static IEnumerable<string> Shown(Explanation explanation) => explanation.Evidence.Select(evidence => evidence.ToString());

    private static AnchoredText Words(string words) => new(_source, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}

namespace Corpus.Model;

/// <summary>Why the engine read something: the rule, what the rule looks for, and the words that it found.</summary>
/// <remarks>Immutable and thread-safe. Equal by value.</remarks>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Meaning">What the rule finds, as <see cref="RuleCatalog"/> says.</param>
/// <param name="Evidence">The words that the result rests on.</param>
public sealed record Explanation(string Rule, string Meaning, ValueList<Evidence> Evidence)
{
    /// <summary>Rule and meaning on the first line, then a line for each piece of evidence.</summary>
    public override string ToString() => string.Join("\n  ", Evidence.Select(evidence => evidence.ToString()).Prepend($"{Rule}: {Meaning}"));

    private const string Negation = "negation (negated-attribution)";

    internal static Explanation Of(Quote quote) => By(
        quote.Rule,
        ("content", quote.Words),
        ("cue", quote.CueWords),
        (Negation, quote.NegationWords),
        ($"mention ({quote.Mention?.Kind})", quote.Mention?.Words),
        ("addressee", quote.AddresseeWords),
        ("time", quote.Claims.Select(claim => claim.SaidOn.Words).FirstOrDefault(words => words is not null)));

    internal static Explanation Of(Claim claim)
    {
        var isCarried = !claim.Quote.Words.Envelope.Contains(claim.Words.Envelope);
        var rule = isCarried ? "claim-of-quote-before"
            : claim.Quote.Kind == QuoteKind.Direct ? "claim-per-sentence"
            : claim.Quote.Claims.Count == 1 ? "claim-per-content"
            : "claim-per-clause";
        return By(
            rule,
            ($"proposition ({claim.Stance}, {claim.Polarity})", claim.Words),
            (isCarried ? "taken up by" : "part of", claim.Quote.Words),
            ($"cue ({claim.Quote.Stance})", claim.Quote.CueWords),
            (Negation, claim.Quote.NegationWords),
            ("time", claim.SaidOn.Words));
    }

    internal static Explanation Of(Speaker speaker) => By(
        "fullest-name",
        [.. speaker.Aliases.Select(alias => ($"alias ({alias.Rule})", (AnchoredText?)alias.Words)), .. speaker.Roles.Select(role => ($"role ({role.Rule})", (AnchoredText?)role.Words))]);

    internal static Explanation Of(Designation designation) => By(designation.Rule, ("words", designation.Words));

    internal static Explanation Of(RemovedText removed) => By(removed.Rule, ($"removed ({removed.Kind})", removed.Words));

    private static Explanation By(string rule, params (string Label, AnchoredText? Words)[] evidence) =>
        new(rule, RuleCatalog.MeaningOf(rule), new(evidence.Where(item => item.Words is not null).Select(item => new Evidence(item.Label, item.Words!))));
}

using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Chooses among what the passages say, with regard to who is said to have spoken.</summary>
internal static class VerdictChoice
{
    /// <summary>Words of another speaker that are altered count as his from this similarity on.</summary>
    private const double SurelyHis = .8;

    /// <summary>So similar is what an article reports otherwise than the quotation: as not said, or with another negation, number or name.</summary>
    private const double LeastReported = .75;

    /// <summary>Below this, what is nearest is not near.</summary>
    public const double LeastNear = .4;

    /// <summary>The findings with the best verdict.</summary>
    /// <param name="quoted">The quotation.</param>
    /// <param name="judged">What the passages say, in any order.</param>
    /// <param name="isBySpeaker">Whether a quote is by the one who is said to have spoken; null where nobody is.</param>
    public static ValueList<QuotationFinding> Choose(QuotedText quoted, List<Judgement> judged, Func<Quote, bool>? isBySpeaker)
    {
        var own = InOrder(judged.Where(judgement => isBySpeaker is null || judgement.Quote.Speaker is null || isBySpeaker(judgement.Quote)));
        var others = InOrder(judged.Except(own));
        if (own.Count > 0 && own[0].Verdict is QuotationVerdict.Verbatim or QuotationVerdict.Trimmed)
            return Findings(quoted, own, own[0].Verdict, isBySpeaker is not null);
        if (others.Count > 0 && IsHis(others[0], quoted))
            return Findings(quoted, others, QuotationVerdict.WrongSpeaker, isBySpeaker is not null);
        if (own.Count > 0 && own[0].Verdict != QuotationVerdict.NotFound)
            return Findings(quoted, own, own[0].Verdict, isBySpeaker is not null);
        if (others.Count > 0 && others[0].Verdict is QuotationVerdict.Altered or QuotationVerdict.Paraphrase && others[0].Likeness >= SurelyHis)
            return Findings(quoted, others, QuotationVerdict.WrongSpeaker, isBySpeaker is not null);
        var nearest = InOrder(judged).FirstOrDefault(judgement => judgement.Similarity >= LeastNear && judgement.SharesContent);
        return new(NotFound(quoted, nearest, nearest is not null && others.Contains(nearest)));
    }

    /// <summary>Whether the words are surely those of another: exactly so, and more than anybody says.</summary>
    private static bool IsHis(Judgement judgement, QuotedText quoted) =>
        judgement.Verdict == QuotationVerdict.Verbatim || (judgement.Verdict == QuotationVerdict.Trimmed && quoted.Words.Count > QuotationLimits.FewWords);

    private static List<Judgement> InOrder(IEnumerable<Judgement> judged) =>
    [
        .. judged
            .OrderBy(judgement => Rank(judgement))
            .ThenByDescending(judgement => judgement.Likeness)
            .ThenBy(judgement => judgement.Quote.Speaker is null)
            .ThenBy(judgement => judgement.Quote.Article.Path, StringComparer.Ordinal)
            .ThenBy(judgement => judgement.Said.Envelope.Start),
    ];

    /// <summary>Altered words, a paraphrase and what is reported otherwise compete by their likeness.</summary>
    private static int Rank(Judgement judgement) => judgement.Verdict switch
    {
        QuotationVerdict.Verbatim => 0,
        QuotationVerdict.Trimmed => 1,
        QuotationVerdict.Altered or QuotationVerdict.Paraphrase => 2,
        _ when judgement is { IsSpoken: false, Similarity: >= LeastReported } => 2,
        _ => 3,
    };

    private static ValueList<QuotationFinding> Findings(QuotedText quoted, List<Judgement> ordered, QuotationVerdict verdict, bool isAttributed)
    {
        var best = ordered.TakeWhile(judgement => judgement.Verdict == ordered[0].Verdict && judgement.Likeness >= ordered[0].Likeness).ToList();
        return new(best.Select(judgement => new QuotationFinding(verdict, TextOf(quoted), judgement, best.Count, Notes(quoted, judgement, verdict, isAttributed))));
    }

    private static QuotationFinding NotFound(QuotedText quoted, Judgement? nearest, bool isAnothers)
    {
        var notes = new List<string>();
        if (isAnothers)
            notes.Add("The nearest words are somebody else's.");
        if (nearest is { IsUnsaid: true })
            notes.Add("The article reports that it was not said, or that it was denied.");
        else if (nearest is { IsSpoken: false, Similarity: >= LeastReported })
            notes.Add("The article reports it, but not so: see the difference.");
        return new(QuotationVerdict.NotFound, TextOf(quoted), nearest, 0, notes);
    }

    private static IEnumerable<string> Notes(QuotedText quoted, Judgement judgement, QuotationVerdict verdict, bool isAttributed)
    {
        if (quoted.IsCut)
            yield return FormattableString.Invariant($"Only its first {QuotationLimits.MaxQuotationLength} characters are compared.");
        if (quoted.Words.Count <= QuotationLimits.FewWords && verdict != QuotationVerdict.Altered)
            yield return "So few words prove little: they may stand in many places.";
        if (judgement.LeavesOutNegation)
            yield return "A negation stands in what is left out of the sentence.";
        if (verdict == QuotationVerdict.WrongSpeaker && judgement.Verdict == QuotationVerdict.Altered)
            yield return "The words are altered, too.";
        if (judgement.Quote.Speaker is null && isAttributed)
            yield return "The article does not tell who said it.";
        if (!judgement.IsSpoken)
            yield return "The article has it in its own words, not in quotation marks.";
        if (judgement.Differences.Exists(part => part.Kind == DifferenceKind.Bracketed))
            yield return "Words in square brackets are not the speaker's.";
    }

    private static string TextOf(QuotedText quoted) => quoted.TextOf(0, quoted.Words.Count);
}

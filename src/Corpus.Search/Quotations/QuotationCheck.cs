using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Tells whether quotations are genuine: whether the corpus has these words, from this speaker.</summary>
/// <remarks>
/// docs/quotations.md describes the verdicts. Time is linear in the length of a quotation and does not grow with the corpus but for the places of its rarer words; <see cref="QuotationLimits"/> names the bounds.
/// Ties go to the order of the corpus. Immutable and thread-safe.
/// </remarks>
public sealed class QuotationCheck
{
    private readonly ICorpus _corpus;

    /// <summary>Checks against a corpus.</summary>
    public QuotationCheck(ICorpus corpus) => _corpus = corpus ?? throw new ArgumentNullException(nameof(corpus));

    /// <summary>Checks one quotation.</summary>
    /// <param name="text">Its words, with or without quotation marks around them.</param>
    /// <param name="isBySpeaker">Whether a quote is by the one who is said to have spoken; null where nobody is said to have.</param>
    /// <param name="isSource">Whether a quote may be a source at all; null where all may.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The findings with the best verdict: one for each passage that supports it as well, in the order of the corpus; exactly one where nothing does.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ValueList<QuotationFinding> Check(string text, Func<Quote, bool>? isBySpeaker = null, Func<Quote, bool>? isSource = null, CancellationToken cancellation = default) =>
        CheckPieces(text ?? throw new ArgumentNullException(nameof(text)), [new TextSpan(0, text.Length)], isBySpeaker, isSource, cancellation);

    /// <summary>Checks one quotation of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">Where the words of the quotation stand in it, as <see cref="DraftQuotation.Pieces"/> tells; several where its attribution interrupts it.</param>
    /// <param name="isBySpeaker">Whether a quote is by the one who is said to have spoken; null where nobody is said to have.</param>
    /// <param name="isSource">Whether a quote may be a source at all; null where all may.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>As for <see cref="Check"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A piece reaches past the end of the text.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ValueList<QuotationFinding> CheckPieces(string text, IReadOnlyList<TextSpan> pieces, Func<Quote, bool>? isBySpeaker = null, Func<Quote, bool>? isSource = null, CancellationToken cancellation = default)
    {
        var quoted = new QuotedText(text ?? throw new ArgumentNullException(nameof(text)), pieces ?? throw new ArgumentNullException(nameof(pieces)));
        if (quoted.Words.Count == 0)
            return new(new QuotationFinding(QuotationVerdict.NotFound, "", null, 0, ["There are no words in it."]));
        var judged = Judge(quoted, isSource ?? (_ => true), cancellation);
        return VerdictChoice.Choose(quoted, judged, isBySpeaker);
    }

    private List<Judgement> Judge(QuotedText quoted, Func<Quote, bool> isSource, CancellationToken cancellation)
    {
        var judged = new List<Judgement>();
        var passages = new PassageReader(isSource, quoted.Words.Count);
        var aligner = new PassageAligner(quoted);
        foreach (var claim in new SourceFinder(_corpus).Find(quoted, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var row = _corpus.Claims[claim];
            if (passages.Read(row.Quote) is { Words.Count: > 0 } passage && aligner.Align(passage, row) is { } pairs && Judgement.Of(quoted, passage, pairs) is { } judgement)
            {
                judged.Add(judgement);
                aligner.IsExactEnough |= judgement.Verdict == QuotationVerdict.Verbatim;
            }
        }

        return judged;
    }
}

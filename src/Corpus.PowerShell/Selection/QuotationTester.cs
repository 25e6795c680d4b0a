using Corpus.Model;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Session;
using Corpus.Search.Quotations;

namespace Corpus.PowerShell.Selection;

/// <summary>Holds the quotations of texts against one corpus.</summary>
internal sealed class QuotationTester
{
    private readonly DraftReader _reader;
    private readonly QuotationCheck _check;
    private readonly CancellationToken _stop;
    private Criteria? _criteria;
    private string[]? _attributedTo;
    private Func<Quote, bool>? _isSource;

    public QuotationTester(ICorpus corpus, CancellationToken stop) => (_reader, _check, _stop) = (CorpusSearches.ReaderOf(corpus), CorpusSearches.CheckOf(corpus), stop);

    private QuotationTester(QuotationTester other) => (_reader, _check, _stop) = (other._reader, other._check, other._stop);

    /// <summary>The same, for one question.</summary>
    /// <param name="criteria">What is asked of the sources.</param>
    /// <param name="attributedTo">Who is said to have spoken; null where the text tells.</param>
    /// <param name="isSource">Whether a quote may be a source; null where all may.</param>
    public QuotationTester With(Criteria criteria, string[]? attributedTo, Func<Quote, bool>? isSource) =>
        new(this) { _criteria = criteria, _attributedTo = attributedTo, _isSource = isSource };

    /// <summary>What several corpora say of each quotation of a text, the best verdict first; of equal ones that of the earlier corpus.</summary>
    public static IEnumerable<IEnumerable<QuoteTest>> TestSideBySide(IReadOnlyList<QuotationTester> testers, string text)
    {
        if (testers.Count < 2)
            return testers.Count == 0 ? [] : testers[0].Test(text);
        // The marks tell what is a quotation, so each corpus finds the same ones.
        return testers.Select(tester => tester.Test(text)).Aggregate((some, others) => some.Zip(others, Enumerable.Concat)).Select(BestFirst);
    }

    private static IEnumerable<QuoteTest> BestFirst(IEnumerable<QuoteTest> tests)
    {
        var ordered = tests.OrderBy(test => test.Verdict).ThenByDescending(test => test.Similarity).ToArray();
        return ordered.Where((test, place) => place == 0 || test.Verdict != QuotationVerdict.NotFound);
    }

    private IEnumerable<IEnumerable<QuoteTest>> Test(string text) => _reader.Read(text, _stop).Select(quotation => Test(text, quotation));

    private IEnumerable<QuoteTest> Test(string text, DraftQuotation quotation)
    {
        var criteria = _criteria!;
        var speakers = criteria.Speakers ?? (quotation.Speakers.Count > 0 ? [.. quotation.Speakers.Select(criteria.KeyOf)] : null);
        Func<Quote, bool>? isBySpeaker = speakers is null ? null : quote => quote.Speaker is { } speaker && speakers.Contains(criteria.KeyOf(speaker));
        var by = _attributedTo is { Length: > 0 } ? string.Join(", ", _attributedTo) : quotation.Speakers.Count > 0 ? string.Join(", ", quotation.Speakers) : null;
        return _check.CheckPieces(text, quotation.Pieces, isBySpeaker, _isSource, _stop).Select(finding => new QuoteTest(quotation, finding, by));
    }
}

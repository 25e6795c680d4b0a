using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>What one passage says about a quotation.</summary>
internal sealed class Judgement
{
    /// <summary>Similarity from which other words count as the same sentence altered.</summary>
    private const double LeastAltered = .55;

    /// <summary>Similarity from which the function words count as much as the others.</summary>
    private const double SurelyAltered = .7;

    /// <summary>Share of the words that say something which must be the same below that.</summary>
    private const double LeastContent = 1.0 / 3;

    /// <summary>Words that must be the same for that, and stand unchanged one behind the other.</summary>
    private const int LeastSame = 3;

    private const int ShortestRun = 2;

    /// <summary>An omission counts as so many words at most: it is one fault, however long.</summary>
    private const int DearestOmission = 5;

    private const double LeastReported = .6;

    private readonly QuotedText _quoted;
    private readonly Passage _passage;
    private readonly List<AlignedPair> _pairs;
    private readonly int _first;
    private readonly int _last;
    private int _same;

    private Judgement(QuotedText quoted, Passage passage, List<AlignedPair> pairs)
    {
        (_quoted, _passage, _pairs) = (quoted, passage, pairs);
        _first = pairs.First(pair => pair.Said >= 0).Said;
        _last = pairs.Last(pair => pair.Said >= 0).Said;
        Differences = DifferenceReader.Read(quoted, passage, pairs);
        Similarity = Measure();
        Likeness = Similarity;
        Verdict = Judge();
    }

    /// <summary>The verdict, whoever spoke.</summary>
    public QuotationVerdict Verdict { get; }

    /// <summary>All words of the quotation beside those that were said.</summary>
    public List<WordDifference> Differences { get; }

    /// <summary>Share of the words that are equal among all that are compared, from 0 to 1; what is left out at the ends or at an ellipsis does not count, and what is left out in silence as five words at most.</summary>
    public double Similarity { get; }

    /// <summary>What puts the nearest first: the similarity, or where the words are others, how much of the content is the same.</summary>
    public double Likeness { get; private set; }

    /// <summary>The quote that holds the words.</summary>
    public Quote Quote => _passage.QuoteAt(_first);

    /// <summary>The sentences that hold the words.</summary>
    public AnchoredText Said => _passage.SentencesOf(SentenceStart, SentenceEnd);

    /// <summary>Whether the article reports that it was not said, or was denied.</summary>
    public bool IsUnsaid => Quote.IsNegated || (!IsSpoken && Quote.Stance is Stance.Denies or Stance.Uncommitted);

    /// <summary>Whether all words that are compared stand in quotation marks in the article.</summary>
    public bool IsSpoken { get; private set; }

    /// <summary>Whether a negation stands in what is left out of the sentence in front.</summary>
    public bool LeavesOutNegation => Verdict == QuotationVerdict.Trimmed
        && Differences.Any(part => part.Kind == DifferenceKind.Trimmed && WeightRule.Count(QuotedWordReader.Read(part.Said), QuotationWordClass.Negation) > 0);

    /// <summary>Whether some of the words that say something are the same, or nearly all words: function words alone are near to many sentences.</summary>
    public bool SharesContent
    {
        get
        {
            if (Similarity >= SurelyAltered)
                return true;
            var content = _pairs.Where(pair => pair.Quoted >= 0 && (QuotationLexicon.Classify(_quoted.Words[pair.Quoted].Form) & QuotationWordClass.Function) == 0).ToList();
            return content.Count(pair => DifferenceReader.IsSame(_quoted, _passage, pair)) >= content.Count * LeastContent;
        }
    }

    private int SentenceStart
    {
        get
        {
            var start = _first;
            while (!_passage.BeginsSentence(start))
                start--;
            return start;
        }
    }

    private int SentenceEnd
    {
        get
        {
            var end = _last + 1;
            while (!_passage.EndsSentence(end - 1))
                end++;
            return end;
        }
    }

    /// <summary>Holds a quotation against a passage.</summary>
    /// <param name="quoted">The quotation, with at least one word.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="pairs">How they lie over each other.</param>
    /// <returns>Null where no word of the passage stands beside one of the quotation.</returns>
    public static Judgement? Of(QuotedText quoted, Passage passage, List<AlignedPair> pairs) =>
        pairs.Exists(pair => pair.Quoted >= 0 && pair.Said >= 0) ? new Judgement(quoted, passage, pairs) : null;

    private double Measure()
    {
        var all = 0;
        for (var i = 0; i < _pairs.Count; i++)
        {
            var pair = _pairs[i];
            var isSame = pair.Quoted >= 0 && pair.Said >= 0 && _quoted.Words[pair.Quoted].IsSameWithoutCase(_passage.Words[pair.Said]);
            var isBracketed = pair.Quoted >= 0 && _quoted.Words[pair.Quoted].Has(WordMarks.Bracketed);
            _same += isSame ? 1 : 0;
            all += isSame || (!isBracketed && pair.Quoted >= 0) ? 1 : 0;
        }

        var dropped = Differences.Where(part => part.Kind == DifferenceKind.Dropped).Sum(part => Math.Min(DearestOmission, QuotedWordReader.Read(part.Said).Count));
        return all + dropped == 0 ? 0 : (double)_same / (all + dropped);
    }

    private QuotationVerdict Judge()
    {
        IsSpoken = _pairs.TrueForAll(pair => pair.Said < 0 || _passage.IsSpoken(pair.Said));
        var isFaultless = !Differences.Exists(part => part.IsFault);
        if (IsSpoken && isFaultless)
            return Quote.IsNegated ? QuotationVerdict.NotFound : Differences.Exists(part => part.Kind == DifferenceKind.Trimmed) ? QuotationVerdict.Trimmed : QuotationVerdict.Verbatim;
        if (IsSpoken && IsAltered())
            return QuotationVerdict.Altered;
        return IsParaphrase(isFaultless) ? QuotationVerdict.Paraphrase : QuotationVerdict.NotFound;
    }

    private bool IsAltered() => !Quote.IsNegated
        && (_quoted.Words.Count > QuotationLimits.FewWords ? Similarity >= LeastAltered && _same >= LeastSame && LongestRun() >= ShortestRun && SharesContent : Similarity >= 1 || IsWholeSentenceWithOneFault());

    /// <summary>A few words are near to many others: only a whole sentence of which one word is changed, added or gone is taken for altered.</summary>
    private bool IsWholeSentenceWithOneFault() =>
        !Differences.Exists(part => part.Kind == DifferenceKind.Trimmed && !part.IsFault)
        && Differences.Count(part => part.IsFault) == 1
        && Differences.TrueForAll(part => !part.IsFault || QuotedWordReader.Read(part.Quoted).Count + QuotedWordReader.Read(part.Said).Count <= 2)
        && Differences.Exists(part => part.Kind == DifferenceKind.Same);

    private int LongestRun()
    {
        var (longest, run) = (0, 0);
        foreach (var pair in _pairs)
        {
            run = DifferenceReader.IsSame(_quoted, _passage, pair) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private bool IsParaphrase(bool isFaultless)
    {
        if (IsUnsaid)
            return false;
        var covers = !Differences.Exists(part => part.Kind == DifferenceKind.Trimmed);
        if (isFaultless)
            return covers || _quoted.Words.Count > QuotationLimits.FewWords;
        var isNear = !IsSpoken && _quoted.Words.Count > QuotationLimits.FewWords && Similarity >= LeastReported;
        if (isNear && Differences.TrueForAll(part => part.Weight < DifferenceWeight.Name))
            return true;
        var said = new List<QuotedWord>();
        for (var i = SentenceStart; i < SentenceEnd; i++)
            said.Add(_passage.Words[i]);
        var content = ParaphraseRule.Measure(_quoted.Words, said);
        Likeness = Math.Max(Similarity, content * ContentOverWords);
        return content > 0;
    }

    /// <summary>The same content in other words counts less than the same words.</summary>
    private const double ContentOverWords = .8;
}

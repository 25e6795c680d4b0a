using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Finds the quotations in a text that somebody has written, and who is said to have spoken.</summary>
/// <remarks>
/// Quotations are what stands between quotation marks. Single marks count where the text has no double ones. A text without any is one quotation as it is.
/// A mark that nothing closes ends with its paragraph, or goes on where the next paragraph begins with a mark. Immutable and thread-safe; linear and total.
/// </remarks>
public sealed class DraftReader
{
    private readonly Lazy<SpeakerNames> _names;

    /// <summary>Reads texts about the speakers of a corpus.</summary>
    public DraftReader(ICorpus corpus)
    {
        if (corpus is null)
            throw new ArgumentNullException(nameof(corpus));
        _names = new(() => new SpeakerNames(corpus.Speakers));
    }

    /// <summary>The quotations of a text, in its order; of a text without quotation marks, the whole.</summary>
    /// <param name="text">The text; what <see cref="QuotationLimits"/> does not allow is left out.</param>
    public IEnumerable<DraftQuotation> Read(string text)
    {
        var read = (text ?? throw new ArgumentNullException(nameof(text))).Length <= QuotationLimits.MaxTextLength ? text : text.Substring(0, QuotationLimits.MaxTextLength);
        var quotations = DraftMarks.Find(read);
        return quotations.Count == 0 ? [new DraftQuotation([new TextSpan(0, text.Length)], text, 1, 1, ValueList<Speaker>.Empty)] : Place(read, quotations);
    }

    private IEnumerable<DraftQuotation> Place(string text, List<MarkedText> quotations)
    {
        var (line, lineStart, at) = (1, 0, 0);
        for (var i = 0; i < Math.Min(quotations.Count, QuotationLimits.MaxQuotations); i++)
        {
            var pieces = quotations[i].Pieces;
            for (; at < pieces[0].Start; at++)
            {
                if (text[at] == '\n')
                    (line, lineStart) = (line + 1, at + 1);
            }

            var words = string.Join(" ", pieces.Select(piece => text.Substring(piece.Start, piece.Length)));
            yield return new DraftQuotation(pieces, words, line, pieces[0].Start - lineStart + 1, SpeakersOf(text, quotations, i));
        }
    }

    private ValueList<Speaker> SpeakersOf(string text, List<MarkedText> quotations, int at)
    {
        var frame = new AttributionFrame(text, quotations, at);
        return frame.IsEmpty ? ValueList<Speaker>.Empty : frame.SpeakersIn(_names.Value);
    }
}

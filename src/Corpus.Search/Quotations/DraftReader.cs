using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Finds the quotations in a text that somebody has written, and who is said to have spoken.</summary>
/// <remarks>
/// Quotations are what stands between quotation marks. Single marks count where the text has no double ones. A text without any is one quotation as it is.
/// A mark that nothing closes ends with its paragraph, or goes on where the next paragraph begins with a mark. Immutable and thread-safe; linear and total.
/// </remarks>
public sealed class DraftReader
{
    private readonly ICorpus _corpus;
    private SpeakerNames? _names;

    /// <summary>Reads texts about the speakers of a corpus.</summary>
    public DraftReader(ICorpus corpus) => _corpus = corpus ?? throw new ArgumentNullException(nameof(corpus));

    /// <summary>The quotations of a text, in its order; of a text without quotation marks, the whole.</summary>
    /// <param name="text">The text; what <see cref="QuotationLimits"/> does not allow is left out.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the enumeration throws it.</exception>
    public IEnumerable<DraftQuotation> Read(string text, CancellationToken cancellation = default)
    {
        var read = (text ?? throw new ArgumentNullException(nameof(text))).Length <= QuotationLimits.MaxTextLength ? text : text.Substring(0, QuotationLimits.MaxTextLength);
        var quotations = DraftMarks.Find(read);
        return quotations.Count == 0 ? [new DraftQuotation([new TextSpan(0, text.Length)], text, 1, 1, ValueList<Speaker>.Empty)] : Place(read, quotations, cancellation);
    }

    private IEnumerable<DraftQuotation> Place(string text, List<MarkedText> quotations, CancellationToken cancellation)
    {
        var (line, lineStart, at) = (1, 0, 0);
        for (var i = 0; i < Math.Min(quotations.Count, QuotationLimits.MaxQuotations); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var pieces = quotations[i].Pieces;
            for (; at < pieces[0].Start; at++)
            {
                if (text[at] == '\n')
                    (line, lineStart) = (line + 1, at + 1);
            }

            var words = string.Join(" ", pieces.Select(piece => text.Substring(piece.Start, piece.Length)));
            yield return new DraftQuotation(pieces, words, line, pieces[0].Start - lineStart + 1, SpeakersOf(text, quotations, i, cancellation));
        }
    }

    private ValueList<Speaker> SpeakersOf(string text, List<MarkedText> quotations, int at, CancellationToken cancellation)
    {
        var frame = new AttributionFrame(text, quotations, at);
        return frame.IsEmpty ? ValueList<Speaker>.Empty : frame.SpeakersIn(Names(cancellation));
    }

    /// <summary>Read when the first text names somebody, and kept.</summary>
    private SpeakerNames Names(CancellationToken cancellation)
    {
        var known = Volatile.Read(ref _names);
        if (known is not null)
            return known;
        var names = new SpeakerNames(_corpus.Speakers, cancellation);
        Volatile.Write(ref _names, names);
        return names;
    }
}

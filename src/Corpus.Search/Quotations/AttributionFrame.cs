using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>What stands around a quotation in its sentence, where the speaker is named.</summary>
/// <remarks>Who is named behind or inside the quotation spoke ("said Ana Rivera"); only where nobody is, the words in front count ("Ana Rivera said:"). Where several are named there, nobody is taken for the speaker.</remarks>
internal sealed class AttributionFrame
{
    /// <summary>A sentence is read so far, in UTF-16 units.</summary>
    private const int Longest = 400;

    private readonly string _front;
    private readonly string _behind;

    public AttributionFrame(string text, List<MarkedText> quotations, int at)
    {
        var quotation = quotations[at];
        var start = Math.Max(at == 0 ? 0 : Math.Min(quotations[at - 1].End + 1, quotation.Start), Math.Max(quotation.Paragraph.Start, quotation.Start - Longest));
        var front = text.Substring(start, Math.Max(0, quotation.Start - 1 - start));
        _front = front.Substring(SentenceEnds.Last(front) + 1);
        _behind = Inside(text, quotation) + " " + Behind(text, quotations, at);
    }

    public bool IsEmpty => string.IsNullOrWhiteSpace(_front) && string.IsNullOrWhiteSpace(_behind);

    /// <summary>The speakers who may be meant by the one name of the frame.</summary>
    public ValueList<Speaker> SpeakersIn(SpeakerNames names)
    {
        var named = names.FindAll(_behind);
        if (named.Count == 0)
            named = names.FindAll(_front);
        return named.Count == 1 ? named[0] : ValueList<Speaker>.Empty;
    }

    private static string Inside(string text, MarkedText quotation)
    {
        var between = quotation.Pieces.Skip(1).Select((piece, i) => TextSpan.FromBounds(quotation.Pieces[i].End, piece.Start));
        return string.Join(" ", between.Where(gap => gap.Length <= Longest).Select(gap => text.Substring(gap.Start, gap.Length)));
    }

    private static string Behind(string text, List<MarkedText> quotations, int at)
    {
        var start = quotations[at].End + 1;
        var end = Math.Min(at + 1 < quotations.Count ? quotations[at + 1].Start - 1 : text.Length, start + Longest);
        if (start >= end)
            return "";
        var behind = text.Substring(start, Math.Min(end, text.Length) - start);
        var paragraph = behind.IndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph >= 0)
            behind = behind.Substring(0, paragraph);
        var last = text[start - 2];
        var next = behind.TrimStart();
        if (last is '.' or '!' or '?' or '…' && next.Length > 0 && char.IsUpper(next[0]))
            return "";
        var stop = SentenceEnds.First(behind);
        return stop < 0 ? behind : behind.Substring(0, stop);
    }
}

using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Captions and credits of pictures.</summary>
internal static class Captions
{
    private const int MostWords = 60;

    /// <summary>How far from its end a caption names who took the picture.</summary>
    private const int CreditLength = 60;

    /// <summary>What stands before an agency in a credit; a slash also behind it.</summary>
    private static readonly char[] CreditSigns = ['/', '(', '|', '\u00A9'];

    /// <summary>Takes off "Photo: …" and lines that end with a photographer's agency.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen || block.HeadingLevel > 0 || block.Shape.Words is 0 or > MostWords)
                continue;
            if (HasLabel(page.Text, block) || EndsWithCredit(page.Text, block))
                page.Remove(i, rule);
        }
    }

    private static bool HasLabel(string text, in Block block)
    {
        if (!CreditWords.Table.MayBegin(block.Shape) || block.Shape.HasQuotationMarks)
            return false;
        var start = TextSpan.FromBounds(block.Content.Start, Math.Min(block.Content.End, block.Content.Start + CreditLength));
        var key = PhraseKey.Of(text, start, stackalloc char[CreditLength * PhraseKey.Growth]);
        var length = CreditWords.Table.LengthAtStart(key, CreditWords.Caption);
        return length > 0 && key.Slice(length).StartsWith(" : ".AsSpan());
    }

    /// <summary>An agency behind a bracket, bar or slash, or before a slash, and after it nothing that ends a sentence.</summary>
    private static bool EndsWithCredit(string text, in Block block)
    {
        var span = block.Content;
        if (block.Shape.EndsSentence || block.Shape.Words < 2)
            return false;
        var start = Math.Max(span.Start, span.End - CreditLength);
        // To look words up costs more than to see that no sign of a credit is there, as in most lines.
        if (text.AsSpan(start, span.End - start).IndexOfAny(CreditSigns) < 0 && (start == span.Start || Array.IndexOf(CreditSigns, text[start - 1]) < 0))
            return false;
        for (var at = start; at < span.End; at++)
        {
            if (!LineShape.IsWordCharacter(text[at]) || (at > span.Start && LineShape.IsWordCharacter(text[at - 1])))
                continue;
            var end = EndOfAgency(text, at, span.End);
            // "… by the evening. (AFP)": the agency of a text, not of a picture.
            if (end == span.End - 1 && at > span.Start && text[at - 1] == '(' && LineShape.Of(text, TextSpan.FromBounds(span.Start, at - 1)).EndsSentence)
                return false;
            if (end > 0 && ((end < span.End && text[end] == '/') || (at > span.Start && Array.IndexOf(CreditSigns, text[at - 1]) >= 0)))
                return true;
        }

        return false;
    }

    /// <summary>End of the agency of one to three words that begins here; 0 where none does.</summary>
    private static int EndOfAgency(string text, int at, int end)
    {
        var stop = at;
        for (var words = 0; words < 3 && stop < end; words++)
        {
            while (stop < end && !LineShape.IsWordCharacter(text[stop]))
                stop++;
            while (stop < end && LineShape.IsWordCharacter(text[stop]))
                stop++;
            if (CreditWords.IsAgency(text, at, stop))
                return stop;
        }

        return 0;
    }
}

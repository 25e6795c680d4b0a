using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Reads the words of a quote with their places in the source text.</summary>
internal static class SpokenWordReader
{
    /// <summary>The words of all pieces. A stop ends a sentence only where no claim runs across it: "Mr. Smith" is one sentence.</summary>
    public static List<QuotedWord> Read(Quote quote)
    {
        var words = new List<QuotedWord>();
        var parts = quote.Words.Parts;
        var endsSentence = true;
        for (var i = 0; i < parts.Count; i++)
        {
            var piece = QuotedWordReader.Read(parts[i], quote.Spans[i].Start);
            // The attribution between two pieces interrupts a sentence, unless the first piece ended it or the claims tell that another begins.
            if (piece.Count > 0 && !endsSentence && quote.Claims.Count < 2)
                piece[0] = piece[0] with { Marks = piece[0].Marks & ~WordMarks.BeginsSentence };
            words.AddRange(piece);
            endsSentence = EndsSentence(parts[i]);
        }

        Heal(words, quote.Claims);
        return words;
    }

    private static bool EndsSentence(string piece)
    {
        var at = piece.Length - 1;
        while (at >= 0 && (char.IsWhiteSpace(piece[at]) || QuotationMarks.IsMark(piece[at])))
            at--;
        return at >= 0 && piece[at] is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '۔' or '।';
    }

    private static void Heal(List<QuotedWord> words, ValueList<Claim> claims)
    {
        if (claims.Count < 2)
            return;
        var (claim, before) = (0, -1);
        for (var i = 0; i < words.Count; i++)
        {
            while (claim + 1 < claims.Count && claims[claim].Words.Envelope.End <= words[i].Span.Start)
                claim++;
            if (claim == before)
                words[i] = words[i] with { Marks = words[i].Marks & ~WordMarks.BeginsSentence };
            before = claim;
        }
    }
}

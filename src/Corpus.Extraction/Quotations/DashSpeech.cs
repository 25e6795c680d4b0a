using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Speech that a dash opens instead of quotation marks: "– The dam is safe, said Ana Rivera." The words are as direct as between marks.</summary>
internal static class DashSpeech
{
    /// <summary>Makes what an attribution behind it shows to be speech direct, without its dash.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="paragraph">A paragraph.</param>
    /// <param name="found">The attributions; those of the paragraph last.</param>
    /// <param name="firstAttribution">Index of the paragraph's first.</param>
    public static void Read(ArticleTokens article, TokenRange paragraph, List<Attribution> found, int firstAttribution)
    {
        if (firstAttribution == found.Count || article.Tokens[paragraph.First].Kind is not TokenKind.Dash || paragraph.Count < 2)
            return;
        var first = article.Tokens[paragraph.First + 1];
        var attribution = found[firstAttribution];
        if (attribution.Rule != "content-before-cue" || attribution.Kind != QuoteKind.Indirect || attribution.Pieces[0].Span.Start != article.Tokens[paragraph.First].Start || !first.IsWord || attribution.Pieces[0].Span.End < first.End)
            return;
        for (var i = 0; i < attribution.Pieces.Count; i++)
        {
            var span = attribution.Pieces[i].Span;
            attribution.Pieces[i] = new Piece(i == 0 ? TextSpan.FromBounds(first.Start, span.End) : span, QuoteKind.Direct);
        }
    }
}

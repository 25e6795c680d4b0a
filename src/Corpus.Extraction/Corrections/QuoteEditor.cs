using Corpus.Extraction.Quotations;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Gives one quote what a correction says of it. A cue, addressee or speaker that does not fit is left as it was.</summary>
internal sealed class QuoteEditor(ArticleTokens article, ArticleWords words, SpeakerCorrector speakers, CorrectionFaults faults, Dictionary<Attribution, Resolution> sources)
{
    /// <summary>Edits a quote.</summary>
    /// <param name="correction">What a person says.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="content">The words that it gets; none where they stay.</param>
    public void Edit(QuoteCorrection correction, Attribution quote, IReadOnlyList<TextSpan> content)
    {
        quote.Rule = CorrectionRule.Quote;
        if (content.Count > 0)
            SetPieces(quote, content.Select(span => new Piece(span, MarksOf(span))));
        if (correction.Kind is { } kind)
            SetPieces(quote, quote.Pieces.ConvertAll(piece => piece with { Marks = kind }));
        if (correction.IsNegated is { } isNegated)
            quote.Negate(isNegated);
        else if (correction.Stance is not null and not Stance.Uncommitted)
            quote.Negate(false);
        if (correction.Stance is { } stance)
            (quote.Stance, quote.IsStanceStated) = (stance, true);
        if (correction.Cue is { } cue)
            quote.Cue = TokensOf(cue, quote, quote.Cue);
        if (correction.Addressee is { } addressee)
            quote.Addressee = TokensOf(addressee, quote, quote.Addressee);
        if (correction.Speaker is { } speaker)
            SetSpeaker(quote, speaker);
    }

    private static void SetPieces(Attribution quote, IEnumerable<Piece> pieces)
    {
        var all = pieces.ToList();
        quote.Pieces.Clear();
        quote.Pieces.AddRange(all);
    }

    /// <summary>Whether all words of a span, some or none stand between quotation marks.</summary>
    private QuoteKind MarksOf(TextSpan span)
    {
        var marked = article.Marked.FindAll(marked => marked.Outer.Overlaps(span));
        return marked.Count == 0 ? QuoteKind.Indirect
            : marked.Exists(marked => marked.Outer.Contains(span)) ? QuoteKind.Direct
            : QuoteKind.Mixed;
    }

    /// <summary>The tokens of words near a quote, outside of quotation marks; as before where they do not stand there.</summary>
    private TokenRange TokensOf(LocatedText value, Attribution quote, TokenRange before)
    {
        if (value.Text.Length == 0)
            return default;
        var place = words.FindNear(value.Text, quote.Pieces.ConvertAll(piece => piece.Span));
        var first = place is { } span ? article.Tokens.FindIndex(token => token.End > span.Start) : -1;
        var end = place is null ? -1 : article.Tokens.FindIndex(first, token => token.Start >= place.Value.End);
        var tokens = new TokenRange(first, end < 0 ? article.Tokens.Count : end);
        if (place is not null && article.Tokens.FindIndex(tokens.First, tokens.Count, token => token.Kind is TokenKind.Marked) < 0)
            return tokens;
        faults.Add(value, $"the words {CorrectionFaults.Shown(value)} do not stand beside the quote, outside of quotation marks.");
        return before;
    }

    /// <summary>A name that stands beside the quote and is another's no longer names its speaker.</summary>
    private void SetSpeaker(Attribution quote, LocatedText name)
    {
        sources.TryGetValue(quote, out var source);
        var speaker = name.Text.Length == 0 ? null : speakers.Only(name);
        if (speaker is null && name.Text.Length > 0)
            return;
        sources[quote] = source with { Entity = speaker, Rule = CorrectionRule.Quote };
        if (speaker != source.Entity && source.Kind is MentionKind.FullName or MentionKind.ShortName)
            (quote.Mention, quote.SpeakerOf) = (default, null);
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>Cuts what was said into propositions: each sentence of a direct quote, each reported clause of another.</summary>
internal sealed class ClaimReader(ArticleTokens article)
{
    /// <summary>What the speaker does with the whole content: the cue tells, and in reported speech "should" makes it a demand.</summary>
    public Stance StanceOf(Attribution attribution) =>
        IsOpen(attribution) && attribution.Kind != QuoteKind.Direct && attribution.Pieces.Any(piece => Words(piece.Span).Any(token => token.Has(WordTags.Obligation)))
            ? Stance.Demands
            : attribution.Stance;

    /// <summary>The claims of an attribution, in the order of the text; a denial that refers back carries the words it denies.</summary>
    public ValueList<Claim> Read(Attribution attribution)
    {
        var time = attribution.Time.IsEmpty ? SaidTime.Unspecified : SaidTime.Earlier(article.Anchor(attribution.Time));
        var stance = StanceOf(attribution);
        if (attribution.RefersTo is { } denied)
            return new(new Claim(new AnchoredText(article.Source, new ValueList<TextSpan>(denied.Pieces.Select(piece => piece.Span))), stance, PolarityOf(denied.Pieces.Select(piece => piece.Span)), time));
        if (attribution.Kind != QuoteKind.Direct)
        {
            var spans = attribution.Pieces.Select(piece => piece.Span).ToList();
            return new(new Claim(new AnchoredText(article.Source, new ValueList<TextSpan>(spans)), stance, PolarityOf(spans), time));
        }
        return new(attribution.Pieces.SelectMany(piece => SentencesOf(piece.Span)).Select(span => DirectClaim(attribution, span, time)));
    }

    /// <summary>Whether the words of the content tell more of the stance than the cue does.</summary>
    private static bool IsOpen(Attribution attribution) => attribution.Stance == Stance.Asserts && !attribution.IsStanceStated;

    private Claim DirectClaim(Attribution attribution, TextSpan sentence, SaidTime time)
    {
        var stance = attribution.Stance;
        if (IsOpen(attribution) && article.Text[sentence.End - 1] is '?' or '\u061F')
            stance = Stance.Asks;
        else if (IsOpen(attribution) && Words(sentence).Any(token => token.Has(WordTags.Obligation)))
            stance = Stance.Demands;
        return new Claim(new AnchoredText(article.Source, sentence), stance, PolarityOf([sentence]), time);
    }

    /// <summary>The sentences inside a marked string, by the same rules as outside.</summary>
    private IEnumerable<TextSpan> SentencesOf(TextSpan span)
    {
        var tokens = Words(span);
        var sentences = new List<TokenRange>();
        SentenceSplitter.Split(article.Text, tokens, new(0, tokens.Count), [], sentences);
        return sentences.Where(sentence => !sentence.IsEmpty).Select(sentence => TextSpan.FromBounds(tokens[sentence.First].Start, tokens[sentence.Last].End));
    }

    private Polarity PolarityOf(IEnumerable<TextSpan> spans) =>
        spans.Any(span => Words(span).Any(token => token.Has(WordTags.Negation))) ? Polarity.Negative : Polarity.Affirmative;

    private List<Token> Words(TextSpan span)
    {
        var tokens = new List<Token>();
        var none = 0;
        Tokenizer.Read(article.Language, article.Text.AsSpan(), span, [], ref none, tokens);
        return tokens;
    }
}

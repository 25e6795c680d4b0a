using Corpus.Extraction.Quotations;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Changes, removes and adds quotes as a person says.</summary>
/// <remarks>
/// Changes and removals look for their words in what the rules found, whatever other corrections there are. What is removed goes first, then what is changed, then what is new comes.
/// No quote gets words that another one has.
/// </remarks>
internal sealed class QuoteCorrector(
    ArticleTokens article, ArticleWords words, SpeakerCorrector speakers, CorrectionFaults faults, List<Attribution> attributions, Dictionary<Attribution, Resolution> sources)
{
    private readonly PlaceChooser _chooser = new(words, faults);
    private readonly QuoteEditor _editor = new(article, words, speakers, faults, sources);
    private readonly HashSet<Attribution> _corrected = [];

    public void Apply(IReadOnlyList<QuoteCorrection> corrections)
    {
        var contents = attributions.ConvertAll(attribution => FoldedText.Of(string.Join(" ", attribution.Pieces.Select(piece => article.Text.Substring(piece.Span.Start, piece.Span.Length)))));
        var found = attributions.ToList();
        var targets = corrections.Where(correction => correction.Action != CorrectionAction.Add)
            .Select(correction => (Correction: correction, Target: TargetOf(correction, found, contents)))
            .ToList();
        foreach (var (correction, target) in targets.Where(pair => pair.Target is not null).OrderByDescending(pair => pair.Correction.Action == CorrectionAction.Remove))
            Correct(correction, target!);
        foreach (var correction in corrections.Where(correction => correction.Action == CorrectionAction.Add))
            Add(correction);
        Attribution.Sort(attributions);
    }

    /// <summary>The quote that a correction means, by its own words first, then by a part of them; null where it does not tell.</summary>
    private Attribution? TargetOf(QuoteCorrection correction, List<Attribution> found, List<FoldedText> contents)
    {
        var search = new WordSearch(correction.Anchor.Text);
        var fitting = Enumerable.Range(0, found.Count).Where(index => search.IsAllOf(contents[index])).ToList();
        if (fitting.Count == 0)
            fitting = [.. Enumerable.Range(0, found.Count).Where(index => search.In(contents[index]).Any())];
        var chosen = _chooser.Choose(correction, fitting.ConvertAll(index => found[index].First.Start), "quote");
        return chosen < 0 ? null : found[fitting[chosen]];
    }

    private void Correct(QuoteCorrection correction, Attribution target)
    {
        if (!_corrected.Add(target))
            faults.Add(correction.Anchor, $"another correction has the quote with the words {CorrectionFaults.Shown(correction.Anchor)} already.");
        else if (correction.Action == CorrectionAction.Remove)
            attributions.Remove(target);
        else
            Change(correction, target);
    }

    private void Change(QuoteCorrection correction, Attribution target)
    {
        var content = correction.Words.Count == 0 ? null : ContentAt(correction.Words, target.Pieces);
        var fits = content is not null && !IsTaken(correction.Words[0], content, target);
        _editor.Edit(correction, target, fits ? content! : []);
    }

    /// <summary>Words that the rules have found since are changed, not added.</summary>
    private void Add(QuoteCorrection correction)
    {
        var places = words.FindInBody(correction.Anchor.Text).ToList();
        var chosen = _chooser.Choose(correction, places.ConvertAll(place => place.Start), "passage");
        if (chosen < 0 || ContentFrom(places[chosen], correction.Words) is not { } content)
            return;
        if (attributions.Find(attribution => attribution.Pieces.Select(piece => piece.Span).SequenceEqual(content)) is { } found)
        {
            Correct(correction with { Action = CorrectionAction.Change, Words = [] }, found);
            return;
        }
        if (IsTaken(correction.Anchor, content, null))
            return;
        var added = Attribution.Of(article, CorrectionRule.Quote, article.Sentences.FindLastIndex(sentence => article.Tokens[sentence.First].Start <= content[0].Start), Stance.Asserts);
        attributions.Add(added);
        _corrected.Add(added);
        _editor.Edit(correction, added, content);
    }

    /// <summary>The places of pieces whose first stands at a quote; null where they do not, which is noted as a fault.</summary>
    private List<TextSpan>? ContentAt(IReadOnlyList<LocatedText> pieces, List<Piece> quote)
    {
        var place = TextSpan.FromBounds(quote[0].Span.Start, quote[quote.Count - 1].Span.End);
        var first = words.FindInBody(pieces[0].Text).FirstOrDefault(first => first.Overlaps(place));
        if (!first.IsEmpty)
            return ContentFrom(first, pieces);
        faults.Add(pieces[0], $"the words {CorrectionFaults.Shown(pieces[0])} do not stand where the quote is.");
        return null;
    }

    /// <summary>The places of pieces, each the first behind the one before it.</summary>
    private List<TextSpan>? ContentFrom(TextSpan first, IReadOnlyList<LocatedText> pieces)
    {
        var content = new List<TextSpan> { first };
        foreach (var piece in pieces.Skip(1))
        {
            var end = content[content.Count - 1].End;
            var next = words.FindInBody(piece.Text).FirstOrDefault(place => place.Start >= end);
            if (next.IsEmpty)
            {
                faults.Add(piece, $"the words {CorrectionFaults.Shown(piece)} do not stand behind the words {CorrectionFaults.Shown(pieces[0])}.");
                return null;
            }
            content.Add(next);
        }
        return content;
    }

    private bool IsTaken(LocatedText value, List<TextSpan> content, Attribution? own)
    {
        var taken = attributions.Find(attribution => attribution != own && content.Exists(attribution.Overlaps));
        if (taken is not null)
            faults.Add(value, $"the words {CorrectionFaults.Shown(value)} are part of the quote {CorrectionFaults.Shown(article.Text.Substring(taken.First.Start, taken.First.Length))}; change or remove that one.");
        return taken is not null;
    }
}

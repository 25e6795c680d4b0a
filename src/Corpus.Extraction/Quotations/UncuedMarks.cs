using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Marked strings that no cue claims: the rest of a quotation, a quotation whose speaker goes on, or no quotation at all.</summary>
internal sealed class UncuedMarks(ArticleTokens article, EntityTable entities, List<Attribution> found)
{
    private readonly PieceReader _pieces = new(article);
    private readonly NamedMarks _named = new(article, entities, new(article));
    private readonly CuesOnNextLine? _nextLine = article.BreaksWithinParagraphs ? new(article, entities) : null;
    private readonly BeatsBesideMarks _beats = new(article, entities);
    private readonly ContinuedSpeech _continued = new(article, found);
    private readonly List<TextSpan> _covered = article.Workspace.List<TextSpan>();

    /// <summary>Reads the marked strings of a paragraph that no attribution covers.</summary>
    /// <param name="paragraph">Its tokens.</param>
    /// <param name="firstSentence">Index of its first sentence.</param>
    /// <param name="firstAttribution">Index of the paragraph's first attribution among those found.</param>
    /// <param name="awaiting">An attribution of the paragraph before that ends in a colon; null where there is none.</param>
    /// <param name="ending">The attribution whose marked string ends the paragraph before, where this one is a marked string alone; null where there is none.</param>
    /// <param name="unclosed">The attribution whose quotation the paragraph before leaves open; null where there is none.</param>
    public void Read(TokenRange paragraph, int firstSentence, int firstAttribution, Attribution? awaiting, Attribution? ending, Attribution? unclosed)
    {
        _continued.Open(firstAttribution);
        ListContent(firstAttribution);
        if (unclosed is { Rule: "marks-without-cue" } && _continued.JoinTo(paragraph.First, unclosed))
            unclosed = null;
        var sentence = firstSentence;
        var cover = 0;
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            while (!article.Sentences[sentence].Contains(at))
                sentence++;
            if (article.Tokens[at].Kind is not TokenKind.Marked)
                continue;
            var inner = article.Marked[article.Tokens[at].Marked].Inner;
            while (cover < _covered.Count && _covered[cover].End <= inner.Start)
                cover++;
            if (cover >= _covered.Count || !_covered[cover].Overlaps(inner))
                Place(at, inner, sentence, paragraph, firstAttribution, ref awaiting, ending, ref unclosed);
        }
    }

    /// <summary>The content of the paragraph in the order of the text.</summary>
    private void ListContent(int firstAttribution)
    {
        _covered.Clear();
        for (var i = firstAttribution; i < found.Count; i++)
        {
            foreach (var piece in found[i].Pieces)
                _covered.Add(piece.Span);
        }
        _covered.Sort();
    }

    /// <summary>Rule speaker-goes-on: a marked sentence right behind the one in which somebody is reported to say something.</summary>
    private Attribution? BehindReported(int sentence, TokenRange paragraph)
    {
        if (sentence == 0 || article.Sentences[sentence - 1].First < paragraph.First)
            return null;
        Attribution? only = null;
        for (var i = found.Count - 1; i >= 0 && found[i].Sentence >= sentence - 1; i--)
        {
            if (found[i].Sentence > sentence - 1 || found[i].ReportedBy is not null)
                continue;
            if (only is not null && only.Origin != found[i].Origin)
                return null;
            only = found[i];
        }
        return only is { Origin.Mention.IsEmpty: false } ? Attribution.Of(article, "speaker-goes-on", sentence, Stance.Asserts, speakerOf: only.Origin) : null;
    }

    private void Place(int at, TextSpan inner, int sentence, TokenRange paragraph, int firstAttribution, ref Attribution? awaiting, Attribution? ending, ref Attribution? unclosed)
    {
        var piece = _pieces.Read(new(at, at + 1));
        if (awaiting is not null && at == paragraph.First)
        {
            awaiting.Pieces.Add(piece);
            found.Add(awaiting);
            _continued.Hold(inner, awaiting);
            awaiting = null;
        }
        else if (unclosed is not null && at == paragraph.First)
        {
            unclosed.Pieces.Add(piece);
            _continued.Hold(inner, unclosed);
            unclosed = null;
        }
        else if (!SpeechInMarks.IsSubject(article, _pieces, at, paragraph) && _continued.SplitAt(at, sentence, paragraph) is { } same)
        {
            same.Pieces.Add(piece);
            _continued.Hold(inner, same);
        }
        else if ((_named.Find(at, sentence, paragraph) ?? _nextLine?.Find(at, sentence, paragraph)) is { } named)
        {
            named.Pieces.Add(piece);
            found.Add(named);
            _continued.Hold(inner, named);
        }
        else if (SpeechInMarks.ReasonAgainst(article, _pieces, at, paragraph) is null)
        {
            var neighbour = _continued.Neighbour(at, sentence, paragraph) ?? _continued.BeforeBlock(at, paragraph, firstAttribution) ?? ending?.Origin ?? _continued.BehindBeat(at, sentence);
            var attribution = neighbour is not null ? Attribution.Of(article, "speaker-goes-on", sentence, Stance.Asserts, speakerOf: neighbour)
                : _beats.Find(at, sentence, paragraph) ?? BehindReported(sentence, paragraph) ?? Attribution.Of(article, "marks-without-cue", sentence, Stance.Asserts);
            attribution.Pieces.Add(piece);
            found.Add(attribution);
            _continued.Hold(inner, attribution);
        }
    }
}

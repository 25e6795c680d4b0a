using Corpus.Extraction;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;

namespace Corpus.Accuracy.Tracing;

/// <summary>Each sentence with its marked strings and words of saying, what became of them, and the quotes that were found in it.</summary>
internal sealed class SentenceTrace(TraceWriter lines, ReadBody body)
{
    private readonly ArticleTokens _article = body.Tokens;
    private readonly PieceReader _pieces = new(body.Tokens);
    private readonly QuoteTrace _quotes = new(lines, body);

    public void Write()
    {
        lines.Head("SENTENCES");
        var sentence = 0;
        foreach (var paragraph in _article.Paragraphs)
        {
            for (; sentence < _article.Sentences.Count && _article.Sentences[sentence].First < paragraph.End; sentence++)
            {
                if (!_article.IsTitle(paragraph) || body.Attributions.Any(attribution => attribution.Sentence == sentence))
                    Write(sentence, paragraph);
            }
        }
    }

    private void Write(int sentence, TokenRange paragraph)
    {
        var range = _article.Sentences[sentence];
        lines.Words(0, _article.SpanOf(range), "sentence");
        for (var at = range.First; at < range.End; at++)
        {
            var token = _article.Tokens[at];
            if (token.Kind is TokenKind.Marked)
                lines.Words(1, _article.Marked[token.Marked].Inner, "marks", OfMarks(at, paragraph));
            else if (token.IsWord && token.Entry.Cue is { } verb)
                lines.Words(1, _article.SpanOf(new(at, at + 1)), "verb", $"{Shown(verb)}: {OfWord(at, range, isVerb: true)}");
            else if (token.Has(WordTags.Speech))
                lines.Words(1, _article.SpanOf(new(at, at + 1)), "noun", OfWord(at, range, isVerb: false));
        }

        for (var i = 0; i < body.Attributions.Count; i++)
        {
            if (body.Attributions[i].Sentence == sentence)
                _quotes.Write(i);
        }
    }

    private static string Shown(CueVerb verb) =>
        verb.Frames == CueFrames.None ? $"{verb.Lemma} (with a particle only)" : $"{verb.Lemma} ({verb.Frames}; {verb.Stance})";

    private string OfMarks(int at, TokenRange paragraph)
    {
        var inner = _article.Marked[_article.Tokens[at].Marked].Inner;
        var owner = body.Attributions.FindIndex(attribution => attribution.Pieces.Any(piece => piece.Span.Overlaps(inner)));
        return owner >= 0 ? $"content of quote {owner + 1}" : "no quote: " + (SpeechInMarks.ReasonAgainst(_article, _pieces, at, paragraph) ?? "no rule took it");
    }

    private string OfWord(int at, TokenRange sentence, bool isVerb)
    {
        var cue = body.Attributions.FindIndex(attribution => attribution.Cue.Contains(at));
        if (cue >= 0)
            return $"cue of quote {cue + 1}";
        var span = _article.SpanOf(new(at, at + 1));
        var owner = body.Attributions.FindIndex(attribution => attribution.Pieces.Any(piece => piece.Span.Contains(span)));
        if (owner >= 0)
            return $"inside the content of quote {owner + 1}";
        return isVerb && _article.Language == Language.English ? OfEnglishVerb(CueFinder.At(_article, at, sentence)) : "no rule found content for it";
    }

    private static string OfEnglishVerb(Cue? cue) => cue switch
    {
        null => "reports nothing here, by its form or the words beside it",
        { IsPassive: true } => "passive: its subject does not speak",
        _ => "no rule found content for it",
    };
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.English;

/// <summary>What stands behind a cue.</summary>
/// <param name="Range">The content; empty where there is none.</param>
/// <param name="CueEnd">Where the cue ends: behind "that" or a colon that follows it at once.</param>
/// <param name="Addressee">Who is told; empty where nobody is named.</param>
/// <param name="AwaitsMarks">Whether a colon ends the sentence: the content is the next paragraph's first marked string.</param>
internal readonly record struct ContentAfter(TokenRange Range, int CueEnd, TokenRange Addressee, bool AwaitsMarks);

/// <summary>Finds the content behind a cue.</summary>
internal sealed class ContentFinder
{
    /// <summary>Words before a colon that only point at what follows it, at most.</summary>
    private const int MaximumPointer = 3;

    private readonly ArticleTokens _article;
    private readonly ContentEnd _ends;
    private readonly LeadIn _leadIn;
    private readonly ContentStart _start;

    public ContentFinder(ArticleTokens article, ContentEnd ends)
    {
        var times = new LeadInTimes(article);
        _article = article;
        _ends = ends;
        _leadIn = new LeadIn(article, times);
        _start = new ContentStart(article, times);
    }

    /// <summary>Reads what follows a cue in its sentence.</summary>
    public ContentAfter After(Cue cue, TokenRange sentence)
    {
        var cueEnd = cue.Range.End;
        var at = cueEnd;
        var addressee = _leadIn.ReadAddressee(cue, ref at, sentence.End);
        var limit = Math.Min(sentence.End, at + LeadIn.Maximum);
        for (var leadIn = false; at < limit;)
        {
            var start = _start.At(cue, at, sentence.End, leadIn || !addressee.IsEmpty);
            if (start >= 0)
            {
                if (start == cueEnd + 1 && start > at && _article.Tokens[at].Kind is not TokenKind.Comma)
                    cueEnd = start;
                if (start >= sentence.End)
                    return new(default, cueEnd, addressee, AwaitsMarks: _article.Tokens[at].Kind is TokenKind.Colon);
                var content = new TokenRange(start, _ends.Of(start, cue, sentence));
                return new(PointsAt(content, sentence.End) is var marked && marked >= 0 ? new(marked, marked + 1) : content, cueEnd, addressee, false);
            }
            var next = _leadIn.Skip(at, sentence.End, ref addressee);
            if (next == at)
                break;
            leadIn |= !CueFinder.IsAdverb(_article, at);
            at = next;
        }
        return new(cue.Allows(CueFrames.Clause | CueFrames.Marks) && Led(at, limit, sentence) is var led && led >= 0 ? new(led, led + 1) : default, cueEnd, addressee, false);
    }

    /// <summary>She wrote on her page, in capital letters, "It holds": the sign and the capital lead in what is said, whatever stands before them. -1 where nothing does.</summary>
    private int Led(int at, int limit, TokenRange sentence)
    {
        for (; at < limit; at++)
        {
            var token = _article.Tokens[at];
            if (token.Kind is TokenKind.Marked)
                return _article.Tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Colon && IsSentence(at) ? at : -1;
            if (token.Kind is TokenKind.Stop or TokenKind.Semicolon || CueFinder.At(_article, at, sentence) is not null || token.Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Auxiliary | WordTags.Existential))
                return -1;
        }
        return -1;
    }

    /// <summary>Several words with a capital at the start, and no title.</summary>
    private bool IsSentence(int marked)
    {
        var inner = _article.Marked[_article.Tokens[marked].Marked].Inner;
        return char.IsUpper(_article.Text[inner.Start]) && _article.Text.IndexOf(' ', inner.Start, inner.Length) >= 0 && !TitlesInMarks.HasCapitals(_article, marked);
    }

    /// <summary>She put it this way: "It holds." The words before the colon say nothing of their own. -1 where they do.</summary>
    private int PointsAt(TokenRange content, int limit)
    {
        var marked = content.End + 1;
        if (content.Count > MaximumPointer || marked >= limit || _article.Tokens[content.End].Kind is not TokenKind.Colon || _article.Tokens[marked].Kind is not TokenKind.Marked)
            return -1;
        var first = _article.Tokens[content.First];
        return (first.Has(WordTags.ObjectPronoun | WordTags.SubjectPronoun) || _article.Is(content.First, "this")) && !FiniteVerbs.StandsIn(_article, content.First, content.End) ? marked : -1;
    }

    /// <summary>The token behind a cue, whom it tells, and its time and place: ", he told the board on Monday" and then perhaps a comma.</summary>
    public int BehindAttribution(Cue cue, TokenRange sentence, out TokenRange addressee)
    {
        var at = cue.Range.End;
        addressee = _leadIn.ReadAddressee(cue, ref at, sentence.End);
        for (var limit = Math.Min(sentence.End, at + LeadIn.Maximum); at < limit;)
        {
            var next = _leadIn.Skip(at, sentence.End, ref addressee);
            if (next == at)
                break;
            at = next;
        }
        return at;
    }
}

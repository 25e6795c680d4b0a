using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule marks-before-cue: a marked string right before the mention or the cue, and a second one behind.</summary>
internal readonly struct MarksBeforeCue(ArticleTokens article, ContentFinder contents, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>Words that describe a speaker before his name, at most.</summary>
    private const int MaximumDescription = 12;

    /// <summary>A remark between the attribution and the rest of the quotation is not longer than this.</summary>
    private const int MaximumRemark = 24;

    /// <summary>Adds the attribution; false where the rule does not hold.</summary>
    public bool Read(Cue cue, CueSubject subject)
    {
        var marked = MarkedBefore(cue, subject);
        if (marked < 0 || IsNoSpeech(marked, cue, subject))
            return false;
        var words = pieces.WithWordsBefore(marked, cursor.Free);
        if (words.Count > 1 && !pieces.HasVerb(words.First, marked) && pieces.IsTitle(marked))
            return false;
        // The "Night Boat" crew posted it: marks inside a noun phrase.
        if (!subject.IsInverted && words.Count > 1 && article.Tokens[marked - 1].IsWord && article.Tokens[marked + 1].IsWord && char.IsLetterOrDigit(article.Text[article.Marked[article.Tokens[marked].Marked].Inner.End - 1]))
            return false;
        // "the head of a ''super fund,'' said that": the content follows.
        if (!subject.IsInverted && words.Count > 1 && cue.Range.End < cursor.Sentence.End && article.Is(cue.Range.End, "that"))
            return false;
        var attribution = cursor.New("marks-before-cue", cue, cue.Range, subject.Mention, subject.Inherits);
        attribution.Pieces.Add(pieces.Read(words));
        attribution.Addressee = subject.IsInverted ? default : contents.After(cue, cursor.Sentence).Addressee;
        cursor.Free = subject.EndOf(cue);
        cursor.Add(attribution);
        ReadSecond(attribution);
        return true;
    }

    private bool IsNoSpeech(int marked, Cue cue, CueSubject subject)
    {
        // "Broad Valley" Star Asked Actors: the marks belong to the noun behind them.
        if (!subject.IsInverted && article.Tokens[marked + 1].IsWord && TitlesInMarks.HasCapitals(article, marked) && char.IsLetterOrDigit(article.Text[article.Marked[article.Tokens[marked].Marked].Inner.End - 1]))
            return true;
        // his show, "The Night Boat," which said: a title with a clause of its own.
        return IsTitle(marked) && (article.Tokens[marked + 1].Has(WordTags.Relative) || !contents.After(cue, cursor.Sentence).Range.IsEmpty);
    }

    /// <summary>In his book, "Low Water," Rivera suggested; It holds, she told "Good Morning Valley": a title behind words of the writer's own.</summary>
    private bool IsTitle(int marked) =>
        marked > cursor.Sentence.First && article.Tokens[marked - 1].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Comma
        && TitlesInMarks.HasCapitals(article, marked);

    /// <summary>The marked string that ends where the attribution begins; -1 where none does.</summary>
    private int MarkedBefore(Cue cue, CueSubject subject)
    {
        var start = !subject.IsInverted && !subject.Mention.IsEmpty ? Math.Min(subject.Mention.Range.First, cue.Range.First) : cue.Range.First;
        var marked = start - 1;
        while (marked >= cursor.Free && (article.Tokens[marked].Kind is TokenKind.Comma or TokenKind.Dash || article.Tokens[marked].Has(WordTags.Opener)))
            marked--;
        if (marked >= cursor.Free && article.Tokens[marked].Kind is TokenKind.Marked)
            return marked;
        return subject.IsInverted || subject.Mention.IsEmpty ? -1 : BeforeDescription(start - 1);
    }

    /// <summary>"It holds," Post This Morning co-anchor Ana Rivera said: all words between the comma in the marks and the mention describe the speaker.</summary>
    private int BeforeDescription(int at)
    {
        for (var limit = Math.Max(cursor.Free, at - MaximumDescription); at >= limit; at--)
        {
            var token = article.Tokens[at];
            if (token.Kind is TokenKind.Marked)
                return ContentEnd.EndsInComma(article, at) ? at : -1;
            if (!(token.IsWord || token.Kind is TokenKind.Number or TokenKind.Possessive or TokenKind.Other) || token.Has(WordTags.Subordinator | WordTags.Auxiliary | WordTags.Relative | WordTags.PersonalPronoun | WordTags.Past) || Endings.IsPast(article, at) || (token.Entry.Cue is not null && !token.Has(WordTags.Capital)))
                return -1;
        }
        return -1;
    }

    /// <summary>"It holds," he said, "as it always has."</summary>
    private void ReadSecond(Attribution attribution)
    {
        var second = pieces.NextMarked(cursor.Free, cursor.Sentence.End);
        if (second < 0)
            second = GoesOnAt(attribution);
        if (second < 0 || (second == cursor.Free && IsTitle(second)))
            return;
        attribution.Pieces.Add(pieces.Read(new(second, second + 1)));
        cursor.Free = second + 1;
    }

    /// <summary>"It holds," she said, speaking of the dam, "and it will hold": both commas and the small letter tell that the sentence goes on, whatever stands between.</summary>
    private int GoesOnAt(Attribution attribution)
    {
        var first = article.TokensOf(attribution.Pieces[0].Span).Last;
        if (!ContentEnd.EndsInComma(article, first))
            return -1;
        for (var at = cursor.Free; at < Math.Min(cursor.Sentence.End, cursor.Free + MaximumRemark); at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return article.Tokens[at - 1].Kind is TokenKind.Comma && char.IsLower(article.Text[article.Marked[article.Tokens[at].Marked].Inner.Start]) ? at : -1;
            if (article.Tokens[at].Has(WordTags.Complementiser))
                return -1;
        }
        return -1;
    }
}

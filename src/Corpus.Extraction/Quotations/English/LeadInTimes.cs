using Corpus.Extraction.Claims;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Times between a cue and its content: "said late on Monday that", "said several weeks ago that".</summary>
internal sealed class LeadInTimes(ArticleTokens article)
{
    /// <summary>"late on" before a time.</summary>
    private const int MaximumLead = 3;

    private readonly WordRun _words = new(article.Language, article.Text, article.Tokens);
    private readonly TimeReader _times = new(new(article.Language, article.Text, article.Tokens), null, past: true);

    /// <summary>Where "this week", "last Friday", "a year ago" end; the same token where none begins, or where it is the subject ("said this year would be hard").</summary>
    public int EndOf(int at, int limit)
    {
        if (EndOfRead(at, limit) is var known && known > at)
            return known;
        var tokens = article.Tokens;
        // "a few minutes ago"
        var number = at < limit && tokens[at].Has(WordTags.Indefinite) ? at + 1 : at;
        if (number + 2 < limit && (_words.Class(number) is ValueClass.Few || tokens[number].Has(WordTags.Quantifier)) && tokens[number + 1].IsWord && _words.Class(number + 2) is ValueClass.Ago)
            return number + 3;
        if (at + 2 >= limit || !(tokens[at].Has(WordTags.Determiner) || (tokens[at].Has(WordTags.Time) && _words.Class(at) is ValueClass.Last or ValueClass.Next)) || !tokens[at + 1].Has(WordTags.Time))
            return at;
        var end = _words.Class(at + 2) is ValueClass.Ago ? at + 3 : at + 2;
        return end < limit && !article.Is(end, "of") && (tokens[end].Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Determiner | WordTags.Preposition) || tokens[end].IsNamePart) ? end : at;
    }

    /// <summary>Where the time ends that begins at a token, with "late on" before it; the same token where none does, or where it can be the subject of the content ("said this year would be hard").</summary>
    private int EndOfRead(int at, int limit)
    {
        var first = at;
        while (first < limit && first - at < MaximumLead && _words.Class(first) is ValueClass.Lead or ValueClass.Modifier)
            first++;
        if (_times.Read(first, limit) is not { IsEmpty: false } time)
            return at;
        var end = time.Range.End;
        if (first > at || end == limit)
            return end;
        var behind = article.Tokens[end];
        return behind.Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Determiner | WordTags.Preposition) || behind.IsNamePart || behind.Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Colon or TokenKind.Marked
            ? end
            : at;
    }
}

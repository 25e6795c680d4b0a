using Corpus.Extraction.Claims;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations.English;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds when something was said: a time of the verb of saying, not of what stands beside it.</summary>
internal readonly struct SaidTimeFinder(ArticleTokens article, DateTime? published)
{
    /// <summary>"late on the" stands before a time: no more words than these.</summary>
    private const int MaximumLead = 4;

    /// <summary>"previously" stands so close before the verb.</summary>
    private const int EarlierReach = 3;

    /// <summary>A reporting clause is not read further than this on each side of its cue: a bound for hostile text.</summary>
    private const int MaximumClause = 64;

    private readonly WordRun _words = new(article.Language, article.Text, article.Tokens);
    private readonly TimeReader _times = new(new(article.Language, article.Text, article.Tokens), published, past: true);

    /// <summary>When an attribution says that it was said.</summary>
    /// <param name="attribution">The attribution.</param>
    /// <param name="clause">The words around its cue, without content.</param>
    /// <param name="sentence">Their sentence.</param>
    public SaidTime Find(Attribution attribution, TokenRange clause, TokenRange sentence)
    {
        var cue = attribution.Cue;
        var near = new TokenRange(Math.Max(clause.First, cue.First - MaximumClause), Math.Min(clause.End, cue.End + MaximumClause));
        var (nearest, distance) = (SaidTime.Unspecified, int.MaxValue);
        for (var at = near.First; at < near.End; at++)
        {
            if (cue.Contains(at) || _times.Read(at, near.End) is not { IsEmpty: false } time)
                continue;
            if (Whole(time.Range, near) is { IsEmpty: false } words && IsOfCue(words, time.Range, attribution, near))
                (nearest, distance) = Nearer(nearest, distance, words, time, cue);
            at = time.Range.Last;
        }
        if (nearest.Kind != SaidTimeKind.Unspecified)
            return nearest;
        var earlier = EarlierWord(cue, clause, sentence);
        return earlier < 0 ? SaidTime.Unspecified : SaidTime.Earlier(article.Anchor(new TokenRange(earlier, EarlierEnd(earlier, clause.End))));
    }

    /// <summary>Of two times the one that stands nearer to the verb.</summary>
    private (SaidTime, int) Nearer(SaidTime known, int distance, TokenRange words, TimeExpression time, TokenRange cue)
    {
        var between = words.End <= cue.First ? cue.First - words.End : words.First - cue.End;
        return between < distance ? (Dated(words, time), between) : (known, distance);
    }

    /// <summary>Nothing is reported before it is said: the article's day ends every range that it lies in.</summary>
    private SaidTime Dated(TokenRange words, TimeExpression time)
    {
        var anchor = article.Anchor(words);
        if (time.IsEarlier)
            return SaidTime.Earlier(anchor);
        if (time.Days is not { } days)
            return published is null ? SaidTime.Undated(anchor) : SaidTime.Unspecified;
        var last = published is { } day && day.Date >= days.From && day.Date < days.To ? day.Date : days.To;
        return SaidTime.Dated(anchor, days.From, last);
    }

    /// <summary>The time with "late on" before it; empty where a word before or behind makes it another's: "since Monday", "Monday's vote", "the Sunday Times".</summary>
    private TokenRange Whole(TokenRange time, TokenRange clause)
    {
        var first = time.First;
        // "the Today programme": inside a sentence a capital makes it a name.
        if (first > clause.First && article.Tokens[first].Has(WordTags.Capital) && _words.Class(first) is ValueClass.Day)
            return default;
        while (first > clause.First && time.First - first < MaximumLead && (IsLead(first - 1) || (IsArticle(first - 1) && first - 1 > clause.First && IsLead(first - 2))))
            first--;
        var hasLead = first < time.First;
        if (first > clause.First && article.Tokens[first - 1] is var before && (before.Has(WordTags.Preposition | WordTags.Determiner | WordTags.Subordinator) || (!hasLead && before.Kind is TokenKind.Number)))
            return default;
        if (time.End >= clause.End)
            return new(first, time.End);
        var behind = article.Tokens[time.End];
        return behind.Kind is TokenKind.Possessive || (!hasLead && behind.IsWord && behind.Entry.Cue is null && !CueFinder.IsAdverb(article, time.End) && NounPhraseFinder.IsNominal(behind) && !behind.IsNamePart && article.Language == Language.English)
            ? default
            : new(first, time.End);
    }

    private bool IsLead(int at) => _words.Class(at) is ValueClass.Lead or ValueClass.Modifier;

    private bool IsArticle(int at) => article.Tokens[at].Has(WordTags.Definite) || _words.Is(at, "the");

    /// <summary>Whether the part between commas in which a time stands belongs to the verb: it has the subject or the verb before it, or begins with the time, a "speaking" or an "at a meeting".</summary>
    private bool IsOfCue(TokenRange words, TokenRange time, Attribution attribution, TokenRange clause)
    {
        var mention = attribution.Mention.Range;
        if (!mention.IsEmpty && mention.First < words.First && time.Last < mention.End)
            return false;
        var (first, governed, isText) = (words.First, false, false);
        for (; first > clause.First && article.Tokens[first - 1].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket); first--)
        {
            var token = article.Tokens[first - 1];
            var isOwn = attribution.Cue.Contains(first - 1) || mention.Contains(first - 1);
            if (!isOwn && token.Has(WordTags.Relative | WordTags.Subordinator | WordTags.Auxiliary) && !token.Has(WordTags.Capital))
                return false;
            governed |= isOwn;
            isText |= token.Has(WordTags.Document | WordTags.Speech | WordTags.Conversation);
        }
        if (words.First > clause.First && !isText && !attribution.Cue.Contains(words.First - 1) && IsParticiple(words.First - 1))
            return false;
        return governed || first == words.First || IsLead(first) || CueFinder.IsAdverb(article, first)
            || article.Tokens[first].Has(WordTags.Coordinator | WordTags.Conversation | WordTags.Opener) || Endings.IsGerund(article, first);
    }

    /// <summary>"officials elected on Monday".</summary>
    private bool IsParticiple(int at) => !article.Tokens[at].Has(WordTags.Capital) && article.Tokens[at].Entry.Cue is null && Endings.IsPast(article, at);

    /// <summary>"previously", "earlier" beside the verb or at the start of its sentence; -1 where there is none.</summary>
    private int EarlierWord(TokenRange cue, TokenRange clause, TokenRange sentence)
    {
        for (var at = cue.Last; at >= clause.First && at >= cue.First - EarlierReach; at--)
        {
            if (EarlierEnd(at, clause.End) > at)
                return at;
        }
        if (cue.End < clause.End && article.Tokens[cue.End].Has(WordTags.Earlier))
            return cue.End;
        return clause.First == sentence.First && EarlierEnd(sentence.First, clause.End) > sentence.First ? sentence.First : -1;
    }

    /// <summary>Where "earlier" ends, or Persian "before this" in three words; the same token where it does not stand there.</summary>
    private int EarlierEnd(int at, int limit)
    {
        if (article.Tokens[at].Has(WordTags.Earlier))
            return at + 1;
        return at + 2 < limit && article.Tokens[at].Has(WordTags.Preposition) && _words.Class(at) is ValueClass.Ago && article.Is(at + 1, "از") && article.Is(at + 2, "این") ? at + 3 : at;
    }
}

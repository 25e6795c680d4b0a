using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds the whole phrase around the words that name a speaker: "Rep. Ana Rivera of Mellworth, an ally of the mayor,".</summary>
/// <remarks>The mention itself stays the name: the phrase shows how the article presents its source here.</remarks>
internal sealed class MentionPhrases(ArticleTokens article)
{
    /// <summary>What stands behind a name is not followed further than this.</summary>
    private const int MaximumLength = 40;

    /// <summary>"R-Ky.", "44": a comma, so many words, a comma.</summary>
    private const int MaximumNote = 3;

    /// <summary>Finds the phrase of each attribution that has a mention of its own.</summary>
    public static void Read(ArticleTokens article, List<Attribution> attributions)
    {
        var phrases = new MentionPhrases(article);
        foreach (var attribution in attributions)
        {
            if (attribution.SpeakerOf is null && !attribution.Mention.IsEmpty)
                attribution.MentionPhrase = phrases.Of(attribution);
        }
    }

    private TokenRange Of(Attribution attribution)
    {
        var mention = attribution.Mention.Range;
        var sentence = article.Sentences[attribution.Sentence];
        if (!sentence.Contains(mention.First) || NounPhraseFinder.IsPronoun(article.Tokens[mention.First]))
            return mention;
        var isBeforeCue = mention.End <= attribution.Cue.First;
        var limit = Math.Min(isBeforeCue ? attribution.Cue.First : sentence.End, mention.End + MaximumLength);
        return new(FirstOf(mention, attribution.Cue, sentence), EndOf(mention.End, limit, isBeforeCue));
    }

    /// <summary>"campaign manager Ana Rivera", "The board's chair, Ana Rivera,": what stands before the name.</summary>
    private int FirstOf(TokenRange mention, TokenRange cue, TokenRange sentence)
    {
        var floor = cue.End <= mention.First ? cue.End : sentence.First;
        var phrase = NounPhraseFinder.LeftOf(article, mention.End, floor);
        var first = phrase.IsEmpty ? mention.First : Math.Min(mention.First, phrase.Range.First);
        var comma = first - 1;
        if (comma <= floor || article.Tokens[comma].Kind is not TokenKind.Comma)
            return first;
        var description = NounPhraseFinder.LeftOf(article, comma, floor);
        return !description.IsEmpty && article.Tokens[description.Range.First].Has(WordTags.Determiner) && article.Tokens[description.Head.Last].Has(WordTags.Role | WordTags.Title) && !article.Tokens[description.Head.Last].Has(WordTags.Capital)
            ? description.Range.First
            : first;
    }

    /// <summary>Over places, brackets, ages, appositions and relative clauses, as far as they are surely that.</summary>
    private int EndOf(int end, int limit, bool isBeforeCue)
    {
        for (var at = end; at < limit; end = at)
        {
            at = article.Tokens[at].Kind switch
            {
                TokenKind.OpenBracket => BehindBracket(at, limit),
                TokenKind.Comma or TokenKind.Dash => BehindComma(at, limit, isBeforeCue),
                TokenKind.Word when article.Tokens[at].Has(WordTags.Attaching) => Behind(at + 1, limit),
                _ => -1,
            };
            if (at < 0)
                break;
        }
        return end;
    }

    private int BehindBracket(int open, int limit)
    {
        for (var at = open + 1; at < limit; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.CloseBracket)
                return at + 1;
        }
        return -1;
    }

    private int BehindComma(int comma, int limit, bool isBeforeCue)
    {
        var first = comma + 1;
        if (first >= limit)
            return -1;
        var token = article.Tokens[first];
        var end = token.Has(WordTags.Relative) && !article.Is(first, "that") ? EndOfClause(first, limit)
            : Note(first, limit) is var note && note > 0 ? note
            : token.Has(WordTags.SubjectPronoun | WordTags.Time) || token.Entry.Cue is not null && !token.Has(WordTags.Capital) || !NounPhraseFinder.CanStart(token) ? -1
            : Behind(first, limit);
        if (end < 0 || (end < limit && article.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Semicolon)))
            return -1;
        // Before the verb a parenthesis is closed; where no sign closes it, it was none.
        return isBeforeCue && end >= limit ? -1 : end;
    }

    /// <summary>"44", "R-Ky.": a note about a person.</summary>
    private int Note(int first, int limit)
    {
        if (article.Tokens[first].Kind is not TokenKind.Number && !article.Tokens[first].Has(WordTags.AllCapitals) && !(article.Tokens[first].End - article.Tokens[first].Start > 1 && article.Text[article.Tokens[first].Start + 1] == '-'))
            return -1;
        for (var at = first + 1; at <= Math.Min(limit, first + MaximumNote); at++)
        {
            if (at == limit || article.Tokens[at].Kind is TokenKind.Comma or TokenKind.Stop)
                return at;
        }
        return -1;
    }

    /// <summary>A noun phrase with what belongs to its noun: further prepositional phrases, participles, a relative clause.</summary>
    private int Behind(int first, int limit)
    {
        var phrase = NounPhraseFinder.RightFrom(article, first, limit);
        var end = phrase.IsEmpty ? -1 : phrase.Range.End;
        while (end > 0 && end < limit)
        {
            var token = article.Tokens[end];
            if (token.Has(WordTags.Relative))
                return EndOfClause(end, limit);
            var joins = token.Has(WordTags.Attaching | WordTags.Coordinator) || (token.Has(WordTags.Preposition) && !token.Has(WordTags.Subordinator)) || token.Has(WordTags.Infinitive) || IsParticiple(end);
            if (!joins || end + 1 >= limit)
                break;
            var next = NounPhraseFinder.RightFrom(article, end + 1, limit);
            if (next.IsEmpty || NounPhraseFinder.IsPronoun(article.Tokens[next.Range.First]))
                break;
            end = next.Range.End;
        }
        return end;
    }

    private bool IsParticiple(int at) => article.Tokens[at].IsWord && !article.Tokens[at].Has(WordTags.Capital | WordTags.Closed) && (Endings.IsPast(article, at) || Endings.IsGerund(article, at));

    /// <summary>Where a relative clause ends: at the next sign, and before another verb of saying it is none.</summary>
    private int EndOfClause(int first, int limit)
    {
        for (var at = first + 1; at < limit; at++)
        {
            var token = article.Tokens[at];
            if (token.Entry.Cue is not null && !token.Has(WordTags.Capital) && at <= first + 3)
                return -1;
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.Marked or TokenKind.Semicolon or TokenKind.Colon)
                return token.Kind is TokenKind.Marked ? -1 : at;
        }
        return limit;
    }
}

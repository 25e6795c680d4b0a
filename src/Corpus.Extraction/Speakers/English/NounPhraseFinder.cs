using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;

namespace Corpus.Extraction.Speakers.English;

/// <summary>Finds noun phrases to the left and to the right of a place.</summary>
internal static class NounPhraseFinder
{
    /// <summary>No noun phrase is followed further than this: a bound for hostile text, far above what news has.</summary>
    private const int MaximumLength = 24;

    /// <summary>The noun phrase that ends just before a token; empty where none does.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="end">Index after the last token of the phrase.</param>
    /// <param name="limit">The phrase does not reach before this token.</param>
    public static NounPhrase LeftOf(ArticleTokens article, int end, int limit)
    {
        var tokens = article.Tokens;
        limit = Math.Max(limit, end - MaximumLength);
        if (end - 1 > limit && NounNeighbours.IsParticipleBefore(article, end - 1, tokens.Count))
            end--;
        var start = end;
        var headEnd = end;
        if (end - 1 >= limit && IsPronoun(tokens[end - 1]) && (IsNominative(tokens[end - 1]) || !Attaches(tokens, end - 2, limit)))
            return new NounPhrase(new(end - 1, end), new(end - 1, end));
        for (var at = end - 1; at >= limit;)
        {
            var token = tokens[at];
            if (token.Has(WordTags.Determiner))
            {
                // "a plan that critics said was unfair"
                if (token.Has(WordTags.Relative) && start < end && at - 1 >= limit && tokens[at - 1].IsWord && IsNominal(tokens[at - 1]))
                    break;
                start = at--;
                while (at >= limit && tokens[at].Has(WordTags.Quantifier))
                    start = at--;
                if (!Attaches(tokens, at, limit))
                    break;
                headEnd = at--;
            }
            else if (IsNominal(token) || (at == end - 1 && IsPronoun(token)) || (start < end && NounNeighbours.IsAdverbOfNoun(article, at, limit)))
            {
                start = at--;
            }
            else if (start < end && Attaches(tokens, at, limit))
            {
                headEnd = at--;
            }
            else if (start < end && at - 2 >= limit && NounNeighbours.IsSuchAs(article, at - 1) && tokens[at - 2].IsWord && IsNominal(tokens[at - 2]))
            {
                headEnd = at - 1;
                at -= 2;
            }
            else if (start < end && token.Has(WordTags.Coordinator) && at - 1 >= limit && (JoinsNames(tokens, at, end) || JoinsDescriptions(tokens, at, end, limit)))
            {
                at--;
            }
            else
            {
                break;
            }
        }
        // A possessive cannot open a phrase.
        while (start < end && tokens[start].Kind is TokenKind.Possessive or TokenKind.Other)
            start++;
        return new NounPhrase(new(start, end), new(start, Math.Max(start, headEnd)));
    }

    /// <summary>The noun phrase that starts at a token; empty where none does.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="first">Index of the first token of the phrase.</param>
    /// <param name="limit">The phrase ends before this token.</param>
    public static NounPhrase RightFrom(ArticleTokens article, int first, int limit)
    {
        var tokens = article.Tokens;
        limit = Math.Min(limit, first + MaximumLength);
        if (first < limit && IsPronoun(tokens[first]))
            return new NounPhrase(new(first, first + 1), new(first, first + 1));
        var headEnd = -1;
        var named = false;
        var at = first;
        while (at < limit)
        {
            var token = tokens[at];
            if (token.Has(WordTags.Determiner) && (at == first || tokens[at - 1].Has(WordTags.Quantifier | WordTags.Attaching)))
            {
                at++;
            }
            else if (at == first + 1 && OpensWithArticle(tokens, first) && (token.Has(WordTags.Quantifier) || NounNeighbours.IsTimeOf(tokens, at, limit)))
            {
                at++;
            }
            else if (at > first && NounNeighbours.IsSuchAs(article, at) && at + 2 < limit && (tokens[at + 2].Has(WordTags.Determiner) || IsNominal(tokens[at + 2])))
            {
                headEnd = headEnd < 0 ? at : headEnd;
                named = false;
                at += 2;
            }
            else if (IsNominal(token) && !(at > first && EndsBefore(article, at, limit)) && (!named || GoesOnBehindName(article, first, at, limit)))
            {
                named = token.IsNamePart || (named && token.Kind is not TokenKind.Possessive);
                at++;
            }
            else if (at > first && (token.Has(WordTags.NameParticle) || article.Is(at, "&")) && named && at + 1 < limit && tokens[at + 1].IsNamePart)
            {
                at++;
            }
            else if (at > first && NounNeighbours.IsOfOrFor(article, at) && at + 1 < limit && (tokens[at + 1].Has(WordTags.Determiner) || IsNominal(tokens[at + 1])))
            {
                headEnd = headEnd < 0 ? at : headEnd;
                named = false;
                at++;
            }
            else if (at > first && named && token.Has(WordTags.Coordinator) && at + 1 < limit && tokens[at + 1].IsNamePart)
            {
                at++;
            }
            else if (at > first && !named && token.Has(WordTags.Coordinator) && tokens[at - 1].Has(WordTags.Role) && NounNeighbours.LeadsToName(tokens, at + 1, limit))
            {
                at++;
            }
            else if (at > first && token.Has(WordTags.Month) && token.Has(WordTags.Capital) && tokens[at - 1].Kind is TokenKind.Number)
            {
                // "the meeting of 3 May 2022"
                at += at + 1 < limit && tokens[at + 1].Kind is TokenKind.Number ? 2 : 1;
            }
            else if (at > first && token.Has(WordTags.Coordinator) && at + 1 < limit && article.Is(at + 1, "others"))
            {
                at += 2;
                break;
            }
            else if (at == first + 1 && NounNeighbours.IsShareOf(article, at, limit))
            {
                headEnd = at;
                at++;
            }
            else
            {
                break;
            }
        }
        return new NounPhrase(new(first, at), new(first, headEnd < 0 ? at : headEnd));
    }

    /// <summary>Whether a word that looks like a noun is an adverb or a verb behind the phrase.</summary>
    private static bool EndsBefore(ArticleTokens article, int at, int limit) =>
        NounNeighbours.EndsInManner(article, at, limit) || NounNeighbours.IsParticipleBefore(article, at, limit) || NounNeighbours.IsVerbBehind(article, at);

    /// <summary>Whether a noun behind a name belongs to its phrase: a part of the name, what it owns, an office or group, or what leads to another name.</summary>
    private static bool GoesOnBehindName(ArticleTokens article, int first, int at, int limit)
    {
        var token = article.Tokens[at];
        return token.IsNamePart || token.Has(WordTags.Group | WordTags.Role | WordTags.Title | WordTags.NameSuffix) || token.Kind is TokenKind.Possessive || article.Tokens[at - 1].Kind is TokenKind.Possessive
            || NounNeighbours.FollowsAdjective(article, first, at) || NounNeighbours.LeadsToName(article.Tokens, at, limit);
    }

    /// <summary>Whether a token can stand for a noun phrase alone.</summary>
    public static bool IsPronoun(Token token) =>
        token.Has(WordTags.SubjectPronoun | WordTags.ObjectPronoun | WordTags.Relative) && !token.Has(WordTags.Determiner | WordTags.Complementiser);

    /// <summary>"he", "they": the subject of a clause and nothing else.</summary>
    public static bool IsNominative(Token token) => token.Has(WordTags.SubjectPronoun) && !token.Has(WordTags.ObjectPronoun | WordTags.Relative);

    /// <summary>Whether a noun phrase can start with a token.</summary>
    public static bool CanStart(Token token) =>
        token.Has(WordTags.Determiner) || IsPronoun(token) || (IsNominal(token) && token.Kind is TokenKind.Word or TokenKind.Number);

    /// <summary>Nouns, adjectives, names, numbers: whatever the closed classes and the verbs of saying do not claim.</summary>
    public static bool IsNominal(Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Possessive => true,
        TokenKind.Other => false,
        TokenKind.Word when token.Has(WordTags.Closed) => false,
        TokenKind.Word when token.Has(WordTags.Time) => token.Has(WordTags.Unit),
        TokenKind.Word when token.Has(WordTags.Capital) => true,
        TokenKind.Word when token.Entry.Cue is { } cue => (cue.Frames & CueFrames.Predicative) != 0 || (cue.Frames & CueFrames.Nominal) != 0 && (token.Entry.Forms & (VerbForms.Base | VerbForms.ThirdPerson)) != 0,
        TokenKind.Word => true,
        _ => false,
    };

    /// <summary>A preposition that joins a noun phrase to the noun before it.</summary>
    private static bool Attaches(List<Token> tokens, int at, int limit) =>
        at - 1 >= limit && tokens[at].Has(WordTags.Attaching) && !tokens[at].Has(WordTags.Subordinator) && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number && (IsNominal(tokens[at - 1]) || tokens[at - 1].Has(WordTags.Quantifier));

    private static bool OpensWithArticle(List<Token> tokens, int first) => tokens[first].Has(WordTags.Determiner) && !tokens[first].Has(WordTags.Quantifier | WordTags.ObjectPronoun | WordTags.SubjectPronoun);

    /// <summary>"Smith and Jones", "officials and experts": both sides are of one make.</summary>
    private static bool JoinsNames(List<Token> tokens, int at, int end) =>
        at + 1 < end && IsNominal(tokens[at - 1]) && tokens[at - 1].Has(WordTags.Capital) == tokens[at + 1].Has(WordTags.Capital)
        && (tokens[at + 1].Has(WordTags.Capital) || tokens[at + 1].Has(WordTags.Group));

    /// <summary>"current and former officials", "lobbyist and strategist Ana Rivera": two descriptions of one group or man, where no verb stands before the first.</summary>
    private static bool JoinsDescriptions(List<Token> tokens, int at, int end, int limit)
    {
        var first = tokens[at - 1];
        if (!first.IsWord || !IsNominal(first) || at + 2 >= end)
            return false;
        var last = tokens[end - 1];
        if (last.IsNamePart)
            return first.Has(WordTags.Role) && !tokens[at + 1].Has(WordTags.Capital);
        return last.Has(WordTags.Group) && !first.Has(WordTags.Group) && (at - 2 < limit || tokens[at - 2].Kind is TokenKind.Comma || tokens[at - 2].Has(WordTags.Determiner | WordTags.Preposition));
    }
}

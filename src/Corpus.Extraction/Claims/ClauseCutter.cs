using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>Cuts a sentence into coordinated propositions, where each has its own subject and its own verb.</summary>
/// <remarks>
/// Only what is seen to stand alone is cut off: a subject, and behind it an auxiliary, a verb of saying or a plain past. What may share its subject or its verb with the words before it stays with them.
/// </remarks>
/// <param name="spoken">The words.</param>
/// <param name="parts">An empty list to give the propositions in.</param>
internal sealed class ClauseCutter(SpokenWords spoken, List<TokenRange> parts)
{
    /// <summary>A subject is not longer than this.</summary>
    private const int MaximumSubject = 16;

    /// <summary>"and despite the rain, …": so many words may stand before the subject of a coordinated clause.</summary>
    private const int MaximumIntroduction = 12;

    /// <summary>The propositions of a sentence, good until the next one is cut.</summary>
    /// <remarks>A sentence between marks stays whole, unless a semicolon parts it, one part alone must be, or "but" joins a negated part to one that is not.</remarks>
    /// <param name="sentence">The sentence.</param>
    /// <param name="kind">Whether it stands between marks, is reported, or is reported with fragments in marks, inside of which nothing is cut.</param>
    public List<TokenRange> Cut(TokenRange sentence, QuoteKind kind)
    {
        parts.Clear();
        var words = spoken.Words;
        var first = sentence.First;
        var border = NextBorder(words, first, sentence.End);
        while (border < sentence.End)
        {
            var behind = words.Tokens[border].Kind is TokenKind.Semicolon && border + 1 < sentence.End && words.Tokens[border + 1].Has(WordTags.Coordinator) ? border + 2 : border + 1;
            var next = NextBorder(words, behind, sentence.End);
            var left = new TokenRange(first, border > first && words.Tokens[border - 1].Kind is TokenKind.Comma ? border - 1 : border);
            var start = StartAt(words, behind, next, kind != QuoteKind.Direct);
            if (start >= 0 && !left.IsEmpty && (words.Tokens[border].Kind is TokenKind.Semicolon || IsWhole(words, left)) && IsCut(border, left, new(start, next), kind))
            {
                parts.Add(left);
                first = start;
            }
            border = next;
        }
        parts.Add(new(first, sentence.End));
        return parts;
    }

    private bool IsCut(int border, TokenRange left, TokenRange right, QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => Differ(spoken.Words, border, ClauseScope.Of(spoken.Words, left), ClauseScope.Of(spoken.Words, right)),
        QuoteKind.Mixed => !spoken.IsMarked(border),
        _ => true,
    };

    private static bool Differ(WordRun words, int border, ClauseScope left, ClauseScope right) =>
        words.Tokens[border].Kind is TokenKind.Semicolon || left.IsObliged != right.IsObliged || (words.Tokens[border].Has(WordTags.Contrast) && left.IsNegated != right.IsNegated);

    /// <summary>The next semicolon, "and" behind a comma, or "but" before a pronoun; the end where there is none.</summary>
    private static int NextBorder(WordRun words, int at, int end)
    {
        for (; at < end; at++)
        {
            var token = words.Tokens[at];
            if (token.Kind is TokenKind.Semicolon)
                return at;
            if (!token.Has(WordTags.Coordinator) || !token.Has(WordTags.Opener))
                continue;
            var isBehindComma = at > 0 && words.Tokens[at - 1].Kind is TokenKind.Comma;
            if (isBehindComma || (token.Has(WordTags.Contrast) && at + 1 < end && IsSubjectPronoun(words.Tokens[at + 1])))
                return at;
        }
        return end;
    }

    /// <summary>Where the clause begins that stands behind a border, when it stands alone; -1 where it does not.</summary>
    private static int StartAt(WordRun words, int start, int end, bool isReported)
    {
        // "and that the road is closed": each "that" introduces a clause of its own.
        if (isReported && start + 1 < end && words.Tokens[start].Has(WordTags.Complementiser) && NounPhraseFinder.CanStart(words.Tokens[start + 1]))
            start++;
        return start < end && StandsAlone(words, SubjectAt(words, start, end), end) ? start : -1;
    }

    /// <summary>Over adverbs, and over an introduction up to its comma.</summary>
    private static int SubjectAt(WordRun words, int at, int end)
    {
        while (at < end && words.Tokens[at] is var token && (token.Has(WordTags.Adverb) || (token.Has(WordTags.Opener) && !token.Has(WordTags.Determiner) && !IsSubjectPronoun(token))))
            at++;
        if (at >= end || !words.Tokens[at].Has(WordTags.Preposition | WordTags.Subordinator))
            return at;
        for (var comma = at; comma < end && comma < at + MaximumIntroduction; comma++)
        {
            if (words.Tokens[comma].Kind is TokenKind.Comma)
                return comma + 1;
        }
        return end;
    }

    private static bool StandsAlone(WordRun words, int at, int end)
    {
        if (at + 1 >= end)
            return false;
        var first = words.Tokens[at];
        if (IsSubjectPronoun(first) || first.Has(WordTags.Existential))
            return words.Tokens[at + 1].IsWord || first.Has(WordTags.Auxiliary);
        if (!NounPhraseFinder.CanStart(first))
            return false;
        for (var limit = Math.Min(end, at + MaximumSubject); at < limit; at++)
        {
            var token = words.Tokens[at];
            if (token.Has(WordTags.Auxiliary) && !token.Has(WordTags.Capital))
                return true;
            if (token.Has(WordTags.Relative) || (token.IsWord && token.Entry.Cue is not null && token.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson))
                return !token.Has(WordTags.Relative);
            if (IsPlainPast(words, at, end))
                return true;
            if (!NounPhraseFinder.IsNominal(token) && !token.Has(WordTags.Determiner | WordTags.Attaching | WordTags.Adverb | WordTags.Negation))
                return false;
        }
        return false;
    }

    /// <summary>"ordered repairs", "opened the road", not "damaged by floods": what follows is an object.</summary>
    private static bool IsPlainPast(WordRun words, int at, int end)
    {
        var token = words.Tokens[at];
        if (!token.IsWord || token.Has(WordTags.Capital) || token.End - token.Start < 5 || !words.Span(token).EndsWith("ed".AsSpan(), StringComparison.Ordinal) || at + 1 >= end)
            return false;
        var next = words.Tokens[at + 1];
        return next.Has(WordTags.Determiner | WordTags.ObjectPronoun | WordTags.Complementiser) || next.IsNamePart || next.Kind is TokenKind.Number;
    }

    /// <summary>Whether the part before a border has a verb of its own, and is no subordinate clause that waits for its main clause.</summary>
    private static bool IsWhole(WordRun words, TokenRange part)
    {
        var waits = words.Tokens[part.First].Has(WordTags.Subordinator | WordTags.Condition) && !words.Tokens[part.First].Has(WordTags.Adverb);
        for (var at = part.First; at < part.End; at++)
        {
            var token = words.Tokens[at];
            if (waits)
                waits = token.Kind is not TokenKind.Comma;
            else if (token.Has(WordTags.Auxiliary) || (IsSubjectPronoun(token) && (at == part.First || !token.Has(WordTags.ObjectPronoun)) && at + 1 < part.End) || IsPlainPast(words, at, part.End) || token.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson)
                return true;
        }
        return false;
    }

    private static bool IsSubjectPronoun(Token token) => token.Has(WordTags.SubjectPronoun) && !token.Has(WordTags.Relative);
}

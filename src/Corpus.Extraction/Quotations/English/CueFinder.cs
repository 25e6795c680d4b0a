using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Decides whether a word that can be a verb of saying is one here, by its form and its neighbours.</summary>
internal static class CueFinder
{
    /// <summary>Auxiliaries and adverbs before a verb are not followed further than this.</summary>
    private const int MaximumAuxiliaries = 6;

    /// <summary>The cue whose verb stands at a token; null where none does.</summary>
    public static Cue? At(ArticleTokens article, int token, TokenRange sentence)
    {
        var tokens = article.Tokens;
        var word = tokens[token];
        if (word.Entry.Cue is not { } verb || !word.IsWord)
            return null;
        var isName = word.Has(WordTags.Capital) && token > sentence.First && !TitleCase.IsVerbOfSaying(article, token, sentence);
        if (isName)
            return null;
        var end = token + 1;
        foreach (var (particle, phrasal) in verb.WithParticle)
        {
            // "called again for": an adverb may part them.
            var at = end + 1 < sentence.End && article.Tokens[end].Has(WordTags.Adverb) && article.Is(end + 1, particle) ? end + 1 : end;
            if (at < sentence.End && article.Is(at, particle) && !OpensLeadIn(article, verb, at, sentence.End))
            {
                (verb, end) = (phrasal, at + 1);
                break;
            }
        }
        if (verb.Frames == CueFrames.None)
            return null;
        var first = FirstOfVerbGroup(article, token, sentence.First);
        var group = new TokenRange(first, token);
        if ((verb.Frames & CueFrames.Predicative) != 0)
            return article.Any(group, WordTags.Be) && article.Is(end, "that") ? new Cue(new(first, end), verb, VerbForms.Past, false) : null;
        var passive = (word.Entry.Forms & VerbForms.Participle) != 0 && article.Any(group, WordTags.Be);
        var form = FormOf(article, token, end, sentence, group);
        if (form == VerbForms.None)
            return null;
        return new Cue(new(first, end), verb, form, passive);
    }

    /// <summary>"insisted on Monday that", "insisted on Twitter that": no particle, but when or where it was said.</summary>
    private static bool OpensLeadIn(ArticleTokens article, CueVerb verb, int particle, int limit)
    {
        if ((verb.Frames & CueFrames.Clause) == 0 || particle + 1 >= limit)
            return false;
        var phrase = NounPhraseFinder.RightFrom(article, particle + 1, limit);
        var last = phrase.IsEmpty ? particle + 1 : phrase.Range.Last;
        return article.Tokens[last].Has(WordTags.Time | WordTags.Month | WordTags.Capital) && last + 2 < limit && article.Is(last + 1, "that") && NounPhraseFinder.CanStart(article.Tokens[last + 2]);
    }

    /// <summary>Goes left over "has", "would not", "did also".</summary>
    private static int FirstOfVerbGroup(ArticleTokens article, int verb, int limit)
    {
        var first = verb;
        for (var at = verb - 1; at >= limit && verb - at <= MaximumAuxiliaries; at--)
        {
            var token = article.Tokens[at];
            // "he'd said": the pronoun is the one who speaks. "those filed in May allege": the month.
            if (token.Kind is TokenKind.Possessive && IsContractedVerb(article.Tokens, at, limit))
                first = at;
            else if (token.Has(WordTags.Auxiliary) && !token.Has(WordTags.SubjectPronoun) && !(token.Has(WordTags.Month) && token.Has(WordTags.Capital)))
                first = at;
            else if (Aspects.IsAt(article, at - 1, limit))
                first = --at;
            else if (!IsAdverb(article, at))
                break;
        }
        return first;
    }

    private static VerbForms FormOf(ArticleTokens article, int token, int end, TokenRange sentence, TokenRange group)
    {
        var tokens = article.Tokens;
        var verb = tokens[token].Entry.Cue!;
        var forms = tokens[token].Entry.Forms;
        var isGerund = (forms & VerbForms.Gerund) != 0;
        var isNominal = (verb.Frames & CueFrames.Nominal) != 0;
        var before = BeforeAdverbs(article, token, sentence.First);
        // "a statement Wednesday saying", "a report this month charging"
        if (isGerund)
            before = BeforeTimes(article, before, sentence.First);
        var opens = before < sentence.First;
        if (isGerund && !opens && MayLeadToGerund(tokens[before]) && ContentOpening.IsClauseAt(article, verb, ContentOpening.BehindTime(article, end, sentence.End), sentence.End))
            return VerbForms.Gerund;
        var isBehindSign = !opens && tokens[before].Kind is TokenKind.Possessive;
        var isContracted = isBehindSign && IsContractedVerb(tokens, before, sentence.First);
        // "the mayor's claim"; "he's claimed that" where a clause alone can follow.
        var isOwned = isBehindSign && !(isContracted && (verb.Frames & (CueFrames.Clause | CueFrames.Infinitive)) == CueFrames.Clause);
        if (isOwned || (!opens && IsGovernor(tokens[before]) && !IsNobody(article, before)))
            return VerbForms.None;
        if (isGerund)
            return IsAbsolute(article, before, sentence.First) || IsGerundCue(tokens, before, sentence.First) || article.Any(group, WordTags.Be) || isContracted ? VerbForms.Gerund : VerbForms.None;
        if (Aspects.IsAt(article, before - 1, sentence.First))
            return VerbForms.Base;
        if (!opens && tokens[before].Has(WordTags.Infinitive))
            return IsInfinitiveCue(article, verb, end, sentence.End) ? VerbForms.Base : VerbForms.None;
        if ((forms & (VerbForms.Past | VerbForms.Participle)) != 0 && (forms & VerbForms.Base) == 0)
            return (forms & VerbForms.Past) != 0 || !group.IsEmpty ? VerbForms.Past : VerbForms.None;
        if (IsHabit(article, before, group, sentence.First))
            return VerbForms.Base;
        if (isNominal && !NounOrVerb.IsVerb(article, before, end, sentence))
            return VerbForms.None;
        if ((forms & VerbForms.ThirdPerson) != 0)
            return VerbForms.ThirdPerson;
        return article.Any(group, WordTags.Modal | WordTags.Do) && !HasContent(article, tokens[end - 1].Entry.Cue ?? verb, group, end, sentence) ? VerbForms.None : VerbForms.Base;
    }

    /// <summary>"by saying", "a statement saying": a gerund may belong to it.</summary>
    private static bool MayLeadToGerund(Token before) =>
        before.Has(WordTags.Preposition) || (before.IsWord && NounPhraseFinder.IsNominal(before));

    /// <summary>"to say that": what is said stands behind it; "to claim" a thing is none, so a noun of saying has "that".</summary>
    private static bool IsInfinitiveCue(ArticleTokens article, CueVerb verb, int end, int limit)
    {
        var isNominal = (verb.Frames & CueFrames.Nominal) != 0;
        if (isNominal && !(end < limit && article.Is(end, "that")))
            return false;
        return ContentOpening.IsAt(article, end, limit) || ContentOpening.IsClauseAt(article, verb, end, limit);
    }

    /// <summary>"would say only that": behind an auxiliary what is said has to stand there, or before the verb in marks.</summary>
    private static bool HasContent(ArticleTokens article, CueVerb verb, TokenRange group, int end, TokenRange sentence)
    {
        var behind = end;
        while (behind + 1 < sentence.End && IsAdverb(article, behind))
            behind++;
        return ContentOpening.IsReportedAt(article, verb, group, ContentOpening.BehindTime(article, behind, sentence.End), sentence.End) || VerbsBesideMarks.End(article, group.First, end, sentence);
    }

    /// <summary>"It holds," she would sigh: an auxiliary behind a pronoun right behind marks.</summary>
    private static bool IsHabit(ArticleTokens article, int before, TokenRange group, int first) =>
        before >= first && group.First - 2 >= first && article.Tokens[before].Has(WordTags.Modal) && article.Tokens[group.First - 1].Has(WordTags.PersonalPronoun) && article.Tokens[group.First - 2].Kind is TokenKind.Marked;

    /// <summary>"he's argued", "who's said": behind a pronoun the sign of possession is a verb.</summary>
    private static bool IsContractedVerb(List<Token> tokens, int sign, int first) =>
        sign > first && tokens[sign - 1].Has(WordTags.SubjectPronoun | WordTags.Relative);

    /// <summary>A word that makes the next one a noun or an adjective: an article, a possessive pronoun, a preposition other than of time.</summary>
    private static bool IsGovernor(Token token) =>
        (token.Has(WordTags.Determiner) && !token.Has(WordTags.Quantifier | WordTags.Complementiser | WordTags.ObjectPronoun | WordTags.SubjectPronoun))
        || (token.Has(WordTags.Preposition) && !token.Has(WordTags.Subordinator | WordTags.Infinitive));

    /// <summary>"Nobody said": a subject, where "no" is none.</summary>
    private static bool IsNobody(ArticleTokens article, int at) => article.Is(at, "nobody") || article.Is(at, "none");

    /// <summary>"with Rivera calling the plan a farce": a participle with a subject of its own.</summary>
    private static bool IsAbsolute(ArticleTokens article, int before, int first)
    {
        if (before < first || !(article.Tokens[before].IsWord || article.Tokens[before].Kind is TokenKind.Number) || !NounPhraseFinder.IsNominal(article.Tokens[before]))
            return false;
        var subject = NounPhraseFinder.LeftOf(article, before + 1, first).Range.First;
        // "with three in 10 saying"
        if (subject - 2 > first && article.Is(subject - 1, "in") && article.Tokens[subject].Kind is TokenKind.Number)
            subject -= 2;
        return subject > first && article.Is(subject - 1, "with");
    }

    /// <summary>", adding" and "and adding" go on with the subject before.</summary>
    private static bool IsGerundCue(List<Token> tokens, int before, int first) =>
        before < first || tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Marked || tokens[before].Has(WordTags.Coordinator | WordTags.Be);

    private static int BeforeAdverbs(ArticleTokens article, int token, int limit)
    {
        var at = token - 1;
        while (at >= limit && token - at <= MaximumAuxiliaries && IsAdverb(article, at))
            at--;
        return at;
    }

    private static int BeforeTimes(ArticleTokens article, int at, int limit)
    {
        while (at > limit && article.Tokens[at].Has(WordTags.Time) && at - 1 > limit)
        {
            at--;
            if (article.Tokens[at].Has(WordTags.Determiner | WordTags.Preposition) || IsAdverb(article, at))
                at--;
        }
        return at;
    }

    /// <summary>A listed adverb or a word in -ly that no other class claims.</summary>
    public static bool IsAdverb(ArticleTokens article, int at)
    {
        var token = article.Tokens[at];
        if (!token.IsWord)
            return false;
        if (token.Has(WordTags.Adverb | WordTags.Negation))
            return !token.Has(WordTags.Determiner | WordTags.Coordinator);
        return token.Entry.Tags == WordTags.None && token.Entry.Cue is null && Endings.IsManner(article, at);
    }
}

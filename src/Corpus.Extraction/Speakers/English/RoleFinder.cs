using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;

namespace Corpus.Extraction.Speakers.English;

/// <summary>Gives people and bodies the offices and functions that stand beside their names in English.</summary>
internal static class RoleFinder
{
    /// <summary>An apposition is not followed further than this.</summary>
    private const int MaximumLength = 20;

    /// <summary>A note in brackets behind a name has no more words and signs than these.</summary>
    private const int MaximumNote = 8;

    /// <summary>Reads the roles beside every name.</summary>
    public static void Read(ArticleTokens article, EntityTable entities)
    {
        for (var run = 0; run < entities.Runs.Count; run++)
        {
            if (entities.EntityOf(run) is not { } entity)
                continue;
            ReadBefore(article, entities.Runs[run], entity);
            ReadAfter(article, entities.Runs[run], entity);
        }
    }

    /// <summary>"Defense Minister Khawaja Asif", "campaign manager Ana Rivera", "The chief engineer, Ana Rivera, …".</summary>
    private static void ReadBefore(ArticleTokens article, NameRun run, Entity entity)
    {
        var sentence = article.Sentences[run.Sentence];
        if (HasRole(article, new(run.Range.First, run.Name.First)))
        {
            entity.AddRole(article.PlaceOf(new(run.Range.First, run.Name.First)), "title-before-name");
            // "The chief engineer, Dr. Ana Rivera": "Dr." is no office.
            if (!article.Tokens[run.Name.First - 1].Has(WordTags.Abbreviation))
                return;
        }
        var comma = run.Range.First - 1 >= sentence.First && article.Tokens[run.Range.First - 1].Kind is TokenKind.Comma
            && run.Range.End < sentence.End && article.Tokens[run.Range.End].Kind is TokenKind.Comma or TokenKind.Stop;
        var end = comma ? run.Range.First - 1 : run.Range.First;
        var phrase = NounPhraseFinder.LeftOf(article, end, sentence.First);
        if (comma)
            phrase = WithWhatItBelongsTo(article, phrase, sentence.First);
        if (phrase.IsEmpty || (article.Tokens[phrase.Head.Last].IsNamePart && phrase.Head.Last > sentence.First) || !(IsRole(article, phrase.Head.Last) || (comma && IsBody(article, phrase))))
            return;
        // "Head of the water department Ana Rivera": what belongs to the office is no name.
        if (!comma && phrase.Head.End != end && (article.Tokens[end - 1].IsNamePart || IsRole(article, end - 1)))
            return;
        if (comma && !article.Tokens[phrase.Range.First].Has(WordTags.Determiner) && !OpensWithOwner(article, phrase))
            return;
        if (comma && IsBody(article, phrase))
            entity.BecomeBody();
        entity.AddRole(article.PlaceOf(phrase.Range), comma ? "apposition-before-name" : "role-before-name");
        // "His sister Nadia": a single name beside such a word is a person's.
        var sex = DescribedKind.SexOf(article, phrase);
        if (sex is not null && article.Tokens[phrase.Head.Last].Has(WordTags.Epicene))
            entity.BecomePerson();
        if (entity.IsHuman)
            entity.IsFemale ??= sex;
    }

    /// <summary>"Rivera's successor as chair": the role is what the last phrase belongs to.</summary>
    private static NounPhrase WithWhatItBelongsTo(ArticleTokens article, NounPhrase phrase, int limit)
    {
        var preposition = phrase.Range.First - 1;
        if (phrase.IsEmpty || article.Tokens[phrase.Range.First].Has(WordTags.Determiner) || preposition - 1 < limit || !article.Tokens[preposition].Has(WordTags.Preposition))
            return phrase;
        var before = NounPhraseFinder.LeftOf(article, preposition, limit);
        return before.IsEmpty || !IsRole(article, before.Head.Last) ? phrase : new(new(before.Range.First, phrase.Range.End), before.Head);
    }

    /// <summary>"Rivera's spokesman": a name with its "'s" stands for a determiner.</summary>
    private static bool OpensWithOwner(ArticleTokens article, NounPhrase phrase)
    {
        var at = phrase.Head.First;
        while (at < phrase.Head.End && article.Tokens[at].IsNamePart)
            at++;
        return at > phrase.Head.First && at < phrase.Head.Last && article.Tokens[at].Kind is TokenKind.Possessive;
    }

    /// <summary>"the mining company": what is described so is no person; an operator may be one.</summary>
    private static bool IsBody(ArticleTokens article, NounPhrase phrase) =>
        article.Tokens[phrase.Head.Last].Has(WordTags.Organization) && !article.Tokens[phrase.Head.Last].Has(WordTags.Role | WordTags.Capital | WordTags.Group)
        && !Endings.IsAgent(article, phrase.Head.Last);

    /// <summary>"Ana Rivera, the chief engineer of the dam, …", "Ana Rivera, 44, the chief engineer", "Norvane (NVM), a maker of boats, …".</summary>
    private static void ReadAfter(ArticleTokens article, NameRun run, Entity entity)
    {
        var sentence = article.Sentences[run.Sentence];
        var first = BehindNote(article, run.Range.End, sentence.End) + 1;
        if (first > run.Range.End + 2 && article.Tokens[run.Range.End].Kind is TokenKind.Comma)
            entity.BecomePerson();
        if (first >= sentence.End || article.Tokens[first - 1].Kind is not TokenKind.Comma)
            return;
        var end = AppositionEnd(article, first, sentence.End);
        if (end <= first)
            return;
        entity.AddRole(article.PlaceOf(new(first, end)), "apposition-after-name");
        var phrase = NounPhraseFinder.RightFrom(article, first, end);
        if (IsBody(article, phrase))
            entity.BecomeBody();
        else if (IsRole(article, phrase.Head.Last) && !article.Tokens[phrase.Head.Last].Has(WordTags.Organization | WordTags.Group))
            entity.BecomePerson();
    }

    /// <summary>Where a note behind a name ends: brackets, or an age between commas; where there is none, the place itself.</summary>
    private static int BehindNote(ArticleTokens article, int at, int limit)
    {
        if (at + 2 < limit && article.Tokens[at].Kind is TokenKind.Comma && article.Tokens[at + 1].Kind is TokenKind.Number && article.Tokens[at + 2].Kind is TokenKind.Comma)
            return at + 2;
        return Brackets.Behind(article, at, limit, MaximumNote);
    }

    /// <summary>The end of an apposition that names a role; its start where there is none.</summary>
    public static int AppositionEnd(ArticleTokens article, int first, int limit)
    {
        var tokens = article.Tokens;
        var phrase = NounPhraseFinder.RightFrom(article, first, Math.Min(limit, first + MaximumLength));
        if (phrase.IsEmpty || NounPhraseFinder.IsPronoun(tokens[first]) || !HeadIsRole(article, phrase))
            return first;
        var end = phrase.Range.End;
        // Further prepositional phrases belong to it ("director of studies at the institute").
        while (end < limit && tokens[end].Has(WordTags.Attaching) && end - first < MaximumLength)
        {
            var next = NounPhraseFinder.RightFrom(article, end + 1, Math.Min(limit, first + MaximumLength));
            if (next.IsEmpty)
                break;
            end = next.Range.End;
        }
        // "a farmer in Khwaja Sorkh district": what kind of place it is stands behind its name.
        if (end + 1 < limit && tokens[end - 1].IsNamePart && tokens[end].IsWord && !tokens[end].Has(WordTags.Capital | WordTags.Closed) && tokens[end].Entry.Cue is null && tokens[end + 1].Kind is TokenKind.Comma or TokenKind.Stop)
            end++;
        end = BehindAnd(article, end, limit);
        // "a widow and mother of six"
        if (end + 1 < limit && tokens[end].Has(WordTags.Coordinator) && tokens[end + 1].Has(WordTags.Role) && !tokens[end + 1].Has(WordTags.Capital))
            end = NounPhraseFinder.RightFrom(article, end + 1, limit).Range.End;
        var closed = end >= limit || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Semicolon || tokens[end].Entry.Cue is not null
            || tokens[end].Has(WordTags.Relative | WordTags.Coordinator);
        return closed ? end : first;
    }

    /// <summary>"minister of energy and water," : a second noun of the same make, with a sign or a verb of saying right behind it.</summary>
    private static int BehindAnd(ArticleTokens article, int end, int limit)
    {
        var tokens = article.Tokens;
        if (end + 1 >= limit || !tokens[end].Has(WordTags.Coordinator) || !tokens[end + 1].IsWord || tokens[end + 1].Has(WordTags.Closed | WordTags.Role | WordTags.Group) || tokens[end + 1].Has(WordTags.Capital) != tokens[end - 1].Has(WordTags.Capital)
            || end < 2 || !(tokens[end - 2].Has(WordTags.Attaching)))
            return end;
        var next = NounPhraseFinder.RightFrom(article, end + 1, limit);
        return !next.IsEmpty && (next.Range.End >= limit || tokens[next.Range.End].Kind is TokenKind.Comma or TokenKind.Stop || tokens[next.Range.End].Entry.Cue is not null) ? next.Range.End : end;
    }

    /// <summary>A role noun somewhere in the head ("Minister" in "Pakistan's Minister of Defense"), or any description with an article.</summary>
    private static bool HeadIsRole(ArticleTokens article, NounPhrase phrase)
    {
        // "Ana Rivera, one of the protesters,"
        if (article.Is(phrase.Head.First, "one") && phrase.Range.Count > 3 && article.Is(phrase.Head.First + 1, "of") && article.Tokens[phrase.Range.Last].Has(WordTags.Group))
            return true;
        // ", a claim that …" is about the sentence.
        if (article.Tokens[phrase.Head.Last].Has(WordTags.Speech | WordTags.Commitment))
            return false;
        if (article.Tokens[phrase.Head.First].Has(WordTags.Determiner) && !article.Tokens[phrase.Head.First].Has(WordTags.Quantifier) && phrase.Head.Count > 1)
            return true;
        for (var at = phrase.Head.First; at < phrase.Head.End; at++)
        {
            if (IsRole(article, at) && (at == phrase.Head.Last || article.Tokens[at].Has(WordTags.Capital)))
                return true;
        }
        return false;
    }

    private static bool HasRole(ArticleTokens article, TokenRange range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (IsRole(article, at))
                return true;
        }
        return false;
    }

    private static bool IsRole(ArticleTokens article, int token) =>
        article.Tokens[token].Has(WordTags.Role) || (article.Tokens[token].Has(WordTags.Title) && !article.Tokens[token].Has(WordTags.Honorific));
}

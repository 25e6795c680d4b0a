using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Who speaks, as a verb of saying has it.</summary>
/// <param name="Mention">The words that name who speaks; empty where none do.</param>
/// <param name="Inherits">The attribution whose speaker it has; null where it has its own.</param>
/// <param name="Inverted">The mention where it stands behind the verb; empty where it does not.</param>
internal readonly record struct CueSubject(NounPhrase Mention, Attribution? Inherits, NounPhrase Inverted)
{
    public bool IsInverted => !Inverted.IsEmpty;

    /// <summary>Whether nobody speaks, as far as is known.</summary>
    public bool IsUnknown => Mention.IsEmpty && Inherits is null;

    /// <summary>The token behind a verb and the subject that may follow it.</summary>
    public int EndOf(Cue cue) => Math.Max(cue.Range.End, Inverted.Range.End);
}

/// <summary>Finds the subject of a verb of saying: behind it, before it, or that of the verb before.</summary>
internal readonly struct CueSubjects(ArticleTokens article, MentionFinder mentions, RelativeClauses relatives, SentenceCursor cursor)
{
    /// <summary>A subject with all that describes it is not followed further than this.</summary>
    private const int MaximumSubject = 24;

    public CueSubject Of(Cue cue)
    {
        if (Inverted(cue) is { IsEmpty: false } inverted)
            return new(inverted, null, inverted);
        var mention = mentions.LeftOf(cue.Range.First, cursor.Free);
        if (mention.IsEmpty && cue.Form is VerbForms.Base or VerbForms.ThirdPerson or VerbForms.Past)
            mention = OfFirstClause(cue);
        if (cue.Form == VerbForms.Gerund && IsText(mention) && SentenceSubject.Of(article, cursor.Sentence, mention.Range.First) is { IsEmpty: false } author && cursor.Free <= author.Range.First)
            mention = author;
        if (!mention.IsEmpty || !SharesSubject(cue))
            return new(mention, null, default);
        if (OfVerbBefore(cue) is { IsEmpty: false } shared)
            return new(shared, null, default);
        // "Rivera, asked about it, said": whom the question was put to.
        if (cursor.Previous is { Rule: "question-put", Addressee: { IsEmpty: false } asked })
            return new(new(asked, asked), null, default);
        if (cursor.Previous is { Origin.Mention.IsEmpty: false } previous)
            return OutOfRelative(previous, cue) is { IsEmpty: false } outer ? new(outer, null, default) : new(default, previous, default);
        mention = SentenceSubject.Of(article, cursor.Sentence, cue.Range.First);
        return new(mention, mention.IsEmpty ? cursor.Previous : null, default);
    }

    /// <summary>"Rivera, who promised to stay, said": behind the comma that closes the relative clause its noun speaks.</summary>
    private NounPhrase OutOfRelative(Attribution previous, Cue cue)
    {
        var who = previous.Mention.Range;
        if (!relatives.OpensWith(previous.Mention) || article.Tokens[cue.Range.First - 1].Kind is not TokenKind.Comma)
            return default;
        return NounPhraseFinder.LeftOf(article, who.First - 1, cursor.Sentence.First);
    }

    /// <summary>A verb after "and", "but" or a comma, and a participle, have the subject of the clause before.</summary>
    private bool SharesSubject(Cue cue)
    {
        var first = cursor.Sentence.First;
        var before = cue.Range.First - 1;
        while (before >= first && (CueFinder.IsAdverb(article, before) || IsTimeAt(before, first)))
            before--;
        return cue.Form == VerbForms.Gerund
            || (before >= first && (article.Tokens[before].Has(WordTags.Coordinator | WordTags.Infinitive) || article.Tokens[before].Kind is TokenKind.Comma));
    }

    /// <summary>"When she came, Rivera laughed and said": who does what stands before "and" says it too.</summary>
    private NounPhrase OfVerbBefore(Cue cue)
    {
        var verb = cue.Range.First - 1;
        while (verb > cursor.Sentence.First && CueFinder.IsAdverb(article, verb))
            verb--;
        if (verb <= cursor.Free || !article.Tokens[verb].Has(WordTags.Coordinator))
            return default;
        verb--;
        return Endings.IsPast(article, verb) || article.Tokens[verb].Has(WordTags.Past) || (article.Tokens[verb].Entry.Forms & VerbForms.Past) != 0 ? mentions.LeftOf(verb, cursor.Free) : default;
    }

    /// <summary>"The board sent a letter saying": who wrote it speaks.</summary>
    private bool IsText(NounPhrase mention) =>
        !mention.IsEmpty && article.Tokens[mention.Head.Last].Has(WordTags.Document | WordTags.Speech) && !article.Tokens[mention.Head.Last].Has(WordTags.Organization | WordTags.Group | WordTags.Capital);

    /// <summary>"Majorities of voters in five states going to the polls say": where no verb and no sign stands before the cue, the sentence opens with its subject.</summary>
    private NounPhrase OfFirstClause(Cue cue)
    {
        if (cue.Range.End >= cursor.Sentence.End || !article.Tokens[cue.Range.End].Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Determiner | WordTags.Infinitive | WordTags.PossessivePronoun | WordTags.Capital) || (article.Tokens[cue.Range.End].Has(WordTags.Infinitive) && !cue.Allows(CueFrames.Infinitive)) || article.Tokens[cue.Range.End].Has(WordTags.AllCapitals))
            return default;
        var first = cursor.Sentence.First;
        while (first < cue.Range.First && article.Tokens[first].Has(WordTags.Coordinator | WordTags.Opener))
            first++;
        if (first < cursor.Free || cue.Range.First - first > MaximumSubject || !NounPhraseFinder.CanStart(article.Tokens[first]) || FiniteVerbs.StandsIn(article, first, cue.Range.First))
            return default;
        for (var at = first; at < cue.Range.First; at++)
        {
            if (!article.Tokens[at].IsWord && article.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Possessive or TokenKind.Other))
                return default;
        }
        return NounPhraseFinder.RightFrom(article, first, cue.Range.First);
    }

    /// <summary>"and on Monday said": a day and the preposition before it.</summary>
    private bool IsTimeAt(int at, int first) =>
        (article.Tokens[at].Has(WordTags.Time) && !article.Tokens[at].Has(WordTags.Unit))
        || (at > first && article.Tokens[at].Has(WordTags.Preposition) && article.Tokens[at + 1].Has(WordTags.Time));

    /// <summary>"…," said X: only behind content, and with a pronoun only behind marks.</summary>
    private NounPhrase Inverted(Cue cue)
    {
        var before = cue.Range.First - 1;
        var after = cue.Range.End;
        if (before < cursor.Free || after >= cursor.Sentence.End || (cue.Range.Count > 1 && article.Tokens[cue.Range.First].Entry.Cue is null) || cue.Form == VerbForms.Gerund)
            return default;
        var tokens = article.Tokens;
        var behindMarks = tokens[before].Kind is TokenKind.Marked || (tokens[before].Kind is TokenKind.Comma or TokenKind.Dash && before > cursor.Free && tokens[before - 1].Kind is TokenKind.Marked);
        var behindComma = tokens[before].Kind is TokenKind.Comma && before > cursor.Free && cue.Allows(CueFrames.Clause) && !cue.Allows(CueFrames.Tell);
        if (!behindMarks && (!behindComma || relatives.Closes(before) || IsNameBetweenCommas(before)))
            return default;
        if (behindMarks && IsSaidHe(after))
            return new(new(after, after + 1), new(after, after + 1));
        if (tokens[after].Has(WordTags.Complementiser) || !NounPhraseFinder.CanStart(tokens[after]) || NounPhraseFinder.IsPronoun(tokens[after]))
            return default;
        // "economists, like their rivals, say taxing goods hurts": a participle opens the content.
        if (!behindMarks && !tokens[after].Has(WordTags.Capital) && Endings.IsGerund(article, after))
            return default;
        var phrase = NounPhraseFinder.RightFrom(article, after, cursor.Sentence.End);
        var end = phrase.Range.End;
        return behindMarks || end >= cursor.Sentence.End || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop || IsDescribed(phrase) ? phrase : default;
    }

    /// <summary>"…, said engineers who built it", "…, say experts like Pavel Moran, a geologist": no verb but that of a relative clause follows.</summary>
    private bool IsDescribed(NounPhrase phrase)
    {
        var at = phrase.Range.End;
        var isRelative = article.Is(at, "who");
        if (!article.Any(phrase.Range, WordTags.Group | WordTags.Role) && !article.Tokens[phrase.Head.Last].IsNamePart || !(isRelative || article.Tokens[at].Has(WordTags.Preposition)))
            return false;
        if (!isRelative && FiniteVerbs.StandsIn(article, at, cursor.Sentence.End))
            return false;
        var limit = Math.Min(cursor.Sentence.End, at + MaximumSubject);
        while (at < limit && article.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Stop))
            at++;
        // "said the man who left, Pavel Moran, should go": the content follows.
        return !isRelative || at + 1 >= cursor.Sentence.End || article.Tokens[at].Kind is TokenKind.Stop;
    }

    /// <summary>"His sister, the actress Clara Voss, said their father, …": what stands before is who speaks, with a name between commas.</summary>
    private bool IsNameBetweenCommas(int comma)
    {
        var first = cursor.Free;
        if (comma - first > MaximumSubject || !article.Tokens[comma - 1].IsNamePart || FiniteVerbs.StandsIn(article, first, comma))
            return false;
        for (var at = first; at < comma; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return !FiniteVerbs.StandsIn(article, at + 1, comma) && NounPhraseFinder.RightFrom(article, first, comma).Range.End == at;
        }
        return false;
    }

    /// <summary>"…," said he: the pronoun is not the subject of a clause of its own.</summary>
    private bool IsSaidHe(int pronoun)
    {
        var tokens = article.Tokens;
        if (!tokens[pronoun].Has(WordTags.SubjectPronoun) || tokens[pronoun].Has(WordTags.Relative | WordTags.ObjectPronoun | WordTags.Auxiliary))
            return false;
        var behind = pronoun + 1;
        return behind >= cursor.Sentence.End || !tokens[behind].IsWord || tokens[behind].Has(WordTags.Preposition | WordTags.Subordinator | WordTags.Coordinator) || (CueFinder.IsAdverb(article, behind) && !tokens[behind].Has(WordTags.Negation));
    }
}

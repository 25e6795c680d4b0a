using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Tells whether a word that is a noun as often as a verb of saying ("claim", "report", "demands") is the verb here.</summary>
internal static class NounOrVerb
{
    /// <summary>"officials claim that", "he claims the", "Rivera reports": not "the annual report", not "state law".</summary>
    public static bool IsVerb(ArticleTokens article, int before, int end, TokenRange sentence)
    {
        var tokens = article.Tokens;
        if (before < sentence.First)
            return false;
        var subject = tokens[before];
        if (VerbsBesideMarks.Follow(article, before, end, sentence))
            return true;
        // "He claims, without any proof, that": behind "he" it is no noun.
        if (subject.Has(WordTags.PersonalPronoun) && subject.Has(WordTags.SubjectPronoun) && !subject.Has(WordTags.ObjectPronoun) && end < sentence.End && tokens[end].Kind is TokenKind.Comma)
            return true;
        // "the report that could end it": a relative clause.
        if (end + 1 < sentence.End && article.Is(end, "that") && tokens[end + 1].Has(WordTags.Auxiliary))
            return false;
        if (ClosesSentence(article, before, end, sentence))
            return true;
        if (IsNoun(article, before, end, sentence))
            return false;
        // "Illinois state officials", "most southern states that": number does not agree.
        var isBase = (tokens[end - 1].Entry.Forms & VerbForms.Base) != 0;
        if (subject.IsNamePart && isBase && (tokens[end - 1].Entry.Forms & VerbForms.Past) == 0 && article.Text[subject.End - 1] != 's' && !(before > sentence.First && tokens[before - 1].Has(WordTags.Coordinator)))
            return false;
        if (!isBase && NounPhraseFinder.IsNominal(subject) && NounPhraseFinder.LeftOf(article, before + 1, sentence.First) is { IsEmpty: false } phrase && (tokens[phrase.Range.First].Has(WordTags.Quantifier) || tokens[phrase.Range.First].Kind is TokenKind.Number))
            return false;
        // "the town calls the wall", "his plan demands a road": a noun with its article, the verb, an object.
        if (!isBase && end < sentence.End && ((tokens[end].Has(WordTags.Determiner) && !tokens[end].Has(WordTags.Complementiser | WordTags.Quantifier)) || VerbsBesideMarks.LeadIn(article, end, sentence.End)) && NounPhraseFinder.LeftOf(article, before + 1, sentence.First) is { IsEmpty: false } owner && tokens[owner.Range.First].Has(WordTags.Determiner))
            return true;
        var certain = subject.Has(WordTags.SubjectPronoun | WordTags.Auxiliary | WordTags.Relative | WordTags.Group | WordTags.Document) || subject.IsNamePart
            || subject.Kind is TokenKind.Comma or TokenKind.Dash;
        var opens = ContentOpening.IsAt(article, end, sentence.End);
        // "she vows to leave", "rabbis vow to leave": a noun with "to" has an article or a possessor.
        if (end < sentence.End && tokens[end].Has(WordTags.Infinitive) && (tokens[end - 1].Entry.Cue is not { } phrasal || (phrasal.Frames & CueFrames.Infinitive) != 0))
            return (certain && !subject.IsNamePart) || (isBase ? subject.IsWord && NounPhraseFinder.IsNominal(subject) && article.Text[subject.End - 1] == 's' : subject.IsNamePart || subject.Has(WordTags.Role | WordTags.Organization));
        if (subject.Has(WordTags.Coordinator))
            return end < sentence.End && tokens[end].Has(WordTags.Determiner | WordTags.ObjectPronoun | WordTags.SubjectPronoun);
        return certain ? opens || (end < sentence.End && NounPhraseFinder.CanStart(tokens[end])) : opens && NounPhraseFinder.IsNominal(subject) && article.Is(end, "that");
    }

    /// <summary>"a 2010 recall of", "Rivera and her public remarks loomed", "Illinois state Rep. Moran", ", tweets appear".</summary>
    private static bool IsNoun(ArticleTokens article, int before, int end, TokenRange sentence)
    {
        var tokens = article.Tokens;
        if (tokens[before].Kind is TokenKind.Number && before > sentence.First && tokens[before - 1].Has(WordTags.Determiner))
            return true;
        if (end >= sentence.End || !tokens[end].IsWord || tokens[end].Has(WordTags.Determiner | WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.PossessivePronoun | WordTags.Interrogative | WordTags.Infinitive))
            return false;
        if (tokens[end].Has(WordTags.Title) && tokens[end].Has(WordTags.Capital))
            return true;
        if (tokens[end].Has(WordTags.Capital))
            return false;
        return tokens[before].Kind is TokenKind.Comma or TokenKind.Dash
            || (NounPhraseFinder.LeftOf(article, before + 1, sentence.First) is { IsEmpty: false } owner && owner.Range.First > sentence.First && tokens[owner.Range.First - 1].Has(WordTags.PossessivePronoun))
            || article.Any(new(Math.Max(sentence.First, before - 1), before + 1), WordTags.PossessivePronoun);
    }

    /// <summary>"The dam leaks, experts claim.": a subject behind a comma or marks, its verb, and the end.</summary>
    private static bool ClosesSentence(ArticleTokens article, int before, int end, TokenRange sentence)
    {
        if (end < sentence.End && article.Tokens[end].Kind is not TokenKind.Stop)
            return false;
        var subject = NounPhraseFinder.LeftOf(article, before + 1, sentence.First).Range;
        if (subject.IsEmpty || subject.First - 1 <= sentence.First || article.Tokens[subject.First - 1].Kind is not (TokenKind.Comma or TokenKind.Marked))
            return false;
        var isPlural = article.Text[article.Tokens[before].End - 1] == 's' || article.Tokens[before].Has(WordTags.Group | WordTags.Plural);
        return isPlural == ((article.Tokens[end - 1].Entry.Forms & VerbForms.Base) != 0);
    }
}

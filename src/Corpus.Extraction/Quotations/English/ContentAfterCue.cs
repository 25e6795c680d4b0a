using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule content-after-cue: what follows a verb of saying.</summary>
internal readonly struct ContentAfterCue(ArticleTokens article, ContentFinder contents, RelativeClauses relatives, AnaphoricClaims anaphoric, PieceReader pieces, NestedSources nested, SentenceCursor cursor)
{
    /// <summary>Adds the attribution, or keeps it for the next paragraph; false where the rule does not hold.</summary>
    public bool Read(Cue cue, CueSubject subject)
    {
        var content = contents.After(cue, cursor.Sentence);
        if (content.AwaitsMarks)
        {
            cursor.Await(New(cue, subject, content));
            return true;
        }
        if (content.Range.IsEmpty)
            return false;
        // "Citing the rules, Rivera left" tells why she left; only a clause is said.
        if (subject.IsUnknown && (content.CueEnd > cue.Range.End || article.Tokens[content.Range.First].Kind is TokenKind.Marked || cue.Allows(CueFrames.Clause) && FiniteVerbs.StandsIn(article, content.Range.First, content.Range.End)))
            subject = subject with { Mention = SubjectBehind(cue, content.Range.End) };
        if (!IsSaid(cue, subject, content))
            return false;
        if (anaphoric.ReadDenial(cue, subject, content.Range))
            return true;
        var attribution = New(cue, subject, content);
        var range = content.Range;
        if (relatives.HasGap(cue, subject.Mention, content))
        {
            attribution.Pieces.Add(pieces.Read(new(subject.Mention.Range.First - 1, subject.Mention.Range.First)));
            range = new(range.First, relatives.EndOf(range));
        }
        else if (relatives.OpensWith(subject.Mention))
        {
            range = new(range.First, relatives.EndOf(range));
        }
        attribution.Pieces.Add(pieces.Read(range));
        cursor.Free = range.End;
        cursor.Add(attribution);
        nested.Read(attribution, range);
        return true;
    }

    private Attribution New(Cue cue, CueSubject subject, ContentAfter content)
    {
        var attribution = cursor.New("content-after-cue", cue, new(cue.Range.First, content.CueEnd), subject.Mention, subject.Inherits);
        attribution.Addressee = content.Addressee;
        return attribution;
    }

    /// <summary>Whether somebody says what follows: without a subject only behind "that" or in marks.</summary>
    private bool IsSaid(Cue cue, CueSubject subject, ContentAfter content)
    {
        if (subject.IsUnknown && article.Tokens[content.Range.First].Kind is not TokenKind.Marked && content.CueEnd == cue.Range.End)
            return false;
        if (cue.Allows(CueFrames.Marks) && !cue.Allows(CueFrames.Clause | CueFrames.Object) && !pieces.IsQuotedSpeech(content.Range.First, cue.Range.End) && !IsCalledOut(cue, content.Range.First))
            return false;
        return !IsCount(subject.Mention, content.Range) && !IsAboutWords(cue, subject.Mention, content) && !(subject.Inherits is null && (IsNaming(cue, subject.Mention, content.Range) || IsOutlook(cue, subject.Mention)));
    }

    /// <summary>"Everything she says is a lie": something about her words, not one of them.</summary>
    private bool IsAboutWords(Cue cue, NounPhrase mention, ContentAfter content)
    {
        if (mention.IsEmpty || content.Range.First > cue.Range.End || !article.Tokens[content.Range.First].Has(WordTags.Auxiliary))
            return false;
        var opening = Math.Max(cursor.Sentence.First, mention.Range.First - 1);
        return IsUniversal(opening) || IsUniversal(mention.Range.First);
    }

    private bool IsUniversal(int at) => article.Is(at, "everything") || article.Is(at, "anything") || article.Is(at, "nothing") || article.Is(at, "all");

    /// <summary>Chanting "no dam, no rain" after the vote: a participle with words that are no title.</summary>
    private bool IsCalledOut(Cue cue, int marked) =>
        cue.Form == VerbForms.Gerund && article.Tokens[marked].Kind is TokenKind.Marked && !TitlesInMarks.HasCapitals(article, marked);

    /// <summary>"384 pledged delegates", "more pledged delegates" count; "60 said they would" tells who spoke.</summary>
    private bool IsCount(NounPhrase mention, TokenRange content) =>
        mention.Range.Count == 1 && (article.Tokens[mention.Range.First].Kind is TokenKind.Number || article.Is(mention.Range.First, "more") || article.Is(mention.Range.First, "fewer")) && !article.Tokens[content.First].Has(WordTags.SubjectPronoun);

    /// <summary>"a stream called Miracle Run", "a group called Dry Town" have that name; nobody speaks.</summary>
    private bool IsNaming(Cue cue, NounPhrase mention, TokenRange content)
    {
        if (cue.Verb.Lemma != "call" || cue.Range.Count > 1 || mention.IsEmpty || !article.Tokens[mention.Range.First].Has(WordTags.Indefinite))
            return false;
        return article.Tokens[content.First].IsNamePart || !article.Tokens[mention.Head.Last].Has(WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Capital);
    }

    /// <summary>"the vote threatens to split the town": a thing promises and threatens nothing in words.</summary>
    private bool IsOutlook(Cue cue, NounPhrase mention)
    {
        if (cue.Verb.Stance != Stance.Promises || cue.Form == VerbForms.Gerund || mention.IsEmpty || NounPhraseFinder.IsPronoun(article.Tokens[mention.Head.Last]))
            return false;
        var head = article.Tokens[mention.Head.Last];
        return head.IsWord && !head.Has(WordTags.Capital | WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Title | WordTags.Determiner) && article.Text[head.End - 1] != 's' && !Endings.IsAdherent(article, mention.Head.Last);
    }

    /// <summary>"Conceding that it leaked, Rivera left", "After saying it leaked, Rivera left": the subject of a participle that opens the sentence stands behind its clause.</summary>
    private NounPhrase SubjectBehind(Cue cue, int comma)
    {
        var sentence = cursor.Sentence;
        var first = sentence.First;
        if (first < cue.Range.First && article.Tokens[first].Has(WordTags.Preposition | WordTags.Subordinator))
            first++;
        var opens = cue.Range.First == first && (cue.Form == VerbForms.Gerund || Endings.IsGerund(article, cue.Range.First));
        var subject = ContentEnd.EndsInComma(article, comma - 1) ? comma : comma + 1;
        return opens && subject < sentence.End && (subject == comma || article.Tokens[comma].Kind is TokenKind.Comma) && NounPhraseFinder.CanStart(article.Tokens[subject])
            ? NounPhraseFinder.RightFrom(article, subject, sentence.End)
            : default;
    }
}

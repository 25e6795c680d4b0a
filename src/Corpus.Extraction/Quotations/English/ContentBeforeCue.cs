using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule content-before-cue: the clause before ", he said" and, where the attribution only interrupts it, its rest.</summary>
internal readonly struct ContentBeforeCue(ArticleTokens article, ContentFinder contents, ContentEnd ends, RelativeClauses relatives, PieceReader pieces, NestedSources nested, SentenceCursor cursor)
{
    /// <summary>Commas around what describes a source.</summary>
    private const int MaximumSigns = 3;

    /// <summary>The dam, she said, "is as sound as a bell": the marks take up a sentence that began without them. False where it is not so.</summary>
    public bool ReadInterrupted(Cue cue, CueSubject subject)
    {
        var mention = subject.Mention;
        if (subject.IsInverted || mention.IsEmpty || IsFarBehind(cue, mention) || !cue.Allows(CueFrames.Clause) || mention.Range.First - 1 <= cursor.Free || article.Tokens[mention.Range.First - 1].Kind is not TokenKind.Comma)
            return false;
        var comma = contents.BehindAttribution(cue, cursor.Sentence, out _);
        return comma + 1 < cursor.Sentence.End && article.Tokens[comma].Kind is TokenKind.Comma && IsMarkedInLowerCase(comma + 1) && !IsOpening(ClauseBefore(cue, subject)) && Read(cue, subject);
    }

    /// <summary>"Still, she said", "But, she said": the writer leads over to what is said.</summary>
    private bool IsOpening(TokenRange before)
    {
        if (before.IsEmpty)
            return false;
        for (var at = before.First; at < before.End; at++)
        {
            if (!article.Tokens[at].Has(WordTags.Opener | WordTags.Coordinator | WordTags.Time) && !CueFinder.IsAdverb(article, at))
                return false;
        }
        return true;
    }

    /// <summary>Adds the attribution; false where the rule does not hold.</summary>
    public bool Read(Cue cue, CueSubject subject)
    {
        var before = ClauseBefore(cue, subject);
        if (before.IsEmpty)
            return false;
        var addressee = default(TokenRange);
        var behind = subject.IsInverted ? BehindSource(subject.EndOf(cue)) : contents.BehindAttribution(cue, cursor.Sentence, out addressee);
        var goesOn = subject.IsInverted ? GoesOnWithVerb(behind) : GoesOn(behind, before);
        if (!goesOn && (before.Count < 2 || IsSetting(before)))
            return false;
        var attribution = cursor.New("content-before-cue", cue, cue.Range, subject.Mention, subject.Inherits);
        attribution.Addressee = addressee;
        attribution.Pieces.Add(pieces.Read(before));
        cursor.Free = behind;
        if (goesOn)
            ReadRest(attribution, cue, behind + 1);
        cursor.Add(attribution);
        nested.Read(attribution, before);
        return true;
    }

    /// <summary>What stands before the comma that leads to the attribution; empty where nothing does.</summary>
    private TokenRange ClauseBefore(Cue cue, CueSubject subject)
    {
        // "Ana Rivera, who wrote the report": the name is whom "who" stands for.
        if (subject.IsUnknown || IsFarBehind(cue, subject.Mention) || !cue.Allows(CueFrames.Clause) || relatives.OpensWith(subject.Mention))
            return default;
        var start = !subject.IsInverted && !subject.Mention.IsEmpty ? subject.Mention.Range.First : cue.Range.First;
        var comma = start - 1;
        var first = cursor.Free;
        if (comma <= first || article.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash))
            return default;
        while (first < comma && (article.Tokens[first].Kind is TokenKind.Comma || (first > cursor.Sentence.First && article.Tokens[first].Has(WordTags.Coordinator))))
            first++;
        return new(BehindColon(first, comma), comma);
    }

    /// <summary>"Moran disagreed: the dam, he said, was safe": what is said begins behind the colon.</summary>
    private int BehindColon(int first, int comma)
    {
        var from = first;
        for (var at = first; at < comma; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Colon)
                from = at + 1;
        }
        return from < comma ? from : first;
    }

    /// <summary>"Minutes later, she sent a letter saying": what stands before her is not what the letter says.</summary>
    private bool IsFarBehind(Cue cue, NounPhrase mention) =>
        cue.Form == VerbForms.Gerund && !mention.IsEmpty && mention.Range.End < cue.Range.First && article.Tokens[mention.Range.End].Kind is not TokenKind.Comma;

    private void ReadRest(Attribution attribution, Cue cue, int start)
    {
        var rest = pieces.Trim(new(start, ends.Of(start, cue, cursor.Sentence)));
        if (!rest.IsEmpty)
            attribution.Pieces.Add(pieces.Read(rest));
        cursor.Free = Math.Max(cursor.Free, rest.End);
    }

    /// <summary>The sign behind a source and what describes it, before the rest of the content where it goes on: "say experts like Moran, a geologist, is the ground".</summary>
    private int BehindSource(int at)
    {
        var first = SignFrom(at);
        for (var (sign, signs) = (first, 0); signs < MaximumSigns && sign + 1 < cursor.Sentence.End && article.Tokens[sign].Kind is TokenKind.Comma; sign = SignFrom(sign + 1), signs++)
        {
            if (GoesOnWithVerb(sign))
                return sign;
        }
        return first;
    }

    private int SignFrom(int at)
    {
        var limit = Math.Min(cursor.Sentence.End, at + LeadIn.Maximum);
        while (at < limit && article.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Marked))
            at++;
        return at;
    }

    /// <summary>"The plan, said Rivera, would fail": behind a name only a verb is the rest, not an apposition.</summary>
    private bool GoesOnWithVerb(int comma) =>
        comma + 1 < cursor.Sentence.End && article.Tokens[comma].Kind is TokenKind.Comma && (article.Tokens[comma + 1].Has(WordTags.Auxiliary) || IsMarkedInLowerCase(comma + 1));

    private bool IsMarkedInLowerCase(int at) =>
        article.Tokens[at].Kind is TokenKind.Marked && char.IsLower(article.Text[article.Marked[article.Tokens[at].Marked].Inner.Start]);

    /// <summary>Whether behind the sign that closes an attribution the sentence goes on, and not with an attribution of its own; a listed verb may still be the first part's: "Bob, they said, ordered them to wait".</summary>
    private bool GoesOn(int sign, TokenRange before) =>
        sign + 1 < cursor.Sentence.End && article.Tokens[sign].Kind is TokenKind.Comma or TokenKind.Dash
        && !ends.IsComment(sign, cursor.Sentence.End)
        && !TitlesInMarks.TellsWhere(article, sign + 1, before.End)
        && (!AttributionStarts.At(article, sign + 1, cursor.Sentence)
            || (CueFinder.At(article, sign + 1, cursor.Sentence) is { Form: not VerbForms.Gerund } && !pieces.HasVerb(before.First, before.End)));

    /// <summary>"After the debate, Rivera said", "When asked about the dam, Rivera said": it tells when, and is not what was said.</summary>
    private bool IsSetting(TokenRange before) =>
        (article.Tokens[before.First].Has(WordTags.Preposition) && !pieces.HasVerb(before.First, before.End)) || IsClauseOfTime(before.First, before.End) || IsClauseOfTime(BehindOpening(before), before.End);

    /// <summary>"On Tuesday, even as it leaked, Rivera said": the clause behind the time that opens the sentence.</summary>
    private int BehindOpening(TokenRange before)
    {
        var at = before.First;
        if (!article.Tokens[at].Has(WordTags.Preposition))
            return at;
        while (at < before.Last && article.Tokens[at].Kind is not TokenKind.Comma)
            at++;
        while (at < before.Last && (article.Tokens[at].Kind is TokenKind.Comma || (CueFinder.IsAdverb(article, at) && article.Tokens[at + 1].Has(WordTags.Subordinator))))
            at++;
        return at;
    }

    /// <summary>"When asked about the dam": a subordinate clause and nothing else.</summary>
    private bool IsClauseOfTime(int first, int end)
    {
        if (first >= end || !article.Tokens[first].Has(WordTags.Subordinator) || article.Tokens[first].Has(WordTags.Condition | WordTags.Adverb))
            return false;
        for (var at = first; at < end; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Marked)
                return false;
        }
        return true;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>What a verb of saying in the passive reports.</summary>
/// <param name="Subject">The subject where it is part of what was said; empty where it is not.</param>
/// <param name="Content">The rest of what was said.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Source">Who said it; empty where nobody is named.</param>
/// <param name="Addressee">Who was told; empty where nobody is named.</param>
internal readonly record struct PassiveContent(TokenRange Subject, TokenRange Content, TokenRange Cue, NounPhrase Source, TokenRange Addressee);

/// <summary>Rule passive-cue: verbs of saying in the passive, "was told by X that", "is reported to have", "was accused of", "was quoted as saying", "it was announced that".</summary>
internal readonly struct PassiveCues(ArticleTokens article, MentionFinder mentions, ContentFinder contents, ContentEnd ends, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>Adverbs and times behind the verb.</summary>
    private const int MaximumGap = 4;

    /// <summary>An apposition is not followed further than this.</summary>
    private const int MaximumApposition = 16;

    /// <summary>"It holds," Rivera was quoted as saying: the one cue that the words are; null where they are not.</summary>
    public Cue? AsSaying(Cue cue)
    {
        var saying = cue.Range.End + 1;
        return cue.Allows(CueFrames.Cites) && saying < cursor.Sentence.End && article.Is(saying - 1, "as") && article.Tokens[saying].Entry.Cue is not null && (article.Tokens[saying].Entry.Forms & VerbForms.Gerund) != 0
            ? cue with { Range = new(cue.Range.First, saying + 1), IsPassive = false }
            : null;
    }

    /// <summary>Adds what a passive reports, where it reports something.</summary>
    public void Read(Cue cue)
    {
        if (Reported(cue, cursor.Sentence) is { } passive)
            Add(cue, passive);
    }

    /// <summary>"quoted the mayor as saying": adds what was said; false where the verb does not cite.</summary>
    public bool ReadCited(Cue cue)
    {
        if (Cited(cue, cursor.Sentence) is not { } cited)
            return false;
        Add(cue, cited);
        return true;
    }

    private void Add(Cue cue, PassiveContent passive)
    {
        var attribution = cursor.New("passive-cue", cue, passive.Cue, passive.Source);
        attribution.Addressee = passive.Addressee;
        if (!passive.Subject.IsEmpty && passive.Subject.First >= cursor.Free)
            attribution.Pieces.Add(pieces.Read(passive.Subject));
        attribution.Pieces.Add(pieces.Read(passive.Content));
        cursor.Free = Math.Max(passive.Content.End, passive.Cue.End);
        cursor.Add(attribution);
    }

    private PassiveContent? Reported(Cue cue, TokenRange sentence)
    {
        var subject = mentions.LeftOf(cue.Range.First, cursor.Free);
        var at = SkipAdverbs(cue.Range.End, sentence.End);
        var source = default(NounPhrase);
        if (at + 1 < sentence.End && article.Is(at, "by"))
        {
            source = NounPhraseFinder.RightFrom(article, at + 1, sentence.End);
            // "by the board of hiding it": what somebody is accused of is no part of who accuses.
            if (cue.Allows(CueFrames.Object) && source.Head.End < source.Range.Last && article.Is(source.Head.End, "of") && Endings.IsGerund(article, source.Head.End + 1))
                source = new(source.Head, source.Head);
            if (!source.IsEmpty)
                at = SkipAdverbs(source.Range.End, sentence.End);
        }
        if (subject.IsEmpty || at >= sentence.End || (at + 1 >= sentence.End && source.IsEmpty))
            return null;
        return cue.Allows(CueFrames.Cites) ? Quoted(cue, subject, at, sentence)
            : article.Is(subject.Range.First, "it") && article.Tokens[at].Has(WordTags.Complementiser) ? Clause(cue, at, source, default, sentence)
            : cue.Allows(CueFrames.Tell) ? Clause(cue, at, source, subject.Range, sentence)
            : cue.Allows(CueFrames.Object) && at + 1 < sentence.End && (article.Is(at, "of") || article.Is(at, "for")) ? Rest(cue, subject, at, at + 1, source, sentence)
            : cue.Verb.Stance == Stance.Asserts && !cue.Allows(CueFrames.Infinitive) && cue.Allows(CueFrames.Clause) && StartsInfinitive(at, sentence.End) ? Rest(cue, subject, at, at, source, sentence)
            : IsToldBySource(cue, subject, source, at, sentence.End) ? new(default, subject.Range, new(cue.Range.First, cue.Range.End), source, default)
            : null;
    }

    /// <summary>"News of the sale was first reported by the Herald": the subject is what was told, and the sentence ends behind who told it.</summary>
    private bool IsToldBySource(Cue cue, NounPhrase subject, NounPhrase source, int at, int end) =>
        !source.IsEmpty && cue.Allows(CueFrames.Clause | CueFrames.Object) && !cue.Allows(CueFrames.Tell | CueFrames.Infinitive) && !NounPhraseFinder.IsPronoun(article.Tokens[subject.Range.First]) && (at >= end || article.Tokens[at].Kind is TokenKind.Stop or TokenKind.Comma);

    private int SkipAdverbs(int at, int end)
    {
        for (var limit = Math.Min(end, at + MaximumGap); at < limit && (CueFinder.IsAdverb(article, at) || article.Tokens[at].Has(WordTags.Time)); at++)
        {
        }
        return at;
    }

    /// <summary>"quoted the mayor as saying": the object is the one who spoke.</summary>
    private PassiveContent? Cited(Cue cue, TokenRange sentence)
    {
        var source = NounPhraseFinder.RightFrom(article, cue.Range.End, sentence.End);
        if (source.IsEmpty)
            return null;
        var at = source.Range.End;
        // An apposition may stand between: "quoted Ana Rivera, the mayor, as saying".
        if (at < sentence.End && article.Tokens[at].Kind is TokenKind.Comma)
        {
            var limit = Math.Min(sentence.End - 1, at + MaximumApposition);
            for (at++; at < limit && article.Tokens[at].Kind is not TokenKind.Comma; at++)
            {
            }
            at++;
        }
        return Quoted(cue, source, at, sentence) is { } quoted ? quoted with { Cue = new(cue.Range.First, cue.Range.End) } : null;
    }

    /// <summary>"was quoted as saying": the subject is the one who spoke.</summary>
    private PassiveContent? Quoted(Cue cue, NounPhrase subject, int at, TokenRange sentence)
    {
        if (at + 1 >= sentence.End || !article.Is(at, "as") || article.Tokens[at + 1].Entry.Cue is not { } saying)
            return null;
        var content = contents.After(new Cue(new(cue.Range.First, at + 2), saying, VerbForms.Gerund, false), sentence);
        if (content.Range.IsEmpty && MarksBefore(subject) is { IsEmpty: false } marked)
            return new(default, marked, new(cue.Range.First, at + 2), subject, default);
        return content.Range.IsEmpty ? null : new(default, content.Range, new(cue.Range.First, content.CueEnd), subject, default);
    }

    /// <summary>"It leaks," Rivera was quoted as saying: the marked string before the subject.</summary>
    private TokenRange MarksBefore(NounPhrase subject)
    {
        var marked = subject.Range.First - 1;
        if (marked > cursor.Free && article.Tokens[marked].Kind is TokenKind.Comma)
            marked--;
        return marked >= cursor.Free && article.Tokens[marked].Kind is TokenKind.Marked ? new(marked, marked + 1) : default;
    }

    private PassiveContent? Clause(Cue cue, int at, NounPhrase source, TokenRange addressee, TokenRange sentence)
    {
        var verb = cue.Verb with { Frames = (cue.Verb.Frames & ~CueFrames.Tell) | CueFrames.Clause };
        var content = contents.After(new Cue(new(cue.Range.First, at), verb, VerbForms.Past, false), sentence);
        var cueEnd = source.IsEmpty ? content.CueEnd : cue.Range.End;
        return content.Range.IsEmpty ? null : new(default, content.Range, new(cue.Range.First, cueEnd), source, addressee);
    }

    private PassiveContent? Rest(Cue cue, NounPhrase subject, int at, int start, NounPhrase source, TokenRange sentence)
    {
        var content = new TokenRange(start, ends.Of(start, cue with { Range = new(cue.Range.First, at) }, sentence));
        return content.Count < 2 && start == at ? null : new(subject.Range, content, new(cue.Range.First, cue.Range.End), source, default);
    }

    /// <summary>"to have", "to be leaking": not "to the police".</summary>
    private bool StartsInfinitive(int at, int end) =>
        article.Tokens[at].Has(WordTags.Infinitive) && at + 1 < end && article.Tokens[at + 1].IsWord
        && (article.Tokens[at + 1].Has(WordTags.Auxiliary) || !article.Tokens[at + 1].Has(WordTags.Closed | WordTags.Capital | WordTags.Group | WordTags.Organization | WordTags.Role));
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Rule nominal-cue: nouns of saying with their clause, "the mayor's claim that the dam leaks", "her warning that".</summary>
/// <remarks>Only with "that": "a question about" and "reports of" name a topic, not what was said.</remarks>
internal readonly struct NominalCues(ArticleTokens article, ContentEnd ends, PieceReader pieces, SentenceCursor cursor)
{
    /// <summary>Adjectives between the possessor and the noun: "the mayor's repeated public claim".</summary>
    private const int MaximumAdjectives = 3;

    /// <summary>A shorter clause is a relative one: "the claim that he made".</summary>
    private const int MinimumContent = 4;

    private static readonly CueVerb Promising = new("promise", CueFrames.Infinitive, Stance.Promises);

    public static readonly CueVerb Saying = new("say", CueFrames.Clause, Stance.Asserts);

    /// <summary>Adds what a noun of saying at a token reports, where it reports something.</summary>
    public void Read(int noun)
    {
        var content = ContentAt(noun, cursor.Sentence);
        if (content.IsEmpty)
            return;
        var isCommitment = content.First == noun + 1;
        var stance = isCommitment && article.Tokens[noun].Entry.Cue is { } verb ? verb.Stance : Stance.Asserts;
        var attribution = cursor.New("nominal-cue", stance, new(noun, isCommitment ? noun + 1 : noun + 2), PossessorOf(noun, cursor.Sentence.First));
        attribution.Pieces.Add(pieces.Read(content));
        cursor.Free = content.End;
        cursor.Add(attribution);
    }

    /// <summary>The content behind a noun of saying; empty where the token is none.</summary>
    private TokenRange ContentAt(int noun, TokenRange sentence)
    {
        var tokens = article.Tokens;
        if (tokens[noun].Has(WordTags.Commitment))
            return CommitmentAt(noun, sentence);
        if (!tokens[noun].Has(WordTags.Speech) || noun == sentence.First || noun + 2 >= sentence.End || !article.Is(noun + 1, "that"))
            return default;
        // "a statement that lasted an hour" is a relative clause.
        if (!NounPhraseFinder.CanStart(tokens[noun + 2]) || FiniteVerbs.StandsIn(article, noun + 2, noun + 3) || !(tokens[noun - 1].Has(WordTags.Determiner) || NounPhraseFinder.IsNominal(tokens[noun - 1]) || article.Text[tokens[noun].End - 1] == 's'))
            return default;
        // As the subject of its sentence it is followed by a verb that is not part of what was said, and no list tells which word that is.
        if (noun - 1 == sentence.First || NounPhraseFinder.LeftOf(article, noun, sentence.First).Range.First == sentence.First)
            return default;
        if (IsRelative(noun, sentence.End))
            return default;
        var content = new TokenRange(noun + 2, ends.Of(noun + 2, new Cue(new(noun, noun + 2), Saying, VerbForms.Base, false), sentence));
        return content.Count >= MinimumContent && FiniteVerbs.StandsIn(article, content.First, content.End) ? content : default;
    }

    /// <summary>", a warning that the company never answered": behind a comma and "a", a clause that ends in its verb is about the noun.</summary>
    private bool IsRelative(int noun, int limit)
    {
        if (noun < 2 || !article.Tokens[noun - 1].Has(WordTags.Indefinite) || article.Tokens[noun - 2].Kind is not TokenKind.Comma)
            return false;
        var at = noun + 2;
        while (at < limit && article.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Stop))
            at++;
        return Endings.IsPast(article, at - 1) || article.Tokens[at - 1].Has(WordTags.Past);
    }

    /// <summary>"her promise to leave the board": only where it is told whose it is.</summary>
    private TokenRange CommitmentAt(int noun, TokenRange sentence)
    {
        if (noun + 2 >= sentence.End || !article.Is(noun + 1, "to") || !article.Tokens[noun + 2].IsWord || NounPhraseFinder.IsPronoun(article.Tokens[noun + 2])
            || article.Tokens[noun + 2].Has(WordTags.Determiner | WordTags.Capital | WordTags.Group | WordTags.Organization | WordTags.Role) || PossessorOf(noun, sentence.First) is not { IsEmpty: false } owner || owner.Range.First == sentence.First)
            return default;
        return new(noun + 1, ends.Of(noun + 1, new Cue(new(noun, noun + 1), Promising, VerbForms.Base, false), sentence));
    }

    /// <summary>Whose saying it is: "the mayor" before "'s claim", "her" before "warning"; empty where nobody is named.</summary>
    private NounPhrase PossessorOf(int noun, int limit)
    {
        var tokens = article.Tokens;
        for (var at = noun - 1; at >= limit && noun - at <= MaximumAdjectives + 1; at--)
        {
            if (tokens[at].Kind is TokenKind.Possessive)
                return NounPhraseFinder.LeftOf(article, at, limit);
            if (tokens[at].Has(WordTags.PossessivePronoun))
                return new NounPhrase(new(at, at + 1), new(at, at + 1));
            if (!tokens[at].IsWord || !NounPhraseFinder.IsNominal(tokens[at]))
                break;
        }
        return default;
    }
}

using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Claims;

/// <summary>Tells whom the pronouns of a claim mean, only where nobody else can be meant.</summary>
/// <remarks>"I" between marks is the speaker, "we" a body or group that speaks. A reported clause that begins with "he" or "it" means its speaker where no other person, or no weather, can be meant.</remarks>
internal sealed class ReferenceReader(ArticleTokens article, EntityTable entities, SpokenWords spoken)
{
    /// <summary>The sentence with the cue and the one before it are looked through for other people, this many words at most.</summary>
    private const int MaximumContext = 128;

    private readonly List<ClaimReference> _found = article.Workspace.List<ClaimReference>();

    /// <summary>The pronouns of a clause with their names.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="attribution">Who puts it forward, in the text.</param>
    /// <param name="speaker">Who that is; null where nobody knows.</param>
    public ValueList<ClaimReference> Read(TokenRange clause, Attribution attribution, Entity? speaker)
    {
        if (speaker is null)
            return ValueList<ClaimReference>.Empty;
        if (attribution.Kind == QuoteKind.Direct)
            return FirstPersons(spoken.Words, clause, speaker);
        return ThirdPerson(spoken.Words, clause, attribution, speaker) is { } reference ? new(reference) : ValueList<ClaimReference>.Empty;
    }

    private ValueList<ClaimReference> FirstPersons(WordRun words, TokenRange clause, Entity speaker)
    {
        _found.Clear();
        for (var at = clause.First; at < clause.End; at++)
        {
            var token = words.Tokens[at];
            if (IsMark(words, token))
                return ValueList<ClaimReference>.Empty;
            if (!token.Has(WordTags.FirstPerson) || token.Has(WordTags.Plural) == (speaker.Kind == SpeakerKind.Person) || (at > clause.First && words.Tokens[at - 1].IsNamePart))
                continue;
            _found.Add(new ClaimReference(Pronoun(words, at), speaker.Name));
        }
        return _found.Count == 0 ? ValueList<ClaimReference>.Empty : new(_found);
    }

    /// <summary>Inside of inner marks another one speaks.</summary>
    private static bool IsMark(WordRun words, Token token) =>
        token.Kind is TokenKind.Other && words.Text[token.Start] is '"' or '\'' or '\u201C' or '\u201D' or '\u201E' or '\u2018' or '\u2019' or '\u201A' or '\u00AB' or '\u00BB';

    /// <summary>"I" of "I'll".</summary>
    private AnchoredText Pronoun(WordRun words, int at)
    {
        var token = words.Tokens[at];
        var apostrophe = words.Span(token).IndexOfAny('\'', '\u2019');
        return new AnchoredText(article.Source, TextSpan.FromBounds(token.Start, apostrophe > 0 ? token.Start + apostrophe : token.End));
    }

    private ClaimReference? ThirdPerson(WordRun words, TokenRange clause, Attribution attribution, Entity speaker)
    {
        if (words.Language != Language.English || clause.Count < 2 || spoken.IsMarked(clause.First) || !MeansSpeaker(words, clause, speaker))
            return null;
        return speaker.Kind == SpeakerKind.Person && !IsAlone(attribution, speaker) ? null : new ClaimReference(Pronoun(words, clause.First), speaker.Name);
    }

    private static bool MeansSpeaker(WordRun words, TokenRange clause, Entity speaker)
    {
        var token = words.Tokens[clause.First];
        if (speaker.Kind == SpeakerKind.Person)
            return token.Has(WordTags.PersonalPronoun) && (speaker.IsFemale is null || speaker.IsFemale == token.Has(WordTags.Feminine));
        if (words.Is(clause.First, "they"))
            return true;
        // "it would be hard", "it was raining": no body is meant.
        return speaker.Kind == SpeakerKind.Organization && words.Is(clause.First, "it") && words.Tokens[clause.First + 1].Has(WordTags.Modal | WordTags.Have)
            && clause.Count > 2 && !words.Tokens[clause.First + 2].Has(WordTags.Be);
    }

    /// <summary>Whether no other person stands in the sentence of the cue or in the one before it, and no single one is told.</summary>
    private bool IsAlone(Attribution attribution, Entity speaker)
    {
        if (!attribution.Addressee.IsEmpty && !article.Any(attribution.Addressee, WordTags.Group | WordTags.Organization | WordTags.Document) && !IsNameOfBody(attribution.Addressee))
            return false;
        var sentence = article.Sentences[attribution.Sentence];
        var first = attribution.Sentence > 0 && !article.IsTitle(article.Sentences[attribution.Sentence - 1]) ? article.Sentences[attribution.Sentence - 1].First : sentence.First;
        if (sentence.End - first > MaximumContext)
            return false;
        for (var at = first; at < sentence.End; at++)
        {
            if (entities.RunAt(at) is var run && run >= 0 && entities.EntityOf(run) is { Kind: SpeakerKind.Person } other && other != speaker)
                return false;
        }
        return true;
    }

    private bool IsNameOfBody(TokenRange addressee) =>
        entities.RunAt(addressee.Last) is var run && run >= 0 && entities.EntityOf(run) is { Kind: not SpeakerKind.Person };
}

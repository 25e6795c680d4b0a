using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.German;

namespace Corpus.Extraction.Quotations.German;

/// <summary>A German verb of saying with what belongs to its clause.</summary>
/// <param name="Range">The verb.</param>
/// <param name="Verb">What it means.</param>
/// <param name="Subject">Who says; empty where nobody is named.</param>
/// <param name="Addressee">Who is told; empty where nobody is named.</param>
/// <param name="End">The sign, or the end of the sentence, behind the reporting clause.</param>
/// <param name="IsInverted">Whether the subject stands behind the verb.</param>
/// <param name="IsReference">Whether "das" stands for what was said.</param>
/// <param name="AwaitsContent">Whether a colon ends the sentence.</param>
internal sealed record GermanCue(TokenRange Range, CueVerb Verb, NounPhrase Subject, TokenRange Addressee, int End, bool IsInverted, bool IsReference, bool AwaitsContent)
{
    public bool MarksOnly => Verb.Frames == CueFrames.Marks;
}

/// <summary>Finds the verbs of saying in a German sentence.</summary>
internal sealed class GermanCues(ArticleTokens article, EntityTable entities, GermanSubjects subjects)
{
    /// <summary>A reporting clause is not followed further than this.</summary>
    public const int MaximumClause = 40;

    /// <summary>The verb of saying at a token with its subject; null where there is none.</summary>
    public GermanCue? At(int at, TokenRange sentence, int free)
    {
        var tokens = article.Tokens;
        if (tokens[at].Entry is not { Cue: { } verb, Forms: VerbForms.Past } || tokens[at].Has(WordTags.Capital))
            return null;
        var limit = Math.Min(sentence.End, at + MaximumClause);
        var particle = -1;
        if (verb.WithParticle.Count > 0 && !FindParticle(at, limit, ref verb, ref particle))
            return null;
        if (verb.Frames == CueFrames.None)
            return null;
        var subject = subjects.Before(at, free) is { IsEmpty: false } before ? before : subjects.OfPerfect(at, free);
        var inverted = subject.IsEmpty;
        var end = at + 1;
        if (inverted)
            subject = subjects.Behind(ref end, limit);
        var addressee = default(TokenRange);
        end = EndOfClause(end, limit, particle, ref addressee);
        var isReference = at == sentence.First + 1 && (article.Is(at - 1, "das") || article.Is(at - 1, "dies"));
        return new(new(at, at + 1), verb, subject, addressee, end, inverted, isReference, end == sentence.End - 1 && tokens[end].Kind is TokenKind.Colon);
    }

    private bool FindParticle(int at, int limit, ref CueVerb verb, ref int particle)
    {
        for (var next = at + 1; next < limit; next++)
        {
            if (next + 1 < limit && article.Tokens[next + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Marked)
                continue;
            foreach (var (text, separable) in verb.WithParticle)
            {
                if (!article.Is(next, text))
                    continue;
                (verb, particle) = (separable, next);
                return true;
            }
        }
        return false;
    }

    /// <summary>Over time, place, addressee and particle to the sign that ends the reporting clause.</summary>
    private int EndOfClause(int at, int limit, int particle, ref TokenRange addressee)
    {
        var tokens = article.Tokens;
        for (; at < limit; at++)
        {
            if (tokens[at].Kind is TokenKind.Comma && at < particle)
                continue;
            if (tokens[at].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Stop or TokenKind.Semicolon)
                return at;
            if (!addressee.IsEmpty || !(article.Is(at, "dem") || article.Is(at, "der") || article.Is(at, "den")) || at + 1 >= limit)
                continue;
            if (tokens[at - 1].Has(WordTags.Preposition) && !article.Is(at - 1, "gegenüber"))
                continue;
            var phrase = GermanPhrases.RightFrom(article, entities, at, limit);
            addressee = tokens[at + 1].Kind is TokenKind.Marked ? new(at, at + 2) : phrase.Range;
            if (!addressee.IsEmpty)
                at = addressee.Last;
        }
        return at;
    }
}

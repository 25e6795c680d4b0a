using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Who has the turns that name nobody, where marks stand directly behind marks: whom the turn beside addresses, else the other one of the last two speakers.</summary>
internal sealed class DialogueParties(ArticleTokens article, Vocatives vocatives, List<Attribution> attributions, Dictionary<Attribution, Resolution> resolved)
{
    /// <summary>The other party of a dialogue spoke within so many attributions before.</summary>
    private const int MaximumDistance = 8;

    /// <summary>A name of address has no more words.</summary>
    private const int LongestName = 2;

    private readonly PieceReader _pieces = new(article);

    /// <summary>Gives these turns their speakers, in the order of the text.</summary>
    public void Resolve()
    {
        for (var i = 0; i < attributions.Count; i++)
        {
            var attribution = attributions[i];
            if (SpeakerOf(i) is not null || !attribution.Mention.IsEmpty || attribution.Kind != QuoteKind.Direct)
                continue;
            var isBehind = DialogueTurns.IsTurnBehind(article, attributions, i);
            var isBefore = i + 1 < attributions.Count && DialogueTurns.IsTurnBehind(article, attributions, i + 1);
            var told = (isBehind ? Addressed(i - 1) : null) ?? (isBefore ? Addressed(i + 1) : null);
            if (told is not null)
                Give(attribution, new(told, MentionKind.FullName, "addressed-by-name"), null);
            else if (isBehind && SpeakerOf(i - 1) is { } last)
                Give(attribution, OtherThan(last, i - 1));
            else if (isBefore && SpeakerOf(i + 1) is { } next)
                Give(attribution, OtherThan(next, i));
        }
    }

    private Entity? SpeakerOf(int index) => resolved.TryGetValue(attributions[index], out var resolution) ? resolution.Entity : null;

    /// <summary>Whom a turn addresses, and who does not speak in it.</summary>
    private Entity? Addressed(int index) => vocatives.In(attributions[index]) is { } told && told != SpeakerOf(index) && !IsAnswerByName(index) ? told : null;

    /// <summary>"What is his name?" - "Moran.": a name alone that answers a question addresses nobody.</summary>
    private bool IsAnswerByName(int index) =>
        attributions[index].Pieces.Count == 1 && _pieces.WordsOf(attributions[index].First, LongestName + 1).All <= LongestName
        && DialogueTurns.IsTurnBehind(article, attributions, index) && attributions[index - 1].Pieces is { } asked && article.Text[asked[asked.Count - 1].Span.End - 1] == '?';

    /// <summary>The last attribution before of another speaker.</summary>
    private Attribution? OtherThan(Entity speaker, int before)
    {
        for (var i = before - 1; i >= 0 && before - i <= MaximumDistance; i--)
        {
            if (attributions[i].Kind != QuoteKind.Direct || SpeakerOf(i) == speaker)
                continue;
            // Somebody unknown speaks between: he may be the other party.
            return SpeakerOf(i) is null ? null : attributions[i];
        }
        return null;
    }

    private void Give(Attribution attribution, Attribution? other)
    {
        if (other is not null)
            Give(attribution, resolved[other], other.Origin);
    }

    private void Give(Attribution attribution, Resolution resolution, Attribution? origin)
    {
        if (vocatives.In(attribution) == resolution.Entity)
            return;
        (attribution.Rule, attribution.SpeakerOf) = ("turn-taking", origin);
        resolved[attribution] = resolution;
    }
}

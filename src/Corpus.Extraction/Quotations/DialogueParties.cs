using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>Who has the turns that name nobody, where marks stand directly behind marks: whom the turn beside addresses, else the other one of the last two speakers.</summary>
internal readonly struct DialogueParties(ArticleTokens article, Vocatives vocatives, List<Attribution> attributions, Dictionary<Attribution, Resolution> resolved)
{
    /// <summary>The other party of a dialogue spoke within so many attributions before.</summary>
    private const int MaximumDistance = 8;

    /// <summary>A name of address has no more words.</summary>
    private const int LongestName = 2;

    private readonly PieceReader _pieces = new(article);

    /// <summary>Gives these turns their speakers: what is surest first.</summary>
    public void Resolve()
    {
        for (var i = 0; i < attributions.Count; i++)
            TakeBack(i);
        for (var i = 0; i < attributions.Count; i++)
            GiveToAddressed(i);
        GiveToSameParty();
        for (var i = 0; i < attributions.Count; i++)
            GiveToOtherParty(i);
        GiveToSameParty();
    }

    /// <summary>A turn is not that of whom it addresses, nor of anybody else than the turn before addresses.</summary>
    private void TakeBack(int index)
    {
        var attribution = attributions[index];
        if (SpeakerOf(index) is not { } speaker)
            return;
        var addresses = MayGoToAnother(attribution) && vocatives.In(attribution) == speaker;
        if (!addresses && !(attribution.Rule == "turn-taking" && IsBehind(index) && Addressed(index - 1) is { } told && told != speaker))
            return;
        (attribution.Rule, attribution.SpeakerOf) = ("marks-without-cue", null);
        resolved.Remove(attribution);
    }

    /// <summary>In news who goes on may tell how others call him; in lines of a dialogue it is another turn.</summary>
    private bool MayGoToAnother(Attribution attribution) =>
        attribution.Rule == "turn-taking" || (attribution.Rule == "speaker-goes-on" && article.BreaksWithinParagraphs && attribution.Kind == QuoteKind.Direct);

    private void GiveToAddressed(int index)
    {
        if (IsOpen(index) && ((IsBehind(index) ? Addressed(index - 1) : null) ?? (IsBehind(index + 1) ? Addressed(index + 1) : null)) is { } told)
            Give(attributions[index], new(told, MentionKind.FullName, "addressed-by-name"), null);
    }

    /// <summary>Who has the next turn but one, before or behind.</summary>
    private void GiveToSameParty()
    {
        for (var i = 2; i < attributions.Count; i++)
        {
            if (IsOpen(i) && IsBehind(i) && IsBehind(i - 1))
                GiveTurn(i, i - 2, i - 1);
        }
        for (var i = attributions.Count - 3; i >= 0; i--)
        {
            if (IsOpen(i) && IsBehind(i + 1) && IsBehind(i + 2))
                GiveTurn(i, i + 2, i + 1);
        }
    }

    private void GiveTurn(int index, int same, int between)
    {
        if (SpeakerOf(same) is { } speaker && SpeakerOf(between) != speaker)
            Give(attributions[index], attributions[same]);
    }

    /// <summary>The other one of the last two speakers.</summary>
    private void GiveToOtherParty(int index)
    {
        if (!IsOpen(index))
            return;
        if (index > 0 && SpeakerOf(index - 1) is { } last && (IsBehind(index) || IsReplyTo(last, index)))
            Give(attributions[index], OtherThan(last, index - 1));
        else if (IsBehind(index + 1) && SpeakerOf(index + 1) is { } next)
            Give(attributions[index], OtherThan(next, index));
    }

    /// <summary>"Thank you," said Moran. "It is nothing, Moran.": who is addressed spoke directly before, so this is another turn.</summary>
    private bool IsReplyTo(Entity last, int index) => vocatives.In(attributions[index]) == last && DialogueTurns.IsAnswer(article, attributions, index);

    private bool IsOpen(int index) => SpeakerOf(index) is null && attributions[index].Mention.IsEmpty && attributions[index].Kind == QuoteKind.Direct;

    private bool IsBehind(int index) => index < attributions.Count && DialogueTurns.IsTurnBehind(article, attributions, index);

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

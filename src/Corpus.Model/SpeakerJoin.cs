namespace Corpus.Model;

/// <summary>Speakers of several articles, under several names, who are one speaker of the corpus.</summary>
/// <remarks>Immutable and thread-safe. Equal by value.</remarks>
/// <param name="Name">What the corpus calls the speaker.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Members">The speakers that are one, in ascending order of their keys.</param>
public sealed record SpeakerJoin(string Name, SpeakerKind Kind, ValueList<JoinedSpeaker> Members)
{
    /// <summary>The <see cref="Speaker.Key"/> of the one speaker.</summary>
    public ulong Key => Speaker.KeyOf(Name, Kind);
}

/// <summary>A speaker, as articles know it, who is part of another.</summary>
/// <param name="Key">Its <see cref="Speaker.Key"/>.</param>
/// <param name="Rule">Name of the rule that joined it.</param>
public sealed record JoinedSpeaker(ulong Key, string Rule);

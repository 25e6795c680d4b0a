using Corpus.Model;

namespace Corpus.Extraction.Joining;

/// <summary>What one article tells of a speaker, in words alone: no text and no place, so that it can be kept for a whole corpus.</summary>
/// <param name="Key"><see cref="Speaker.Key"/>.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Aliases">The other names.</param>
/// <param name="Roles">The offices and functions.</param>
public sealed record KnownSpeaker(ulong Key, string Name, SpeakerKind Kind, ValueList<string> Aliases, ValueList<string> Roles)
{
    /// <summary>What an article tells of a speaker.</summary>
    public static KnownSpeaker Of(Speaker speaker) => new(
        speaker.Key, speaker.Name, speaker.Kind, TextsOf(speaker.Aliases), TextsOf(speaker.Roles));

    private static ValueList<string> TextsOf(ValueList<Designation> designations) =>
        designations.Count == 0 ? ValueList<string>.Empty : new(designations.Select(designation => designation.Text));
}

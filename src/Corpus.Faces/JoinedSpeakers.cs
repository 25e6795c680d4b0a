using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Faces.Naming;
using Corpus.Model;

namespace Corpus.Faces;

/// <summary>The speakers of a corpus, when it is known who is one.</summary>
/// <param name="Faces">The named speakers, one for all who are one in the packed corpus, in ordinal order of name and kind.</param>
/// <param name="SettingsFaults">What all articles show to be wrong with the settings.</param>
internal sealed record JoinedSpeakers(ValueList<SpeakerFace> Faces, ValueList<Problem> SettingsFaults)
{
    /// <summary>Tells who is one.</summary>
    /// <param name="speakers">The speakers of all articles; their order makes no difference.</param>
    /// <param name="settings">The settings of the corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static JoinedSpeakers Of(IReadOnlyCollection<KnownSpeaker> speakers, CorpusSettings settings, CancellationToken cancellation) =>
        Of(speakers, SpeakerJoiner.Join(speakers, settings, cancellation));

    /// <summary>The same where that was told already.</summary>
    public static JoinedSpeakers Of(IReadOnlyCollection<KnownSpeaker> speakers, JoinResult result) =>
        new(new(FacesOf(speakers, result.Joins)), new(result.Diagnostics.Select(Problem.Of)));

    private static IEnumerable<SpeakerFace> FacesOf(IEnumerable<KnownSpeaker> speakers, IEnumerable<SpeakerJoin> joins)
    {
        var joined = joins.SelectMany(join => join.Members, (join, member) => (member.Key, Join: join)).ToDictionary(item => item.Key, item => item.Join);
        return speakers.Select(speaker => joined.TryGetValue(speaker.Key, out var join) ? (join.Key, join.Name, join.Kind) : (speaker.Key, speaker.Name, speaker.Kind))
            .GroupBy(speaker => speaker.Key).Select(same => same.First())
            .Where(speaker => SpeakerNames.IsNamed(speaker.Name, speaker.Kind))
            .OrderBy(speaker => speaker.Name, StringComparer.Ordinal).ThenBy(speaker => speaker.Kind).ThenBy(speaker => speaker.Key)
            .Select(speaker => new SpeakerFace(
                speaker.Key, SpeakerNames.IdentifierOf(speaker.Name, speaker.Kind), CommentText.OneLine(speaker.Name), speaker.Kind));
    }
}

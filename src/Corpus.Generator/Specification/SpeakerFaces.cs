using Corpus.Extraction.Joining;
using Corpus.Faces;
using Corpus.Generator.Emission;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>Makes the faces of the named speakers: one for all who are one in the packed corpus.</summary>
internal static class SpeakerFaces
{
    /// <summary>The faces in ordinal order of name and kind.</summary>
    /// <param name="speakers">The speakers of all articles.</param>
    /// <param name="joins">Who is one.</param>
    public static IEnumerable<SpeakerFace> Of(IEnumerable<KnownSpeaker> speakers, IEnumerable<SpeakerJoin> joins)
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

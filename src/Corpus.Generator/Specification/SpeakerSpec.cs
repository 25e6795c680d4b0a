using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>The speakers of a corpus, named and laid out in files.</summary>
/// <param name="Speakers">The files of speaker members.</param>
/// <param name="Problems">What only the whole corpus shows.</param>
internal sealed record SpeakerSpec(ValueList<Bucket<SpeakerFace>> Speakers, ValueList<CorpusProblem> Problems)
{
    /// <summary>Names all speakers.</summary>
    /// <param name="joined">The speakers, when it is known who is one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SpeakerSpec Of(JoinedSpeakers joined, CancellationToken cancellation) => new(
        Buckets.Of(MemberNames.Settle("", joined.Faces.Take(CorpusSpec.MaxMembers), Naming, cancellation)),
        new(SizeProblems.InSpeakers(joined.Faces.Count)));

    private static NamingRule<SpeakerFace> Naming { get; } = new(face => face.Identifier, face => face.Key, ReservedNames.OfSpeakers, "Speaker");
}

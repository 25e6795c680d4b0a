using System.Collections.Immutable;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>The speakers of a corpus, named and laid out in files.</summary>
/// <param name="Speakers">The files of speaker members.</param>
/// <param name="Problems">What only the whole corpus shows.</param>
/// <param name="SettingsFaults">What the whole corpus shows to be wrong with its settings.</param>
internal sealed record SpeakerSpec(ValueList<Bucket<SpeakerFace>> Speakers, ValueList<CorpusProblem> Problems, ValueList<SeedDiagnostic> SettingsFaults)
{
    /// <summary>Tells who is one, and names all.</summary>
    /// <param name="articles">The speakers of all articles; their order makes no difference.</param>
    /// <param name="settings">The settings of the corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SpeakerSpec Of(ImmutableArray<ArticleSpeakers> articles, CorpusSettings settings, CancellationToken cancellation)
    {
        var known = articles.OrderBy(article => article.Path, StringComparer.Ordinal)
            .GroupBy(article => article.Path, StringComparer.Ordinal).Select(same => same.First()) // A file may be listed twice in a project.
            .SelectMany(article => article.Speakers).ToList();
        var joined = SpeakerJoiner.Join(known, settings, cancellation);
        var faces = SpeakerFaces.Of(known, joined.Joins).ToList();
        return new(
            Buckets.Of(MemberNames.Settle("", faces.Take(CorpusSpec.MaxMembers), Naming, cancellation)),
            new(SizeProblems.InSpeakers(faces.Count)),
            joined.Diagnostics);
    }

    private static NamingRule<SpeakerFace> Naming { get; } = new(face => face.Identifier, face => face.Key, ReservedNames.OfSpeakers, "Speaker");
}

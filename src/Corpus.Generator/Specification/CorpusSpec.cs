using System.Collections.Immutable;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>All members of a corpus, named and laid out in files.</summary>
/// <param name="Articles">The files of article members.</param>
/// <param name="Speakers">The files of speaker members.</param>
/// <param name="Problems">What only the whole corpus shows.</param>
/// <param name="SettingsFaults">What the whole corpus shows to be wrong with its settings.</param>
internal sealed record CorpusSpec(
    ValueList<Bucket<ArticleFace>> Articles,
    ValueList<Bucket<SpeakerFace>> Speakers,
    ValueList<CorpusProblem> Problems,
    ValueList<SeedDiagnostic> SettingsFaults)
{
    /// <summary>
    /// The most members of one class. A class with more than 65,535 methods compiles and then cannot be loaded;
    /// each property is one, and some are not ours.
    /// </summary>
    public const int MaxMembers = 60_000;

    /// <summary>Names all articles and speakers. The order of <paramref name="faces"/> makes no difference.</summary>
    public static CorpusSpec Of(ImmutableArray<ArticleFace> faces, CorpusSettings settings, string rootClass, CancellationToken cancellation)
    {
        var articles = faces.OrderBy(face => face.Path, StringComparer.Ordinal)
            .GroupBy(face => face.Key).Select(same => same.First()) // A file may be listed twice in a project.
            .ToList();
        var known = articles.SelectMany(face => face.Speakers).ToList();
        var joined = SpeakerJoiner.Join(known, settings, cancellation);
        var speakers = SpeakerFaces.Of(known, joined.Joins).Take(MaxMembers);
        // Without the speakers: a new alias changes no article member.
        var named = MemberNames.Settle(articles.Take(MaxMembers).Select(face => face with { Speakers = ValueList<KnownSpeaker>.Empty }), ArticleNaming(rootClass), cancellation);
        return new CorpusSpec(
            Buckets.Of(named),
            Buckets.Of(MemberNames.Settle(speakers, SpeakerNaming, cancellation)),
            new(CorpusProblems.In(articles, named)),
            joined.Diagnostics);
    }

    private static NamingRule<ArticleFace> ArticleNaming(string rootClass) => new(face => face.Identifier, face => face.Key, ReservedNames.OfArticles(rootClass), "Article");

    private static NamingRule<SpeakerFace> SpeakerNaming { get; } = new(face => face.Identifier, face => face.Key, ReservedNames.OfSpeakers, "Speaker");
}

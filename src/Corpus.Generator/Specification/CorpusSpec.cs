using System.Collections.Immutable;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>All members of a corpus, named and laid out in files.</summary>
/// <param name="Folders">The classes that stand for folders.</param>
/// <param name="Articles">The files of article members.</param>
/// <param name="Speakers">The files of speaker members.</param>
/// <param name="Problems">What only the whole corpus shows.</param>
/// <param name="SettingsFaults">What the whole corpus shows to be wrong with its settings.</param>
internal sealed record CorpusSpec(
    ValueList<FolderClass> Folders,
    ValueList<Bucket<ArticleFace>> Articles,
    ValueList<Bucket<SpeakerFace>> Speakers,
    ValueList<CorpusProblem> Problems,
    ValueList<SeedDiagnostic> SettingsFaults)
{
    /// <summary>
    /// The most members of one class, former names included. A class with more than 65,535 methods compiles and then cannot be loaded;
    /// each property is one, and some are not ours.
    /// </summary>
    public const int MaxMembers = 60_000;

    /// <summary>Names all articles and speakers.</summary>
    /// <param name="faces">All articles; their order makes no difference.</param>
    /// <param name="settings">The settings of the corpus.</param>
    /// <param name="rootClass">The class of all articles.</param>
    /// <param name="cancellation">Stops the naming.</param>
    public static CorpusSpec Of(ImmutableArray<ArticleFace> faces, CorpusSettings settings, string rootClass, CancellationToken cancellation)
    {
        var articles = faces.OrderBy(face => face.Path, StringComparer.Ordinal)
            .GroupBy(face => face.Key).Select(same => same.First()) // A file may be listed twice in a project.
            .ToList();
        var known = articles.SelectMany(face => face.Speakers).ToList();
        var joined = SpeakerJoiner.Join(known, settings, cancellation);
        var speakers = SpeakerFaces.Of(known, joined.Joins).ToList();
        var folders = FolderClasses.Of(articles.Select(face => face.Path), rootClass);
        var named = articles.GroupBy(face => folders.ClassOf(face.Path), StringComparer.Ordinal)
            .SelectMany(same => Settle(same.Key, same, folders, cancellation)).ToList();
        var (members, ofFormerNames) = FormerNames.Settle(named, folders);
        return new CorpusSpec(
            folders.All,
            Buckets.Of(members),
            Buckets.Of(MemberNames.Settle("", speakers.Take(MaxMembers), SpeakerNaming, cancellation)),
            new(CorpusProblems.In(articles, members, ofFormerNames).Concat(SizeProblems.In(articles, folders, speakers.Count))),
            joined.Diagnostics);
    }

    /// <summary>Names the articles of one class. Without the speakers: a new alias changes no article member.</summary>
    private static IEnumerable<Member<ArticleFace>> Settle(string name, IEnumerable<ArticleFace> articles, FolderClasses folders, CancellationToken cancellation) =>
        MemberNames.Settle(
            name,
            articles.Take(MaxMembers).Select(face => face with { Speakers = ValueList<KnownSpeaker>.Empty }),
            new(face => face.Identifier, face => face.Key, folders.TakenIn(name), "Article"),
            cancellation);

    private static NamingRule<SpeakerFace> SpeakerNaming { get; } = new(face => face.Identifier, face => face.Key, ReservedNames.OfSpeakers, "Speaker");
}

using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>All members of a corpus, named and laid out in files.</summary>
/// <param name="Articles">The files of article members.</param>
/// <param name="Speakers">The files of speaker members.</param>
/// <param name="Problems">What only the whole corpus shows.</param>
internal sealed record CorpusSpec(
    ValueList<Bucket<ArticleFace>> Articles,
    ValueList<Bucket<SpeakerFace>> Speakers,
    ValueList<CorpusProblem> Problems)
{
    /// <summary>
    /// The most members of one class. A class with more than 65,535 methods compiles and then cannot be loaded;
    /// each property is one, and some are not ours.
    /// </summary>
    public const int MaxMembers = 60_000;

    /// <summary>Names all articles and speakers. The order of <paramref name="faces"/> makes no difference.</summary>
    public static CorpusSpec Of(ImmutableArray<ArticleFace> faces, CancellationToken cancellation)
    {
        var articles = faces.OrderBy(face => face.Path, StringComparer.Ordinal)
            .GroupBy(face => face.Key).Select(same => same.First()) // A file may be listed twice in a project.
            .ToList();
        var named = MemberNames.Settle(articles.Take(MaxMembers), ArticleNaming, cancellation);
        var speakers = articles.SelectMany(face => face.Speakers)
            .GroupBy(speaker => speaker.Key).Select(same => same.First())
            .OrderBy(speaker => speaker.Name, StringComparer.Ordinal).ThenBy(speaker => speaker.Kind)
            .Take(MaxMembers);
        return new CorpusSpec(
            Buckets.Of(named),
            Buckets.Of(MemberNames.Settle(speakers, SpeakerNaming, cancellation)),
            new(CorpusProblems.In(articles, named)));
    }

    private static NamingRule<ArticleFace> ArticleNaming { get; } = new(face => face.Identifier, face => face.Key, ReservedNames.OfArticles, "Article");

    private static NamingRule<SpeakerFace> SpeakerNaming { get; } = new(face => face.Identifier, face => face.Key, ReservedNames.OfSpeakers, "Speaker");
}

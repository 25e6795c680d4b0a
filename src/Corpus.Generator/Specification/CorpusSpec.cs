using System.Collections.Immutable;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>The articles of a corpus, named and laid out in files.</summary>
/// <param name="Folders">The classes that stand for folders.</param>
/// <param name="Articles">The files of article members.</param>
/// <param name="Problems">What only the whole corpus shows.</param>
internal sealed record CorpusSpec(
    ValueList<FolderClass> Folders,
    ValueList<Bucket<ArticleFace>> Articles,
    ValueList<CorpusProblem> Problems)
{
    /// <summary>
    /// The most members of one class, former names included. A class with more than 65,535 methods compiles and then cannot be loaded;
    /// each property is one, and some are not ours.
    /// </summary>
    public const int MaxMembers = 60_000;

    /// <summary>Names all articles.</summary>
    /// <param name="faces">All articles; their order makes no difference.</param>
    /// <param name="rootClass">The class of all articles.</param>
    /// <param name="cancellation">Stops the naming.</param>
    public static CorpusSpec Of(ImmutableArray<ArticleFace> faces, string rootClass, CancellationToken cancellation)
    {
        var articles = faces.OrderBy(face => face.Path, StringComparer.Ordinal)
            .GroupBy(face => face.Key).Select(same => same.First()) // A file may be listed twice in a project.
            .ToList();
        var folders = FolderClasses.Of(articles.Select(face => face.Path), rootClass);
        var named = articles.GroupBy(face => folders.ClassOf(face.Path), StringComparer.Ordinal)
            .SelectMany(same => Settle(same.Key, same, folders, cancellation)).ToList();
        var (members, ofFormerNames) = FormerNames.Settle(named, folders);
        return new CorpusSpec(
            folders.All,
            Buckets.Of(members),
            new(CorpusProblems.In(articles, members, ofFormerNames).Concat(SizeProblems.In(articles, folders))));
    }

    /// <summary>Names the articles of one class.</summary>
    private static IEnumerable<Member<ArticleFace>> Settle(string name, IEnumerable<ArticleFace> articles, FolderClasses folders, CancellationToken cancellation) =>
        MemberNames.Settle(
            name,
            articles.Take(MaxMembers),
            new(face => face.Identifier, face => face.Key, folders.TakenIn(name), "Article"),
            cancellation);
}

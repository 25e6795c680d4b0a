using Corpus.Faces;
using Corpus.Generator.Specification;

namespace Corpus.Generator.Diagnostics;

/// <summary>Finds classes that are too large.</summary>
internal static class SizeProblems
{
    /// <summary>From here on a list of names is of no use to anybody who looks for one.</summary>
    public const int ManyMembers = 8_000;

    /// <summary>The problems of the classes of articles, in the order of the classes.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="folders">Their classes.</param>
    public static IEnumerable<CorpusProblem> In(IEnumerable<ArticleFace> articles, FolderClasses folders)
    {
        var classes = articles.GroupBy(face => folders.ClassOf(face.Path), face => 1 + face.FormerNames.Count, StringComparer.Ordinal);
        foreach (var one in classes.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var members = one.Sum();
            if (members > CorpusSpec.MaxMembers)
                yield return new CorpusProblem(SizeFaults.TooManyArticles, null, new(folders.FullName(one.Key), members, CorpusSpec.MaxMembers));
            else if (members > ManyMembers)
                yield return new CorpusProblem(SizeFaults.ManyMembers, null, new(folders.FullName(one.Key), members));
        }
    }

    /// <summary>The problem of the class of the speakers.</summary>
    /// <param name="count">Number of speakers with names.</param>
    public static IEnumerable<CorpusProblem> InSpeakers(int count)
    {
        if (count > CorpusSpec.MaxMembers)
            yield return new CorpusProblem(SizeFaults.TooManySpeakers, null, new(count, CorpusSpec.MaxMembers));
    }
}

using Corpus.Extraction.Reading;
using Corpus.Faces.Naming;
using Corpus.Faces;
using Corpus.Generator.Specification;
using Corpus.Model;

namespace Corpus.Generator.Diagnostics;

/// <summary>Finds what only the whole corpus shows.</summary>
internal static class CorpusProblems
{
    /// <summary>From here on the members of quotes are worth a word about their price.</summary>
    public const int ManyArticles = 5_000;

    /// <summary>The problems in the order of the paths.</summary>
    /// <param name="articles">All articles in the order of their paths.</param>
    /// <param name="named">Those that have members.</param>
    /// <param name="ofFormerNames">What is wrong with former names.</param>
    public static IEnumerable<CorpusProblem> In(IReadOnlyList<ArticleFace> articles, IReadOnlyList<Member<ArticleFace>> named, IEnumerable<CorpusProblem> ofFormerNames) =>
        Colliding(named).Concat(SameIds(articles)).Concat(ofFormerNames).OrderBy(problem => problem.Path, StringComparer.Ordinal).Concat(ManyQuotes(articles.Count));

    /// <summary>Puts each problem where its article is named.</summary>
    public static ValueList<Problem> Locate(ValueList<CorpusProblem> problems, IEnumerable<NamePlaces> places, bool quoteMembers)
    {
        if (problems.Count == 0)
            return ValueList<Problem>.Empty;
        var byPath = places.ToLookup(name => name.Path, StringComparer.Ordinal);
        return new(problems
            .Where(problem => quoteMembers || problem.Fault != GeneratorFaults.ManyQuoteMembers)
            .Select(problem => new Problem(problem.Fault, problem.Path is { } path ? PlaceOf(problem, byPath[path].First()) : null, problem.Arguments)));
    }

    private static FieldPlace PlaceOf(CorpusProblem problem, NamePlaces places) => problem.FormerName is { } index ? places.FormerNames[index] : places.Name;

    private static IEnumerable<CorpusProblem> Colliding(IReadOnlyList<Member<ArticleFace>> named) =>
        from rivals in named.GroupBy(member => member.FullIdentifier, StringComparer.OrdinalIgnoreCase)
        let count = rivals.Count()
        where count > 1
        from member in rivals
        select new CorpusProblem(GeneratorFaults.CollidingNames, member.Face.Path, new(count, member.FullIdentifier, member.FullName));

    private static IEnumerable<CorpusProblem> SameIds(IReadOnlyList<ArticleFace> articles) =>
        from same in articles.GroupBy(face => face.Id, StringComparer.Ordinal)
        let faces = same.ToList()
        where faces.Count > 1
        from face in faces
        let other = ReferenceEquals(face, faces[0]) ? faces[1] : faces[0]
        select new CorpusProblem(GeneratorFaults.DuplicateId, face.Path, new(face.Id, other.Path));

    private static IEnumerable<CorpusProblem> ManyQuotes(int articles)
    {
        if (articles > ManyArticles)
            yield return new CorpusProblem(GeneratorFaults.ManyQuoteMembers, null, new(articles));
    }
}

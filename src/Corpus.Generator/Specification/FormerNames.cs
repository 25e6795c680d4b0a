using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>Decides which former names are kept beside the names that articles have now.</summary>
/// <remarks>
/// A former name never takes a name away from anybody: one that a member has now, that the class needs, or that two articles state is not kept,
/// as code that compiles must not come to mean another article.
/// </remarks>
internal sealed class FormerNames
{
    private readonly List<CorpusProblem> _problems = [];
    private readonly FolderClasses _folders;
    private int _room;

    private FormerNames(FolderClasses folders) => _folders = folders;

    /// <summary>The members, each with the former names that are kept, and what is wrong with the others.</summary>
    /// <param name="members">The members of all classes.</param>
    /// <param name="folders">The classes.</param>
    public static (IReadOnlyList<Member<ArticleFace>> Members, IReadOnlyList<CorpusProblem> Problems) Settle(
        IReadOnlyList<Member<ArticleFace>> members, FolderClasses folders)
    {
        if (members.All(member => member.Face.FormerNames.Count == 0))
            return (members, []);
        var settling = new FormerNames(folders);
        var settled = members.GroupBy(member => member.Group, StringComparer.Ordinal).SelectMany(one => settling.InClass(one.ToList())).ToList();
        return (settled, settling._problems);
    }

    private IEnumerable<Member<ArticleFace>> InClass(List<Member<ArticleFace>> members)
    {
        var living = members.ToDictionary(member => member.Name, StringComparer.OrdinalIgnoreCase);
        var stated = members.SelectMany(member => member.Face.FormerNames, (member, name) => (name, member.Face.Path))
            .ToLookup(item => item.name, item => item.Path, StringComparer.OrdinalIgnoreCase);
        _room = CorpusSpec.MaxMembers - members.Count;
        return members.Select(member => member.Face.FormerNames.Count == 0 ? member : Keep(member, living, stated));
    }

    private Member<ArticleFace> Keep(Member<ArticleFace> member, Dictionary<string, Member<ArticleFace>> living, ILookup<string, string> stated)
    {
        var kept = new List<string>();
        for (var i = 0; i < member.Face.FormerNames.Count; i++)
        {
            var name = member.Face.FormerNames[i];
            if (FaultOf(name, member, living, stated, kept) is { } fault)
                _problems.Add(new CorpusProblem(FaceFaults.FormerNameNotKept, member.Face.Path, new(name, fault), i));
            else if (_room-- > 0) // What does not fit is told once for the whole class.
                kept.Add(name);
        }
        return member with { Face = member.Face with { FormerNames = new(kept) } };
    }

    private string? FaultOf(string name, Member<ArticleFace> member, Dictionary<string, Member<ArticleFace>> living, ILookup<string, string> stated, List<string> kept)
    {
        if (living.TryGetValue(name, out var other))
            return ReferenceEquals(other, member) ? "it is the name that the article has now" : $"it is the name of '{other.Face.Path}'";
        if (_folders.TakenIn(member.Group).Contains(name))
            return $"the class '{_folders.FullName(member.Group)}' has a member of this name";
        if (stated[name].FirstOrDefault(path => !string.Equals(path, member.Face.Path, StringComparison.Ordinal)) is { } rival)
            return $"'{rival}' states it too";
        return kept.Contains(name, StringComparer.OrdinalIgnoreCase) ? "it is stated twice" : null;
    }
}

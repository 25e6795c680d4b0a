using Corpus.Faces;
using Corpus.Faces.Naming;
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
    private readonly Dictionary<string, Member<ArticleFace>> _living;
    private readonly ILookup<string, string> _stated;
    private readonly Dictionary<string, int> _sizes;

    private FormerNames(IReadOnlyList<Member<ArticleFace>> members, FolderClasses folders)
    {
        _folders = folders;
        _living = members.ToDictionary(member => member.FullName, StringComparer.OrdinalIgnoreCase);
        _stated = members.SelectMany(member => member.Face.FormerNames, (member, words) => (Resolve(words, member).FullName, member.Face.Path))
            .ToLookup(item => item.FullName, item => item.Path, StringComparer.OrdinalIgnoreCase);
        _sizes = members.GroupBy(member => member.Group, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
    }

    /// <summary>The members, each with the former names that are kept, and what is wrong with the others.</summary>
    /// <param name="members">The members of all classes.</param>
    /// <param name="folders">The classes; gets those that former names alone stand in.</param>
    public static (IReadOnlyList<Member<ArticleFace>> Members, IReadOnlyList<CorpusProblem> Problems) Settle(
        IReadOnlyList<Member<ArticleFace>> members, FolderClasses folders)
    {
        if (members.All(member => member.Face.FormerNames.Count == 0))
            return (members, []);
        var settling = new FormerNames(members, folders);
        return (members.Select(member => member.Face.FormerNames.Count == 0 ? member : settling.Keep(member)).ToList(), settling._problems);
    }

    private Member<ArticleFace> Keep(Member<ArticleFace> member)
    {
        var kept = new List<string>();
        for (var i = 0; i < member.Face.FormerNames.Count; i++)
        {
            var former = Resolve(member.Face.FormerNames[i], member);
            var fault = FaultOf(former, member, kept);
            var group = fault is null ? _folders.ClassForFormer(former.Group, name => _living.ContainsKey(name) || _stated.Contains(name)) : former.Group;
            fault ??= group is null ? $"the class '{_folders.FullName(former.Group)}' is there no more, and its name is taken" : null;
            if (fault is not null)
                _problems.Add(new CorpusProblem(FaceFaults.FormerNameNotKept, member.Face.Path, new(former.Shown, fault), i));
            else if (HasRoom(group!)) // What does not fit is told once for the whole class.
                kept.Add(group!.Length == 0 ? former.Name : $"{group}.{former.Name}");
        }
        return member with { Face = member.Face with { FormerNames = new(kept) } };
    }

    private string? FaultOf(Former former, Member<ArticleFace> member, List<string> kept)
    {
        if (_living.TryGetValue(former.FullName, out var other))
            return ReferenceEquals(other, member) ? "it is the name that the article has now" : $"it is the name of '{other.Face.Path}'";
        if (_folders.TakenIn(former.Group).Contains(former.Name))
            return $"the class '{_folders.FullName(former.Group)}' has a member of this name";
        if (_stated[former.FullName].FirstOrDefault(path => !string.Equals(path, member.Face.Path, StringComparison.Ordinal)) is { } rival)
            return $"'{rival}' states it too";
        return kept.Contains(former.FullName, StringComparer.OrdinalIgnoreCase) ? "it is stated twice" : null;
    }

    private bool HasRoom(string group)
    {
        _sizes.TryGetValue(group, out var size);
        _sizes[group] = size + 1;
        return size < CorpusSpec.MaxMembers;
    }

    /// <summary>A name of the member's own class, or where the words begin with the class of all articles, of the one that they name.</summary>
    private Former Resolve(string words, Member<ArticleFace> member)
    {
        if (words.IndexOf('.') < 0)
            return new(member.Group, words, words);
        var root = _folders.FullName("") + ".";
        if (!words.StartsWith(root, StringComparison.Ordinal))
            return Resolve(Identifiers.From(words), member);
        var name = words.LastIndexOf('.') + 1;
        return new(words.Substring(root.Length, Math.Max(0, name - root.Length - 1)), words.Substring(name), words);
    }

    /// <summary>A former member.</summary>
    /// <param name="Group">The class inside the outermost one; empty for that.</param>
    /// <param name="Name">The name in it.</param>
    /// <param name="Shown">The name as the metadata state it.</param>
    private sealed record Former(string Group, string Name, string Shown)
    {
        public string FullName => Group.Length == 0 ? Name : $"{Group}.{Name}";
    }
}

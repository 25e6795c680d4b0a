using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>A class that stands for a folder, or for several whose names make the same one.</summary>
/// <param name="Name">The names of the classes around it inside the class of the articles and its own, with dots between.</param>
/// <param name="Folders">The folders, each with <c>/</c> at its end, in ordinal order; none where the class stands for former names alone.</param>
internal sealed record FolderClass(string Name, ValueList<string> Folders);

/// <summary>The classes of all folders that have articles in them or below.</summary>
/// <remarks>
/// A class depends on the path of its folder alone, but for the case of its letters: folders whose names differ in case alone share
/// the class of the ordinally first, so that a folder that is added renames nothing.
/// </remarks>
internal sealed class FolderClasses
{
    /// <summary>How deep classes nest: the compiler's parser recurses. What lies deeper belongs to the class of the deepest folder that has one.</summary>
    public const int MaxDepth = 32;

    private readonly string _rootClass;
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal) { [""] = "" };
    private readonly SortedDictionary<string, List<string>> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);

    private FolderClasses(string rootClass)
    {
        _rootClass = rootClass;
        _taken[""] = new(ReservedNames.OfArticles(rootClass), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All classes but that of the root, in ordinal order of their names.</summary>
    public ValueList<FolderClass> All => new(_folders.Select(folder => new FolderClass(folder.Key, new(folder.Value))));

    /// <summary>Names the classes of the folders of these articles.</summary>
    /// <param name="articles">Paths of articles.</param>
    /// <param name="rootClass">The class of all articles.</param>
    public static FolderClasses Of(IEnumerable<string> articles, string rootClass)
    {
        var all = new FolderClasses(rootClass);
        var folders = new HashSet<string>(articles.Select(FolderOf), StringComparer.Ordinal);
        foreach (var folder in folders.SelectMany(WithThoseAround).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal))
            all.Add(folder);
        return all;
    }

    /// <summary>The class of an article; empty for the class of all articles.</summary>
    public string ClassOf(string article) => _classes[FolderOf(article)];

    /// <summary>The names in a class that no article may have.</summary>
    public IReadOnlyCollection<string> TakenIn(string name) =>
        _taken.TryGetValue(_spellings.TryGetValue(name, out var spelled) ? spelled : name, out var taken) ? taken : ReservedNames.OfArticles(OwnName(name));

    /// <summary>The class that a former name stands in, made where no folder has it any more; null where something else has its name now.</summary>
    /// <param name="name">The names of the classes inside the class of all articles, with dots between; empty for that.</param>
    /// <param name="isMember">Whether a name with the classes before it is that of a member, now or formerly.</param>
    public string? ClassForFormer(string name, Func<string, bool> isMember)
    {
        if (name.Length == 0)
            return name;
        if (_spellings.TryGetValue(name, out var spelled))
            return spelled;
        var own = OwnName(name);
        if (ClassForFormer(name.Substring(0, Math.Max(0, name.Length - own.Length - 1)), isMember) is not { } around || _taken[around].Contains(own) || isMember(name))
            return null;
        return Add(around, own);
    }

    /// <summary>The class as a person calls it.</summary>
    public string FullName(string name) => name.Length == 0 ? _rootClass : $"{_rootClass}.{name}";

    private void Add(string folder)
    {
        var end = folder.Length - 1;
        var start = folder.LastIndexOf('/', end - 1) + 1;
        var around = _classes[folder.Substring(0, start)];
        var own = FolderName.Of(folder.Substring(start, end - start), ReservedNames.OfArticles(around.Length == 0 ? _rootClass : OwnName(around)));
        var spelled = Add(around, own);
        _classes[folder] = spelled;
        _folders[spelled].Add(folder);
    }

    private string Add(string around, string own)
    {
        var name = around.Length == 0 ? own : $"{around}.{own}";
        if (_spellings.TryGetValue(name, out var spelled))
            return spelled;
        _spellings[name] = name;
        _folders[name] = [];
        _taken[name] = new(ReservedNames.OfArticles(own), StringComparer.OrdinalIgnoreCase);
        _taken[around].Add(own);
        return name;
    }

    private static string OwnName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    /// <summary>The folder of an article that has a class, with <c>/</c> at its end; empty for the root.</summary>
    private static string FolderOf(string article)
    {
        var end = 0;
        for (var depth = 0; depth < MaxDepth && article.IndexOf('/', end) is var slash && slash >= 0; depth++)
            end = slash + 1;
        return article.Substring(0, end);
    }

    private static IEnumerable<string> WithThoseAround(string folder)
    {
        for (var slash = folder.IndexOf('/'); slash >= 0; slash = folder.IndexOf('/', slash + 1))
            yield return folder.Substring(0, slash + 1);
    }
}

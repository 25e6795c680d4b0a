using System.Text;
using Corpus.Extraction.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.BuildCost.Driver;

/// <summary>The seeds of a folder as an editor shows them: each a file of its own.</summary>
internal sealed class DriverCorpus : IShownCorpus
{
    /// <summary>Where the compiler believes the seeds to stand.</summary>
    public const string Root = "/news/seeds/";

    private readonly List<HeldFile> _files;

    private DriverCorpus(IEnumerable<HeldFile> files) => _files = [.. files];

    public int Count => _files.Count;

    public IReadOnlyList<AdditionalText> Files => _files;

    /// <summary>The seeds as they are.</summary>
    public IEnumerable<(string Path, string Text)> Seeds => _files.Select(file => (SeedPath.Below(Root, file.Path)!, file.GetText().ToString()));

    /// <summary>Reads a folder.</summary>
    public static DriverCorpus Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => SeedPath.IsSeed(file.Relative))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => new HeldFile(Root + file.Relative, File.ReadAllBytes(file.Path))));

    public ShownEdit Edit(int seed, Func<string, string> edit)
    {
        var before = _files[seed % _files.Count];
        return new(before, _files[seed % _files.Count] = new HeldFile(before.Path, Encoding.UTF8.GetBytes(edit(before.GetText().ToString()))));
    }

    public ShownEdit Add(int number)
    {
        var added = new HeldFile($"{Root}new/{number}.md", Encoding.UTF8.GetBytes(NewSeed(number)));
        _files.Add(added);
        return new(null, added);
    }

    /// <summary>The text of a seed that is added.</summary>
    public static string NewSeed(int number) => $"---\ntitle: The Bridge Opens for the {number} Time This Year\n---\n\nThe mayor said: “The bridge is open again.”\n";
}

using System.Collections;
using System.Management.Automation.Language;

namespace Corpus.Gallery;

/// <summary>What the manifest of a module says of it.</summary>
internal sealed class ModuleManifest
{
    private readonly Hashtable _values;
    private readonly Hashtable _gallery;

    private ModuleManifest(string name, Hashtable values)
    {
        Name = name;
        _values = values;
        _gallery = (values["PrivateData"] as Hashtable)?["PSData"] as Hashtable ?? [];
    }

    /// <summary>The name of the module: that of the file.</summary>
    public string Name { get; }

    /// <summary>The version, with the label of a pre-release behind a dash.</summary>
    public string Version => Text("ModuleVersion") + (Gallery("Prerelease") is { Length: > 0 } label ? "-" + label : "");

    /// <summary>The names of the cmdlets.</summary>
    public IReadOnlyList<string> Cmdlets => Names(_values["CmdletsToExport"]);

    /// <summary>The words by which it is found.</summary>
    public IReadOnlyList<string> Tags => Names(_gallery["Tags"]);

    /// <summary>Reads a manifest as the engine does: as data, nothing of it runs.</summary>
    public static ModuleManifest Read(string path)
    {
        var script = Parser.ParseFile(path, out _, out var errors);
        if (errors.Length > 0 || script.Find(node => node is HashtableAst, searchNestedScriptBlocks: false) is not HashtableAst table)
            throw new InvalidDataException($"'{path}' is no manifest of a module.");
        return new ModuleManifest(Path.GetFileNameWithoutExtension(path), (Hashtable)table.SafeGetValue());
    }

    /// <summary>A value that a manifest must have.</summary>
    public string Text(string key) => _values[key] as string ?? throw new InvalidDataException($"The manifest of {Name} has no {key}.");

    /// <summary>A value for galleries; null where there is none.</summary>
    public string? Gallery(string key) => _gallery[key] as string;

    private static IReadOnlyList<string> Names(object? value) => value switch
    {
        null => [],
        object[] names => [.. names.Cast<string>()],
        _ => [(string)value],
    };
}

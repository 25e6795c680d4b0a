using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>What a project states of a seed. The seed's own metadata win.</summary>
/// <param name="Outlet">Who published it; null where the project does not say so.</param>
/// <param name="Language">The language as an IETF tag; null where the project does not say so.</param>
public sealed record SeedDefaults(string? Outlet, string? Language);

/// <summary>The defaults of all seeds, as the build lists them for the packer and for the compiler.</summary>
/// <remarks>
/// One file for all seeds: metadata of items reach the compiler otherwise by a section for each file, which it compares with each file.
/// A line is <c>=OUTLET</c>, a tab, the language, a tab, and the absolute path; other lines are not looked at.
/// Immutable and thread-safe; equal where text and root are.
/// </remarks>
public sealed class SeedDefaultsList : IEquatable<SeedDefaultsList>
{
    private const char Mark = '=';
    private const char Separator = '\t';

    private readonly string _text;
    private readonly string _root;
    private readonly Dictionary<string, SeedDefaults> _byPath = new(StringComparer.Ordinal);

    private SeedDefaultsList(string text, string root) => (_text, _root) = (text, root);

    /// <summary>The list of a project that states nothing.</summary>
    public static SeedDefaultsList None { get; } = new("", "");

    /// <summary>What is stated as a language and is no tag, each once, in the order of the list. These are not used.</summary>
    public ValueList<string> InvalidLanguages { get; private set; } = ValueList<string>.Empty;

    /// <summary>Reads a list. No text makes it throw.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="root">The absolute folder of the seeds.</param>
    public static SeedDefaultsList Parse(string text, string root)
    {
        var list = new SeedDefaultsList(text ?? throw new ArgumentNullException(nameof(text)), root);
        var shared = new Dictionary<(string, string), SeedDefaults>();
        var invalid = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var parts = line.TrimEnd('\r').Split([Separator], 3);
            if (parts.Length < 3 || parts[0].Length == 0 || parts[0][0] != Mark || SeedPath.Below(root, parts[2]) is not { } path)
                continue;
            if (!shared.TryGetValue((parts[0], parts[1]), out var defaults))
                shared[(parts[0], parts[1])] = defaults = Read(parts[0].Substring(1).Trim(), parts[1].Trim(), invalid);
            list._byPath[path] = defaults;
        }
        list.InvalidLanguages = new(invalid.Distinct(StringComparer.Ordinal));
        return list;
    }

    /// <summary>What is stated of a seed; null where nothing is.</summary>
    /// <param name="path">Its path relative to the root of the corpus.</param>
    public SeedDefaults? Of(string path) => _byPath.TryGetValue(path, out var defaults) ? defaults : null;

    /// <inheritdoc/>
    public bool Equals(SeedDefaultsList? other) =>
        other is not null && string.Equals(_text, other._text, StringComparison.Ordinal) && string.Equals(_root, other._root, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeedDefaultsList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    private static SeedDefaults Read(string outlet, string language, List<string> invalid)
    {
        var isTag = KnownFields.IsLanguageTag(language);
        if (!isTag && language.Length > 0)
            invalid.Add(language);
        return new(outlet.Length > 0 ? outlet : null, isTag ? language : null);
    }
}

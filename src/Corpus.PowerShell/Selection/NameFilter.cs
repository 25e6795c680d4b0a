namespace Corpus.PowerShell.Selection;

/// <summary>The values of a name parameter; a name passes when it fits one of them.</summary>
internal sealed class NameFilter
{
    private NameFilter(IReadOnlyList<NamePattern> patterns) => Patterns = patterns;

    public IReadOnlyList<NamePattern> Patterns { get; }

    /// <summary>The filter for what a user wrote; null, which lets everything pass, where nothing was written.</summary>
    public static NameFilter? For(string[]? values)
    {
        if (values is null)
            return null;
        var patterns = values.Where(value => !string.IsNullOrEmpty(value)).Select(value => new NamePattern(value)).ToArray();
        return patterns.Length == 0 ? null : new NameFilter(patterns);
    }

    public bool Fits(string? name) => name is not null && Patterns.Any(pattern => pattern.Fits(name));

    public bool FitsAny(IEnumerable<string> names) => names.Any(Fits);

    public bool FitsText(string text) => Patterns.Any(pattern => pattern.FitsText(text));
}

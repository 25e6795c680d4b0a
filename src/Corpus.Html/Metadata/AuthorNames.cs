namespace Corpus.Html.Metadata;

/// <summary>Names of authors as pages give them.</summary>
internal static class AuthorNames
{
    /// <summary>More names are a list of something else.</summary>
    private const int MaximumCount = 20;

    private const int MaximumLength = 120;

    private static readonly string[] Between = [" and ", ";", " & ", " | "];

    /// <summary>The names in their order, each once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string?> values)
    {
        var names = values.SelectMany(Split).Select(Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count <= MaximumCount ? names : [];
    }

    private static IEnumerable<string> Split(string? value) => value is null ? [] : value.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static string? Name(string part)
    {
        var name = PageText.OneLine(part);
        if (name?.StartsWith("by ", StringComparison.OrdinalIgnoreCase) == true)
            name = PageText.OneLine(name.Substring(3));
        return name is null || name.Length > MaximumLength || name.IndexOf("//", StringComparison.Ordinal) >= 0 || name[0] == '@' ? null : name.TrimEnd(',');
    }
}

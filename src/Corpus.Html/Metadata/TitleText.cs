namespace Corpus.Html.Metadata;

/// <summary>Headlines without the name of the site.</summary>
internal static class TitleText
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " / "];

    /// <summary>The headline alone; null where a system has cut it short: the next one is whole.</summary>
    public static string? Clean(string? title, string? outlet)
    {
        if (title is null || title.EndsWith("...", StringComparison.Ordinal) || title.EndsWith("…", StringComparison.Ordinal))
            return null;
        if (outlet is null)
            return title;
        var last = Separators.Select(separator => (Start: title.LastIndexOf(separator, StringComparison.Ordinal), separator.Length)).OrderByDescending(found => found.Start).First();
        return last.Start > 0 && AreOneName(title, last.Start + last.Length, outlet) ? title.Substring(0, last.Start).TrimEnd() : title;
    }

    /// <summary>"TheHill" and "The Hill": letters and digits alone, whatever their case.</summary>
    private static bool AreOneName(string title, int start, string outlet)
    {
        var at = 0;
        for (; start < title.Length; start++)
        {
            if (!char.IsLetterOrDigit(title[start]))
                continue;
            while (at < outlet.Length && !char.IsLetterOrDigit(outlet[at]))
                at++;
            if (at == outlet.Length || char.ToUpperInvariant(outlet[at++]) != char.ToUpperInvariant(title[start]))
                return false;
        }
        return at > 0 && outlet.Skip(at).All(unit => !char.IsLetterOrDigit(unit));
    }
}

using System.Text;

namespace Corpus.Gallery;

/// <summary>The page that gives the parts of others their due: what they are, whose, and the texts of their licences.</summary>
internal static class NoticesPage
{
    /// <summary>The page of a module.</summary>
    public static string Of(ModuleManifest module, IReadOnlyList<Part> parts)
    {
        var page = new StringBuilder("# Third-party notices\n\n");
        if (parts.Count == 0)
            return page.Append($"The module {module.Name} {module.Version} holds nothing of others.\n").ToString();

        page.Append($"The module {module.Name} {module.Version} holds files of these packages, unchanged:\n\n");
        page.Append("| package | version | licence | files |\n| --- | --- | --- | --- |\n");
        foreach (var part in parts)
            page.Append($"| {NameOf(part)} | {part.Version} | {part.Licence} | {string.Join(", ", part.Files.Select(file => $"`{file.Path}`"))} |\n");
        foreach (var part in parts)
            page.Append($"\n## {part.Id} {part.Version}\n\n{part.Copyright}\n\nLicence: {part.Licence}\n");
        foreach (var licence in parts.GroupBy(part => part.LicenceText, StringComparer.Ordinal))
        {
            page.Append($"\n## The licence of {string.Join(", ", licence.Select(part => part.Id))}\n\n");
            page.Append($"```\n{licence.Key}\n```\n");
        }

        return page.ToString();
    }

    private static string NameOf(Part part) => part.Address is null ? part.Id : $"[{part.Id}]({part.Address})";
}

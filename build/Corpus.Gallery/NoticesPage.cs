using System.Text;

namespace Corpus.Gallery;

/// <summary>The page that gives the parts of others their due: what they are, whose, and the texts of their licences.</summary>
internal static class NoticesPage
{
    /// <summary>The page of a product.</summary>
    public static string Of(Product product, IReadOnlyList<Part> parts)
    {
        var page = new StringBuilder("# Third-party notices\n\n");
        if (parts.Count == 0)
            return page.Append($"{product.Name} {product.Version} holds nothing of others.\n").ToString();

        page.Append($"{product.Name} {product.Version} holds files of these packages, unchanged:\n\n");
        page.Append("| package | version | licence | files |\n| --- | --- | --- | --- |\n");
        foreach (var part in parts)
            page.Append($"| {NameOf(part)} | {part.Version} | {part.Licence} | {string.Join(", ", part.Files.Select(file => $"`{file.Path}`"))} |\n");
        foreach (var part in parts)
            page.Append($"\n## {part.Id} {part.Version}\n\n{part.Copyright}\n\nLicence: {part.Licence}\n");
        AddTexts(page, "The licence of", parts, part => part.LicenceText);
        AddTexts(page, "Notices that come with", parts, part => part.Notices);
        return page.ToString();
    }

    // Each text once: most packages of one maker bring the same.
    private static void AddTexts(StringBuilder page, string title, IReadOnlyList<Part> parts, Func<Part, string?> textOf)
    {
        foreach (var text in parts.Where(part => textOf(part) is not null).GroupBy(textOf, StringComparer.Ordinal))
            page.Append($"\n## {title} {string.Join(", ", text.Select(part => part.Id))}\n\n````\n{text.Key}\n````\n");
    }

    private static string NameOf(Part part) => part.Address is null ? part.Id : $"[{part.Id}]({part.Address})";
}

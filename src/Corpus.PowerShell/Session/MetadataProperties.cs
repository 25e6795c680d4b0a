using System.Management.Automation;
using System.Reflection;
using Corpus.Model;

namespace Corpus.PowerShell.Session;

/// <summary>The metadata of an article as properties, where no type of the corpus has them: a corpus.bin holds no declaration.</summary>
internal static class MetadataProperties
{
    /// <summary>Names that an article has already; a key of such a name is found in <see cref="Article.Metadata"/> alone.</summary>
    private static readonly HashSet<string> Taken = new(
        typeof(Article).GetMembers(BindingFlags.Instance | BindingFlags.Public).Select(member => member.Name).Concat(["Body", "QuoteCount", "Aliases", "Corpus"]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The article with a property for each of its keys, written as the file writes it; the article alone where it has no keys of its own.</summary>
    public static object Beside(Article article)
    {
        PSObject? shown = null;
        foreach (var entry in article.Metadata.Where(entry => !Taken.Contains(entry.Key)))
            Add(shown ??= new PSObject(article), entry);
        return (object?)shown ?? article;
    }

    private static void Add(PSObject shown, MetadataEntry entry)
    {
        // Keys that differ in case alone are one property: the first.
        if (entry.Key.Length > 0 && shown.Properties[entry.Key] is null)
            shown.Properties.Add(new PSNoteProperty(entry.Key, ValueOf(entry.Value)));
    }

    private static object? ValueOf(MetadataValue value)
    {
        if (value.Text is { } text)
            return ValueOf(text);
        if (value.Items.Count > 0)
            return value.Items.Select(ValueOf).ToArray();
        if (value.Entries.Count == 0)
            return null;
        var mapping = new PSObject();
        foreach (var entry in value.Entries)
            Add(mapping, entry);
        return mapping;
    }

    /// <summary>What the characters would be taken for without a declaration; of what stood in quotation marks nothing is known here.</summary>
    private static object ValueOf(string text)
    {
        if (IsWrittenAsNumber(text) && MetadataScalar.TryReadInt32(text, out var small))
            return small;
        if (IsWrittenAsNumber(text) && MetadataScalar.TryReadInt64(text, out var large))
            return large;
        if (IsWrittenAsNumber(text) && MetadataScalar.TryReadDecimal(text, out var number))
            return number;
        if (MetadataScalar.TryReadBoolean(text, out var truth))
            return truth;
        if (MetadataScalar.TryReadDate(text, out var day))
            return day;
        return MetadataScalar.TryReadMoment(text, out var moment) ? moment : text;
    }

    /// <summary>Whether no digit is for show: "007" is a name.</summary>
    private static bool IsWrittenAsNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var isPadded = text.Length > digits + 1 && text[digits] == '0' && text[digits + 1] != '.';
        return text.Length > digits && !isPadded && text[digits] is >= '0' and <= '9' && text[text.Length - 1] != '.';
    }
}

using System.Collections;
using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Writes objects as lines of comma-separated values: every value in quotation marks, as pwsh does.</summary>
internal static class CsvRow
{
    /// <summary>The columns that an object has: the keys of a table, otherwise its properties.</summary>
    public static string[] ColumnsOf(PSObject item) =>
        item.BaseObject is IDictionary table ? [.. table.Keys.Cast<object>().Select(key => key.ToString()!)] : [.. item.Properties.Select(property => property.Name)];

    /// <summary>The line of the names.</summary>
    public static string Header(IEnumerable<string> columns, char delimiter) => string.Join(delimiter, columns.Select(Quote));

    /// <summary>The line of an object; nothing at all stands for a null and for a property that it does not have.</summary>
    public static string Of(PSObject item, IEnumerable<string> columns, char delimiter) => string.Join(delimiter, columns.Select(column => Quote(TextOf(item, column))));

    private static string? TextOf(PSObject item, string column)
    {
        if (item.BaseObject is IDictionary table)
            return table[column]?.ToString();
        try
        {
            return item.Properties[column]?.Value?.ToString();
        }
        catch (GetValueException)
        {
            return null;
        }
    }

    private static string? Quote(string? text) => text is null ? null : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

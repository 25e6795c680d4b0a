using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Numerics;

namespace Corpus.Shell.Commands;

/// <summary>Turns objects of PowerShell into the plain dictionaries, lists and values that a JSON writer understands, as pwsh does.</summary>
/// <param name="depth">How many levels of objects are kept; what lies deeper becomes its text.</param>
/// <param name="foldsObjects">Whether objects of .NET below the first one become their text, at whatever level: a quote leads to its article, and that to all its quotes. Lists, tables and custom objects do not.</param>
/// <param name="isStopping">Whether to give up: objects that lead to each other make a tree that has no end worth waiting for.</param>
internal sealed class JsonTree(int depth, Func<bool> isStopping, bool foldsObjects = false)
{
    /// <summary>Whether something was cut off for lying too deep.</summary>
    public bool WasTruncated { get; private set; }

    /// <summary>The plain form of a value.</summary>
    public object? Of(object? value) => Of(value, level: 0);

    private object? Of(object? value, int level)
    {
        if (isStopping())
            throw new PipelineStoppedException();
        var wrapper = value as PSObject;
        var plain = wrapper is null ? value : wrapper.BaseObject;
        return plain switch
        {
            null or DBNull => null,
            string or DateTime => plain,
            _ when plain == System.Management.Automation.Language.NullString.Value => null,
            _ when IsScalar(plain) => WithNotes(wrapper, plain, level),
            Enum when Enum.GetUnderlyingType(plain.GetType()) is { } type && (type == typeof(long) || type == typeof(ulong)) => plain.ToString(),
            Enum => plain,
            _ when level > depth => Truncate(wrapper, plain),
            IDictionary table => WithNotes(wrapper, OfTable(table, level), level),
            IEnumerable items => WithNotes(wrapper, OfItems(items, level), level),
            _ when foldsObjects && level > 0 && plain is not PSCustomObject => TextOf(wrapper, plain),
            _ => OfProperties(PSObject.AsPSObject(value!), level),
        };
    }

    private static bool IsScalar(object value) =>
        value is decimal or DateTimeOffset or Guid or Uri or BigInteger || value.GetType().IsPrimitive;

    private string Truncate(PSObject? wrapper, object plain)
    {
        WasTruncated = true;
        return TextOf(wrapper, plain);
    }

    private static string TextOf(PSObject? wrapper, object plain) =>
        (string)LanguagePrimitives.ConvertTo(plain is PSCustomObject ? wrapper : plain, typeof(string), CultureInfo.InvariantCulture);

    private Dictionary<string, object?> OfTable(IDictionary table, int level)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in table)
            result.Add(entry.Key as string ?? (foldsObjects ? TextOf(wrapper: null, entry.Key) : null) ?? throw new InvalidOperationException($"The type '{table.GetType()}' has a key that is no string; JSON has none."), Of(entry.Value, level + 1));
        return result;
    }

    private List<object?> OfItems(IEnumerable items, int level) => [.. items.Cast<object?>().Select(item => Of(item, level + 1))];

    private Dictionary<string, object?> OfProperties(PSObject source, int level)
    {
        // The object's own properties first, then those that were added to it.
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in source.Properties.OrderBy(property => property.MemberType == PSMemberTypes.Property ? 0 : 1))
            result.TryAdd(property.Name, Of(ValueOf(property), level + 1));
        return result;
    }

    // A value with notes becomes an object: the value itself under "value", unless it is a table.
    private object WithNotes(PSObject? wrapper, object plain, int level)
    {
        var notes = wrapper?.Properties.Where(property => property.IsInstance && property.MemberType == PSMemberTypes.NoteProperty).ToList();
        if (notes is null or [])
            return plain;
        var result = plain as Dictionary<string, object?> ?? new Dictionary<string, object?>(StringComparer.Ordinal) { ["value"] = plain };
        foreach (var note in notes)
            result.TryAdd(note.Name, Of(ValueOf(note), level + 1));
        return result;
    }

    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }
}

using System.Globalization;
using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Compares values as pwsh sorts them: by the engine's own comparison where it works, otherwise as text; in the user's culture.</summary>
/// <param name="ignoresCase">Whether "A" equals "a".</param>
internal sealed class ValueOrder(bool ignoresCase) : IComparer<object?>
{
    /// <inheritdoc/>
    public int Compare(object? left, object? right)
    {
        var first = BaseOf(left);
        var second = BaseOf(right);
        if (LanguagePrimitives.TryCompare(first, second, ignoresCase, CultureInfo.CurrentCulture, out var order))
            return order;
        var options = ignoresCase ? CompareOptions.IgnoreCase : CompareOptions.None;
        return CultureInfo.CurrentCulture.CompareInfo.Compare(TextOf(first), TextOf(second), options);
    }

    private static object? BaseOf(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;

    private static string TextOf(object? value) => value is null ? "" : PSObject.AsPSObject(value).ToString();
}

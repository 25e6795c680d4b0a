using System.Collections;
using System.Management.Automation;
using Microsoft.PowerShell.Commands;

namespace Corpus.Shell.Commands;

/// <summary>One value of a <c>-Property</c> parameter: a name, a wildcard, a script block, or a table <c>@{ Name = …; Expression = … }</c>.</summary>
/// <param name="Label">The name that the result gets; null for that of the property.</param>
/// <param name="Expression">Reads the value.</param>
/// <param name="Descending">The order that this property asks for; null where it says nothing.</param>
internal sealed record PropertySelector(string? Label, PSPropertyExpression Expression, bool? Descending)
{
    /// <summary>Understands the values; ends the cmdlet with an error record where one is neither.</summary>
    public static PropertySelector[] From(Cmdlet cmdlet, object[]? values) => [.. (values ?? []).Select(value => From(cmdlet, value))];

    /// <summary>The values that an object has for this selector; one null where it has none and no wildcard asked.</summary>
    public IEnumerable<(string Name, object? Value)> Read(PSObject source)
    {
        var found = false;
        foreach (var name in Expression.ResolveNames(source))
        {
            foreach (var result in name.GetValues(source))
            {
                found = true;
                yield return (Label ?? result.ResolvedExpression.ToString(), result.Result);
            }
        }

        if (!found && !Expression.HasWildCardCharacters)
            yield return (Label ?? Expression.ToString(), null);
    }

    private static PropertySelector From(Cmdlet cmdlet, object value)
    {
        var unwrapped = value is PSObject wrapped ? wrapped.BaseObject : value;
        return unwrapped switch
        {
            IDictionary table => FromTable(cmdlet, table),
            _ => new PropertySelector(null, ExpressionOf(cmdlet, unwrapped), null),
        };
    }

    private static PropertySelector FromTable(Cmdlet cmdlet, IDictionary table)
    {
        string? label = null;
        PSPropertyExpression? expression = null;
        bool? descending = null;
        foreach (DictionaryEntry entry in table)
        {
            // As in pwsh, any beginning of a key will do.
            var key = entry.Key.ToString() ?? "";
            if (IsStartOf(key, "Name") || IsStartOf(key, "Label"))
                label = LanguagePrimitives.ConvertTo<string>(entry.Value);
            else if (IsStartOf(key, "Expression"))
                expression = ExpressionOf(cmdlet, entry.Value is PSObject wrapped ? wrapped.BaseObject : entry.Value);
            else if (IsStartOf(key, "Descending"))
                descending = LanguagePrimitives.IsTrue(entry.Value);
            else if (IsStartOf(key, "Ascending"))
                descending = !LanguagePrimitives.IsTrue(entry.Value);
            else
                throw Refuse(cmdlet, table, $"The key '{key}' is not known; Name, Expression, Ascending and Descending are.");
        }

        if (expression is null && label is null)
            throw Refuse(cmdlet, table, "A calculated property needs the key 'Expression'.");
        return new PropertySelector(label, expression ?? new PSPropertyExpression(label), descending);
    }

    private static bool IsStartOf(string key, string name) => key.Length > 0 && name.StartsWith(key, StringComparison.OrdinalIgnoreCase);

    private static PSPropertyExpression ExpressionOf(Cmdlet cmdlet, object? value) => value switch
    {
        ScriptBlock script => new PSPropertyExpression(script),
        PSPropertyExpression expression => expression,
        null => throw Refuse(cmdlet, value, "A property is a name, a script block or a table, not null."),
        _ when LanguagePrimitives.ConvertTo<string>(value) is { Length: > 0 } name => new PSPropertyExpression(name),
        _ => throw Refuse(cmdlet, value, "A property needs a name."),
    };

    private static InvalidOperationException Refuse(Cmdlet cmdlet, object? value, string message)
    {
        var exception = new InvalidOperationException(message);
        cmdlet.ThrowTerminatingError(new ErrorRecord(exception, "InvalidProperty", ErrorCategory.InvalidArgument, value));
        return exception;
    }
}

using System.Management.Automation;

namespace Corpus.PowerShell.Selection;

/// <summary>One value of a name parameter: a name, or a pattern with wildcards. Case is ignored, by the invariant culture.</summary>
/// <remarks>A name is compared as it stands before its brackets are read as wildcards, so that <c>Report [2]</c> finds itself.</remarks>
internal sealed class NamePattern
{
    private readonly string _name;
    private readonly WildcardPattern? _wildcards;

    public NamePattern(string value)
    {
        Value = value;
        _name = WildcardPattern.Unescape(value);
        _wildcards = WildcardPattern.ContainsWildcardCharacters(value) ? Compile(value) : null;
    }

    /// <summary>What the user wrote.</summary>
    public string Value { get; }

    /// <summary>Whether it names one thing, so that finding nothing is an error.</summary>
    public bool IsLiteral => _wildcards is null;

    public bool Fits(string name) =>
        string.Equals(name, _name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Value, StringComparison.OrdinalIgnoreCase)
        || (_wildcards?.IsMatch(name) ?? false);

    /// <summary>Whether a running text fits: a pattern must cover it, plain words need only stand in it.</summary>
    public bool FitsText(string text) =>
        IsLiteral ? text.IndexOf(_name, StringComparison.OrdinalIgnoreCase) >= 0 : Fits(text);

    /// <summary>A bracket that never closes is no pattern but a character of the name.</summary>
    private static WildcardPattern? Compile(string value)
    {
        try
        {
            var pattern = new WildcardPattern(value, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            pattern.IsMatch("");
            return pattern;
        }
        catch (WildcardPatternException)
        {
            return null;
        }
    }
}

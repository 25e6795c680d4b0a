using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Parsing;

/// <summary>Reads MSBuild properties, and collects what is wrong with their values.</summary>
internal sealed class ProjectProperties(AnalyzerConfigOptions options)
{
    private readonly List<Problem> _problems = [];

    /// <summary>What was wrong so far, in the order of the reading.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>A property without the white space around it; null where it is not set or empty.</summary>
    public string? Text(string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>A property that must pass a check; the default where it is not set or does not pass.</summary>
    public string Checked(string name, Func<string, bool> isValid, string fault, string byDefault)
    {
        var value = Text(name);
        if (value is null || isValid(value))
            return value ?? byDefault;
        _problems.Add(new Problem(NamingFaults.InvalidProperty, null, new(name, value, fault, byDefault)));
        return byDefault;
    }

    /// <summary>A property with two values, case ignored as MSBuild does; the first is the default.</summary>
    public string OneOf(string name, string byDefault, string other) =>
        Checked(name, value => Is(value, byDefault) || Is(value, other), $"neither '{byDefault}' nor '{other}'", byDefault) is var value && Is(value, other)
            ? other
            : byDefault;

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}

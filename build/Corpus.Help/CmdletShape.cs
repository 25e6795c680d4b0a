namespace Corpus.Help;

/// <summary>What a compiled cmdlet looks like from outside.</summary>
/// <param name="Sets">The parameter sets, the default one first, then by name.</param>
/// <param name="Parameters">All parameters, by name.</param>
internal sealed record CmdletShape(string Verb, string Noun, IReadOnlyList<string> OutputTypes, IReadOnlyList<SetShape> Sets, IReadOnlyList<ParameterShape> Parameters)
{
    public string Name => $"{Verb}-{Noun}";
}

/// <summary>One parameter set with its parameters in the order of a syntax line: by position, then by name.</summary>
internal sealed record SetShape(string Name, bool IsDefault, IReadOnlyList<(ParameterShape Parameter, Binding Binding)> Parameters);

/// <summary>One parameter of a cmdlet.</summary>
/// <param name="Type">The type as help shows it, such as <c>String[]</c>; nullable types as what they hold.</param>
/// <param name="Values">The values of an enum; empty for other types.</param>
/// <param name="Bindings">How the parameter binds in each of its sets.</param>
internal sealed record ParameterShape(
    string Name, string Type, bool IsSwitch, IReadOnlyList<string> Values, IReadOnlyList<string> Aliases, bool Globbing, IReadOnlyList<Binding> Bindings);

/// <summary>How a parameter binds in one set.</summary>
/// <param name="Set">Name of the set; <see cref="AllSets"/> where it is in all.</param>
/// <param name="Position">Position from zero; null for a named parameter.</param>
internal sealed record Binding(string Set, bool Mandatory, int? Position, bool ByValue, bool ByPropertyName)
{
    public const string AllSets = "__AllParameterSets";

    public string PositionText => Position?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "Named";

    public string PipelineText => (ByValue, ByPropertyName) switch
    {
        (true, true) => "True (ByPropertyName, ByValue)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };
}

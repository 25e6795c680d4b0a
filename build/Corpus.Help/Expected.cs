namespace Corpus.Help;

/// <summary>What platyPS would write into a page about a cmdlet.</summary>
internal static class Expected
{
    public static string Syntax(CmdletShape cmdlet, SetShape set) =>
        string.Join(' ', set.Parameters.Select(pair => Syntax(pair.Parameter, pair.Binding)).Prepend(cmdlet.Name).Append("[<CommonParameters>]"));

    private static string Syntax(ParameterShape parameter, Binding binding)
    {
        var name = binding.Position is null ? $"-{parameter.Name}" : $"[-{parameter.Name}]";
        var whole = parameter.IsSwitch ? name : $"{name} <{parameter.Type}>";
        return binding.Mandatory ? whole : $"[{whole}]";
    }

    public static IEnumerable<string> Fields(ParameterShape parameter)
    {
        var binding = parameter.Bindings[0];
        yield return $"Type: {parameter.Type}";
        yield return $"Parameter Sets: {string.Join(", ", parameter.Bindings.Select(set => set.Set == Binding.AllSets ? "(All)" : set.Set))}";
        yield return $"Aliases:{(parameter.Aliases.Count > 0 ? " " : "")}{string.Join(", ", parameter.Aliases)}";
        if (parameter.Values.Count > 0)
            yield return $"Accepted values: {string.Join(", ", parameter.Values)}";
        yield return $"Required: {binding.Mandatory}";
        yield return $"Position: {binding.PositionText}";
        yield return $"Default value: {(parameter.IsSwitch ? "False" : "None")}";
        yield return $"Accept pipeline input: {binding.PipelineText}";
        yield return $"Accept wildcard characters: {parameter.Globbing}";
    }
}

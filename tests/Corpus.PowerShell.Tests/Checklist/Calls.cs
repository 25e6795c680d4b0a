using System.Management.Automation;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>A call of each cmdlet that gives something on the small corpus, and what the cmdlets are.</summary>
internal static class Calls
{
    /// <summary>What must be said for the cmdlets that need an argument; the others are called by their name.</summary>
    private static readonly Dictionary<string, string> _arguments = new(StringComparer.Ordinal)
    {
        ["Find-Article"] = "strike",
        ["Find-Claim"] = "strike",
        ["Find-Quote"] = "strike",
        ["Get-Collocation"] = "strike -MinimumCount 1",
        ["Get-Concordance"] = "strike",
        ["Get-Keyword"] = "-After 2024 -MinimumCount 1",
        ["Test-Quote"] = "strike",
    };

    /// <summary>Verbs of cmdlets that change something; all others read.</summary>
    private static readonly string[] _actingVerbs = ["Add", "Clear", "Export", "Import", "New", "Out", "Remove", "Save", "Set", "Update"];

    /// <summary>The cmdlets that read, by name.</summary>
    public static IReadOnlyList<CmdletInfo> Reading(ModuleHost host) => [.. ModuleCommands.Infos(host).Where(command => !IsActing(command))];

    /// <summary>The cmdlets that change something: the session, or files.</summary>
    public static IReadOnlyList<CmdletInfo> Acting(ModuleHost host) => [.. ModuleCommands.Infos(host).Where(IsActing)];

    /// <summary>A call that gives something.</summary>
    public static string Of(CmdletInfo command) => _arguments.TryGetValue(command.Name, out var arguments) ? $"{command.Name} {arguments}" : command.Name;

    /// <summary>The parameters that a cmdlet has of its own.</summary>
    public static IEnumerable<ParameterMetadata> Parameters(CmdletInfo command) =>
        command.Parameters.Values.Where(parameter => !Cmdlet.CommonParameters.Contains(parameter.Name) && !Cmdlet.OptionalCommonParameters.Contains(parameter.Name));

    public static Type Innermost(Type type) => Nullable.GetUnderlyingType(type) ?? (type.IsArray ? type.GetElementType()! : type);

    private static bool IsActing(CmdletInfo command) => _actingVerbs.Contains(command.Verb);
}

using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>What Get-Member gives.</summary>
/// <param name="TypeName">The type of the object.</param>
/// <param name="Name">The name of the member.</param>
/// <param name="MemberType">What kind of member it is.</param>
/// <param name="Definition">Its declaration.</param>
public sealed record MemberDefinition(string TypeName, string Name, PSMemberTypes MemberType, string Definition)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

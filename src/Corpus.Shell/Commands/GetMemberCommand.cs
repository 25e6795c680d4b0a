using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Lists the properties and methods of objects, once for each type. Of pwsh's parameters, -Static, -View and -Force are missing.</summary>
[Cmdlet(VerbsCommon.Get, "Member")]
[OutputType(typeof(MemberDefinition))]
public sealed class GetMemberCommand : PSCmdlet
{
    private static readonly string[] AccessorPrefixes = ["get_", "set_", "add_", "remove_", "op_"];

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Names, with wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[] Name { get; set; } = ["*"];

    /// <summary>The kinds of members that are listed.</summary>
    [Parameter]
    [Alias("Type")]
    public PSMemberTypes MemberType { get; set; } = PSMemberTypes.All;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is null || !_seen.Add(InputObject.TypeNames[0]))
            return;
        foreach (var name in Name)
        {
            var members = InputObject.Members.Match(name, MemberType)
                .Where(member => !IsAccessor(member))
                .OrderBy(member => member.MemberType.ToString(), StringComparer.OrdinalIgnoreCase)
                .ThenBy(member => member.Name, StringComparer.OrdinalIgnoreCase);
            foreach (var member in members)
                WriteObject(DefinitionOf(InputObject.TypeNames[0], member));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_seen.Count == 0)
            WriteError(new ErrorRecord(new InvalidOperationException("You must specify an object for the Get-Member cmdlet."), "NoObjectInGetMember", ErrorCategory.CloseError, null));
    }

    // What the compiler makes for properties, events and operators.
    private static bool IsAccessor(PSMemberInfo member) =>
        member is PSMethod && Array.Exists(AccessorPrefixes, prefix => member.Name.StartsWith(prefix, StringComparison.Ordinal));

    private static PSObject DefinitionOf(string typeName, PSMemberInfo member)
    {
        // The engine has a view for the type of pwsh, by name.
        var result = new PSObject(new MemberDefinition(typeName, member.Name, member.MemberType, member.ToString()!));
        result.TypeNames.Insert(0, "Microsoft.PowerShell.Commands.MemberDefinition");
        return result;
    }
}

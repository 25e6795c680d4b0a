using System.Management.Automation;
using System.Reflection;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>The cmdlets of the imported module as the engine and as reflection see them.</summary>
internal static class ModuleCommands
{
    public static IReadOnlyList<CmdletInfo> Infos(ModuleHost host) =>
        [.. host.Invoke("Get-Command -Module Corpus").Output.Select(command => (CmdletInfo)command.BaseObject).OrderBy(command => command.Name, StringComparer.Ordinal)];

    /// <summary>All cmdlet classes of the module's assembly, exported or not.</summary>
    public static IReadOnlyList<Type> Types(ModuleHost host) =>
        [.. Infos(host)[0].ImplementingType.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsDefined(typeof(CmdletAttribute)))];

    public static string NameOf(Type type)
    {
        var cmdlet = type.GetCustomAttribute<CmdletAttribute>()!;
        return $"{cmdlet.VerbName}-{cmdlet.NounName}";
    }

    public static IEnumerable<PropertyInfo> Parameters(Type type) =>
        type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)));
}

using System.Reflection;
using System.Runtime.Loader;

namespace Corpus.Help;

/// <summary>Reads the shapes of all cmdlets out of a compiled module. None of its code is run.</summary>
internal static class CmdletReader
{
    private const string Namespace = "System.Management.Automation.";

    /// <param name="assembly">Path of the module's assembly; what it refers to lies beside it.</param>
    /// <param name="engine">Path of the System.Management.Automation that the module was compiled against.</param>
    public static IReadOnlyList<CmdletShape> Read(string assembly, string engine)
    {
        var context = new AssemblyLoadContext("cmdlets");
        context.Resolving += (_, name) =>
        {
            var path = name.Name == "System.Management.Automation" ? engine : Path.Combine(Path.GetDirectoryName(assembly)!, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
        return [.. context.LoadFromAssemblyPath(assembly).GetExportedTypes().Select(ReadCmdlet).OfType<CmdletShape>().OrderBy(cmdlet => cmdlet.Name, StringComparer.Ordinal)];
    }

    private static CmdletShape? ReadCmdlet(Type type)
    {
        if (type.IsAbstract || Attributes(type, "CmdletAttribute").FirstOrDefault() is not { } cmdlet)
            return null;
        var parameters = type.GetProperties().Select(ReadParameter).OfType<ParameterShape>().OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToArray();
        var outputs = Attributes(type, "OutputTypeAttribute").SelectMany(output => (IReadOnlyCollection<CustomAttributeTypedArgument>)output.ConstructorArguments[0].Value!);
        return new CmdletShape(
            (string)cmdlet.ConstructorArguments[0].Value!,
            (string)cmdlet.ConstructorArguments[1].Value!,
            [.. outputs.Select(output => ((Type)output.Value!).FullName!)],
            ReadSets(parameters, Named(cmdlet, "DefaultParameterSetName") as string),
            parameters);
    }

    private static ParameterShape? ReadParameter(PropertyInfo property)
    {
        var bindings = Attributes(property, "ParameterAttribute").Select(ReadBinding).ToArray();
        if (bindings.Length == 0)
            return null;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var item = type.IsArray ? type.GetElementType()! : type;
        var aliases = Attributes(property, "AliasAttribute").SelectMany(alias => (IReadOnlyCollection<CustomAttributeTypedArgument>)alias.ConstructorArguments[0].Value!);
        return new ParameterShape(
            property.Name,
            type.Name,
            type.Name == "SwitchParameter",
            item.IsEnum ? item.GetEnumNames() : [],
            [.. aliases.Select(alias => (string)alias.Value!)],
            Attributes(property, "SupportsWildcardsAttribute").Any(),
            bindings);
    }

    private static Binding ReadBinding(CustomAttributeData parameter) => new(
        Named(parameter, "ParameterSetName") as string ?? Binding.AllSets,
        Named(parameter, "Mandatory") is true,
        Named(parameter, "Position") as int?,
        Named(parameter, "ValueFromPipeline") is true,
        Named(parameter, "ValueFromPipelineByPropertyName") is true);

    private static SetShape[] ReadSets(ParameterShape[] parameters, string? defaultSet)
    {
        var names = parameters.SelectMany(parameter => parameter.Bindings).Select(binding => binding.Set).Where(set => set != Binding.AllSets).Distinct().DefaultIfEmpty(Binding.AllSets);
        return
        [
            .. names.OrderBy(name => name == defaultSet ? 0 : 1).ThenBy(name => name, StringComparer.Ordinal)
                .Select(name => new SetShape(name, name == defaultSet, ParametersOf(name, parameters))),
        ];
    }

    private static (ParameterShape Parameter, Binding Binding)[] ParametersOf(string set, ParameterShape[] parameters) =>
    [
        .. parameters
            .Select(parameter => (parameter, binding: parameter.Bindings.FirstOrDefault(binding => binding.Set == set || binding.Set == Binding.AllSets)))
            .Where(pair => pair.binding is not null)
            .Select(pair => (pair.parameter, pair.binding!))
            .OrderBy(pair => pair.Item2.Position ?? int.MaxValue),
    ];

    private static IEnumerable<CustomAttributeData> Attributes(MemberInfo member, string name) =>
        member.GetCustomAttributesData().Where(attribute => attribute.AttributeType.FullName == Namespace + name);

    private static object? Named(CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.MemberName == name).Select(argument => argument.TypedValue.Value).FirstOrDefault();
}

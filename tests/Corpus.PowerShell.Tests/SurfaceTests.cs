using System.Management.Automation;
using System.Reflection;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

[Collection(ModuleCollection.Name)]
public sealed class SurfaceTests(HarbourModule module)
{
    private static readonly string[] _nameParameters = ["Against", "Article", "Corpus", "Language", "Outlet", "Speaker"];

    private readonly IReadOnlyList<Type> _cmdlets = ModuleCommands.Types(module.Host);

    [Fact]
    public void Verbs_are_approved()
    {
        var approved = typeof(VerbsCommon).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "System.Management.Automation" && type.Name.StartsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(_cmdlets, cmdlet => Assert.Contains(cmdlet.GetCustomAttribute<CmdletAttribute>()!.VerbName, approved));
    }

    [Fact]
    public void Each_cmdlet_is_a_sealed_class_of_its_name_that_can_be_disposed() => Assert.All(_cmdlets, cmdlet =>
    {
        Assert.Equal(ModuleCommands.NameOf(cmdlet).Replace("-", "", StringComparison.Ordinal) + "Command", cmdlet.Name);
        Assert.True(cmdlet.IsSealed);
        Assert.True(cmdlet.IsAssignableTo(typeof(IDisposable)));
    });

    /// <summary>What rows are sorted by is another list of choices for each kind of rows; one name is given, and several are asked for; several files are read, and one is written.</summary>
    [Fact]
    public void Parameters_of_one_name_have_one_type() => Assert.All(
        _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.Name is not ("Sort" or "Name" or "Path" or "LiteralPath")).GroupBy(parameter => parameter.Name),
        group => Assert.Single(group.Select(parameter => parameter.PropertyType).Distinct()));

    [Fact]
    public void Parameter_names_are_singular_and_in_Pascal_case() => Assert.All(
        _cmdlets.SelectMany(ModuleCommands.Parameters),
        parameter => Assert.Matches("^[A-Z][a-zA-Z]*[a-rt-z]$|^As$|^Corpus$", parameter.Name));

    [Fact]
    public void Wildcards_are_announced_exactly_where_they_are_taken() => Assert.Equal(
        [.. _nameParameters.Concat(["Name", "Path", "Text", "Title"]).Order(StringComparer.Ordinal)],
        _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.IsDefined(typeof(SupportsWildcardsAttribute)))
            .Select(parameter => parameter.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_name_parameter_has_a_completer() => Assert.Equal(
        _nameParameters.Append("Name").Order(StringComparer.Ordinal),
        _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.IsDefined(typeof(ArgumentCompleterAttribute)))
            .Select(parameter => parameter.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Kind")]
    [InlineData("Stance")]
    [InlineData("SpeakerKind")]
    [InlineData("Sort")]
    [InlineData("GroupBy")]
    [InlineData("As")]
    public void Lists_of_options_are_enums(string name) => Assert.All(
        _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.Name == name),
        parameter => Assert.True(Innermost(parameter.PropertyType).IsEnum));

    [Fact]
    public void Parameters_and_outputs_show_no_foreign_type()
    {
        var shown = _cmdlets.SelectMany(ModuleCommands.Parameters).Select(parameter => Innermost(parameter.PropertyType))
            .Concat(_cmdlets.SelectMany(cmdlet => cmdlet.GetCustomAttributes<OutputTypeAttribute>()).SelectMany(output => output.Type.Select(type => type.Type)));
        Assert.All(shown, type =>
        {
            Assert.True(type.IsPublic, type.FullName);
            Assert.Contains(type.Namespace, new[] { "System", "System.IO", "System.Management.Automation", "Corpus.Model", "Corpus.PowerShell.Output", "Corpus.PowerShell.Parameters", "Corpus.Search.Concordances", "Corpus.Search.Statistics" });
        });
    }

    [Fact]
    public void Every_cmdlet_has_one_parameter_set_or_says_which_one_is_meant() => Assert.All(
        ModuleCommands.Infos(module.Host),
        command => Assert.True(command.ParameterSets.Count == 1 || command.ParameterSets.Single(set => set.IsDefault).Name == command.DefaultParameterSet, command.Name));

    [Theory]
    [InlineData("Get-Article")]
    [InlineData("Get-Quote")]
    [InlineData("Get-Claim")]
    [InlineData("Get-Speaker")]
    [InlineData("Get-Timeline")]
    [InlineData("Find-Claim strike")]
    [InlineData("Find-Quote strike")]
    [InlineData("Find-Article strike")]
    [InlineData("Get-Concordance strike")]
    [InlineData("Get-Collocation strike -MinimumCount 1")]
    [InlineData("Get-Keyword -Speaker lund -MinimumCount 1")]
    [InlineData("Measure-Corpus Outlet")]
    [InlineData("Test-Quote strike")]
    public void A_cmdlet_writes_the_type_that_it_declares_one_object_at_a_time(string script)
    {
        var declared = (PSTypeName)module.Host.Invoke($"(Get-Command {script.Split(' ')[0]}).OutputType").Output[0].BaseObject;
        var output = module.Host.Invoke(script).Output;
        Assert.NotEmpty(output);
        Assert.All(output, item => Assert.Equal(declared.Name, item.BaseObject.GetType().FullName));
    }

    [Fact]
    public void Every_error_has_an_id_of_its_own_a_message_and_advice()
    {
        var errors = _cmdlets[0].Assembly.GetType("Corpus.PowerShell.Errors.CorpusErrors", throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.ReturnType == typeof(ErrorRecord)).ToArray();
        Assert.NotEmpty(errors);
        Assert.All(errors.Where(method => method.Name != "CorpusDamaged"), method =>
        {
            var error = (ErrorRecord)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!;
            Assert.Equal(method.Name, error.FullyQualifiedErrorId);
            Assert.Matches("^[A-Z][a-z]+([A-Z][a-z]+)+$", method.Name);
            Assert.EndsWith(".", error.ErrorDetails.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
            Assert.NotNull(error.TargetObject);
        });
    }

    private static object Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(DateTime) ? new DateTime(2024, 1, 1)
        : parameter.ParameterType == typeof(long) ? 3L
        : parameter.ParameterType == typeof(int) ? 3
        : parameter.ParameterType == typeof(Exception) ? new IOException("It is gone.")
        : parameter.ParameterType == typeof(IReadOnlyList<string>) ? new[] { "near" }
        : parameter.Name == "message" ? "It is broken."
        : "sample";

    private static Type Innermost(Type type) => Nullable.GetUnderlyingType(type) ?? (type.IsArray ? type.GetElementType()! : type);
}

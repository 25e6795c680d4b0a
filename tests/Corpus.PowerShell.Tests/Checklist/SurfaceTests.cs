using System.Management.Automation;
using System.Reflection;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

[Collection(ModuleCollection.Name)]
public sealed class SurfaceTests(HarbourModule module)
{
    private readonly IReadOnlyList<Type> _cmdlets = ModuleCommands.Types(module.Host);

    [Fact]
    [Item(12)]
    public void Verbs_are_approved()
    {
        var approved = typeof(VerbsCommon).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "System.Management.Automation" && type.Name.StartsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(_cmdlets, cmdlet => Assert.Contains(cmdlet.GetCustomAttribute<CmdletAttribute>()!.VerbName, approved));
    }

    [Fact]
    [Item(14)]
    [Item(38)]
    public void Each_cmdlet_is_a_sealed_class_of_its_name_that_can_be_disposed() => Assert.All(_cmdlets, cmdlet =>
    {
        Assert.Equal(ModuleCommands.NameOf(cmdlet).Replace("-", "", StringComparison.Ordinal) + "Command", cmdlet.Name);
        Assert.True(cmdlet.IsSealed);
        Assert.True(cmdlet.IsAssignableTo(typeof(IDisposable)));
    });

    [Fact]
    [Item(14)]
    public void Each_cmdlet_has_a_file_of_its_own()
    {
        var folder = Path.Combine(BuiltModule.Repository, "src", "Corpus.PowerShell", "Commands");
        Assert.All(_cmdlets, cmdlet =>
        {
            var file = Path.Combine(folder, cmdlet.Name + ".cs");
            Assert.Single(File.ReadLines(file), line => line.StartsWith("[Cmdlet(", StringComparison.Ordinal));
        });
    }

    /// <summary>No prefix: the words are those of the subject, and whoever has another Get-Article says <c>Import-Module -Prefix</c>.</summary>
    [Fact]
    [Item(13)]
    public void Nouns_are_singular_and_a_prefix_can_be_given_on_import()
    {
        Assert.All(_cmdlets, cmdlet => Assert.Matches("^[A-Z][a-z]*[a-rt-z]$", cmdlet.GetCustomAttribute<CmdletAttribute>()!.NounName.Replace("Corpus", "Corp", StringComparison.Ordinal)));
        using var host = new ModuleHost(null);
        host.Texts("param($manifest) Import-Module $manifest -Prefix Press", module.Manifest);
        Assert.Equal(module.Host.Texts("Get-Speaker Lund | Get-Quote"), host.Texts("Get-PressSpeaker Lund | Get-PressQuote"));
        Assert.Equal(["'Maria Lund'"], host.Complete("Get-PressQuote maria").Select(offer => offer.CompletionText));
    }

    /// <summary>A cmdlet that reads takes several values where one that acts states one. What rows are sorted by is another list of choices for each kind of rows.</summary>
    [Fact]
    [Item(15)]
    public void Parameters_of_one_name_have_one_type()
    {
        Assert.All(
            _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.Name != "Sort").GroupBy(parameter => parameter.Name),
            group => Assert.Single(group.Select(parameter => Calls.Innermost(parameter.PropertyType)).Distinct()));
        Assert.All(
            Calls.Reading(module.Host).SelectMany(command => ModuleCommands.Parameters(command.ImplementingType)).Where(parameter => parameter.Name is not "Sort").GroupBy(parameter => parameter.Name),
            group => Assert.Single(group.Select(parameter => parameter.PropertyType).Distinct()));
    }

    [Fact]
    [Item(15)]
    public void Parameter_names_are_singular_and_in_Pascal_case() => Assert.All(
        _cmdlets.SelectMany(ModuleCommands.Parameters),
        parameter => Assert.Matches("^([A-Z][a-zA-Z]*[a-rt-z]|As|Corpus)$", parameter.Name));

    [Fact]
    [Item(19)]
    public void Wildcards_are_announced_for_names_and_texts_alone() => Assert.All(
        _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.IsDefined(typeof(SupportsWildcardsAttribute))),
        parameter => Assert.Contains(parameter.Name, new[] { "Against", "Article", "Corpus", "Language", "Name", "Outlet", "Path", "Speaker", "Text", "Title" }));

    [Fact]
    [Item(20)]
    public void Lists_of_options_are_enums()
    {
        Assert.DoesNotContain(_cmdlets.SelectMany(ModuleCommands.Parameters), parameter => parameter.IsDefined(typeof(ValidateSetAttribute)));
        Assert.All(
            _cmdlets.SelectMany(ModuleCommands.Parameters).Where(parameter => parameter.Name is "As" or "By" or "GroupBy" or "Kind" or "SpeakerKind" or "ConflictKind" or "Sort" or "Stance" or "Unit"),
            parameter => Assert.True(Calls.Innermost(parameter.PropertyType).IsEnum, parameter.Name));
    }

    [Fact]
    [Item(24)]
    public void What_cannot_be_meant_is_refused_by_attributes() => Assert.All(_cmdlets.SelectMany(ModuleCommands.Parameters), parameter =>
    {
        if (Calls.Innermost(parameter.PropertyType) == typeof(int))
            Assert.True(parameter.IsDefined(typeof(ValidateRangeAttribute)), parameter.Name);
        if (Calls.Innermost(parameter.PropertyType) == typeof(string) && parameter.GetCustomAttributes<ParameterAttribute>().Any(attribute => attribute.Mandatory))
            Assert.True(parameter.GetCustomAttributes<ValidateArgumentsAttribute>().Any(), parameter.Name);
    });

    [Fact]
    [Item(10)]
    public void Parameters_and_outputs_show_no_foreign_type()
    {
        var shown = _cmdlets.SelectMany(ModuleCommands.Parameters).Select(parameter => Calls.Innermost(parameter.PropertyType))
            .Concat(_cmdlets.SelectMany(cmdlet => cmdlet.GetCustomAttributes<OutputTypeAttribute>()).SelectMany(output => output.Type.Select(type => type.Type)));
        Assert.All(shown, type =>
        {
            Assert.True(type.IsPublic, type.FullName);
            Assert.Contains(type.Namespace, new[] { "System", "System.IO", "System.Management.Automation", "Corpus.Model", "Corpus.PowerShell.Output", "Corpus.PowerShell.Parameters", "Corpus.Search.Concordances", "Corpus.Search.Statistics" });
        });
    }

    /// <summary>Each set has a mandatory parameter, or one that no other set has: otherwise nobody reaches it.</summary>
    [Fact]
    [Item(16)]
    public void Where_there_are_parameter_sets_one_is_the_default_and_each_can_be_reached() => Assert.All(ModuleCommands.Infos(module.Host), command =>
    {
        if (command.ParameterSets.Count == 1)
            return;
        Assert.Single(command.ParameterSets, set => set.IsDefault);
        Assert.All(command.ParameterSets, set => Assert.True(
            set.IsDefault || set.Parameters.Any(parameter => command.ParameterSets.Count(other => other.Parameters.Any(same => same.Name == parameter.Name)) == 1),
            $"{command.Name} {set.Name}"));
    });

    [Fact]
    [Item(34)]
    [Item(35)]
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
}

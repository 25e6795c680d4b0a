using System.Reflection;
using System.Runtime.Loader;
using Corpus.Model;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

/// <summary>What the module loads at times lives in a load context of its own, and comes when it is called.</summary>
[Collection(ModuleCollection.Name)]
public sealed class IsolationTests(HarbourModule module)
{
    private static readonly string _dependencies = Path.Combine(BuiltModule.Folder, "dependencies");

    [Fact]
    public void A_call_into_the_engine_is_answered_from_a_context_of_its_own_with_the_types_that_everybody_has()
    {
        using var folder = new ExampleFolder();
        using var host = new ModuleHost(BuiltModule.Manifest);

        var article = host.Invoke("param($path) Import-Corpus $path; Get-Article", Path.Combine(folder.Path, "articles")).Output[0].BaseObject;

        Assert.IsType<Article>(article, exactMatch: false);
        var engine = Assembly.Load(AssemblyName.GetAssemblyName(Path.Combine(_dependencies, "Corpus.Import.dll")));
        var context = AssemblyLoadContext.GetLoadContext(engine)!;
        Assert.Equal("Corpus", context.Name);
        Assert.Equal(["Corpus.Extraction", "Corpus.Import", "YamlDotNet"], context.Assemblies.Select(assembly => assembly.GetName().Name).Where(name => name is "Corpus.Extraction" or "Corpus.Import" or "YamlDotNet").Order(StringComparer.Ordinal));
        Assert.All(context.Assemblies, assembly => Assert.StartsWith(_dependencies, assembly.Location, StringComparison.Ordinal));
        Assert.DoesNotContain(AssemblyLoadContext.Default.Assemblies, assembly => assembly.GetName().Name is "YamlDotNet" or "Corpus.Extraction" or "Corpus.Import");
    }

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Corpus.Nowhere")]
    [InlineData("Corpus.Import, Version=99.0.0.0, Culture=neutral, PublicKeyToken=null")]
    public void Nobody_else_is_answered(string name)
    {
        module.Host.Texts("Get-Article");
        Assert.ThrowsAny<IOException>(() => Assembly.Load(new AssemblyName(name)));
    }

    [Fact]
    public void Nothing_is_answered_after_the_last_session_has_removed_the_module()
    {
        var engine = AssemblyName.GetAssemblyName(Path.Combine(_dependencies, "Corpus.Import.dll"));
        var before = Sessions();
        using (var first = new ModuleHost(module.Manifest))
        using (var second = new ModuleHost(module.Manifest))
        {
            Assert.Equal(before + 2, Sessions());
            first.Texts("Remove-Module Corpus");
            Assert.NotNull(Assembly.Load(engine));
            second.Texts("Remove-Module Corpus");
        }
        Assert.Equal(before, Sessions());
    }

    /// <summary>How many sessions the module believes to be in.</summary>
    private static int Sessions() =>
        (int)AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == "Corpus.PowerShell")?
            .GetType("Corpus.PowerShell.Isolation.EngineLoader", throwOnError: true)!.GetField("_sessions", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
}

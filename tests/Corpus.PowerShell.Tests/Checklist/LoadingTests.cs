using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>Importing the module, and what comes with it.</summary>
[Collection(ModuleCollection.Name)]
public sealed class LoadingTests(HarbourModule module)
{
    [Fact]
    [Item(8)]
    public void A_second_session_reads_the_same_rows()
    {
        using var second = new ModuleHost(module.Manifest);
        Assert.Equal(module.Host.Texts("Get-Quote | ForEach-Object Id"), second.Texts("Get-Quote | ForEach-Object Id"));
    }

    [Fact]
    [Item(8)]
    public void The_module_can_be_removed_and_imported_again()
    {
        using var host = new ModuleHost(module.Manifest);
        var before = host.Texts("Get-Quote");
        host.Texts("Remove-Module Corpus");
        Assert.Contains("CommandNotFoundException", Assert.Single(host.Invoke("Get-Quote").Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        host.Texts("param($manifest) Import-Module $manifest -Force", module.Manifest);
        Assert.Equal(before, host.Texts("Get-Quote"));
    }

    [Fact]
    [Item(9)]
    public void What_others_wrote_lies_in_a_folder_of_its_own() => Assert.All(
        Directory.GetFiles(BuiltModule.Folder, "*.dll", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal)),
        path => Assert.StartsWith("dependencies", Path.GetRelativePath(BuiltModule.Folder, path), StringComparison.Ordinal));

    [Fact]
    [Item(9)]
    [Item(11)]
    public void Importing_and_reading_loads_none_of_it()
    {
        using var host = new ModuleHost(module.Manifest);
        host.Texts("Get-Quote; Find-Claim strike");
        var folder = Path.Combine(Path.GetDirectoryName(module.Manifest)!, "dependencies");
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => !assembly.IsDynamic && assembly.Location.StartsWith(folder, StringComparison.Ordinal));
    }
}

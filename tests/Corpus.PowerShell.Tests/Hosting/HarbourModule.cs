using Corpus.PowerShell.Tests.Corpora;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>The module over the small corpus of the tests; one host for all tests, because a host costs a second.</summary>
public sealed class HarbourModule : IDisposable
{
    private readonly ModuleCopy _copy = new("corpus.bin", CorpusFile.Pack(HarbourCorpus.Articles));
    private readonly Lazy<ModuleHost> _host;
    private readonly Lazy<ModuleHost> _turkish;

    public HarbourModule()
    {
        _host = new(() => new ModuleHost(_copy.Manifest));
        _turkish = new(() => new ModuleHost(_copy.Manifest, culture: "tr-TR"));
    }

    public string Manifest => _copy.Manifest;

    public ModuleHost Host => _host.Value;

    /// <summary>The same session for a user in Turkey, where i and I are different letters.</summary>
    public ModuleHost Turkish => _turkish.Value;

    public void Dispose()
    {
        foreach (var host in new[] { _host, _turkish }.Where(host => host.IsValueCreated))
            host.Value.Dispose();
        _copy.Dispose();
    }
}

/// <summary>The engine keeps formats and styles per process, so its tests run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ModuleCollection : ICollectionFixture<HarbourModule>
{
    public const string Name = "module";
}

using Corpus.Tests.Shared;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>The same seeds give the same bytes on every machine. More cultures stand in the tests of packer and generator, where they cost less.</summary>
public sealed class SameBytesTests : IDisposable
{
    // As a project does that has its assembly the same on all machines: no paths of this one in it.
    private const string Project = """
        <PropertyGroup>
          <AssemblyName>App</AssemblyName>
          <RootNamespace>App</RootNamespace>
          <DebugType>none</DebugType>
          <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          <PathMap>$(MSBuildProjectDirectory)=/</PathMap>
        </PropertyGroup>
        """;

    private const string ListedBackwards = """
        <PropertyGroup><EnableDefaultCorpusSeeds>false</EnableDefaultCorpusSeeds></PropertyGroup>
        <ItemGroup>
          <CorpusSeeds Include="$(CorpusRoot)wire/**/*.txt;$(CorpusRoot)news/**/*.md;$(CorpusRoot)**/*.md;$(CorpusRoot)**/*.txt" />
          <CorpusSidecars Include="$(CorpusRoot)wire/**/*.yaml;$(CorpusRoot)**/*.yaml" />
        </ItemGroup>
        """;

    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void Folder_order_times_and_culture_of_the_machine_change_no_byte()
    {
        var corpus = new InventedCorpus(8, InventedCorpus.Size(50));
        for (var change = 0; change < 20; change++)
            corpus.Change();
        var turkish = Build("tr_TR", "one", Project, corpus, 2031);
        var persian = Build("fa_IR", "another/\u0130ki \u0131 #2", Project + ListedBackwards, corpus, 2001);

        Assert.Equal(6, turkish.Count(file => !file.Key.EndsWith(".g.cs", StringComparison.Ordinal)));
        Assert.Equal(turkish, persian);
    }

    public void Dispose() => _consumer.Dispose();

    private SortedDictionary<string, string> Build(string culture, string folder, string content, InventedCorpus corpus, int year)
    {
        _consumer.Project("App", content, folder);
        _consumer.Write($"{folder}/Program.cs", "System.Console.WriteLine(App.Articles.All.Count);");
        corpus.WriteTo(_consumer.PathOf($"{folder}/seeds"));
        foreach (var seed in _consumer.Find($"{folder}/seeds", "*"))
            File.SetLastWriteTimeUtc(_consumer.PathOf($"{folder}/seeds/{seed}"), new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Dotnet.ExecuteIn(culture, _consumer.PathOf(folder), "build", "-c", Repository.Configuration, "-nodeReuse:false", "-p:UseSharedCompilation=false").Succeeded();
        return Outputs($"{folder}/obj/{Repository.Configuration}/net10.0");
    }

    // All but the lists that have this machine's paths in them.
    private SortedDictionary<string, string> Outputs(string folder)
    {
        string[] names = ["*.g.cs", "corpus.bin", "corpus.cache", "corpus.schema.json", "App.dll"];
        var files = names.SelectMany(name => _consumer.Find(folder, name)).Distinct();
        return new(files.ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(_consumer.PathOf($"{folder}/{path}")))), StringComparer.Ordinal);
    }
}

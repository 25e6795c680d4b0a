using System.Text.Json;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A build shows the compiler the index, an editor the seeds; what comes out is the same.</summary>
public sealed class CompilerInputTests : IDisposable
{
    private readonly Consumer _consumer = new();

    [Fact]
    public void A_build_gets_the_index_and_an_editor_the_seeds_where_nothing_says_otherwise()
    {
        _consumer.CreateProject();
        Restore();

        Assert.Equal(["corpus.index"], Shown("false", ""));
        Assert.Equal(["bridge.txt"], Shown("false", "never"));
        Assert.Equal(["bridge.txt"], Shown("true", ""));
        Assert.Equal(["corpus.index"], Shown("true", "Always"));
    }

    [Fact]
    public void An_editor_gets_the_index_of_very_many_seeds()
    {
        _consumer.CreateProject($"""<CorpusSeeds Include="{string.Join(';', Enumerable.Range(1, 20_000).Select(number => $"{number}.txt"))}" />""");
        Restore();

        Assert.Equal(["corpus.index"], Shown("true", "auto"));
        Assert.Equal(20_001, Shown("true", "never").Count);

        _consumer.Delete("texts/bridge.txt");
        Assert.Equal(20_000, Shown("true", "auto").Count);
    }

    [Fact]
    public void A_compiler_of_many_members_does_not_count_its_own_calls()
    {
        _consumer.CreateProject($"""<CorpusSeeds Include="{string.Join(';', Enumerable.Range(1, 249).Select(number => $"{number}.txt"))}" />""");
        Restore();
        Assert.Equal("USER=1;DOTNET_TieredPGO=0", CompilerEnvironment("USER=1"));
        Assert.Equal("DOTNET_TieredPGO=1", CompilerEnvironment("DOTNET_TieredPGO=1"));

        _consumer.Delete("texts/bridge.txt");
        Assert.Equal("USER=1", CompilerEnvironment("USER=1"));
    }

    [Fact]
    public void An_edited_seed_is_a_reason_to_build_for_Visual_Studio()
    {
        _consumer.CreateProject();
        _consumer.Write("texts/bridge.yaml", "outlet: The Post\n");
        Restore();

        Assert.Equal(["bridge.txt", "bridge.yaml"], Items("UpToDateCheckInput"));
    }

    [Fact]
    public void Members_and_faults_are_the_same_in_both_ways_and_so_is_a_build_with_nothing_to_do()
    {
        _consumer.CreateProject();
        _consumer.Write("corpus.yaml", "fields: { views: int? }\n");
        _consumer.Write("texts/quay.txt", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write("texts/quay.yaml", "views: many\naliases: [Old Quay, \"?!\"]\n");
        _consumer.Write("texts/lost.yaml", "views: 3\n");
        _consumer.Write("texts/empty.txt", "");
        _consumer.Write("texts/latin1.txt", [.. "Caf"u8, 0xE9]);

        var index = _consumer.BuildProject();
        var members = _consumer.GeneratedArticles();
        Assert.Equal(["texts/empty.txt(1,1): CORP0002", "texts/latin1.txt(1,4): CORP0001", "texts/lost.yaml(1,1): CORP0022", "texts/quay.yaml(1,8): CORP0006", "texts/quay.yaml(2,21): CORP0041"], index.Warnings);
        DoesNothing();

        var live = _consumer.BuildProject("-p:CorpusIndex=never");
        Assert.True(live.Compiled);
        Assert.Equal(index.Warnings, live.Warnings);
        Assert.Equal(members, _consumer.GeneratedArticles());
        DoesNothing("-p:CorpusIndex=never");

        _consumer.Write("texts/latin1.txt", Seed.Article("The Coffee House Is Open To Everybody Once More", "Pavel Moran", "There was no more room for us there."));
        _consumer.Delete("texts/empty.txt");
        _consumer.Delete("texts/lost.yaml");
        Assert.Equal(["texts/quay.yaml(1,8): CORP0006", "texts/quay.yaml(2,21): CORP0041"], _consumer.BuildProject().Warnings);
        Assert.Equal(["texts/bridge.txt: Clara Brandt", "texts/latin1.txt: Pavel Moran", "texts/quay.txt: Pavel Moran"], _consumer.Execute());
        DoesNothing();
    }

    [Fact]
    public void A_project_that_has_the_generator_alone_reads_the_seeds()
    {
        _consumer.CreateProject();
        var source = Repository.Absolute("src").Replace('\\', '/');
        _consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <CorpusEscapedRoot>$([System.Uri]::EscapeDataString('$(MSBuildProjectDirectory)/'))</CorpusEscapedRoot>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <CompilerVisibleProperty Include="CorpusEscapedRoot;RootNamespace" />
                <AdditionalFiles Include="texts/**" />
                <ProjectReference Include="{source}/Corpus.Packing/Corpus.Packing.csproj" />
                <ProjectReference Include="{source}/Corpus.Generator/Corpus.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              </ItemGroup>
            </Project>
            """);

        Assert.Empty(_consumer.BuildProject().Warnings);
        Assert.Contains(" HarbourBridgeReopensAfterMonthsOfRepair ", _consumer.GeneratedArticles(), StringComparison.Ordinal);
    }

    public void Dispose() => _consumer.Dispose();

    private void DoesNothing(params string[] arguments)
    {
        var again = _consumer.BuildProject(arguments);
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");
    }

    private void Restore() => Dotnet.Execute(_consumer.Folder, "restore", "-nodeReuse:false", "-p:RestoreRecursive=false").Succeeded();

    /// <summary>The names of the seeds and of the index among what the compiler would get.</summary>
    private List<string> Shown(string isDesignTime, string index) =>
        [.. Items("AdditionalFiles", $"-p:DesignTimeBuild={isDesignTime}", $"-p:CorpusIndex={index}", "-t:ListCorpusDefaults;ShowCorpusToCompiler").Where(name => name != "corpus.defaults")];

    // Not on the command line, where nothing could add to it.
    private string CompilerEnvironment(string value)
    {
        _consumer.Write("Directory.Build.props", $"<Project><PropertyGroup><CscEnvironment>{value}</CscEnvironment></PropertyGroup></Project>");
        return Dotnet.Execute(_consumer.Folder, "msbuild", "-nodeReuse:false", $"-p:Configuration={Repository.Configuration}", "-t:ListCorpusDefaults;ShowCorpusToCompiler", "-getProperty:CscEnvironment").Succeeded().Trim();
    }

    /// <summary>The names of the files of some kind.</summary>
    private IEnumerable<string> Items(string kind, params string[] arguments)
    {
        var printed = Dotnet.Execute(_consumer.Folder, ["msbuild", "-nodeReuse:false", $"-p:Configuration={Repository.Configuration}", $"-getItem:{kind}", .. arguments]).Succeeded();
        using var items = JsonDocument.Parse(printed);
        return [.. items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => Path.GetFileName(item.GetProperty("Identity").GetString()!))];
    }
}

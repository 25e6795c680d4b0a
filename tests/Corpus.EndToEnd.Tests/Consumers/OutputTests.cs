using System.IO.Compression;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Where a consumer's files go, and what it hands on.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void A_corpus_is_published_packed_and_built_into_other_folders()
    {
        _consumer.Project("App", """
            <PropertyGroup>
              <ImplicitUsings>enable</ImplicitUsings>
              <NoWarn>$(NoWarn);NU5104</NoWarn>
            </PropertyGroup>
            """);
        _consumer.Write("App/Program.cs", "Console.WriteLine(App.Articles.All.Single().Quotes.Single());");
        _consumer.Write("App/seeds/quay.md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));

        Publishes();
        Packs();
        Builds_below_another_folder_for_intermediate_files();
        Builds_into_the_folder_for_artifacts();
        Compiles_again_when_told_to();
    }

    public void Dispose() => _consumer.Dispose();

    private void Publishes()
    {
        _consumer.Run("App", "publish", "-c", "Release", "-o", "../published", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        Assert.Equal(["We needed more room for the boats."], _consumer.Execute("published/App.dll"));
        Assert.Empty(_consumer.Find("published", "corpus*"));
        Assert.Empty(_consumer.Find("published", "*.md"));
        Assert.Equal(["App.dll", "Corpus.Model.dll", "Corpus.Packing.dll", "Corpus.Search.dll"], _consumer.Find("published", "*.dll"));
    }

    private void Packs()
    {
        _consumer.Run("App", "pack", "-c", "Release", "--no-build", "-o", "../packed", "-nodeReuse:false");
        using var package = ZipFile.OpenRead(_consumer.PathOf("packed/App.1.0.0.nupkg"));
        Assert.Equal(["lib/net10.0/App.dll", "lib/net10.0/App.runtimeconfig.json"], package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/') && !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)));
    }

    private void Builds_below_another_folder_for_intermediate_files()
    {
        Directory.Delete(_consumer.PathOf("App/obj"), recursive: true);
        Assert.True(_consumer.Build("App", "-p:BaseIntermediateOutputPath=../moved obj/").Packed);
        Assert.Equal([$"{Repository.Configuration}/net10.0/corpus.bin"], _consumer.Find("moved obj", "corpus.bin"));
        Assert.False(Directory.Exists(_consumer.PathOf("App/obj")));
        Assert.False(_consumer.Build("App", "--no-restore", "-p:BaseIntermediateOutputPath=../moved obj/").Packed, "a build with nothing to do packed");
    }

    private void Builds_into_the_folder_for_artifacts()
    {
        _consumer.Write("App/Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");
        Assert.True(_consumer.Build("App").Packed);
        Assert.Equal([$"obj/App/{Repository.Configuration.ToLowerInvariant()}/corpus.bin"], _consumer.Find("App/artifacts", "corpus.bin"));
        Assert.Equal(["We needed more room for the boats."], _consumer.Execute($"App/artifacts/bin/App/{Repository.Configuration.ToLowerInvariant()}/App.dll"));
    }

    private void Compiles_again_when_told_to()
    {
        var build = _consumer.Build("App", "--no-restore", "--no-incremental");
        Assert.True(build.Compiled);
        Assert.Empty(build.Warnings);
    }
}

using System.Text.Json;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>The builds that an editor makes to learn of the compiler's command line.</summary>
public sealed class EditorTests : IDisposable
{
    private static readonly string[] _asEditorsDo =
        ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-p:BuildingInsideVisualStudio=true", "-nodeReuse:false"];

    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void An_editor_gets_all_members_and_nothing_is_packed()
    {
        _consumer.Project("App", """<ItemGroup><CorpusSeeds Update="seeds/*.md" Outlet="The Post" /></ItemGroup>""");
        _consumer.Write("App/Program.cs", "System.Console.WriteLine(App.Articles.FishMarketMovesToTheOldQuayThisSummer.Quotes.Moran1.Text + App.Articles.FishMarketMovesToTheOldQuayThisSummer.Section.Length);");
        _consumer.Write("App/seeds/quay.md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write("App/seeds/quay.yaml", "section: harbour\n");
        _consumer.Write("App/seeds/latin1.md", "Caf");
        File.AppendAllBytes(_consumer.PathOf("App/seeds/latin1.md"), [0xE9]);
        _consumer.Run("App", "restore");

        using var answer = JsonDocument.Parse(_consumer.Run("App", ["msbuild", "-t:Compile;CoreCompile", .. _asEditorsDo, "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath"]));

        Assert.Empty(_consumer.Find("App/obj", "corpus.bin*"));
        Assert.Empty(_consumer.Find("App/obj", "*.tmp"));
        Compile(answer.RootElement);
        Assert.Contains("The Post", File.ReadAllText(Assert.Single(Directory.EnumerateFiles(_consumer.PathOf("App/out"), "Articles.*.g.cs", SearchOption.AllDirectories))), StringComparison.Ordinal);
    }

    [Fact]
    public void Watching_a_project_watches_what_the_corpus_is_made_of_and_not_what_the_build_writes()
    {
        _consumer.Project("App", "");
        _consumer.Write("App/seeds/quay.md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write("App/seeds/quay.yaml", "section: harbour\n");
        _consumer.Write("App/seeds/corpus.yaml", "fields: { section: string }\n");
        _consumer.Run("App", "restore");

        var files = _consumer.Run("App", "watch", "--list").Split('\n').Select(Path.GetFileName);
        Assert.Equal(["App.csproj", "corpus.yaml", "quay.md", "quay.yaml"], files.Where(name => name is { Length: > 0 }).Order(StringComparer.Ordinal));
    }

    // The command line is all that an editor has: what the compiler makes of it is what the editor shows.
    private void Compile(JsonElement answer)
    {
        var arguments = answer.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => !argument.StartsWith("/resource:", StringComparison.Ordinal) && argument != "/noconfig");
        _consumer.Write("App/compile.rsp", string.Join('\n', [.. arguments, "/generatedfilesout:out", "/out:App.dll", "/refout:App.ref.dll"]));
        Directory.CreateDirectory(_consumer.PathOf("App/out"));
        var compiler = Path.Combine(answer.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
        Assert.DoesNotContain("error", _consumer.Run("App", "exec", compiler, "/noconfig", "@compile.rsp"), StringComparison.Ordinal);
    }

    public void Dispose() => _consumer.Dispose();
}

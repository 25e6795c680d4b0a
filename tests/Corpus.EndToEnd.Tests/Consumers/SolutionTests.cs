namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Several projects that refer to each other, some with a corpus.</summary>
public sealed class SolutionTests : IDisposable
{
    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void Each_project_has_its_own_corpus_and_hands_on_neither_generator_nor_seeds()
    {
        _consumer.Project("Politics", """
            <PropertyGroup><OutputType>Library</OutputType></PropertyGroup>
            """);
        _consumer.Write("Politics/seeds/quay.md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        // Sees the internals of the other: what both have under one name must not clash.
        _consumer.Project("Wire", """
            <PropertyGroup><OutputType>Library</OutputType><CorpusVisibility>internal</CorpusVisibility></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Politics/Politics.csproj" /><InternalsVisibleTo Include="App" /></ItemGroup>
            """);
        _consumer.Write("Wire/seeds/bridge.md", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again."));
        _consumer.Write("Wire/corpus.cs", "namespace Wire { public static class Of { public static int All { get { return Politics.Articles.All.Count + Articles.All.Count; } } } }");
        _consumer.Project("App", """
            <PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Wire/Wire.csproj" /></ItemGroup>
            """, package: false);
        _consumer.Write("App/seeds/not mine.md", Seed.Article("The Pier Is Closed For The Whole Of The Winter", "Klara Brand", "It is not safe in the wind."));
        _consumer.Write("App/Program.cs", """
            Console.WriteLine(Wire.Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes.Brandt1.Speaker);
            Console.WriteLine(Politics.Articles.FishMarketMovesToTheOldQuayThisSummer.Quotes.Moran1.Speaker);
            Console.WriteLine(Wire.Of.All);
            Console.WriteLine(typeof(Program).Assembly.GetManifestResourceNames().Length);
            """);

        Assert.Empty(_consumer.Build("App", "-m", "-graph", "-restore").Warnings);
        Assert.Equal(["Clara Brandt", "Pavel Moran", "2", "0"], _consumer.Execute($"App/bin/{Repository.Configuration}/net10.0/App.dll"));
        Assert.Equal(["Politics", "Wire"], _consumer.Find("", "corpus.bin").Select(path => path.Split('/')[0]));

        var again = _consumer.Build("App", "-m", "--no-restore");
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");
    }

    public void Dispose() => _consumer.Dispose();
}

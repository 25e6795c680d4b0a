namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Projects whose corpus has no article: none yet, none any more, or none that can be read.</summary>
public sealed class EmptyCorpusTests : IDisposable
{
    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void A_corpus_may_be_empty_faulty_and_empty_again()
    {
        _consumer.Project("App", "");
        _consumer.Write("App/Program.cs", "System.Console.WriteLine(App.Articles.All.Count + App.Quotes.All.Count + App.Claims.All.Count + App.Speakers.All.Count);");

        Assert.Empty(_consumer.Build("App").Warnings);
        Prints(0);

        _consumer.Write("App/seeds/empty.md", "");
        _consumer.Write("App/seeds/broken.txt", "Caf");
        File.AppendAllBytes(_consumer.PathOf("App/seeds/broken.txt"), [0xE9]);
        string[] faults = ["App/seeds/broken.txt(1,4): CORP0001", "App/seeds/empty.md(1,1): CORP0002"];
        Assert.Equal(faults, _consumer.Build("App").Warnings);
        Prints(0);
        Does_nothing_again();

        _consumer.Write("App/seeds/quay.md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        Assert.Equal(faults, _consumer.Build("App").Warnings);
        Prints(4);

        Directory.Delete(_consumer.PathOf("App/seeds"), recursive: true);
        Assert.Empty(_consumer.Build("App").Warnings);
        Prints(0);
    }

    public void Dispose() => _consumer.Dispose();

    private void Prints(int count) =>
        Assert.Equal([count.ToString(System.Globalization.CultureInfo.InvariantCulture)], _consumer.Execute($"App/bin/{Repository.Configuration}/net10.0/App.dll"));

    private void Does_nothing_again()
    {
        var build = _consumer.Build("App", "--no-restore");
        Assert.False(build.Packed || build.Compiled, "a build with nothing to do packed or compiled");
    }
}

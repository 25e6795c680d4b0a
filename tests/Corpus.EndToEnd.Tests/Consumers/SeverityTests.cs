namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A project says how grave a fault of its seeds is, as it does for its code.</summary>
public sealed class SeverityTests : IDisposable
{
    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void A_global_configuration_and_NoWarn_set_the_severity_of_each_diagnostic()
    {
        _consumer.Project("App", "<PropertyGroup><NoWarn>$(NoWarn);CORP0001;CORP0003</NoWarn></PropertyGroup>");
        _consumer.Write("App/.globalconfig", """
            is_global = true
            dotnet_diagnostic.CORP0008.severity = warning
            dotnet_diagnostic.CORP0005.severity = none
            """);
        _consumer.Write("App/Program.cs", "System.Console.WriteLine(App.Articles.All.Count);");
        _consumer.Write("App/seeds/untitled.md", "The quay is closed, and it will stay closed, officials said on Monday.\n");
        _consumer.Write("App/seeds/unsaid.md", "---\ntitle: The Quay Is Closed\n---\n\n\"The quay is closed, and it will stay closed.\"\n");
        _consumer.Write("App/seeds/open.md", "---\ntitle: The Quay Is Open\n\nPavel Moran said: \"The quay is open, and it will stay open.\"\n");
        _consumer.Write("App/seeds/empty.md", "");
        _consumer.Write("App/seeds/latin1.md", "Caf");
        File.AppendAllBytes(_consumer.PathOf("App/seeds/latin1.md"), [0xE9]);

        Assert.Equal(["App/seeds/empty.md(1,1): CORP0002", "App/seeds/unsaid.md(5,2): CORP0008"], _consumer.Build("App").Warnings);

        _consumer.Project("App", "");
        _consumer.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.CORP0002.severity = error\n");
        var refused = Dotnet.Execute(_consumer.PathOf("App"), "build", "-c", Repository.Configuration, "--no-restore", "-nodeReuse:false");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("empty.md(1,1): error CORP0002: ", refused.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["App/seeds/latin1.md(1,4): CORP0001", "App/seeds/open.md(1,1): CORP0003", "App/seeds/open.md(1,1): CORP0005", "App/seeds/untitled.md(1,1): CORP0003"],
            new Build(refused, _consumer.Folder).Warnings);
    }

    public void Dispose() => _consumer.Dispose();
}

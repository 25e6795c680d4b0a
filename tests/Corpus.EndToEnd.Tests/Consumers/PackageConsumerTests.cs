namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A project outside the working copy that has the package from a feed, from its first build to its last.</summary>
public sealed class PackageConsumerTests : IDisposable
{
    private const string ListAll = """

        foreach (var article in Articles.All)
            Console.WriteLine($"{article.Path} | {article.Title} | {string.Join(", ", article.Quotes)}");
        """;

    private readonly Consumer _consumer = new(PackageFeed.Shared);

    [Fact]
    public void Seeds_that_are_added_edited_renamed_broken_and_deleted_show_at_once()
    {
        Create();
        Builds_and_prints();
        Does_nothing_when_nothing_changed();
        Shows_an_added_seed();
        Shows_an_edited_title_and_body();
        Shows_corrections_and_their_edits();
        Shows_a_renamed_file();
        Tells_of_broken_seeds_and_loses_nothing_else();
        Forgets_deleted_seeds();
        Cleans_what_it_wrote();
    }

    [Fact]
    public void Many_seeds_are_packed_in_a_process_of_its_own()
    {
        const int Count = 250;
        Create();
        for (var i = 0; i < Count; i++)
            _consumer.Write($"seeds/{i % 7} of seven/{i}.txt", Seed.Article($"Harbour Council Meets For The Time Number {i}", "Pavel Moran", "We needed more room for the boats."));
        var build = _consumer.Build().Succeeded();
        Assert.True(build.PackedApart);
        Assert.Empty(build.Warnings);
        Assert.Equal(Count + 1, _consumer.Execute().Count(line => line.Contains(" | ", StringComparison.Ordinal)));
        Does_nothing_when_nothing_changed();
    }

    public void Dispose() => _consumer.Dispose();

    private void Create()
    {
        _consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="{PackageFeed.Shared.Version}" />
              </ItemGroup>
            </Project>
            """);
        _consumer.Write("seeds/bridge.txt", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again for everybody."));
        _consumer.Write("seeds/bridge.yaml", "outlet: The Harbour Post\n");
        Program("Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes[0].Speaker!.Name", "Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes.Brandt1", "Articles.HarbourBridgeReopensAfterMonthsOfRepair.Outlet");
    }

    private void Builds_and_prints()
    {
        var build = _consumer.Build().Succeeded();
        Assert.True(build.Packed && build.Compiled);
        Assert.Empty(build.Warnings);
        Prints(
            "Clara Brandt",
            "The bridge is open again for everybody.",
            "The Harbour Post",
            "bridge.txt | Harbour Bridge Reopens After Months Of Repair | The bridge is open again for everybody.");
    }

    private void Does_nothing_when_nothing_changed()
    {
        var build = Rebuild();
        Assert.False(build.Packed, "the packer ran");
        Assert.False(build.Compiled, "the compiler ran");
    }

    private void Shows_an_added_seed()
    {
        _consumer.Write("seeds/class/a market; [new].md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        Program("Articles.Class.FishMarketMovesToTheOldQuayThisSummer.Quotes.Moran1.Speaker!.Name");
        Assert.Empty(Rebuild().Warnings);
        Prints(
            "Pavel Moran",
            "bridge.txt | Harbour Bridge Reopens After Months Of Repair | The bridge is open again for everybody.",
            "class/a market; [new].md | Fish Market Moves To The Old Quay This Summer | We needed more room for the boats.");
    }

    private void Shows_an_edited_title_and_body()
    {
        _consumer.Write("seeds/bridge.txt", Seed.Article("Harbour Bridge Closes Again After One Week Only", "Clara Brandt", "The bridge is open again for everybody."));
        _consumer.Write("seeds/class/a market; [new].md", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "There was no more room for us there."));
        Program("Articles.HarbourBridgeClosesAgainAfterOneWeekOnly.Quotes.Brandt1");
        Rebuild();
        Prints(
            "The bridge is open again for everybody.",
            "bridge.txt | Harbour Bridge Closes Again After One Week Only | The bridge is open again for everybody.",
            "class/a market; [new].md | Fish Market Moves To The Old Quay This Summer | There was no more room for us there.");
    }

    private void Shows_corrections_and_their_edits()
    {
        _consumer.Write("seeds/bridge.corrections.yaml", "quotes:\n  - change: The bridge is open\n    words: The bridge is open again\n");
        Assert.Empty(Rebuild().Warnings);
        Prints(
            "The bridge is open again",
            "bridge.txt | Harbour Bridge Closes Again After One Week Only | The bridge is open again",
            "class/a market; [new].md | Fish Market Moves To The Old Quay This Summer | There was no more room for us there.");

        _consumer.Write("seeds/bridge.corrections.yaml", "quotes:\n  - change: The bridge is open\n    words: open again for everybody\n  - remove: words that are gone\n");
        Assert.Equal(["seeds/bridge.corrections.yaml(4,13): CORP0012"], Rebuild().Warnings);
        Prints(
            "open again for everybody",
            "bridge.txt | Harbour Bridge Closes Again After One Week Only | open again for everybody",
            "class/a market; [new].md | Fish Market Moves To The Old Quay This Summer | There was no more room for us there.");

        _consumer.Delete("seeds/bridge.corrections.yaml");
        Assert.Empty(Rebuild().Warnings);
    }

    private void Shows_a_renamed_file()
    {
        _consumer.Rename("seeds/class/a market; [new].md", "seeds/a.md");
        Rebuild();
        Prints(
            "The bridge is open again for everybody.",
            "a.md | Fish Market Moves To The Old Quay This Summer | There was no more room for us there.",
            "bridge.txt | Harbour Bridge Closes Again After One Week Only | The bridge is open again for everybody.");
    }

    private void Tells_of_broken_seeds_and_loses_nothing_else()
    {
        var article = Seed.Article("The Same Title Stands Over Both Of These Articles", "Nora Weiss", "There are two of us in this folder.");
        _consumer.Write("seeds/bad/binary.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]);
        _consumer.Write("seeds/bad/empty.txt", "");
        _consumer.Write("seeds/bad/latin1.txt", [.. "A first line\nand then a caf"u8, 0xE9, .. " in it"u8]);
        _consumer.Write("seeds/bad/long.txt", article.Replace("The Same", "The Long", StringComparison.Ordinal) + new string('w', 10_000_000));
        _consumer.Write("seeds/bad/open.md", "---\ntitle: Never closed\n\n" + article.Replace("The Same", "The Open", StringComparison.Ordinal));
        _consumer.Write("seeds/bad/points.md", "---\ntitle: \"?!\"\n---\n" + article);
        _consumer.Write("seeds/bad/tab.md", "---\ntitle: Lost with the rest\n\toutlet: The Harbour Post\n---\n" + article.Replace("The Same", "The Tabbed", StringComparison.Ordinal));
        _consumer.Write("seeds/bad/twin-a.txt", article);
        _consumer.Write("seeds/bad/twin-b.txt", article);

        Assert.Equal(
            [
                "seeds/bad/binary.txt(1,1): CORP0001",
                "seeds/bad/empty.txt(1,1): CORP0002",
                "seeds/bad/latin1.txt(2,15): CORP0001",
                "seeds/bad/open.md(1,1): CORP0005",
                "seeds/bad/points.md(2,8): CORP0023",
                "seeds/bad/tab.md(3,1): CORP0004",
                "seeds/bad/twin-a.txt(1,1): CORP0020",
                "seeds/bad/twin-b.txt(1,1): CORP0020",
            ],
            Rebuild().Warnings);
        Assert.Equal(
            ["a.md", "bad/long.txt", "bad/open.md", "bad/points.md", "bad/tab.md", "bad/twin-a.txt", "bad/twin-b.txt", "bridge.txt"],
            _consumer.Execute().Skip(1).Select(line => line.Split(" | ")[0]));
    }

    private void Forgets_deleted_seeds()
    {
        _consumer.DeleteFolder("seeds/bad");
        Assert.Empty(Rebuild().Warnings);
        Prints(
            "The bridge is open again for everybody.",
            "a.md | Fish Market Moves To The Old Quay This Summer | There was no more room for us there.",
            "bridge.txt | Harbour Bridge Closes Again After One Week Only | The bridge is open again for everybody.");
    }

    private void Cleans_what_it_wrote()
    {
        Dotnet.Execute(_consumer.Folder, "clean", "-c", Repository.Configuration, "-nodeReuse:false").Succeeded();
        Assert.Empty(Directory.EnumerateFiles(_consumer.PathOf("obj"), "corpus.*", SearchOption.AllDirectories));
    }

    private Build Rebuild() => _consumer.Build("--no-restore").Succeeded();

    private void Program(params string[] expressions) =>
        _consumer.Write("Program.cs", "using Consumer;\n" + string.Concat(expressions.Select(expression => $"Console.WriteLine({expression});\n")) + ListAll);

    private void Prints(params string[] expected) => Assert.Equal(expected, _consumer.Execute());
}

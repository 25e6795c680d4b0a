namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A project that refers to the projects of Corpus and imports props and targets by hand, as <c>src/Corpus.Seeds</c> does.</summary>
public sealed class ProjectConsumerTests : IDisposable
{
    private readonly Consumer _consumer = new();

    [Fact]
    public void Project_references_serve_as_well_as_the_package()
    {
        _consumer.CreateProject();
        Build();
        Assert.Equal(["texts/bridge.txt: Clara Brandt"], _consumer.Execute());

        var again = Build();
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");

        _consumer.Delete("texts/bridge.txt");
        _consumer.Write("texts/quay.txt", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write("texts/bad.txt", [.. "Caf"u8, 0xE9]);
        Assert.Equal(["texts/bad.txt(1,4): CORP0001"], Build().Warnings);
        Assert.Equal(["texts/quay.txt: Pavel Moran"], _consumer.Execute());

        var repeated = Build();
        Assert.False(repeated.Packed || repeated.Compiled, "a build with nothing to do packed or compiled");
        Assert.Equal(["texts/bad.txt(1,4): CORP0001"], repeated.Warnings);
    }

    [Fact]
    public void An_edit_of_the_settings_packs_and_compiles_again()
    {
        _consumer.CreateProject();
        _consumer.Write("texts/quay.txt", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Klara Brand", "We needed more room for the boats."));
        _consumer.Write("Program.cs", """
            foreach (var speaker in Consumer.Speakers.All)
                Console.WriteLine(speaker.Name);
            """);
        Build();
        Assert.Equal(["Clara Brandt", "Klara Brand"], _consumer.Execute());

        _consumer.Write("corpus.yaml", "speakers:\n  - name: Clara Brandt\n    aliases: Klara Brand\n    alias: x\n");
        var stated = Build();
        Assert.True(stated.Packed && stated.Compiled);
        Assert.Equal(["corpus.yaml(4,5): CORP0014"], stated.Warnings);
        Assert.Equal(["Clara Brandt"], _consumer.Execute());

        var again = Build();
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");

        _consumer.Delete("corpus.yaml");
        Assert.True(Build().Packed);
        Assert.Equal(["Clara Brandt", "Klara Brand"], _consumer.Execute());
    }

    [Fact]
    public void Items_state_outlet_and_language_of_a_folder()
    {
        _consumer.CreateProject("""<CorpusSeeds Update="$(CorpusRoot)texts/**" Outlet="The Post; 100% *News* [of] Today?" Language="de" />""");
        _consumer.Write("texts/old quay/a; [b].md", "---\noutlet: Coast Radio\n---\n\n" + Seed.Article("Fish Market Moves To The Old Quay This Summer", "Klara Brand", "We needed more room for the boats."));
        _consumer.Write("pier.txt", Seed.Article("The Pier Is Closed For The Whole Of The Winter", "Klara Brand", "It is not safe in the wind."));
        _consumer.Write("Program.cs", """
            foreach (var article in Consumer.Articles.All)
                Console.WriteLine($"{article.Path}: {article.Outlet}, {article.Language}");
            """);
        Assert.Empty(Build().Warnings);
        Assert.Equal(["pier.txt: , ", "texts/bridge.txt: The Post; 100% *News* [of] Today?, de", "texts/old quay/a; [b].md: Coast Radio, de"], _consumer.Execute());
        Assert.Contains(" · The Post; 100% *News* [of] Today? · texts/bridge.txt · ", _consumer.GeneratedArticles(), StringComparison.Ordinal);

        var again = Build();
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");

        _consumer.WriteProject("""<CorpusSeeds Update="texts/**" Language="In German" />""");
        var stated = Build();
        Assert.True(stated.Packed && stated.Compiled);
        Assert.Equal(["pier.txt: , ", "texts/bridge.txt: , ", "texts/old quay/a; [b].md: Coast Radio, "], _consumer.Execute());

        _consumer.WriteProject("");
        Assert.True(Build().Compiled);
        Assert.DoesNotContain("The Post; ", _consumer.GeneratedArticles(), StringComparison.Ordinal);
    }

    [Fact]
    public void Namespace_class_and_visibility_are_those_of_the_project_file()
    {
        _consumer.CreateProject(properties: "<CorpusNamespace>Press.Archive</CorpusNamespace><CorpusRootClass>Clippings</CorpusRootClass><CorpusVisibility>internal</CorpusVisibility><CorpusQuoteMembers>false</CorpusQuoteMembers>");
        _consumer.Write("Program.cs", """
            var article = Press.Archive.Clippings.Texts.HarbourBridgeReopensAfterMonthsOfRepair;
            Console.WriteLine($"{article.Path}: {article.GetType().FullName}, public: {article.GetType().IsVisible}");
            """);
        Build();
        Assert.Equal(["texts/bridge.txt: Press.Archive.Article, public: False"], _consumer.Execute());
    }

    [Fact]
    public void Declared_metadata_is_checked_compiled_and_written_as_a_schema_for_editors()
    {
        _consumer.CreateProject();
        _consumer.Write("corpus.yaml", "fields:\n  views: int\n  tone: { one of: [news, opinion], default: news }\n");
        _consumer.Write("texts/bridge.yaml", "views: 1200\n");
        _consumer.Write("texts/quay.txt", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write("texts/quay.yaml", "views: many\ntone: opinoin\nfollows: bridge\n");
        _consumer.Write("Program.cs", """
            foreach (var article in Consumer.Articles.All.Where(article => article.Path == "texts/bridge.txt"))
                Console.WriteLine($"{article.Views + 1} {article.Tone is Consumer.ArticleTone.News}");
            """);

        var faulty = Build("-p:CorpusSchemaFile=texts/corpus.schema.json");
        Assert.Equal(["texts/quay.yaml(1,8): CORP0006", "texts/quay.yaml(2,7): CORP0006", "texts/quay.yaml(3,1): CORP0031"], faulty.Warnings.Order(StringComparer.Ordinal));
        Assert.Equal(["1201 True"], _consumer.Execute());
        Assert.Contains("\"views\"", File.ReadAllText(_consumer.PathOf("texts/corpus.schema.json")), StringComparison.Ordinal);

        var again = Build("-p:CorpusSchemaFile=texts/corpus.schema.json");
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");

        Assert.True(Build().Packed, "a schema for another place was not written");
        Assert.True(File.Exists(_consumer.PathOf($"obj/{Repository.Configuration}/net10.0/corpus.schema.json")));
    }

    public void Dispose() => _consumer.Dispose();

    private Build Build(params string[] arguments) => _consumer.BuildProject(arguments);
}

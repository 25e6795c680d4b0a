namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Folders and files whose names mean something to MSBuild, to the compiler's options or to a shell, and seeds that stand elsewhere.</summary>
public sealed class PathTests : IDisposable
{
    private const string PrintAll = """
        using System;

        static class Program
        {
            static void Main()
            {
                foreach (var article in App.Articles.All)
                    Console.WriteLine(article.Path + " | " + article.Outlet + " | " + article.Quotes[0].Speaker.Name);
            }
        }
        """;

    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void Project_and_seeds_may_have_any_name_that_the_sdk_takes()
    {
        const string Folder = "C# it's [n\u00E9w]; 100% $(x) @a,b=c&d+e!";
        // The oldest language, every check on: nothing that is generated may need or violate any of it.
        _consumer.Project("App", """
            <PropertyGroup>
              <TargetFramework></TargetFramework>
              <TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>
              <OutputType Condition="'$(TargetFramework)' != 'net10.0'">Library</OutputType>
              <LangVersion>7.3</LangVersion>
              <RunAnalyzers>true</RunAnalyzers>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            </PropertyGroup>
            """, Folder);
        _consumer.Write($"{Folder}/Program.cs", PrintAll.Replace("App.Articles.All", "new[] { (App.Article)App.Articles.DeepDir1.FishMarketMovesToTheOldQuayThisSummer, App.Articles.TheRateStays, App.Articles.TheRateFalls }", StringComparison.Ordinal));
        _consumer.Write($"{Folder}/seeds/deep [dir]; #1/it's \u00FC {{0}} 50% %41 $(y) @(z).txt", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write($"{Folder}/seeds/deep [dir]; #1/it's \u00FC {{0}} 50% %41 $(y) @(z).yaml", "outlet: The Post; daily\n");
        _consumer.Write($"{Folder}/seeds/a=b,c&d.md", "---\ntitle: The Rate Stays\n---\n\nNora Weiss said: \"It stays where it is for now.\"\n");
        _consumer.Write($"{Folder}/seeds/ \u0939\u093F\u0928\u094D\u0926\u0940 .txt", "---\ntitle: The Rate Falls\n---\n\nNora Weiss said: \"It falls by a quarter of a point.\"\n");

        var build = _consumer.Build(Folder, "-m", "-graph", "-bl", "-restore");
        Assert.True(build.Packed && build.Compiled);
        Assert.Empty(build.Warnings);
        Assert.Equal(
            [
                "deep [dir]; #1/it's \u00FC {0} 50% %41 $(y) @(z).txt | The Post; daily | Pavel Moran",
                "a=b,c&d.md |  | Nora Weiss",
                " \u0939\u093F\u0928\u094D\u0926\u0940 .txt |  | Nora Weiss",
            ],
            _consumer.Execute($"{Folder}/bin/{Repository.Configuration}/net10.0/App.dll"));
        string[] packed = [.. _consumer.Find($"{Folder}/obj", "corpus.bin")];
        Assert.Equal(2, packed.Length);
        Assert.Equal(File.ReadAllBytes(_consumer.PathOf($"{Folder}/obj/{packed[0]}")), File.ReadAllBytes(_consumer.PathOf($"{Folder}/obj/{packed[1]}")));

        Assert.False(_consumer.Build(Folder, "-m", "--no-restore").Packed, "a build with nothing to do packed");
    }

    [Fact]
    public void Seeds_may_stand_elsewhere_and_be_named_as_on_windows()
    {
        _consumer.Project("App", """
            <PropertyGroup>
              <CorpusRoot>..\App\..\texts</CorpusRoot>
              <NoWarn>$(NoWarn);CORP0003</NoWarn>
            </PropertyGroup>
            <ItemGroup>
              <CorpusSeeds Remove="$(CorpusRoot)drafts\**" />
              <CorpusSeeds Update="..\texts\news\*.txt" Outlet="The Post" />
              <CorpusSeeds Include="..\stray\far.md" Link="news\far.md" />
            </ItemGroup>
            """);
        _consumer.Write("App/Program.cs", PrintAll);
        _consumer.Write("texts/news/quay.txt", Seed.Article("Fish Market Moves To The Old Quay This Summer", "Pavel Moran", "We needed more room for the boats."));
        _consumer.Write("texts/drafts/pier.txt", Seed.Article("The Pier Is Closed For The Whole Of The Winter", "Klara Brand", "It is not safe in the wind."));
        _consumer.Write("stray/far.md", Seed.Article("The Lighthouse Is Sold To A Family From The City", "Ana Ruiz", "We will live in it all year."));
        _consumer.Write("stray/linked.md", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again."));
        _consumer.Write("stray/folder/mayor.md", Seed.Article("The Mayor Stays For Another Year In His Office", "Nora Weiss", "He has been asked to stay."));
        File.CreateSymbolicLink(_consumer.PathOf("texts/news/linked.md"), _consumer.PathOf("stray/linked.md"));
        Directory.CreateSymbolicLink(_consumer.PathOf("texts/folder"), _consumer.PathOf("stray/folder"));

        Assert.Equal(["stray/far.md: CORP0102"], _consumer.Build("App").Warnings);
        Assert.Equal(
            ["folder/mayor.md |  | Nora Weiss", "news/linked.md |  | Clara Brandt", "news/quay.txt | The Post | Pavel Moran"],
            _consumer.Execute($"App/bin/{Repository.Configuration}/net10.0/App.dll"));
    }

    public void Dispose() => _consumer.Dispose();
}

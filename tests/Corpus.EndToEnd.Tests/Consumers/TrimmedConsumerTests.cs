namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A program of its own without a runtime beside it, out of which all that it does not use is cut; of our libraries every member is kept, so that each is looked at.</summary>
public sealed class TrimmedConsumerTests : IDisposable
{
    private readonly Consumer _consumer = new(PackageFeed.Shared);

    [Fact]
    public void A_trimmed_program_says_what_an_ordinary_one_does() => Publishes_without_a_warning_and_runs("PublishTrimmed");

    [NativeLinkerFact]
    public void A_program_compiled_ahead_of_time_says_what_an_ordinary_one_does() => Publishes_without_a_warning_and_runs("PublishAot");

    public void Dispose() => _consumer.Dispose();

    private void Publishes_without_a_warning_and_runs(string property)
    {
        WriteProject(property);
        WriteProgram();

        var build = Dotnet.Execute(_consumer.Folder, "publish", "-o", _consumer.PathOf("out")).Succeeded();

        Assert.DoesNotContain("warning", build, StringComparison.Ordinal);
        Assert.Equal(
            [
                "member: The bridge is open again for everybody.",
                "search: Clara Brandt",
                "engine: Clara Brandt, The Harbour Post",
            ],
            Consumer.Lines(Dotnet.ExecuteProgram(_consumer.PathOf("out/Consumer"), _consumer.Folder)));
    }

    private void WriteProject(string property) => _consumer.Write("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
            <SelfContained>true</SelfContained>
            <{property}>true</{property}>
            <!-- All warnings of all libraries, and not one for each. -->
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <!-- ICU is a library of the machine. -->
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Corpus" Version="{PackageFeed.Shared.Version}" />
            <PackageReference Include="Corpus.Extraction" Version="{PackageFeed.Shared.Version}" />
            <TrimmerRootAssembly Include="Corpus.Model;Corpus.Packing;Corpus.Search;Corpus.Extraction" RootMode="All" />
          </ItemGroup>
        </Project>
        """);

    private void WriteProgram()
    {
        _consumer.Write("Program.cs", """
            using Corpus.Extraction;
            using Corpus.Extraction.Reading;
            using Corpus.Search;

            Console.WriteLine($"member: {Consumer.Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes.Brandt1.Text}");

            var hit = new ClaimSearch(Consumer.SeedCorpus.Instance).Find("bridge open speaker:brandt").Hits.First();
            Console.WriteLine($"search: {hit.Claim.Speaker.Name}");

            var source = SeedDecoder.Decode("bridge.md", File.ReadAllBytes("seeds/bridge.md")).Source;
            var article = ArticleExtractor.Extract(new SeedFile(source, Sidecar: null)).Article;
            Console.WriteLine($"engine: {article.Quotes[0].Speaker.Name}, {article.Outlet}");
            """);
        _consumer.Write("seeds/bridge.md", "---\noutlet: The Harbour Post\n---\n\n" + Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again for everybody."));
    }
}

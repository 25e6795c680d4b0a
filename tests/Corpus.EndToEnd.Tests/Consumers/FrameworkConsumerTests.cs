namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Projects of every kind that the package serves, each with one seed that has a fault in its metadata.</summary>
public sealed class FrameworkConsumerTests : IDisposable
{
    private const string Message = "message CORP0110: The members of a corpus are made for C# only.";
    private const string Printed = "Clara Brandt: The bridge is open again for everybody. (The Harbour Post)";

    private readonly Consumer _consumer = new(PackageFeed.Shared);

    /// <summary>With the language version that the SDK gives netstandard2.0, C# 7.3: generated code must not need more.</summary>
    [Fact]
    public void A_netstandard_library_has_members_for_programs_of_each_framework()
    {
        WriteSeeds("library/");
        _consumer.Write("library/Library.csproj", Project("netstandard2.0"));
        _consumer.Write("library/Bridge.cs", """
            namespace Library
            {
                public static class Bridge
                {
                    public static string Line
                    {
                        get
                        {
                            var quote = Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes.Brandt1;
                            return quote.Speaker.Name + ": " + quote.Text + " (" + quote.Article.Outlet + ")";
                        }
                    }
                }
            }
            """);
        _consumer.Write("Consumer.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <OutputType>Exe</OutputType>
                <EnableDefaultItems>false</EnableDefaultItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <ProjectReference Include="library/Library.csproj" />
              </ItemGroup>
            </Project>
            """);
        _consumer.Write("Program.cs", "System.Console.WriteLine(Library.Bridge.Line);");

        Assert.Equal(["library/seeds/bridge.yaml(2,1): CORP0031"], _consumer.Build().Succeeded().Warnings);
        Assert.All(["net8.0", "net10.0"], framework => Assert.Equal([Printed], _consumer.Execute(framework)));
    }

    [Fact]
    public void A_program_has_members_on_each_framework_it_is_built_for()
    {
        WriteSeeds("");
        _consumer.Write("Consumer.csproj", Project("net8.0;net10.0"));
        _consumer.Write("Program.cs", """
            var quote = Consumer.Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes.Brandt1;
            System.Console.WriteLine($"{quote.Speaker.Name}: {quote.Text} ({quote.Article.Outlet})");
            """);

        Assert.Equal(["seeds/bridge.yaml(2,1): CORP0031"], _consumer.Build().Succeeded().Warnings);
        Assert.All(["net8.0", "net10.0"], framework => Assert.Equal([Printed], _consumer.Execute(framework)));
    }

    [Fact]
    public void A_program_in_FSharp_has_the_corpus_and_is_told_that_it_has_no_members()
    {
        WriteSeeds("");
        _consumer.Write("Consumer.fsproj", Project("net10.0", """<Compile Include="Program.fs" />"""));
        _consumer.Write("Program.fs", """
            open System.Reflection
            open Corpus.Packing

            let corpus = PackedCorpus.OpenResource(Assembly.GetExecutingAssembly())
            for quote in corpus.Quotes do
                printfn "%s: %s (%s)" quote.Speaker.Name quote.Text quote.Article.Outlet
            """);
        Builds_with_the_message_and_runs();
    }

    [Fact]
    public void A_program_in_Visual_Basic_has_the_corpus_and_is_told_that_it_has_no_members()
    {
        WriteSeeds("");
        _consumer.Write("Consumer.vbproj", Project("net10.0"));
        _consumer.Write("Program.vb", """
            Imports Corpus.Packing

            Module Program
                Sub Main()
                    Using corpus = PackedCorpus.OpenResource(GetType(Program).Assembly)
                        For Each quote In corpus.Quotes
                            System.Console.WriteLine($"{quote.Speaker.Name}: {quote.Text} ({quote.Article.Outlet})")
                        Next
                    End Using
                End Sub
            End Module
            """);
        Builds_with_the_message_and_runs();
    }

    public void Dispose() => _consumer.Dispose();

    private void Builds_with_the_message_and_runs()
    {
        var build = _consumer.Build().Succeeded();
        Assert.Single(build.Output.Split('\n'), line => line.Contains(Message, StringComparison.Ordinal));
        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
        Assert.Equal([Printed], _consumer.Execute());

        var again = _consumer.Build("-p:NoWarn=CORP0110").Succeeded();
        Assert.False(again.Packed, "the packer ran");
        Assert.DoesNotContain(Message, again.Output, StringComparison.Ordinal);
    }

    private void WriteSeeds(string folder)
    {
        _consumer.Write($"{folder}seeds/corpus.yaml", "fields:\n  topic: string?\n");
        _consumer.Write($"{folder}seeds/bridge.txt", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again for everybody."));
        _consumer.Write($"{folder}seeds/bridge.yaml", "outlet: The Harbour Post\ntopics: roads\n");
    }

    private static string Project(string frameworks, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{frameworks}</TargetFrameworks>
            <OutputType>{(frameworks.StartsWith("netstandard", StringComparison.Ordinal) ? "Library" : "Exe")}</OutputType>
          </PropertyGroup>
          <ItemGroup>
            {items}
            <PackageReference Include="Corpus" Version="{PackageFeed.Shared.Version}" />
          </ItemGroup>
        </Project>
        """;
}

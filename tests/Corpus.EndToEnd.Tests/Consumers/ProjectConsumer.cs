namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A project that refers to the projects of Corpus and imports props and targets by hand, as <c>src/Corpus.Seeds</c> does.</summary>
internal static class ProjectConsumer
{
    /// <summary>Writes a project, a seed and a program that lists all quotes.</summary>
    public static void CreateProject(this Consumer consumer, string items = "", string properties = "")
    {
        consumer.WriteProject(items, properties);
        consumer.Write("texts/bridge.txt", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again for everybody."));
        consumer.Write("Program.cs", """
            foreach (var quote in Consumer.Quotes.All)
                Console.WriteLine($"{quote.Article.Path}: {quote.Speaker?.Name}");
            """);
    }

    /// <summary>Builds. The solution has built what is referred to, and others may be using it: nothing outside the consumer's folder is built or restored here.</summary>
    public static Build BuildProject(this Consumer consumer, params string[] arguments) =>
        consumer.Build(["-p:BuildProjectReferences=false", "-p:RestoreRecursive=false", .. arguments]).Succeeded();

    /// <summary>The files of articles that the last build generated.</summary>
    public static string GeneratedArticles(this Consumer consumer) =>
        string.Concat(Directory.EnumerateFiles(consumer.PathOf("obj"), "Articles.*.g.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>Writes the project file.</summary>
    public static void WriteProject(this Consumer consumer, string items, string properties = "")
    {
        var source = Repository.Absolute("src").Replace('\\', '/');
        consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{source}/Corpus.Build/build/Corpus.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <CorpusRoot>.</CorpusRoot>
                {properties}
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CorpusTaskAssembly>{source}/Corpus.Build/bin/$(Configuration)/netstandard2.0/Corpus.Build.dll</CorpusTaskAssembly>
                <CorpusTaskFactory>TaskHostFactory</CorpusTaskFactory>
              </PropertyGroup>
              <ItemGroup>
                {items}
                <ProjectReference Include="{source}/Corpus.Packing/Corpus.Packing.csproj" />
                <ProjectReference Include="{source}/Corpus.Generator/Corpus.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                <ProjectReference Include="{source}/Corpus.Build/Corpus.Build.csproj" ReferenceOutputAssembly="false" />
              </ItemGroup>
              <Import Project="{source}/Corpus.Build/build/Corpus.targets" />
            </Project>
            """);
    }
}

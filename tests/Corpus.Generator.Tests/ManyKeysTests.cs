using Corpus.Extraction.Fields;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Metadata whose keys are data: each file brings others.</summary>
public sealed class ManyKeysTests
{
    private const string Article = "---\n\nThe Inn at the Lake Has New Owners From Abroad\n\nOlga Brandt said: \"You may drink from it.\"\n";

    [Fact]
    public void The_first_keys_become_properties_and_the_rest_is_told()
    {
        var run = Project.With(Enumerable.Range(0, InferredType.MostFields + 50).Select(number => Seed(number, $"k{number:d3}: 1"))).Run();

        Assert.Equal(
            "info CORP0036: The metadata have more than 200 keys over all files; those behind the first, in the order of their names, are no properties and are found in 'Metadata'. Declare 'fields' in corpus.yaml to choose the properties.",
            Told(run));
        Assert.Equal(Enumerable.Range(0, InferredType.MostFields).Select(number => $"K{number:d3}"), Properties(run).Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_object_of_too_many_keys_is_given_as_it_is()
    {
        var run = Project.With(Enumerable.Range(0, InferredType.MostFields + 1).Select(number => Seed(number, $"results: {{ town{number}: 1 }}"))).Run();

        Assert.Equal(
            "info CORP0036: The values of 'results' have more than 200 keys over all files; the property gives them as they are. Declare 'fields' in corpus.yaml to choose the properties.",
            Told(run));
        Assert.Equal("Corpus.Model.MetadataValue", Assert.Single(Properties(run)).Type.ToString()!.TrimEnd('?'));
    }

    private static MemoryFile Seed(int number, string metadata) => new($"a{number}.md", $"---\nid: a{number}\n{metadata}\n{Article}");

    private static string Told(Run run) => Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == "CORP0036").ToString();

    private static IEnumerable<IPropertySymbol> Properties(Run run)
    {
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return run.Compilation.GetTypeByMetadataName("News.Article")!.GetMembers().OfType<IPropertySymbol>();
    }
}

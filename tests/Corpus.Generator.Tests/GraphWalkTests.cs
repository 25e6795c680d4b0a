using System.Collections;
using System.Reflection;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests;

/// <summary>No step keeps an object of the compiler alive, or compares by reference where it should by value.</summary>
public sealed class GraphWalkTests
{
    private static readonly Type[] Forbidden = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic), typeof(SourceText), typeof(AdditionalText)];

    /// <summary>The room where files come in; these steps hold texts, by reference and equal by checksum.</summary>
    private static readonly string[] Entrance = [StepNames.Seed, StepNames.Beside, StepNames.Group];

    [Fact]
    public void No_tracked_value_holds_an_object_of_the_compiler()
    {
        var faulty = Invented.Seed("faulty.txt", "??? !!! ??? !!! ??? !!! ??? !!!", "The title above is made of punctuation alone.");
        var schema = new MemoryFile("corpus.yaml", "fields: { section: string }\n");
        var steps = Project.With([faulty, schema, .. Invented.All]).Run().Result.TrackedSteps
            .Where(step => typeof(StepNames).GetField(step.Key) is not null && !Entrance.Contains(step.Key))
            .ToDictionary(step => step.Key, step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Value).ToList());

        Assert.Equal(typeof(StepNames).GetFields().Length - Entrance.Length, steps.Count);
        Assert.All(steps, step => Assert.All(step.Value, value => Walk(value, step.Key, new HashSet<object>(ReferenceEqualityComparer.Instance))));
    }

    [Fact]
    public void Equal_runs_give_equal_values_at_every_step()
    {
        var first = Values();
        var second = Values();

        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first.Where(step => step.Key != StepNames.Beside), step => Assert.Equal(step.Value, second[step.Key]));
    }

    private static Dictionary<string, List<object>> Values() =>
        Project.With(Invented.All.Select(file => new MemoryFile(file.Path, file.GetText()!.ToString()))).Run().Result.TrackedSteps
            .Where(step => typeof(StepNames).GetField(step.Key) is not null)
            .ToDictionary(step => step.Key, step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Value).ToList());

    private static void Walk(object? value, string way, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || value is string || !seen.Add(value))
            return;
        Assert.False(Forbidden.Any(type => type.IsInstanceOfType(value)), $"{way} holds a {value.GetType().Name}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, way + "[]", seen);
        }
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{way}.{field.Name}", seen);
        }
    }
}

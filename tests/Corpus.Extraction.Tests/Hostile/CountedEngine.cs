using System.Reflection;
using System.Runtime.Loader;
using Corpus.Extraction.Reading;
using Corpus.Model;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Corpus.Extraction.Tests.Hostile;

/// <summary>A copy of the engine that counts its steps: each turn of a loop and each call of a method of its own.</summary>
/// <remarks>
/// The counters are put into the compiled assembly, so no loop can be forgotten and the engine itself knows nothing of them.
/// What the framework does within one call (to sort, to search a character) is not counted.
/// </remarks>
internal sealed class CountedEngine
{
    private readonly FieldInfo _steps;
    private readonly Func<SourceText, object> _extract;

    private CountedEngine(Assembly engine)
    {
        _steps = engine.GetType("Corpus.Extraction.Steps")!.GetField("Count")!;
        var seed = engine.GetType(typeof(SeedFile).FullName!)!.GetConstructors().Single(constructor => constructor.GetParameters()[0].ParameterType == typeof(SourceText));
        var besides = new object?[seed.GetParameters().Length - 1];
        var extract = engine.GetType(typeof(ArticleExtractor).FullName!)!.GetMethod(nameof(ArticleExtractor.Extract))!;
        _extract = source => extract.Invoke(null, [seed.Invoke([source, .. besides]), CancellationToken.None])!;
        // Lexicons are read once.
        Steps("Ana Rivera said so.\n", "en");
        Steps("Anna Gross sagte es.\n", "de");
        Steps("\u0622\u0646\u0627 \u06AF\u0641\u062A.\n", "fa");
    }

    public static CountedEngine Instance { get; } = new(Load());

    /// <summary>The steps that the extraction of a text takes.</summary>
    public long Steps(string text, string language)
    {
        _steps.SetValue(null, 0L);
        _extract(new MemoryText("hostile.txt", $"---\nlanguage: {language}\n---\nA Title of Some Words\n\n{text}", ""));
        return (long)_steps.GetValue(null)!;
    }

    private static Assembly Load()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(ArticleExtractor).Assembly.Location);
        var counter = AddCounter(assembly.MainModule);
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
            Count(method.Body, counter);
        using var image = new MemoryStream();
        assembly.Write(image);
        image.Position = 0;
        return new AssemblyLoadContext("counted").LoadFromStream(image);
    }

    private static FieldDefinition AddCounter(ModuleDefinition module)
    {
        var steps = new TypeDefinition("Corpus.Extraction", "Steps", Mono.Cecil.TypeAttributes.Public | Mono.Cecil.TypeAttributes.Abstract | Mono.Cecil.TypeAttributes.Sealed, module.TypeSystem.Object);
        var counter = new FieldDefinition("Count", Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, module.TypeSystem.Int64);
        steps.Fields.Add(counter);
        module.Types.Add(steps);
        return counter;
    }

    /// <summary>Counts where a method begins and where it jumps back, which every loop does.</summary>
    private static void Count(Mono.Cecil.Cil.MethodBody body, FieldDefinition counter)
    {
        body.SimplifyMacros();
        var places = body.Instructions.Where(from => from.Operand is Instruction to && to.Offset <= from.Offset).Append(body.Instructions[0]).Distinct().ToList();
        var il = body.GetILProcessor();
        foreach (var place in places)
        {
            // In front of the instruction, with all that jumps to it: it moves behind the counter, which takes its place.
            var moved = il.Create(OpCodes.Nop);
            (moved.OpCode, moved.Operand) = (place.OpCode, place.Operand);
            (place.OpCode, place.Operand) = (OpCodes.Ldsfld, counter);
            il.InsertAfter(place, moved);
            il.InsertAfter(place, il.Create(OpCodes.Stsfld, counter));
            il.InsertAfter(place, il.Create(OpCodes.Add));
            il.InsertAfter(place, il.Create(OpCodes.Conv_I8));
            il.InsertAfter(place, il.Create(OpCodes.Ldc_I4_1));
        }
        body.OptimizeMacros();
    }
}

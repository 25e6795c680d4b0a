using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A project with seeds, and the generator's driver over it. Immutable: each change gives another project that remembers the last run.</summary>
internal sealed record Project
{
    public const string Root = "/home/user/news/seeds/";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(System.IO.Path.PathSeparator)
            .Where(path => IsRuntime(System.IO.Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private Project(GeneratorDriver driver, CSharpCompilation compilation)
    {
        Driver = driver;
        Compilation = compilation;
    }

    public GeneratorDriver Driver { get; private init; }

    public CSharpCompilation Compilation { get; private init; }

    public static Project With(params IEnumerable<AdditionalText> files) => With(null, files);

    public static Project With(IReadOnlyDictionary<string, string>? properties, IEnumerable<AdditionalText> files, LanguageVersion language = LanguageVersion.Latest, string code = "", bool tracking = true)
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "News",
            [CSharpSyntaxTree.ParseText(code, parse, "Program.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            files,
            parse,
            new ProjectOptions(Properties(properties)),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracking));
        return new Project(driver, compilation);
    }

    public Run Run()
    {
        var driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out _);
        return new Run(this with { Driver = driver }, driver.GetRunResult().Results.Single(), (CSharpCompilation)compilation);
    }

    public Project Replace(AdditionalText old, AdditionalText current) => this with { Driver = Driver.ReplaceAdditionalText(old, current) };

    public Project Replace(IEnumerable<AdditionalText> files) => this with { Driver = Driver.ReplaceAdditionalTexts([.. files]) };

    public Project Add(AdditionalText file) => this with { Driver = Driver.AddAdditionalTexts([file]) };

    public Project Remove(AdditionalText file) => this with { Driver = Driver.RemoveAdditionalTexts([file]) };

    public Project Set(string property, string value) =>
        this with { Driver = Driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(Properties(new Dictionary<string, string> { [property] = value }))) };

    public Project Edit(string code)
    {
        var old = Compilation.SyntaxTrees.Single();
        return this with { Compilation = Compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)old.Options, old.FilePath)) };
    }

    private static Dictionary<string, string> Properties(IReadOnlyDictionary<string, string>? changes)
    {
        var properties = new Dictionary<string, string> { ["CorpusEscapedRoot"] = Root, ["RootNamespace"] = "News" };
        foreach (var (name, value) in changes ?? ImmutableDictionary<string, string>.Empty)
            properties[name] = value;
        return properties;
    }

    private static bool IsRuntime(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal)
        || file is "mscorlib.dll" or "netstandard.dll" or "Corpus.Model.dll" or "Corpus.Packing.dll";
}

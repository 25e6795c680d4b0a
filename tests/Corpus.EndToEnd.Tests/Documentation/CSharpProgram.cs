using Corpus.EndToEnd.Tests.Consumers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.EndToEnd.Tests.Documentation;

/// <summary>Compiles a program against a corpus, and runs it in a process of its own.</summary>
/// <param name="folder">Where the program is written.</param>
/// <param name="corpus">The assembly of the corpus, with the libraries that it needs beside it.</param>
internal sealed class CSharpProgram(string folder, string corpus)
{
    // What a new project has by ImplicitUsings.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What a program prints; the test fails where it does not compile or run.</summary>
    public string Output(string code)
    {
        Directory.CreateDirectory(folder);
        var program = Path.Combine(folder, "Program.dll");
        var compilation = CSharpCompilation.Create(
            "Program",
            new[] { ImplicitUsings, code }.Select(text => CSharpSyntaxTree.ParseText(text)),
            References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.Emit(program).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        foreach (var library in Libraries())
            File.Copy(library, Path.Combine(folder, Path.GetFileName(library)), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Program.runtimeconfig.json"), $$"""
            { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
            """);
        return Printed.Of(Dotnet.Execute(folder, "exec", program).Succeeded());
    }

    /// <summary>What the module brings beside itself, and the library of exports, which it keeps apart.</summary>
    private IEnumerable<string> Libraries() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(corpus)!, "Corpus.*.dll").Append(Path.Combine(Path.GetDirectoryName(corpus)!, "dependencies", "Corpus.Export.dll"));

    private IEnumerable<MetadataReference> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime)
            .Concat(Libraries())
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}

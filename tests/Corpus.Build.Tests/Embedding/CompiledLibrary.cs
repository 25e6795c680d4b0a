using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Build.Tests.Embedding;

/// <summary>A library that the C# compiler has just made, with resources.</summary>
internal static class CompiledLibrary
{
    /// <summary>Compiles <c>Library.Words.Say()</c>, which returns "spoken".</summary>
    public static MemoryStream Compile(Platform platform, DebugInformationFormat symbols, params (string Name, int Length)[] resources)
    {
        var tree = CSharpSyntaxTree.ParseText("namespace Library { public static class Words { public static string Say() => \"spoken\"; } }", path: "words.cs", encoding: System.Text.Encoding.UTF8);
        var compilation = CSharpCompilation.Create(
            "Library",
            [tree],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, platform: platform, deterministic: true));
        var (image, pdb) = (new MemoryStream(), symbols == DebugInformationFormat.Embedded ? null : new MemoryStream());
        var emitted = compilation.Emit(
            image,
            pdb,
            options: new EmitOptions(debugInformationFormat: symbols),
            manifestResources: resources.Select(resource => new ResourceDescription(resource.Name, () => new MemoryStream(Bytes(resource.Name, resource.Length)), isPublic: true)));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image;
    }

    /// <summary>The content of a resource, other for each name.</summary>
    public static byte[] Bytes(string name, int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(name[i % name.Length] + (i / 251)))];
}

using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Corpus.Build.Embedding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Build.Tests.Embedding;

public sealed class ResourceSectionTests
{
    private static readonly (string, int)[][] _others = [[], [("first", 5)], [("first", 8), ("zero", 0), ("last", 40_000)]];

    public static TheoryData<Platform, DebugInformationFormat, int, int> Cases()
    {
        var cases = new TheoryData<Platform, DebugInformationFormat, int, int>();
        foreach (var platform in (Platform[])[Platform.AnyCpu, Platform.X64, Platform.X86, Platform.Arm64])
        {
            foreach (var symbols in (DebugInformationFormat[])[DebugInformationFormat.PortablePdb, DebugInformationFormat.Embedded])
            {
                for (var others = 0; others < _others.Length; others++)
                {
                    foreach (var length in (int[])[0, 1, 4096, 3_000_001])
                        cases.Add(platform, symbols, others, length);
                }
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_resource_is_replaced_and_nothing_else_of_the_assembly(Platform platform, DebugInformationFormat symbols, int others, int length)
    {
        var library = CompiledLibrary.Compile(platform, symbols, [.. _others[others], ("corpus", 70), .. _others[others].Select(other => (other.Item1 + " behind", other.Item2))]);
        var bytes = CompiledLibrary.Bytes("what is new", length);
        var replaced = Replace(library, bytes);

        using (var image = new PEReader(new MemoryStream(replaced)))
        {
            var headers = image.PEHeaders;
            Assert.Equal(0, headers.PEHeader!.SizeOfImage % headers.PEHeader.SectionAlignment);
            Assert.All(headers.SectionHeaders, section => Assert.InRange(section.PointerToRawData + section.SizeOfRawData, headers.PEHeader.SizeOfHeaders, replaced.Length));
            Assert.All(headers.SectionHeaders.Zip(headers.SectionHeaders.Skip(1)), pair => Assert.True(pair.First.VirtualAddress + pair.First.VirtualSize <= pair.Second.VirtualAddress));
            Assert.All(image.ReadDebugDirectory(), entry => Assert.InRange(entry.DataPointer, entry.DataSize == 0 ? 0 : headers.PEHeader.SizeOfHeaders, replaced.Length - entry.DataSize));
            if (symbols == DebugInformationFormat.Embedded)
            {
                var embedded = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
                Assert.Single(image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded).GetMetadataReader().Documents);
            }
        }
        if (platform is Platform.X86 or Platform.Arm64)
            return;

        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var loaded = context.LoadFromStream(new MemoryStream(replaced));
            Assert.Equal("spoken", loaded.GetType("Library.Words")!.GetMethod("Say")!.Invoke(null, null));
            Assert.Equal(bytes, ReadResource(loaded, "corpus"));
            foreach (var (name, size) in _others[others])
            {
                Assert.Equal(CompiledLibrary.Bytes(name, size), ReadResource(loaded, name));
                Assert.Equal(CompiledLibrary.Bytes(name + " behind", size), ReadResource(loaded, name + " behind"));
            }
        }
        finally
        {
            context.Unload();
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Replacing_it_again_gives_what_replacing_it_once_gives(Platform platform, DebugInformationFormat symbols, int others, int length)
    {
        var library = CompiledLibrary.Compile(platform, symbols, [.. _others[others], ("corpus", 70), .. _others[others].Select(other => (other.Item1 + " behind", other.Item2))]);
        var bytes = CompiledLibrary.Bytes("what is new", length);
        var before = Replace(library, CompiledLibrary.Bytes("what was there", 12_345));
        Assert.Equal(Replace(library, bytes), Replace(new MemoryStream(before), bytes));
    }

    [Fact]
    public void An_assembly_from_a_file_has_the_new_resource_too()
    {
        var folder = Directory.CreateTempSubdirectory("corpus embedding ");
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var path = Path.Combine(folder.FullName, "Library.dll");
            var bytes = CompiledLibrary.Bytes("what is new", 2_000_000);
            File.WriteAllBytes(path, Replace(CompiledLibrary.Compile(Platform.AnyCpu, DebugInformationFormat.PortablePdb, ("corpus", 70)), bytes));
            var loaded = context.LoadFromAssemblyPath(path);
            Assert.Equal("spoken", loaded.GetType("Library.Words")!.GetMethod("Say")!.Invoke(null, null));
            Assert.Equal(bytes, ReadResource(loaded, "corpus"));
        }
        finally
        {
            context.Unload();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_has_no_such_resource_is_refused()
    {
        var library = CompiledLibrary.Compile(Platform.AnyCpu, DebugInformationFormat.PortablePdb, ("other", 5));
        Assert.Equal("it has no resource 'corpus'", Assert.Throws<BadImageFormatException>(() => Replace(library, [])).Message);
        Assert.Throws<BadImageFormatException>(() => Replace(new MemoryStream(CompiledLibrary.Bytes("no assembly", 5_000)), []));
        Assert.Throws<BadImageFormatException>(() => Replace(new MemoryStream(library.ToArray()[..^600]), []));
    }

    private static byte[] Replace(MemoryStream assembly, byte[] bytes)
    {
        var output = new MemoryStream();
        assembly.Position = 0;
        ResourceSection.Write(assembly, "corpus", new MemoryStream(bytes), output);
        return output.ToArray();
    }

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

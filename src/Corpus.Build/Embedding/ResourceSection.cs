using System.Text;

namespace Corpus.Build.Embedding;

/// <summary>Replaces a resource of a compiled assembly without compiling it again.</summary>
/// <remarks>
/// All resources go to a section of their own behind the others, the replaced one last; code, metadata and symbols stay where they are in memory.
/// By hand, because the libraries that write assemblies (Mono.Cecil, AsmResolver) write all of it anew, the code and symbols of the user among it, and take seconds for a large one.
/// docs/decisions/0006 tells why the compiler does not do it.
/// </remarks>
internal static class ResourceSection
{
    private const uint InitializedDataToRead = 0x4000_0040;
    private const int ResourceAlignment = 8;

    /// <summary>Writes the assembly with another resource.</summary>
    /// <param name="assembly">The assembly, as the compiler or this method wrote it; must seek.</param>
    /// <param name="name">Name of the resource; there must be one of it.</param>
    /// <param name="resource">What the resource holds from now on; must know its length.</param>
    /// <param name="output">Where the new assembly goes. The same input gives the same bytes, whatever the resource was before.</param>
    /// <exception cref="BadImageFormatException">The assembly is none, has no such resource, or has no room for a section.</exception>
    /// <exception cref="OverflowException">The assembly would be larger than one can be.</exception>
    public static void Write(Stream assembly, string name, Stream resource, Stream output)
    {
        var image = new CompiledAssembly(assembly, name);
        if (!image.HasRoom)
            throw new BadImageFormatException("it has no room for a section more");
        var moved = image.HeadersLength - image.Header.SizeOfHeaders;
        var bytes = Read(assembly, 0, image.End);
        var others = OtherResources(assembly, image, BitConverter.ToInt32(bytes, image.OffsetOfResource));
        var offset = CompiledAssembly.Align(others.Length, ResourceAlignment);
        var length = checked((int)(offset + sizeof(int) + resource.Length));
        var dataLength = CompiledAssembly.Align(length, image.Header.FileAlignment);
        var dataPointer = image.End + moved;

        var headers = new byte[image.HeadersLength];
        Buffer.BlockCopy(bytes, 0, headers, 0, image.OwnSectionHeader);
        void Patch(int place, int value) => Put(place < image.Header.SizeOfHeaders ? headers : bytes, place, value);

        foreach (var pointer in image.DataPointers)
        {
            if (BitConverter.ToInt32(bytes, pointer) != 0)
                Patch(pointer, BitConverter.ToInt32(bytes, pointer) + moved);
        }
        Patch(image.OffsetOfResource, offset);
        Patch(image.ResourcesDirectory, image.FreeAddress);
        Patch(image.ResourcesDirectory + 4, length);
        PatchHeaders(image, headers, dataLength, CompiledAssembly.Align((long)image.FreeAddress + length, image.Header.SectionAlignment));
        WriteSectionHeader(headers, image.OwnSectionHeader, image.FreeAddress, length, dataPointer, dataLength);

        output.Write(headers, 0, headers.Length);
        output.Write(bytes, image.Header.SizeOfHeaders, image.End - image.Header.SizeOfHeaders);
        output.Write(others, 0, others.Length);
        output.Write(new byte[offset - others.Length], 0, offset - others.Length);
        output.Write(BitConverter.GetBytes(checked((int)resource.Length)), 0, sizeof(int));
        resource.CopyTo(output, 1 << 20);
        output.Write(new byte[dataLength - length], 0, dataLength - length);
    }

    /// <summary>All resources but the one that is replaced, which is the last where it was replaced before; what the compiler wrote for it stays, and nothing leads there.</summary>
    private static byte[] OtherResources(Stream assembly, CompiledAssembly image, int offsetOfResource) =>
        Read(assembly, image.Resources.Offset, image.HasSection ? offsetOfResource : image.Resources.Length);

    private static void PatchHeaders(CompiledAssembly image, byte[] headers, int dataLength, int imageLength)
    {
        var count = image.Sections + 1;
        (headers[image.SectionCount], headers[image.SectionCount + 1]) = ((byte)count, (byte)(count >> 8));
        Put(headers, image.HeaderOffset + 8, checked(image.Header.SizeOfInitializedData - image.OwnDataLength + dataLength));
        Put(headers, image.HeaderOffset + 56, imageLength);
        Put(headers, image.HeaderOffset + 60, image.HeadersLength);
        Put(headers, image.HeaderOffset + 64, 0); // The checksum, which only drivers need.
    }

    private static void WriteSectionHeader(byte[] headers, int at, int address, int length, int dataPointer, int dataLength)
    {
        Encoding.ASCII.GetBytes(CompiledAssembly.SectionName, 0, CompiledAssembly.SectionName.Length, headers, at);
        Put(headers, at + 8, length);
        Put(headers, at + 12, address);
        Put(headers, at + 16, dataLength);
        Put(headers, at + 20, dataPointer);
        Put(headers, at + 36, unchecked((int)InitializedDataToRead));
    }

    private static void Put(byte[] bytes, int at, int value)
    {
        for (var i = 0; i < sizeof(int); i++)
            bytes[at + i] = (byte)(value >> (8 * i));
    }

    private static byte[] Read(Stream stream, int offset, int length)
    {
        var bytes = new byte[length];
        stream.Position = offset;
        for (var done = 0; done < length;)
        {
            var read = stream.Read(bytes, done, length - done);
            if (read == 0)
                throw new BadImageFormatException("it ends too soon");
            done += read;
        }
        return bytes;
    }
}

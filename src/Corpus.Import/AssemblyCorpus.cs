using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Corpus.Packing;

namespace Corpus.Import;

/// <summary>Finds the corpus in a compiled assembly by its metadata: no code of it runs, and it is not loaded.</summary>
public static class AssemblyCorpus
{
    private const string AttributeName = "CorpusResourceAttribute";
    private const string AttributeNamespace = "Corpus.Packing";

    /// <summary>Opens the corpus. Its bytes are copied, so that the file is free again afterwards.</summary>
    /// <param name="path">Absolute path of the assembly.</param>
    /// <returns>The corpus; null where the assembly has none.</returns>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="CorpusFormatException">What it has is no corpus that this version reads.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PackedCorpus? Open(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var image = new PEReader(file);
        if (!image.HasMetadata)
            throw new BadImageFormatException("It is no assembly of .NET.");
        var metadata = image.GetMetadataReader();
        return ResourceName(metadata) is { } name && ReadResource(image, metadata, name) is { } bytes ? PackedCorpus.Open(bytes, path) : null;
    }

    /// <summary>What the attribute of the assembly says, as its bytes stand there.</summary>
    private static string? ResourceName(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
            return null;
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsOurs(metadata, attribute.Constructor))
                continue;
            var value = metadata.GetBlobReader(attribute.Value);
            const ushort prolog = 1;
            return value.ReadUInt16() == prolog ? value.ReadSerializedString() : null;
        }
        return null;
    }

    private static bool IsOurs(MetadataReader metadata, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference || metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, AttributeName) && metadata.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    private static byte[]? ReadResource(PEReader image, MetadataReader metadata, string name)
    {
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            if (resource.Implementation.IsNil && metadata.StringComparer.Equals(resource.Name, name))
                return ReadResource(image, resource.Offset);
        }
        return null;
    }

    private static byte[] ReadResource(PEReader image, long offset)
    {
        var section = image.GetSectionData(image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = section.GetReader();
        reader.Offset = checked((int)offset);
        var length = reader.ReadInt32();
        return length >= 0 && length <= reader.RemainingBytes ? reader.ReadBytes(length) : throw new BadImageFormatException("Its resource ends too soon.");
    }
}

using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Corpus.Build.Embedding;

/// <summary>An assembly as the compiler wrote it, and where in its file the places are that a resource of another length changes.</summary>
/// <remarks>Numbers of the format are those of the PE specification and of ECMA-335, II.25. All offsets are bytes from the start of the file.</remarks>
internal sealed class CompiledAssembly
{
    /// <summary>Name of the section that holds the resources where one was put in before.</summary>
    public const string SectionName = ".corpus";

    private const int ResourcesInCorHeader = 24;
    private const int DebugEntryLength = 28;
    private const int DataPointerInDebugEntry = 24;

    private readonly PEHeaders _headers;
    private readonly List<Section> _others = [];

    /// <exception cref="BadImageFormatException">The file is no assembly, or has no resource of this name.</exception>
    public CompiledAssembly(Stream file, string resourceName)
    {
        using var image = new PEReader(file, PEStreamOptions.LeaveOpen);
        if (!image.HasMetadata)
            throw new BadImageFormatException("it has no metadata");
        _headers = image.PEHeaders;
        OffsetOfResource = FindResource(image.GetMetadataReader(), resourceName);
        file.Position = SectionHeaders;
        using var reader = new BinaryReader(file, Encoding.ASCII, leaveOpen: true);
        for (var i = 0; i < _headers.CoffHeader.NumberOfSections; i++)
            _others.Add(Section.Read(reader));
        var last = _others[_others.Count - 1];
        HasSection = last.Name == SectionName;
        OwnDataLength = HasSection ? last.DataLength : 0;
        if (HasSection)
            _others.Remove(last);
    }

    /// <summary>Where the metadata say at which byte of the resources the resource begins.</summary>
    public int OffsetOfResource { get; }

    /// <summary>Whether a resource was put in before.</summary>
    public bool HasSection { get; }

    /// <summary>Number of sections without ours.</summary>
    public int Sections => _others.Count;

    /// <summary>Bytes of our section, in the file.</summary>
    public int OwnDataLength { get; }

    /// <summary>End of all sections but ours.</summary>
    public int End => _others.Max(section => section.DataPointer + section.DataLength);

    /// <summary>The address from which nothing is loaded but our section.</summary>
    public int FreeAddress => Align(_others.Max(section => section.VirtualAddress + section.VirtualSize), Header.SectionAlignment);

    /// <summary>Bytes of all headers, with room for one of a section more.</summary>
    public int HeadersLength => Math.Max(Header.SizeOfHeaders, Align(SectionHeaders + (Section.HeaderLength * (Sections + 1)), Header.FileAlignment));

    /// <summary>Whether the headers can grow to <see cref="HeadersLength"/> without moving code in memory.</summary>
    public bool HasRoom => HeadersLength <= _others.Min(section => section.VirtualAddress);

    /// <summary>Header of the image as a whole.</summary>
    public PEHeader Header => _headers.PEHeader!;

    /// <summary>Where the header of the image begins.</summary>
    public int HeaderOffset => _headers.PEHeaderStartOffset;

    /// <summary>Where the number of sections stands.</summary>
    public int SectionCount => _headers.CoffHeaderStartOffset + 2;

    /// <summary>Where the headers of the sections begin.</summary>
    public int SectionHeaders => HeaderOffset + _headers.CoffHeader.SizeOfOptionalHeader;

    /// <summary>Where the header of our section is, or goes.</summary>
    public int OwnSectionHeader => SectionHeaderOf(Sections);

    /// <summary>Where address and length of the resources stand.</summary>
    public int ResourcesDirectory => _headers.CorHeaderStartOffset + ResourcesInCorHeader;

    /// <summary>The resources as they are: offset and length.</summary>
    public (int Offset, int Length) Resources
    {
        get
        {
            var directory = _headers.CorHeader!.ResourcesDirectory;
            return _headers.TryGetDirectoryOffset(directory, out var offset) ? (offset, directory.Size) : throw new BadImageFormatException("its resources are nowhere");
        }
    }

    /// <summary>Where offsets in the file stand that move with the end of the headers.</summary>
    public IEnumerable<int> DataPointers
    {
        get
        {
            for (var section = 0; section < Sections; section++)
                yield return SectionHeaderOf(section) + Section.PlaceOfDataPointer;
            if (!_headers.TryGetDirectoryOffset(Header.DebugTableDirectory, out var debug))
                yield break;
            for (var entry = 0; entry < Header.DebugTableDirectory.Size / DebugEntryLength; entry++)
                yield return debug + (entry * DebugEntryLength) + DataPointerInDebugEntry;
        }
    }

    /// <summary>The next multiple.</summary>
    public static int Align(long value, int unit) => checked((int)((value + unit - 1) / unit * unit));

    private int SectionHeaderOf(int section) => SectionHeaders + (section * Section.HeaderLength);

    private int FindResource(MetadataReader metadata, string name)
    {
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            if (resource.Implementation.IsNil && metadata.StringComparer.Equals(resource.Name, name))
                return _headers.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.ManifestResource)
                    + ((MetadataTokens.GetRowNumber(handle) - 1) * metadata.GetTableRowSize(TableIndex.ManifestResource));
        }
        throw new BadImageFormatException($"it has no resource '{name}'");
    }
}

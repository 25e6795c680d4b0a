using System.Text;

namespace Corpus.Build.Embedding;

/// <summary>What the header of a section says.</summary>
/// <remarks>Read by hand: the library gives them as immutable arrays, and the oldest MSBuild has an older library of these than the task would refer to.</remarks>
internal readonly record struct Section(string Name, int VirtualSize, int VirtualAddress, int DataLength, int DataPointer)
{
    /// <summary>Bytes of a header.</summary>
    public const int HeaderLength = 40;

    /// <summary>Where in a header the offset of the data stands.</summary>
    public const int PlaceOfDataPointer = 20;

    private const int NameLength = 8;

    /// <summary>Reads a header.</summary>
    public static Section Read(BinaryReader reader)
    {
        var name = Encoding.ASCII.GetString(reader.ReadBytes(NameLength)).TrimEnd('\0');
        var section = new Section(name, reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        reader.ReadBytes(HeaderLength - NameLength - (4 * sizeof(int)));
        return section;
    }
}

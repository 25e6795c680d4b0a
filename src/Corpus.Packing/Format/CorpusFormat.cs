namespace Corpus.Packing.Format;

/// <summary>The constants of <c>corpus.bin</c>; docs/corpus-bin.md describes it byte by byte.</summary>
internal static class CorpusFormat
{
    /// <summary>89 43 4F 52 50 0D 0A 1A as a little-endian number: no text file begins so, and a transfer that converts line ends breaks it.</summary>
    public const ulong Magic = 0x1A0A0D50524F4389;

    /// <summary>Raised by every change of the layout: a corpus can always be built again, so one version reads one version.</summary>
    public const uint Version = 3;

    /// <summary>Bytes of the header with the section table.</summary>
    public const int HeaderLength = 1024;

    /// <summary>Where the header's own checksum stands: its last eight bytes.</summary>
    public const int HeaderChecksumOffset = HeaderLength - sizeof(ulong);

    /// <summary>Bytes under one checksum. Small, because the first row of a section costs the check of a whole block.</summary>
    public const int BlockLength = 16 * 1024;

    /// <summary>Sections begin at multiples of this.</summary>
    public const int Alignment = 8;

    /// <summary>The flag of the header that conflicts were looked for.</summary>
    public const ulong HasConflicts = 1;

    /// <summary>Stands where a reference refers to nothing.</summary>
    public const uint None = uint.MaxValue;

    /// <summary>Most rows of a section: indices are 32-bit numbers in .NET lists.</summary>
    public const int MaxRows = int.MaxValue;

    /// <summary>Words in a group of the claim index's lists: each but the first is written by what it has in common with the one before.</summary>
    public const int WordsInGroup = 16;

    /// <summary>Zeros behind the postings, so that eight bytes can be read at once wherever some begin.</summary>
    public const int PostingsMargin = sizeof(ulong);

    /// <summary>What a checksum is seeded with, so that blocks cannot change places: level in the high byte, number of the block below.</summary>
    public static ulong BlockSeed(int level, long block) => ((ulong)(level + 1) << 56) | (ulong)block;

    /// <summary>Number of blocks that so many bytes take.</summary>
    public static long BlockCount(long length) => (length + BlockLength - 1) / BlockLength;
}

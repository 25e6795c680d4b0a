using System.Runtime.InteropServices;

namespace Corpus.Packing.Format;

// The rows as they stand in the file: little-endian, fields in this order, no gaps. The writer copies these structures out,
// the reader copies them in, and a test compares every field with the tables of docs/corpus-bin.md.
// "String" fields are rows of Strings; "First…" fields are the first row of a run in the section that their comment names.

/// <summary>First 64 bytes of the file; the section table follows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Header
{
    public ulong Magic;
    public uint Version;
    public uint SectionCount;
    public ulong FileLength;
    public ulong DataLength;
    public ulong RootChecksum;
    public ulong TermTotal;
    public ulong Flags;
    public ulong Reserved2;
}

/// <summary>One entry of the section table.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct SectionEntry
{
    public uint Kind;
    public uint RowLength;
    public ulong Offset;
    public ulong Length;
}

/// <summary>Words of an article: one span, or a run of rows of Spans when the top bit of <see cref="Length"/> is set.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Anchor
{
    public const uint ManySpans = 0x80000000;

    public uint Start;
    public uint Length;

    public static Anchor None => new() { Start = CorpusFormat.None, Length = CorpusFormat.None };

    public readonly bool IsNone => Length == CorpusFormat.None;
}

/// <summary>One string; <see cref="Length"/> counts UTF-16 units, its top bit is set where they take two bytes each.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct StringRow
{
    public const uint TwoBytes = 0x80000000;

    public ulong Offset;
    public uint Length;
}

[Flags]
internal enum ArticleFacts : uint
{
    None = 0,
    HasTitleSpan = 1,
    HasPublished = 2,
    HasSha256 = 4,
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal unsafe struct ArticleRow
{
    /// <summary>Most units in an alphabet: those that one byte names beside ASCII.</summary>
    public const uint LargestAlphabet = 128;

    public ulong TextOffset;
    public uint TextLength;

    /// <summary>Units in the alphabet before the text; <see cref="CorpusFormat.None"/> where the text takes two bytes a unit.</summary>
    public uint AlphabetLength;
    public ArticleFacts Facts;
    public uint PathString;
    public uint IdString;
    public uint TitleString;
    public uint OutletString;
    public uint LanguageString;
    public uint TitleStart;
    public uint TitleLength;
    public long PublishedTicks;
    public int PublishedOffsetMinutes;
    public uint FirstMetadata;
    public uint MetadataCount;
    public uint MetadataTotal;
    public uint FirstParagraph;
    public uint ParagraphCount;
    public uint FirstRemoved;
    public uint RemovedCount;
    public uint FirstSpeaker;
    public uint SpeakerCount;
    public uint SpeakerTotal;
    public uint FirstQuote;
    public uint QuoteCount;
    public uint FirstClaim;
    public uint ClaimCount;
    public fixed byte Sha256[32];
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct RemovedRow
{
    public Anchor Words;
    public uint Kind;
    public uint RuleString;
}

internal enum MetadataKind : uint
{
    Null = 0,
    Scalar = 1,
    Sequence = 2,
    Mapping = 3,
}

/// <summary>One node of a metadata tree; nodes stand level by level, so the children of a node are a run further down.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct MetadataRow
{
    public uint KeyString;
    public MetadataKind Kind;
    public uint Value;
    public uint Count;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct SpeakerRow
{
    public uint NameString;
    public uint Kind;
    public uint FirstDesignation;
    public uint AliasCount;
    public uint RoleCount;
    public uint OnlyInString;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct DesignationRow
{
    public Anchor Words;
    public uint RuleString;
    public uint Article;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct QuoteRow
{
    public byte Kind;
    public byte Stance;
    public byte MentionKind;
    public byte IsNegated;
    public uint Article;
    public Anchor Words;
    public Anchor Cue;
    public Anchor Mention;
    public Anchor MentionPhrase;
    public Anchor Addressee;
    public Anchor Negation;
    public uint Speaker;
    public uint RuleString;
    public uint FirstClaim;
    public uint ClaimCount;
    public uint ReportedBy;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ClaimRow
{
    public byte Stance;
    public byte Polarity;
    public byte SaidKind;
    public byte Reserved;
    public uint Quote;
    public Anchor Words;
    public Anchor SaidWords;
    public int SaidFromDay;
    public int SaidToDay;
    public uint FirstValue;
    public uint ValueCount;
    public uint FirstReference;
    public uint ReferenceCount;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ClaimValueRow
{
    /// <summary>Stands in <see cref="FromDay"/> and <see cref="ToDay"/> where the value is no date, or one that is not settled.</summary>
    public const int NoDay = -1;

    public Anchor Words;
    public uint Kind;
    public uint CurrencyString;
    public int AmountLow;
    public int AmountMiddle;
    public int AmountHigh;
    public int AmountFlags;
    public int FromDay;
    public int ToDay;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ClaimReferenceRow
{
    public Anchor Words;
    public uint NameString;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ConflictRow
{
    public byte Kind;
    public byte Strength;
    public ushort Reserved;
    public uint RuleString;
    public uint First;
    public uint Second;
    public Anchor FirstWords;
    public Anchor SecondWords;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct CorpusSpeakerRow
{
    public uint NameString;
    public uint Kind;
    public uint FirstDesignation;
    public uint AliasCount;
    public uint RoleCount;
    public uint FirstQuote;
    public uint QuoteCount;
    public uint OnlyInString;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct KeyRow
{
    public ulong Key;
    public uint Row;
}

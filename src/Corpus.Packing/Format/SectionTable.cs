namespace Corpus.Packing.Format;

/// <summary>How long a row of each section is; 1 where the section has bytes and no rows.</summary>
internal static unsafe class SectionTable
{
    /// <summary>Number of sections; their kinds are 1 to this.</summary>
    public const int Count = (int)SectionKind.Conflicts;

    private static readonly int[] RowLengths =
    [
        1,
        sizeof(StringRow),
        1,
        sizeof(ArticleRow),
        sizeof(Anchor),
        sizeof(RemovedRow),
        sizeof(Anchor),
        sizeof(MetadataRow),
        sizeof(SpeakerRow),
        sizeof(DesignationRow),
        sizeof(QuoteRow),
        sizeof(ClaimRow),
        sizeof(CorpusSpeakerRow),
        sizeof(uint),
        sizeof(uint),
        sizeof(KeyRow),
        sizeof(KeyRow),
        1,
        1,
        1,
        sizeof(ClaimValueRow),
        sizeof(ClaimReferenceRow),
        sizeof(uint),
        1,
        sizeof(uint),
        sizeof(uint),
        sizeof(uint),
        sizeof(ConflictRow),
    ];

    /// <summary>Bytes of one row of a section.</summary>
    public static int RowLength(SectionKind kind) => RowLengths[(int)kind - 1];
}

using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Reads and checks the first bytes of a corpus; its cost does not depend on the size of the corpus.</summary>
internal readonly unsafe ref struct HeaderReader(byte* start, long length, string name)
{
    public ref readonly Header Fields => ref *(Header*)start;

    /// <exception cref="CorpusFormatException">The bytes are no corpus that this version reads.</exception>
    public void Check()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Corpora are read on little-endian machines only.");
        CheckBeginning();
        if (length < CorpusFormat.HeaderLength)
            throw Problem(CorpusProblem.Truncated, $"{length} bytes are less than a header");
        if (*(ulong*)(start + CorpusFormat.HeaderChecksumOffset) != XxHash64.Compute(start, CorpusFormat.HeaderChecksumOffset, seed: 0))
            throw Problem(CorpusProblem.Altered, $"the header does not have its checksum");
        if (Fields.Version != CorpusFormat.Version)
            throw Problem(Fields.Version > CorpusFormat.Version ? CorpusProblem.NewerVersion : CorpusProblem.OlderVersion, $"format version {Fields.Version}");
        if ((ulong)length < Fields.FileLength)
            throw Problem(CorpusProblem.Truncated, $"{length} of {Fields.FileLength} bytes");
        if ((ulong)length > Fields.FileLength)
            throw Problem(CorpusProblem.Altered, $"{length} bytes where {Fields.FileLength} were written");
        if (Fields.DataLength > Fields.FileLength || Fields.FileLength != CorpusFormat.HeaderLength + Fields.DataLength + (ulong)BlockTree.LengthFor((long)Fields.DataLength))
            throw Problem(CorpusProblem.Altered, $"the lengths in the header do not fit together");
    }

    /// <exception cref="CorpusFormatException">A section is not where one can be.</exception>
    public SectionEntry[] Sections()
    {
        if (Fields.SectionCount != SectionTable.Count)
            throw Problem(CorpusProblem.Altered, $"{Fields.SectionCount} sections where {SectionTable.Count} are known");
        var sections = new SectionEntry[SectionTable.Count];
        var end = CorpusFormat.HeaderLength + Fields.DataLength;
        for (var i = 0; i < sections.Length; i++)
        {
            var section = ((SectionEntry*)(start + sizeof(Header)))[i];
            var rowLength = (ulong)SectionTable.RowLength((SectionKind)(i + 1));
            var placed = section.Offset >= CorpusFormat.HeaderLength && section.Offset <= end && section.Length <= end - section.Offset;
            var shaped = section.Offset % CorpusFormat.Alignment == 0 && section.RowLength == rowLength && section.Length % rowLength == 0;
            var counted = section.Length / rowLength <= CorpusFormat.MaxRows || rowLength == 1;
            if (section.Kind != i + 1 || !placed || !shaped || !counted)
                throw Problem(CorpusProblem.Altered, $"section {i + 1} is described wrongly");
            sections[i] = section;
        }
        return sections;
    }

    private void CheckBeginning()
    {
        ulong beginning = 0;
        var known = (int)Math.Min(length, sizeof(ulong));
        for (var i = 0; i < known; i++)
            beginning |= (ulong)start[i] << (8 * i);
        if (known == sizeof(ulong) && beginning == 0)
            throw Problem(CorpusProblem.Unfinished, $"it has no header yet");
        var mask = known == sizeof(ulong) ? ulong.MaxValue : (1UL << (8 * known)) - 1;
        if (beginning != (CorpusFormat.Magic & mask))
            throw Problem(CorpusProblem.NotACorpus, $"its first bytes are others");
    }

    private CorpusFormatException Problem(CorpusProblem problem, FormattableString detail) =>
        new(name, problem, FormattableString.Invariant(detail));
}

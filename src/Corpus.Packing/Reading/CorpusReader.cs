using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Reads bytes of a corpus while it lives; the memory cannot go away before it is disposed.</summary>
/// <remarks>Every read is held against the borders of its section and the checksums of its blocks.</remarks>
internal readonly unsafe ref struct CorpusReader
{
    private readonly CorpusImage _image;
    private readonly byte* _start;

    /// <exception cref="ObjectDisposedException">The corpus was disposed.</exception>
    public CorpusReader(CorpusImage image)
    {
        _image = image;
        _start = image.Acquire();
    }

    public CorpusImage Image => _image;

    public void Dispose() => _image.Release();

    /// <summary>One row.</summary>
    public T Row<T>(SectionKind kind, long row)
        where T : unmanaged =>
        *(T*)Bytes(kind, row * sizeof(T), sizeof(T));

    /// <summary>A run of bytes of a section.</summary>
    public byte* Bytes(SectionKind kind, long offset, long length)
    {
        ref readonly var section = ref _image.Section(kind);
        if (offset < 0 || length < 0 || (ulong)offset > section.Length || (ulong)length > section.Length - (ulong)offset)
            throw _image.Damaged($"a reference leads out of the section {kind}");
        var place = (long)section.Offset + offset;
        _image.Check(_start, place, length);
        return _start + place;
    }

    /// <summary>Refuses a run of rows that a section does not have, before anything is allocated for it.</summary>
    public int CheckRun(SectionKind kind, uint first, uint count)
    {
        if ((ulong)first + count > (ulong)_image.Count(kind))
            throw _image.Damaged($"a run of rows leads out of the section {kind}");
        return (int)count;
    }

    /// <summary>A string that must be there.</summary>
    public string Text(uint row)
    {
        var entry = Row<StringRow>(SectionKind.Strings, row);
        var length = (int)(entry.Length & ~StringRow.TwoBytes);
        if ((entry.Length & StringRow.TwoBytes) != 0)
            return new string((char*)Bytes(SectionKind.StringCharacters, (long)entry.Offset, (long)length * sizeof(char)), 0, length);
        var bytes = Bytes(SectionKind.StringCharacters, (long)entry.Offset, length);
        var text = new string('\0', length);
        fixed (char* units = text)
        {
            for (var i = 0; i < length; i++)
                units[i] = (char)bytes[i];
        }
        return text;
    }

    /// <summary>A string that may be missing.</summary>
    public string? OptionalText(uint row) => row == CorpusFormat.None ? null : Text(row);

    /// <summary>A number as a value of an enumeration whose values are 0 to <paramref name="last"/>.</summary>
    public int Value(uint number, int last) =>
        number <= (uint)last ? (int)number : throw _image.Damaged($"{number} is no value of an enumeration");

    /// <summary>Words that must be there.</summary>
    public AnchoredText Words(SourceText source, Anchor anchor)
    {
        if (anchor.IsNone)
            throw _image.Damaged("words are missing");
        if ((anchor.Length & Anchor.ManySpans) == 0)
            return new AnchoredText(source, SpanOf(anchor));
        var count = CheckRun(SectionKind.Spans, anchor.Start, anchor.Length & ~Anchor.ManySpans);
        var spans = new TextSpan[count];
        for (var i = 0; i < count; i++)
            spans[i] = SpanOf(Row<Anchor>(SectionKind.Spans, anchor.Start + i));
        return new AnchoredText(source, new ValueList<TextSpan>(spans));
    }

    /// <summary>Words that may be missing.</summary>
    public AnchoredText? OptionalWords(SourceText source, Anchor anchor) => anchor.IsNone ? null : Words(source, anchor);

    private static TextSpan SpanOf(Anchor span) => new(unchecked((int)span.Start), unchecked((int)span.Length));
}

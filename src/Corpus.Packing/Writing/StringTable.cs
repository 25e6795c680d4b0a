using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Every different string once.</summary>
internal sealed class StringTable
{
    private const char LastOneByte = '\u00FF';

    private readonly Dictionary<string, uint> _known = new(StringComparer.Ordinal);

    public RowBuffer<StringRow> Rows { get; } = new();

    public RowBuffer<byte> Characters { get; } = new();

    /// <summary>The row of a string; <see cref="CorpusFormat.None"/> for null.</summary>
    public uint Add(string? text)
    {
        if (text is null)
            return CorpusFormat.None;
        if (!_known.TryGetValue(text, out var row))
            _known[text] = row = AddNew(text);
        return row;
    }

    private uint AddNew(string text)
    {
        var twoBytes = !IsLatin(text);
        if (twoBytes && Characters.Count % 2 != 0)
            Characters.Add(0);
        var row = new StringRow { Offset = Characters.Count, Length = (uint)text.Length | (twoBytes ? StringRow.TwoBytes : 0) };
        foreach (var unit in text)
        {
            Characters.Add((byte)unit);
            if (twoBytes)
                Characters.Add((byte)(unit >> 8));
        }
        return Rows.Add(row);
    }

    private static bool IsLatin(string text)
    {
        foreach (var unit in text)
        {
            if (unit > LastOneByte)
                return false;
        }
        return true;
    }
}

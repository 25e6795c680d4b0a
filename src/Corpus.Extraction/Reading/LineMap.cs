namespace Corpus.Extraction.Reading;

/// <summary>Turns offsets of a text into lines and columns.</summary>
/// <remarks>A line ends with <c>\n</c>, <c>\r\n</c> or <c>\r</c>. Immutable and thread-safe.</remarks>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOfAny(LineEnds); at >= 0; at = text.IndexOfAny(LineEnds, at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }

        _starts = [.. starts];
        _length = text.Length;
    }

    private static char[] LineEnds { get; } = ['\r', '\n'];

    /// <summary>Line and column of an offset in UTF-16 units, all from zero; the end of the text is an offset too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or lies past the end of the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        if (offset < 0 || offset > _length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, FormattableString.Invariant($"The text has {_length} characters."));
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}

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
        var lines = 1;
        for (var at = NextLine(text, 0); at >= 0; at = NextLine(text, at))
            lines++;
        _starts = new int[lines];
        for (var line = 1; line < lines; line++)
            _starts[line] = NextLine(text, _starts[line - 1]);
        _length = text.Length;
    }

    private static char[] LineEnds { get; } = ['\r', '\n'];

    /// <summary>Where the line behind this place begins; -1 where there is none.</summary>
    private static int NextLine(string text, int at)
    {
        var end = text.IndexOfAny(LineEnds, at);
        if (end < 0)
            return -1;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

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

using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>Goes through the lines of an index without making strings of them: almost all of them are as they were.</summary>
internal sealed class IndexLines(RoslynText text)
{
    /// <summary>Characters that are looked at together; more where a line is longer.</summary>
    private const int BlockLength = 1 << 15;

    private char[] _block = new char[BlockLength];
    private int _first; // of the block, in the text
    private int _filled;
    private int _next;

    /// <summary>Where the line stands in the text.</summary>
    public int Start => _first + Offset;

    /// <summary>Number of its characters, without what ends it.</summary>
    public int Length { get; private set; }

    /// <summary>Characters of which the line is some.</summary>
    public char[] Block => _block;

    /// <summary>Where the line stands in them.</summary>
    public int Offset { get; private set; }

    /// <summary>Goes to the next line. Behind the last line end there is none.</summary>
    public bool Next()
    {
        var end = Array.IndexOf(_block, '\n', _next, _filled - _next);
        while (end < 0 && Fill() is var read and > 0)
            end = Array.IndexOf(_block, '\n', _filled - read, read);
        if (end < 0 && _next == _filled)
            return false;
        Offset = _next;
        Length = (end < 0 ? _filled : end) - _next;
        _next = end < 0 ? _filled : end + 1;
        return true;
    }

    /// <summary>Puts more of the text behind the line that has begun.</summary>
    private int Fill()
    {
        var begun = _filled - _next;
        var block = begun > _block.Length / 2 ? new char[2 * _block.Length] : _block;
        Array.Copy(_block, _next, block, 0, begun);
        var read = Math.Min(block.Length - begun, text.Length - _first - _filled);
        text.CopyTo(_first + _filled, block, begun, read);
        (_block, _first, _next, _filled) = (block, _first + _next, 0, begun + read);
        return read;
    }
}

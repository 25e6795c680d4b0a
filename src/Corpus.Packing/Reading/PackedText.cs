using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>The text of one article, read out of the corpus when it is asked for.</summary>
internal sealed unsafe class PackedText : SourceText
{
    private const string HexDigits = "0123456789abcdef";
    private const int FirstOfAlphabet = 0x80;
    private const ulong TopBits = 0x8080808080808080;

    private readonly CorpusImage _image;
    private readonly ArticleRow _row;
    private string? _path;
    private string? _sha256;

    /// <exception cref="CorpusFormatException">The row describes no text that can be.</exception>
    public PackedText(CorpusImage image, ArticleRow row)
    {
        _image = image;
        _row = row;
        if (row.TextLength > int.MaxValue || (row.AlphabetLength > ArticleRow.LargestAlphabet && row.AlphabetLength != CorpusFormat.None))
            throw image.Damaged("a text is longer than a string or an alphabet longer than a byte can be");
    }

    /// <summary>The corpus that the text stands in.</summary>
    public PackedCorpus? Corpus => _image.Corpus;

    /// <inheritdoc/>
    public override string Path => _path ??= ReadPath();

    /// <inheritdoc/>
    public override string Sha256 => _sha256 ??= ReadSha256();

    /// <inheritdoc/>
    public override int Length => (int)_row.TextLength;

    /// <inheritdoc/>
    public override string GetText(TextSpan span)
    {
        Check(span);
        using var reader = new CorpusReader(_image);
        return _row.AlphabetLength == CorpusFormat.None ? TwoByteText(reader, span) : OneByteText(reader, span);
    }

    private string TwoByteText(CorpusReader reader, TextSpan span)
    {
        var units = (char*)reader.Bytes(SectionKind.Texts, Place((long)span.Start * sizeof(char)), (long)span.Length * sizeof(char));
        return new string(units, 0, span.Length);
    }

    private string OneByteText(CorpusReader reader, TextSpan span)
    {
        var alphabetBytes = _row.AlphabetLength * sizeof(char);
        var alphabet = (char*)reader.Bytes(SectionKind.Texts, Place(0), alphabetBytes);
        var bytes = reader.Bytes(SectionKind.Texts, Place(alphabetBytes + span.Start), span.Length);
        var text = new string('\0', span.Length);
        fixed (char* units = text)
        {
            if (!TryDecode(bytes, units, span.Length, alphabet))
                throw _image.Damaged("a text has a character that its alphabet lacks");
        }
        return text;
    }

    private bool TryDecode(byte* bytes, char* units, int count, char* alphabet)
    {
        for (var i = 0; i < count;)
        {
            // Eight ASCII bytes at a time: one by one takes half as long again over English text.
            for (; i + 8 <= count && (*(ulong*)(bytes + i) & TopBits) == 0; i += 8)
            {
                units[i] = (char)bytes[i];
                units[i + 1] = (char)bytes[i + 1];
                units[i + 2] = (char)bytes[i + 2];
                units[i + 3] = (char)bytes[i + 3];
                units[i + 4] = (char)bytes[i + 4];
                units[i + 5] = (char)bytes[i + 5];
                units[i + 6] = (char)bytes[i + 6];
                units[i + 7] = (char)bytes[i + 7];
            }
            for (var end = Math.Min(count, i + 8); i < end; i++)
            {
                var unit = bytes[i];
                if (unit >= FirstOfAlphabet + _row.AlphabetLength)
                    return false;
                units[i] = unit < FirstOfAlphabet ? (char)unit : alphabet[unit - FirstOfAlphabet];
            }
        }
        return true;
    }

    private long Place(long offset) => unchecked((long)_row.TextOffset + offset);

    private string ReadPath()
    {
        using var reader = new CorpusReader(_image);
        return reader.Text(_row.PathString);
    }

    private string ReadSha256()
    {
        if ((_row.Facts & ArticleFacts.HasSha256) == 0)
            return "";
        var digits = new char[64];
        var row = _row;
        for (var i = 0; i < digits.Length; i += 2)
        {
            digits[i] = HexDigits[row.Sha256[i / 2] >> 4];
            digits[i + 1] = HexDigits[row.Sha256[i / 2] & 15];
        }
        return new string(digits);
    }
}

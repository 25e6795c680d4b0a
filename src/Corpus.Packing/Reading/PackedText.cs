using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>The text of one article, read out of the corpus when it is asked for.</summary>
internal sealed unsafe class PackedText : SourceText
{
    private const string HexDigits = "0123456789abcdef";

    private readonly CorpusImage _image;
    private readonly ArticleRow _row;
    private string? _path;
    private string? _sha256;

    public PackedText(CorpusImage image, ArticleRow row)
    {
        _image = image;
        _row = row;
        if (row.TextLength > int.MaxValue)
            throw image.Damaged("a text is longer than a string can be");
    }

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
        var offset = unchecked((long)_row.TextOffset + ((long)span.Start * sizeof(char)));
        var units = (char*)reader.Bytes(SectionKind.Texts, offset, (long)span.Length * sizeof(char));
        return new string(units, 0, span.Length);
    }

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

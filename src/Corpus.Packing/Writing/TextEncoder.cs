using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes texts with one byte a character where an article's alphabet allows, with two otherwise.</summary>
/// <remarks>Bytes below 0x80 are ASCII; the others name units of the alphabet that stands before the text, in the order of their first place.</remarks>
internal sealed unsafe class TextEncoder
{
    private const char FirstOfAlphabet = '\u0080';

    // By unit: its byte. ASCII stands for itself; zero means that the unit has no byte yet.
    private readonly byte[] _byteOf = new byte[char.MaxValue + 1];
    private readonly char[] _alphabet = new char[ArticleRow.LargestAlphabet];
    private byte[] _bytes = [];

    /// <summary>Writes a text.</summary>
    /// <returns>The length of its alphabet; <see cref="CorpusFormat.None"/> where it was written with two bytes a unit.</returns>
    public uint Write(string text, BlockOutput output)
    {
        if (_bytes.Length < text.Length)
            _bytes = new byte[text.Length];
        var alphabetLength = Encode(text);
        if (alphabetLength < 0)
        {
            fixed (char* units = text)
                output.Write((byte*)units, (long)text.Length * sizeof(char));
            return CorpusFormat.None;
        }
        fixed (char* alphabet = _alphabet)
            output.Write((byte*)alphabet, alphabetLength * sizeof(char));
        fixed (byte* bytes = _bytes)
            output.Write(bytes, text.Length);
        return (uint)alphabetLength;
    }

    /// <returns>The length of the alphabet; -1 when it would be too long.</returns>
    private int Encode(string text)
    {
        var alphabetLength = 0;
        var fits = true;
        for (var i = 0; i < text.Length && fits; i++)
        {
            var unit = text[i];
            if (unit < FirstOfAlphabet)
                _bytes[i] = (byte)unit;
            else if (_byteOf[unit] != 0)
                _bytes[i] = _byteOf[unit];
            else if (fits = alphabetLength < _alphabet.Length)
            {
                _bytes[i] = _byteOf[unit] = (byte)(FirstOfAlphabet + alphabetLength);
                _alphabet[alphabetLength++] = unit;
            }
        }
        for (var i = 0; i < alphabetLength; i++)
            _byteOf[_alphabet[i]] = 0;
        return fits ? alphabetLength : -1;
    }
}

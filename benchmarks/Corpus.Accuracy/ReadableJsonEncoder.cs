using System.Text.Encodings.Web;

namespace Corpus.Accuracy;

/// <summary>Escapes only what JSON must escape: quotation mark, backslash and control characters.</summary>
/// <remarks>The encoders that .NET brings write characters above U+FFFF as two escapes, which nobody can read or search for.</remarks>
internal sealed unsafe class ReadableJsonEncoder : JavaScriptEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var units = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < units.Length; i++)
        {
            if (WillEncode(units[i]))
                return i;
            if (!char.IsSurrogate(units[i]))
                continue;
            if (i + 1 == units.Length || !char.IsSurrogatePair(units[i], units[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}

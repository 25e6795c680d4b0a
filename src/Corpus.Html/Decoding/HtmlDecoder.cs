using System.Text;

namespace Corpus.Html.Decoding;

/// <summary>Turns the bytes of a page into text.</summary>
/// <remarks>
/// In this order: a byte-order mark; the encoding that a meta element or an XML declaration states, in its first kilobytes, as browsers read it;
/// UTF-8 where the bytes are valid UTF-8; otherwise windows-1252, as browsers do. A page that states a single-byte encoding and whose bytes are valid UTF-8 with
/// characters beyond ASCII is UTF-8: browsers save pages so. One that states UTF-8 and is not, is windows-1252 unless most of it is UTF-8.
/// </remarks>
internal static class HtmlDecoder
{
    private const string Utf8Name = "utf-8";
    private const string Western = "windows-1252";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="limit">Bytes that are read.</param>
    /// <returns>The text, and the name of the encoding in lower case.</returns>
    public static (string Text, string Encoding) Decode(byte[] bytes, int limit)
    {
        var length = Math.Min(bytes.Length, limit);
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF))
            return (Utf8.GetString(bytes, 3, length - 3), Utf8Name);
        if (StartsWith(bytes, 0xFF, 0xFE))
            return (Encoding.Unicode.GetString(bytes, 2, length - 2), "utf-16le");
        if (StartsWith(bytes, 0xFE, 0xFF))
            return (Encoding.BigEndianUnicode.GetString(bytes, 2, length - 2), "utf-16be");
        var (encoding, name) = Choose(bytes, length);
        return (encoding.GetString(bytes, 0, length), name);
    }

    private static (Encoding Encoding, string Name) Choose(byte[] bytes, int length)
    {
        var stated = StatedEncoding.Find(bytes, length);
        var (valid, invalid) = Utf8Count.Of(bytes, length);
        if (stated is null or Utf8Name)
            return invalid == 0 || (stated is not null && valid > invalid) ? (Utf8, Utf8Name) : (Named(Western)!, Western);
        var encoding = Named(stated);
        if (encoding is null || (encoding.IsSingleByte && invalid == 0 && valid > 0))
            return invalid == 0 ? (Utf8, Utf8Name) : (Named(Western)!, Western);
        return (encoding, stated);
    }

    /// <summary>An encoding by its name; null where there is none. The provider is asked directly: to register it would change the whole process.</summary>
    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark) => bytes.Length >= mark.Length && !mark.Where((value, i) => bytes[i] != value).Any();
}

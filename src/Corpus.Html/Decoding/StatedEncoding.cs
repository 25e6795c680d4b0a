using System.Text;

namespace Corpus.Html.Decoding;

/// <summary>Finds the encoding that a page states of itself.</summary>
internal static class StatedEncoding
{
    /// <summary>How far it is sought; the standard says 1024, and pages with comments and scripts before it are older than that.</summary>
    private const int Reach = 8192;

    /// <summary>The name in lower case, as the standard of the web means it; null where none is stated.</summary>
    public static string? Find(byte[] bytes, int length)
    {
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(length, Reach));
        return InXmlDeclaration(head) ?? InMeta(head);
    }

    private static string? InXmlDeclaration(string head) =>
        head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.IndexOf("?>", StringComparison.Ordinal) is var end and > 0
            ? Value(head.Substring(0, end), "encoding")
            : null;

    /// <summary>The first meta element with a charset, as an attribute or inside its content.</summary>
    private static string? InMeta(string head)
    {
        for (var at = 0; at < head.Length && (at = head.IndexOf('<', at)) >= 0;)
        {
            var end = EndOfTag(head, at);
            if (string.Compare(head, at, "<meta", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 && Value(head.Substring(at, end - at), "charset") is { } name)
                return name;
            at = end;
        }
        return null;
    }

    private static int EndOfTag(string head, int start)
    {
        var isComment = string.CompareOrdinal(head, start, "<!--", 0, 4) == 0;
        var end = isComment ? head.IndexOf("-->", start, StringComparison.Ordinal) : head.IndexOf('>', start);
        return end < 0 ? head.Length : end + 1;
    }

    /// <summary>What stands behind <c>name=</c>, with or without quotation marks.</summary>
    private static string? Value(string tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        at = SkipSpace(tag, at + name.Length);
        if (at >= tag.Length || tag[at] != '=')
            return null;
        at = SkipSpace(tag, at + 1);
        while (at < tag.Length && tag[at] is '"' or '\'')
            at++;
        var end = at;
        while (end < tag.Length && (char.IsLetterOrDigit(tag[end]) || tag[end] is '-' or '_' or ':' or '.'))
            end++;
        return end > at ? AsTheWebMeansIt(tag.Substring(at, end - at).ToLowerInvariant()) : null;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Names that the standard gives another meaning than their own: a page that can be read so far is not UTF-16.</summary>
    private static string AsTheWebMeansIt(string name) => name switch
    {
        "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => "utf-8",
        "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "cp1252" or "x-cp1252" or "x-user-defined" => "windows-1252",
        "iso-8859-9" or "latin5" => "windows-1254",
        "gb2312" or "gbk" or "x-gbk" => "gb18030",
        "shift-jis" or "sjis" or "x-sjis" or "windows-31j" => "shift_jis",
        "ks_c_5601-1987" or "windows-949" => "euc-kr",
        _ => name,
    };
}

using System.Text;
using Corpus.Model;

namespace Corpus.Export.Tests.Corpora;

/// <summary>Exports to memory, and what is expected there.</summary>
internal static class Exported
{
    public static byte[] Bytes(ExportSource source, StreamFormat format)
    {
        using var output = new MemoryStream();
        CorpusExport.WriteTo(source, output, format);
        return output.ToArray();
    }

    /// <summary>The text, which must be UTF-8 without a fault.</summary>
    public static string Text(ExportSource source, StreamFormat format) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(source, format));

    /// <summary>The text as it can be written: U+FFFD for each half of a surrogate pair that stands alone.</summary>
    public static string Written(string text) => string.Concat(text.EnumerateRunes());

    /// <summary>The code points of a text, those that cannot be written as U+FFFD.</summary>
    public static Rune[] CodePoints(string text) => [.. text.EnumerateRunes()];

    /// <summary>The text between two code points.</summary>
    public static string Slice(Rune[] text, int start, int end) => string.Concat(text[start..end]);

    /// <summary>The words that spans of code points select, as <see cref="AnchoredText.Text"/> joins them.</summary>
    public static string Select(Rune[] text, IEnumerable<(int Start, int End)> spans) => string.Join(" ", spans.Select(span => Slice(text, span.Start, span.End)));
}

using System.Globalization;
using Corpus.Model;

namespace Corpus.Export.Text;

/// <summary>How all formats write keys and days.</summary>
internal static class Written
{
    /// <summary>A key as 16 hexadecimal digits.</summary>
    public static string Key(ulong key) => key.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>A day as <c>2024-03-15</c>.</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day, or null.</summary>
    public static string? Day(DateTime? day) => day is { } known ? Day(known) : null;

    /// <summary>Spans as <c>12-40 52-60</c>: the first code point of each, and the one just after its last.</summary>
    public static string Spans(ArticleText text, AnchoredText words) =>
        string.Join(" ", words.Spans.Select(text.Of).Select(span => FormattableString.Invariant($"{span.Start}-{span.End}")));
}

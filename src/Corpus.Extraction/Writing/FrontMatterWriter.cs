using System.Text;
using Corpus.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Extraction.Writing;

/// <summary>Writes front matter that <see cref="Reading.MetadataReader"/> reads back equal.</summary>
/// <remarks>
/// Text that YAML would take for something else (a number, a date, nothing, a mark of its own) stands in quotation marks, and every value on one line,
/// so no value can close the front matter. Pure and thread-safe; the same entries give the same text.
/// </remarks>
public static class FrontMatterWriter
{
    private const string Fence = "---\n";

    /// <summary>Writes the entries between two fences; the empty text where there are none.</summary>
    /// <param name="entries">The keys in their order. Half a surrogate pair, which no file can hold, becomes U+FFFD.</param>
    public static string Write(IReadOnlyList<MetadataEntry> entries)
    {
        if ((entries ?? throw new ArgumentNullException(nameof(entries))).Count == 0)
            return "";
        using var yaml = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(yaml, new EmitterSettings().WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, entries);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return Fence + yaml.ToString().TrimEnd('\n') + "\n" + Fence;
    }

    private static void Emit(Emitter emitter, IReadOnlyList<MetadataEntry> entries)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, entries.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
        foreach (var entry in entries)
        {
            EmitText(emitter, entry.Key);
            Emit(emitter, entry.Value);
        }
        emitter.Emit(new MappingEnd());
    }

    private static void Emit(Emitter emitter, MetadataValue value)
    {
        if (value.Text is { } text)
            EmitText(emitter, text);
        else if (value.Entries.Count > 0)
            Emit(emitter, value.Entries);
        else if (value.Items.Count > 0)
            EmitItems(emitter, value.Items);
        else
            emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, "null", ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
    }

    private static void EmitItems(Emitter emitter, IReadOnlyList<MetadataValue> items)
    {
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in items)
            Emit(emitter, item);
        emitter.Emit(new SequenceEnd());
    }

    private static void EmitText(Emitter emitter, string text)
    {
        var whole = WholePairs(text);
        var style = IsPlain(whole) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, whole, style, isPlainImplicit: true, isQuotedImplicit: true));
    }

    /// <summary>Words that need no quotation marks, and values whose type shows: a day, a moment, a number.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) || !char.IsLetterOrDigit(text[0]) || IsWordOfYaml(text))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsLetterOrDigit(unit) || unit is ' ' or ',' or '.' or '-' or '_' or '/' or '\'' or '(' or ')' or '+' or '?' or '!' or ';' or '%' or '=' or '’' or '‘' or '“' or '”' or '–' or '—' or '…')
                continue;
            if (unit == ':' && i + 1 < text.Length && text[i + 1] != ' ')
                continue;
            return false;
        }
        return true;
    }

    private static bool IsWordOfYaml(string text) =>
        text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    private static string WholePairs(string text)
    {
        StringBuilder? whole = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                (whole ??= new StringBuilder(text))[i] = '\uFFFD';
        }
        return whole?.ToString() ?? text;
    }
}

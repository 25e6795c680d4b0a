using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Writing;
using Corpus.Model;

namespace Corpus.Authoring.Writing;

/// <summary>Puts front matter and body together, and reads them back: what is written is what was meant.</summary>
internal static class SeedText
{
    private const string Fence = "---\n";

    /// <summary>The text of a seed.</summary>
    /// <param name="draft">The article as it came.</param>
    /// <param name="stated">What wins over what it says of itself.</param>
    public static string Of(RawDraft draft, IReadOnlyList<MetadataEntry> stated)
    {
        var keys = stated.Select(entry => entry.Key).ToList();
        var kept = draft.Metadata.Where(entry => !keys.Contains(entry.Key)).ToList();
        MetadataEntry[] all = [.. stated, .. kept];
        if (draft.Lines is { } lines && kept.Count > 0)
        {
            var front = stated.Count == 0 ? Fence : FrontMatterWriter.Write(stated).TrimEnd('\n').TrimEnd('-');
            var written = front + lines.Lines(keys) + Fence;
            if (IsRead(written, all))
                return written + Separated(draft.Body);
        }
        // Lines that make no sense without those that were left out, such as an alias without its anchor, are written anew.
        return FrontMatterWriter.Write(all) + Separated(draft.Body);
    }

    /// <summary>A line between front matter and text, as people write it.</summary>
    private static string Separated(string body) => body.Length == 0 || body[0] is '\n' or '\r' ? body : "\n" + body;

    private static bool IsRead(string front, MetadataEntry[] expected)
    {
        var source = SeedDecoder.Decode("seed.md", Encoding.UTF8.GetBytes(front)).Source;
        return source is not null && MetadataReader.Read(new SeedFile(source, null)) is var read
            && read.Diagnostics.All(fault => fault.Fault != SeedFault.InvalidYaml && fault.Fault != SeedFault.FrontMatterNotClosed)
            && read.Entries.Equals(new ValueList<MetadataEntry>(expected));
    }

    /// <summary>What the engine makes of the text; no article where it holds none.</summary>
    public static ExtractionResult Extract(string name, string text) =>
        SeedDecoder.Decode(name, Encoding.UTF8.GetBytes(text)) is { Source: { } source }
            ? ArticleExtractor.Extract(new SeedFile(source, null))
            : throw new InvalidOperationException("What was decoded before can be encoded again.");
}

using System.Text;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Authoring;

/// <summary>Metadata as a person wrote it, line by line: quotation marks, comments and layout are kept.</summary>
/// <param name="located">The keys with their places.</param>
/// <param name="source">The seed.</param>
/// <param name="sidecar">The sidecar beside it; null where there is none.</param>
internal sealed class WrittenMetadata(LocatedMetadata located, SourceText source, SourceText? sidecar)
{
    /// <summary>The lines of all keys but some; each key has those up to the next one of its file.</summary>
    /// <param name="without">Keys that are left out.</param>
    public string Lines(IReadOnlyCollection<string> without)
    {
        var lines = new StringBuilder();
        foreach (var file in located.Fields.GroupBy(field => field.Place.Path))
        {
            var text = (sidecar is not null && file.Key == sidecar.Path ? sidecar : source).ToString();
            var fields = file.OrderBy(field => field.Place.Span.Start).ToList();
            for (var i = 0; i < fields.Count; i++)
            {
                if (without.Contains(fields[i].Key))
                    continue;
                var start = LineStart(text, fields[i].Place.Span.Start);
                var end = i + 1 < fields.Count ? LineStart(text, fields[i + 1].Place.Span.Start) : LineEnd(text, fields[i].Value.Place.Span.End);
                lines.Append(text.Substring(start, Math.Max(0, end - start)).TrimEnd()).Append('\n');
            }
        }
        return lines.ToString();
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;
}

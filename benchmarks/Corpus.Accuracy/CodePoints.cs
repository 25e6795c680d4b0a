using System.Text.Json.Nodes;
using Corpus.Model;

namespace Corpus.Accuracy;

/// <summary>Writes spans of one text as the interchange formats count them: in Unicode code points.</summary>
internal sealed class CodePoints
{
    private readonly string _text;
    private readonly int[] _indices;

    public CodePoints(string text)
    {
        _text = text;
        _indices = new int[text.Length + 1];
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            _indices[i] = next;
            var opensPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!opensPair)
                next++;
        }

        _indices[text.Length] = next;
    }

    /// <summary><c>start</c>, <c>end</c> (exclusive) and <c>text</c> of a span.</summary>
    public JsonObject Write(TextSpan span) => new()
    {
        ["start"] = _indices[span.Start],
        ["end"] = _indices[span.End],
        ["text"] = _text.Substring(span.Start, span.Length),
    };
}

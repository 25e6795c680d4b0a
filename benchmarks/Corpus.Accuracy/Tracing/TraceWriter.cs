using System.Globalization;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Accuracy.Tracing;

/// <summary>Writes the lines of a trace: where in the file (line:column, from one), what it was taken for, and the words.</summary>
internal sealed class TraceWriter(string text, TextWriter output)
{
    /// <summary>Longer texts show both ends: it is the borders that go wrong.</summary>
    private const int MaximumShown = 110;
    private const int ShownEnd = 40;

    private readonly LineMap _map = new(text);
    private bool _isBegun;

    /// <summary>Names of the rules that were shown.</summary>
    public HashSet<string> Rules { get; } = new(StringComparer.Ordinal);

    public void Head(string head)
    {
        output.Write(_isBegun ? $"\n{head}\n" : $"{head}\n");
        _isBegun = true;
    }

    public void Line(string line) => output.Write($"  {line}\n");

    /// <summary>Words of the file.</summary>
    /// <param name="indent">Levels below the section.</param>
    /// <param name="span">Where they stand.</param>
    /// <param name="label">What they were taken for.</param>
    /// <param name="comment">What is to say about them; empty where nothing is.</param>
    public void Words(int indent, TextSpan span, string label, string comment = "") =>
        output.Write($"{new string(' ', 2 + (2 * indent))}{Place(span.Start),-6} {label,-9} {Quoted(span)}{(comment.Length == 0 ? "" : "  ")}{comment}\n");

    /// <summary>What is to say beside words, at their column.</summary>
    public void Note(int indent, string label, string comment) =>
        output.Write($"{new string(' ', 2 + (2 * indent))}{"",-6} {label,-9} {comment}\n");

    /// <summary>Notes that a rule was shown, and gives its name.</summary>
    public string By(string rule)
    {
        Rules.Add(rule);
        return "by " + rule;
    }

    /// <summary>Line and column, from one.</summary>
    public string Place(int offset) => Place(_map.GetPosition(offset));

    public static string Place(LinePosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1}:{position.Column + 1}");

    /// <summary>The characters of a span on one line, in brackets that no article uses as quotation marks.</summary>
    public string Quoted(TextSpan span)
    {
        var words = text.Substring(span.Start, span.Length).ReplaceLineEndings(" ");
        return words.Length <= MaximumShown ? $"[{words}]" : $"[{words[..(MaximumShown - ShownEnd)]} … {words[^ShownEnd..]}]";
    }
}

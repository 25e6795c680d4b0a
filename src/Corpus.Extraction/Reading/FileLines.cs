using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>One file as far as places in it are concerned; its lines are counted only when a place is asked for.</summary>
internal sealed class FileLines(string path, string text)
{
    private LineMap? _map;

    public SeedDiagnostic Diagnose(SeedFault fault, TextSpan span, params object[] arguments) =>
        new(fault, path, span, Position(span.Start), Position(span.End), new ValueList<object>(arguments));

    public LocatedText Locate(string value, TextSpan span) =>
        new(value, path, span, Position(span.Start), Position(span.End));

    public FieldPlace Place(TextSpan span) => new(path, span, Position(span.Start), Position(span.End));

    private LinePosition Position(int offset) => (_map ??= new LineMap(text)).GetPosition(offset);
}

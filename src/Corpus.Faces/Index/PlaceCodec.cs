using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads places in a seed and in the files beside it, whose paths the seed's own gives.</summary>
/// <param name="path">Path of the seed, or of a file that stands beside none.</param>
internal sealed class PlaceCodec(string path)
{
    private string[]? _files;

    /// <summary>All files that a place may be in; most are in the first.</summary>
    private string[] Files => _files ??= SeedPath.IsSeed(path) ? [path, SeedPath.SidecarOf(path), SeedPath.CorrectionsOf(path)] : [path];

    public void Write(RowWriter row, FieldPlace place)
    {
        var file = place.Path == path ? 0 : Array.IndexOf(Files, place.Path);
        row.Number(file >= 0 ? file : throw new ArgumentException($"'{place.Path}' is not beside '{path}'.", nameof(place)));
        row.Number(place.Span.Start);
        row.Number(place.Span.Length);
        row.Number(place.Start.Line);
        row.Number(place.Start.Column);
        row.Number(place.End.Line - place.Start.Line);
        row.Number(place.End.Column);
    }

    public FieldPlace Read(RowReader row)
    {
        var (file, start, length) = (row.Number(), row.Number(), row.Number());
        var (line, column, lines, end) = (row.Number(), row.Number(), row.Number(), row.Number());
        var isPlace = file >= 0 && (file == 0 || file < Files.Length) && IsRun(start, length) && IsRun(line, lines) && column >= 0 && end >= (lines == 0 ? column : 0);
        if (!isPlace)
        {
            row.Break();
            return default;
        }
        return new(file == 0 ? path : Files[file], new TextSpan(start, length), new LinePosition(line, column), new LinePosition(line + lines, end));
    }

    private static bool IsRun(int start, int length) => start >= 0 && length >= 0 && start <= int.MaxValue - length;
}

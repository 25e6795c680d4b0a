using System.Text;
using Corpus.Faces.Index;

namespace Corpus.Build.Caching;

/// <summary>The rows of the index that the last pack wrote, by the paths of their files.</summary>
/// <remarks>The file is held as it is; a row becomes a string when somebody asks for it. Thread-safe.</remarks>
internal sealed class IndexRows
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Start, int Length)> _rows = new(StringComparer.Ordinal);

    private IndexRows(byte[] bytes)
    {
        _bytes = bytes;
        for (int start = 0, end; (end = Array.IndexOf(bytes, (byte)'\n', start)) >= 0; start = end + 1)
        {
            var path = Array.IndexOf(bytes, (byte)RowWriter.Separator, start, end - start);
            if (path >= 0)
                _rows[Encoding.UTF8.GetString(bytes, start, path - start)] = (start, end - start);
        }
    }

    /// <summary>Reads an index; null where it is not the one whose bytes have this digest.</summary>
    public static IndexRows? Read(string path, Fingerprint digest) =>
        File.Exists(path) && File.ReadAllBytes(path) is var bytes && Fingerprint.DigestOf(bytes, bytes.Length) == digest ? new(bytes) : null;

    /// <summary>The row of a file; null where there is none.</summary>
    public string? Of(string path)
    {
        var written = new RowWriter();
        written.Text(path);
        return _rows.TryGetValue(written.ToString(), out var row) ? Encoding.UTF8.GetString(_bytes, row.Start, row.Length) : null;
    }
}

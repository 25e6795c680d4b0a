using System.Security.Cryptography;
using System.Text;
using Corpus.Build.Caching;
using Corpus.Faces.Index;

namespace Corpus.Build;

/// <summary>Writes <c>corpus.index</c>: what the compiler is told of each file, so that it need not read the files again.</summary>
/// <remarks>Row by row, so that no more than one is held. There whole or not at all.</remarks>
internal sealed class IndexFile : IDisposable
{
    private readonly AtomicFile _file;
    private readonly SHA256 _hash = SHA256.Create();
    private readonly CryptoStream _hashed;
    private readonly StreamWriter _lines;
    private int _rows;

    /// <summary>Starts to write.</summary>
    public IndexFile(string path)
    {
        _file = new AtomicFile(path);
        _hashed = new CryptoStream(_file.Stream, _hash, CryptoStreamMode.Write);
        _lines = new StreamWriter(_hashed, new UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n" };
        _lines.WriteLine(IndexFormat.Head);
    }

    /// <summary>Adds a row.</summary>
    public void Add(string row)
    {
        _lines.WriteLine(row);
        _rows++;
    }

    /// <summary>Puts what was written in the place of the file, unless it is there already: the compiler runs again when the file is newer.</summary>
    /// <returns>The digest of its bytes.</returns>
    public Fingerprint Commit()
    {
        _lines.WriteLine(IndexFormat.End(_rows));
        _lines.Flush();
        _hashed.FlushFinalBlock();
        var digest = Fingerprint.Read(_hash.Hash, 0);
        _file.CommitWhereDifferent();
        return digest;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }
}

using Corpus.Packing;

namespace Corpus.Build.Caching;

/// <summary>The articles of the last pack and their rows in its index, by the fingerprints of what they were read from.</summary>
/// <remarks>
/// The packed corpus is the cache: a list beside it says what each of its articles was read from, so nothing is stored twice.
/// Where the list is missing, damaged, of another engine or of another corpus, or the corpus or the index is damaged, there are no articles, which is never an error. Thread-safe.
/// </remarks>
internal sealed class ArticleCache : IDisposable
{
    private readonly Dictionary<Fingerprint, int> _rows = [];
    private readonly PackedCorpus? _corpus;
    private readonly IndexRows? _index;

    private ArticleCache(PackedCorpus? corpus = null, CacheList? list = null, IndexRows? index = null)
    {
        (_corpus, _index) = (corpus, index);
        for (var row = 0; row < list?.Articles.Count; row++)
        {
            if (!list.Articles[row].IsNone)
                _rows[list.Articles[row]] = row;
        }
    }

    /// <summary>A cache that has nothing.</summary>
    public static ArticleCache Empty { get; } = new();

    /// <summary>Opens the cache that the last pack left.</summary>
    /// <param name="list">Path of the list.</param>
    /// <param name="corpus">Path of the packed corpus.</param>
    /// <param name="index">Path of the index.</param>
    /// <param name="engine">Which engine reads the seeds now.</param>
    public static ArticleCache Open(string list, string corpus, string index, string engine)
    {
        try
        {
            return CacheList.Read(list) is { } known && known.Engine == engine && IndexRows.Read(index, known.Index) is { } rows && ReadWhole(corpus) is { } bytes
                ? Open(known, rows, PackedCorpus.Open(bytes, corpus))
                : new();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CorpusFormatException)
        {
            return new();
        }
    }

    /// <summary>The packed corpus that has the articles; null where there are none.</summary>
    public PackedCorpus? Corpus => _corpus;

    /// <summary>The article that was read from the same; null where there is none.</summary>
    /// <param name="fingerprint">What it was read from.</param>
    /// <param name="path">Its path.</param>
    public KnownArticle? Find(Fingerprint fingerprint, string path) =>
        _rows.TryGetValue(fingerprint, out var row) && _index?.Of(path) is { } shown ? new(row, shown) : null;

    /// <inheritdoc/>
    public void Dispose() => _corpus?.Dispose();

    private static ArticleCache Open(CacheList list, IndexRows index, PackedCorpus corpus)
    {
        if (corpus.Checksum == list.Corpus && corpus.Articles.Count == list.Articles.Count && corpus.IsIntact())
            return new(corpus, list, index);
        corpus.Dispose();
        return new();
    }

    // Not mapped: nobody must be kept from putting the next corpus in its place, and a file that is cut under a map ends the process.
    private static byte[]? ReadWhole(string path)
    {
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (file.Length > PackCorpus.LargestCorpus)
            return null;
        var bytes = new byte[file.Length];
        for (int at = 0, read; at < bytes.Length; at += read)
        {
            read = file.Read(bytes, at, bytes.Length - at);
            if (read == 0)
                return null;
        }
        return bytes;
    }
}

/// <summary>An article of the last pack.</summary>
/// <param name="Row">Its row in the packed corpus.</param>
/// <param name="Shown">Its row in the index.</param>
internal sealed record KnownArticle(int Row, string Shown);

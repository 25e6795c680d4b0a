namespace Corpus.Build.Caching;

/// <summary>The list <c>corpus.cache</c>: what the articles of a packed corpus were read from.</summary>
/// <param name="Engine">Which engine read them.</param>
/// <param name="Corpus">Checksum of the corpus, whose rows of articles the list is in the order of.</param>
/// <param name="Index">Digest of the index that was written with it.</param>
/// <param name="Articles">A fingerprint for each article.</param>
internal sealed record CacheList(string Engine, ulong Corpus, Fingerprint Index, IReadOnlyList<Fingerprint> Articles)
{
    private const ulong Magic = 0x32_48_43_41_43_50_52_43;

    /// <summary>Writes the list, whole or not at all.</summary>
    public void Write(string path)
    {
        var content = new MemoryStream();
        using var output = new BinaryWriter(content);
        output.Write(Magic);
        output.Write(Engine);
        output.Write(Corpus);
        Index.Write(output);
        output.Write(Articles.Count);
        foreach (var article in Articles)
            article.Write(output);
        output.Flush();
        var bytes = content.ToArray();
        using var file = new AtomicFile(path);
        file.Stream.Write(bytes, 0, bytes.Length);
        using var digest = new BinaryWriter(file.Stream);
        Fingerprint.DigestOf(bytes, bytes.Length).Write(digest);
        digest.Flush();
        file.Commit();
    }

    /// <summary>Reads the list; null where there is none, or where it is not as it was written.</summary>
    public static CacheList? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        var length = bytes.Length - Fingerprint.Length;
        if (length <= sizeof(ulong) || Fingerprint.Read(bytes, length) != Fingerprint.DigestOf(bytes, length))
            return null;
        using var input = new BinaryReader(new MemoryStream(bytes, 0, length));
        if (input.ReadUInt64() != Magic)
            return null;
        var (engine, corpus, index) = (input.ReadString(), input.ReadUInt64(), Fingerprint.Read(input.ReadBytes(Fingerprint.Length), 0));
        var articles = new Fingerprint[input.ReadInt32()];
        for (var i = 0; i < articles.Length; i++)
            articles[i] = Fingerprint.Read(bytes, (int)input.BaseStream.Position + (i * Fingerprint.Length));
        return new(engine, corpus, index, articles);
    }
}

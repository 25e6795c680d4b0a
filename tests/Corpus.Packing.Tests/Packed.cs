using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>Packs articles into memory.</summary>
internal static class Packed
{
    public static byte[] Bytes(params IReadOnlyList<Article> articles)
    {
        using var stream = new MemoryStream();
        using var writer = new CorpusWriter(stream);
        foreach (var article in articles)
            writer.Add(article);
        writer.Complete(new WordIndex(articles), conflicts: SampleConflicts.Of(articles));
        return stream.ToArray();
    }

    public static PackedCorpus Corpus(params IReadOnlyList<Article> articles) => PackedCorpus.Open(Bytes(articles), "test.bin");
}

using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Import;

/// <summary>Reads the article of one raw file.</summary>
public static class RawArticle
{
    /// <summary>Decodes and extracts.</summary>
    /// <param name="path">Path relative to the root of the corpus, with <c>/</c> between folders.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The article; null where the bytes are no text, or hold none.</returns>
    public static Article? Read(string path, byte[] bytes) =>
        SeedDecoder.Decode(path, bytes).Source is { } source ? ArticleExtractor.Extract(new SeedFile(source, null)).Article : null;
}

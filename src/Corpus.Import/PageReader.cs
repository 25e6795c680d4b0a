namespace Corpus.Import;

/// <summary>Reads a saved page.</summary>
/// <param name="bytes">The whole file.</param>
/// <returns>The text of a seed, with front matter; null where the page holds no article.</returns>
/// <remarks>Called on several threads at once.</remarks>
public delegate string? PageReader(byte[] bytes);

namespace Corpus.Import.Files;

/// <summary>A file that may belong to a corpus.</summary>
/// <param name="FullPath">Its absolute path.</param>
public record InputFile(string FullPath);

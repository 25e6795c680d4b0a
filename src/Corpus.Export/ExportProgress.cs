namespace Corpus.Export;

/// <summary>How far an export is.</summary>
/// <param name="Articles">Articles that were written.</param>
/// <param name="Quotes">Quotes that were written with them.</param>
/// <param name="Total">All articles; null where that is not known.</param>
public sealed record ExportProgress(int Articles, long Quotes, int? Total);

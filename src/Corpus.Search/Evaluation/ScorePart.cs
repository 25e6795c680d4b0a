namespace Corpus.Search.Evaluation;

/// <summary>What one part of a query gave to the score of one claim.</summary>
/// <param name="Words">The word as the query writes it, or the two that follow each other.</param>
/// <param name="Field">Where it was found: claim, title, or pair for two words that follow each other.</param>
/// <param name="Score">Its share of the score.</param>
internal readonly record struct ScorePart(string Words, string Field, double Score);
